/** German, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Server wählen",
    titleFirst: "Verbinde deinen Medienserver",
    intro: "Usher spricht direkt aus diesem Browser mit deinem Server. Nichts davon geht anderswohin.",
    unknown: "Dieser Browser kennt keinen Server namens „%{id}“. Wähle einen aus oder verbinde ihn.",
    servers: "Server",
    signedIn: "Angemeldet als %{user}",
    change: "Name und Farbe von %{server}",
    colour: "Farbe",
    colours: {
      plum: "Pflaume",
      blue: "Blau",
      violet: "Violett",
      gold: "Gold",
      teal: "Petrol",
      green: "Grün",
      slate: "Schiefer",
    },
    remove: "%{server} entfernen",
    name: "Name",
    save: "Speichern",
    cancel: "Abbrechen",
    nameMissing: "Gib einen Namen ein.",
    removeTitle: "%{server} entfernen?",
    removeText:
      "Adresse, Anmeldung, die Anordnung der Seiten und das Protokoll werden aus diesem Browser entfernt. Was du dort geändert hast, lässt sich dann nicht mehr rückgängig machen, und Änderungen an vielen Benutzern, die noch nicht fertig sind, enden. Vorlagen bleiben, aber ohne die Benutzer, auf die sie angewendet wurden. Auf dem Server ändert sich nichts.",
    removeYes: "Entfernen",
    removed: "%{server} wurde aus diesem Browser entfernt.",
    removedPartly:
      "%{server} wurde entfernt, aber dieser Browser hat das Protokoll nicht freigegeben. Schließe die anderen Tabs von Usher, und lösche die Daten dieser Seite in den Einstellungen des Browsers.",
    changed: "%{server} ist gespeichert.",
    none: "Hier wird kein Server angeboten. Wer diese Seite installiert hat, trägt sie in config.json ein.",
    formTitle: "Server verbinden",
    address: "Adresse",
    addressHelp: "So, wie du ihn im Browser öffnest: 192.168.1.20:4533 oder https://example.org/music",
    optionalName: "Name (optional)",
    optionalNameHelp: "Wie er hier heißen soll, zum Beispiel „Zuhause“.",
    submit: "Verbinden",
    looking: "Mal sehen, wer unter %{address} antwortet…",
    known: "%{server} hat diese Adresse bereits.",
    openKnown: "%{server} öffnen",
    addTwice: "Noch einmal verbinden",
    fixed: "Mit %{kind} anmelden",
    fixedHelp: "Unter %{address}. Du musst keine Adresse eingeben.",
    answers: {
      title: "Unter %{url} läuft %{found}, nicht %{wanted}",
      typed: "Als %{found} verbinden",
      offered:
        "Wer diese Seite installiert hat, hat in config.json die falsche Art oder Adresse des Servers eingetragen.",
    },
    problems: {
      missing: "Gib die Adresse deines Servers ein.",
      notAddress:
        "Das ist keine Webadresse. Sie sieht etwa so aus: 192.168.1.20:4533 oder https://example.org/music.",
      scheme: "Die Adresse muss mit http://, https:// oder dem Namen des Rechners beginnen.",
      credentials: "Lass Benutzername und Passwort weg. Du meldest dich auf der nächsten Seite an.",
      mixedContent:
        "Diese Seite wurde über https geöffnet, deshalb blockiert der Browser %{url}. Richte für den Server auch https ein, oder öffne diese Seite über http.",
      unreachable:
        "Unter %{url} antwortet nichts. Vielleicht ist der Server aus, der Port falsch oder dieses Gerät in einem anderen Netz. Ein Proxy, der keine anderen Webseiten zulässt (CORS), sieht genauso aus.",
      unreachableHttps:
        "Unter %{url} antwortet nichts. Diese Seite wurde über https geöffnet, deshalb lässt der Browser keinen http://-Server zu. Richte für den Server https ein, oder öffne diese Seite über http.",
      offline: "Dieses Gerät ist offline.",
      timeout: "%{url} braucht zu lange für eine Antwort. Prüfe die Adresse, oder versuche es erneut.",
      page: "Unter %{url} antwortet eine Webseite, kein Server, den Usher kennt. Vielleicht fehlt ein Teil des Pfads, etwa /music.",
      other: "Unter %{url} antwortet etwas, aber kein Server, den Usher kennt.",
      navidromeForPlayers:
        "%{url} ist der Zugang, den Navidrome für Jellyfin-Player bereithält. Lass den letzten Teil der Adresse weg.",
      starting: "Der Server unter %{url} startet gerade. Usher fragt von selbst wieder nach.",
      mayBeStarting:
        "Unter %{url} antwortet etwas, aber nicht dieser Seite. Vielleicht startet der Server gerade, ein Teil des Pfads fehlt, etwa /jellyfin, oder er lässt keine anderen Webseiten zu (CORS).",
      notSetUp:
        "Der Server unter %{url} ist noch nicht eingerichtet. Öffne ihn in einem anderen Tab, und schließe das zuerst ab.",
      failed:
        "Der Server unter %{url} antwortet mit einem Fehler (%{status}). Versuche es in einer Minute noch einmal.",
      bug: "In Usher ist etwas schiefgegangen. Lade die Seite neu, und versuche es noch einmal.",
    },
  },
  firstAdmin: {
    username: "Benutzername",
    password: "Passwort",
    passwordHelp: "Lang ist gut: vier zufällige Wörter, oder lass deinen Browser eins vorschlagen.",
    repeat: "Passwort wiederholen",
    submit: "Administrator anlegen",
    nameMissing: "Gib einen Benutzernamen ein.",
    nameNeedsLetter: "Ein Benutzername braucht mindestens einen Buchstaben oder eine Ziffer.",
    passwordMissing: "Gib ein Passwort ein.",
    mismatch: "Die beiden Passwörter stimmen nicht überein.",
    taken:
      "Gerade hat jemand anderes den ersten Administrator angelegt. Melde dich an, oder bitte um ein Konto.",
  },
};
