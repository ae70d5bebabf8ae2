/** German, for the ways to sign in besides a typed name and password. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Wer bist du?",
    search: "Deinen Namen suchen",
    found: "%{smart_count} Person gefunden |||| %{smart_count} Personen gefunden",
    nobody: "Niemand hier heißt „%{search}“. Wähle „Jemand anderes“, und gib den ganzen Namen ein.",
    noPassword: "Kein Passwort",
  },
  panel: { back: "Zurück" },
  code: {
    whereApp: "Öffne eine App, in der du bei %{server} angemeldet bist, und gib dort diesen Code ein.",
    wherePage: "Öffne %{page} auf einem beliebigen Gerät, und gib dort diesen Code ein.",
    pageIntro:
      "In einem neuen Tab öffnet sich eine Seite und fragt, ob Usher dich bei %{server} anmelden darf. Usher merkt, wenn du fertig bist.",
    openPage: "In neuem Tab fortfahren",
    useCode: "Code auf anderem Gerät verwenden",
    usePage: "Stattdessen neuen Tab verwenden",
    opening: "Code wird angefordert…",
    isOpen: "Die Seite ist in einem anderen Tab offen. Erlaube dort die Anmeldung, und komm dann zurück.",
    blocked: "Der Browser hat den neuen Tab blockiert. Öffne die Seite selbst:",
    openAgain: "Seite öffnen",
    label: "Dein Code: %{code}",
    picture: "Oder richte die Kamera deines Handys auf dieses Bild.",
    waiting: "Warten auf die Bestätigung…",
    trouble: "%{server} antwortet gerade nicht. Usher fragt weiter nach.",
    left: "Läuft ab in %{left}",
    expired: "Dieser Code ist abgelaufen. Niemand kann ihn mehr verwenden.",
    again: "Neuen Code holen",
    cancel: "Abbrechen",
  },
  key: {
    submit: "Diesen Schlüssel verwenden",
    missing: "Füge den Schlüssel ein.",
    wrong: "%{server} kennt diesen Schlüssel nicht.",
  },
  forgot: {
    title: "Passwort vergessen",
    intro:
      "%{server} kann eine PIN in eine Datei schreiben, die nur lesen kann, wer den Server betreibt. Gib an, wer du bist.",
    name: "Benutzername",
    noName: "Gib deinen Benutzernamen ein.",
    submit: "PIN anfordern",
    fileTitle: "Jetzt die PIN holen",
    file: "Wenn %{name} hier ein Konto hat, hat %{server} eine PIN in diese Datei auf der eigenen Festplatte geschrieben:",
    noFile:
      "Wenn %{name} hier ein Konto hat, hat %{server} eine PIN in eine Datei auf der eigenen Festplatte geschrieben.",
    owner: "Wer den Server betreibt, kann sie öffnen und dir die PIN sagen.",
    until: "Sie gilt bis %{time}.",
    pin: "PIN",
    pinHelp:
      "Mit oder ohne Bindestriche. Sie wird dein Passwort, und du kannst gleich danach ein besseres wählen.",
    noPin: "Gib die PIN ein.",
    redeem: "Mit der PIN anmelden",
    again: "Neue PIN anfordern",
    askAdmin:
      "Bei %{server} kann man sein Passwort nicht selbst zurücksetzen. Wende dich an einen Administrator: Er kann in Usher ein neues für dich festlegen.",
    atHome:
      "%{server} macht das nur im eigenen Netz. Verbinde dich mit diesem Netz, zum Beispiel zu Hause, und frage noch einmal.",
    retry: "Erneut fragen",
    doneTitle: "Die PIN ist jetzt dein Passwort",
    done: "Du bist als %{name} angemeldet. Die PIN stand in einer Datei, also wähle ein besseres Passwort: Die Seite dafür fragt nach dem aktuellen, und das ist die PIN.",
    choose: "Neues Passwort wählen",
    later: "Später",
    notIn: "Die PIN ist jetzt das Passwort von %{name}. Geh zurück, und melde dich damit an.",
  },
};
