/** German, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "%{server} wird geöffnet",
    opening: "Warten auf %{server}…",
    noStorage: {
      title: "Usher darf hier nichts speichern",
      text: "Usher bewahrt deine Anmeldung und deine Server in diesem Browser auf. Erlaube dieser Seite, Daten zu speichern, und lade sie dann neu.",
    },
    reload: "Seite neu laden",
    tryAgain: "Erneut versuchen",
    keepsTrying: "Usher versucht es von selbst weiter.",
    brokenConfig: {
      title: "Die Einstellungen dieser Seite sind fehlerhaft",
      text: "Usher kann config.json nicht lesen und bietet deshalb keinen Server an. %{message}",
    },
  },
  theme: { label: "Farben", light: "Hell", system: "Wie das System", dark: "Dunkel" },
  language: {
    label: "Sprache",
    failed:
      "%{language} konnte nicht geladen werden. Prüfe die Verbindung dieses Geräts, und wähle die Sprache dann noch einmal.",
  },
  field: { showPassword: "Passwort anzeigen", hidePassword: "Passwort verbergen" },
  login: {
    title: "Bei %{server} anmelden",
    setUp: "%{server} einrichten",
    isNew: "Auf diesem Server hat noch niemand ein Konto. Der erste Benutzer wird sein Administrator.",
    unencrypted: "Nicht verschlüsselt",
    unencryptedHelp: "Andere im Netz dazwischen könnten das Passwort mitlesen.",
    switchServer: "Anderen Server verwenden",
    username: "Benutzername",
    password: "Passwort",
    stay: "Auf diesem Gerät angemeldet bleiben",
    submit: "Anmelden",
    somebodyElse: "Als jemand anderes anmelden",
    other: "Jemand anderes",
    faces: "Profil wählen",
    forgot: "Passwort vergessen?",
    usePassword: "Passwort verwenden",
    stranger:
      "Das war %{other}, aber hier ist %{name} angemeldet. Nur %{name} kann auf dieser Seite weitermachen.",
    welcome: "Begrüßung des Servers",
    demo: "Das ist eine Demo, die alle benutzen können. Das Passwort von %{name} ist schon eingetragen.",
    demoElsewhere:
      "Das ist eine Demo, die alle benutzen können. Melde dich auf der Seite, die sich öffnet, als %{name} mit dem Passwort %{password} an.",
    noName: "Gib deinen Benutzernamen ein.",
    wrong: "Benutzername und Passwort passen nicht zusammen.",
    expired: "Deine Sitzung ist abgelaufen. Melde dich an, um dort weiterzumachen, wo du warst.",
    elsewhere: "Du hast dich in einem anderen Tab abgemeldet.",
    noWay: "Dieser Server bietet keine Art der Anmeldung, die Usher kennt.",
  },
  errors: {
    unreachable: {
      title: "%{server} antwortet nicht",
      text: "Unter %{url} antwortet nichts. Prüfe, ob der Server läuft und dieses Gerät in seinem Netz ist.",
    },
    offline: {
      title: "Dieses Gerät ist offline",
      text: "%{server} ist erst wieder erreichbar, wenn das Netz zurück ist.",
    },
    timeout: {
      title: "%{server} braucht zu lange für eine Antwort",
      text: "Vielleicht ist er beschäftigt oder nicht erreichbar. Falls du gerade etwas geändert hast, sieh nach, ob es geklappt hat, bevor du es wiederholst.",
    },
    webPage: {
      title: "Statt %{server} antwortet eine Webseite",
      text: "Unter %{url} ist eine Seite, nicht der Server. Vielleicht hat sich die Adresse geändert, oder ein Proxy davor verlangt eine eigene Anmeldung.",
    },
    otherAnswer: {
      title: "Statt %{server} antwortet etwas anderes",
      text: "Was unter %{url} läuft, ist nicht der Server von vorher. Prüfe die Adresse.",
    },
    brokenAnswer: {
      title: "Die Antwort von %{server} ist nicht lesbar",
      text: "Sie wurde abgeschnitten oder ist von einer Art, die Usher noch nicht kennt. Es wurde nichts geändert. Versuche es in einer Minute noch einmal.",
    },
    starting: {
      title: "%{server} ist nicht bereit",
      text: "Er startet gerade, oder der Proxy davor erreicht ihn nicht. Versuche es in einer Minute noch einmal.",
    },
    isStarting: {
      title: "%{server} startet gerade",
      text: "Das dauert einen Moment, nach einem Update etwas länger. Diese Seite macht von selbst weiter.",
    },
    mayBeStarting: {
      title: "%{server} ist nicht bereit",
      text: "Unter %{url} antwortet etwas, aber nicht dieser Seite. Vielleicht startet der Server gerade, in seiner Adresse fehlt ein Teil des Pfads, oder er lässt dieses Netz nicht zu.",
    },
    forPlayers: {
      title: "Statt %{server} antwortet Navidrome",
      text: "%{url} ist der Zugang, den Navidrome für Jellyfin-Player bereithält. Seine Benutzer werden bei Navidrome selbst verwaltet: Lass den letzten Teil der Adresse weg.",
    },
    notSetUp: {
      title: "%{server} ist noch nicht eingerichtet",
      text: "Öffne %{url} in einem anderen Tab, und schließe die Einrichtung dort ab. Dann macht diese Seite von selbst weiter.",
    },
    failed: {
      title: "Fehler bei %{server}",
      text: "Der Server hat einen eigenen Fehler gemeldet: %{message}. Versuche es noch einmal; in seinem Log steht vielleicht mehr.",
    },
    tooMany: {
      title: "Zu viele Versuche",
      text: "%{server} bittet um eine Pause. Versuche es in etwa %{smart_count} Sekunde noch einmal. |||| %{server} bittet um eine Pause. Versuche es in etwa %{smart_count} Sekunden noch einmal.",
    },
    wrongPassword: {
      title: "%{server} lässt dich nicht hinein",
      text: "Benutzername und Passwort passen nicht zusammen.",
    },
    notAccepted: {
      title: "%{server} hat das nicht angenommen",
      text: "Die Antwort war: %{message}",
    },
    missingChunk: {
      title: "Ein Teil von Usher konnte nicht geladen werden",
      text: "Das Netz ist weg, oder eine neuere Version wurde installiert. Lade die Seite neu.",
    },
    bug: {
      title: "In Usher ist etwas schiefgegangen",
      text: "Der Fehler liegt bei Usher, nicht bei %{server}. Lade die Seite neu.",
    },
  },
};
