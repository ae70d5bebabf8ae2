/** German, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Protokoll",
    explain:
      "Was Usher von diesem Browser aus auf %{server} geändert hat. Es wird nur hier gespeichert: Was andere geändert haben oder du in einem anderen Browser, steht nicht darin. Passwörter und PINs nie.",
    unavailable:
      "Dieser Browser speichert nichts für diese Seite, vielleicht weil es ein privates Fenster oder der Speicher voll ist. Änderungen funktionieren, lassen sich aber später nicht rückgängig machen.",
    lost: "%{smart_count} Änderung seit dem Öffnen dieser Seite konnte hier nicht gespeichert werden: Sie lässt sich nicht rückgängig machen. |||| %{smart_count} Änderungen seit dem Öffnen dieser Seite konnten hier nicht gespeichert werden: Sie lassen sich nicht rückgängig machen.",
    filter: "Benutzer",
    everybody: "Alle",
    empty: "Noch nichts. Ab jetzt steht hier jede Änderung.",
    emptyFor: "Nichts über diesen Benutzer.",
    more: "Ältere anzeigen",
    export: "Als JSON exportieren",
    by: "von %{name}",
    was: "(vorher: %{value})",
    unsure: "Vielleicht nicht wirksam",
    reverted: "Rückgängig gemacht",
    ofMany: "Zusammen mit anderen",
    undo: "Rückgängig…",
    undoFor: "Rückgängig: diese Änderung an %{name}",
    again: "Neu anlegen…",
    againFor: "Neu anlegen: %{name}",
    notUndone: "Das lässt sich nicht rückgängig machen.",
    cancel: "Abbrechen",
    close: "Schließen",
    what: {
      create: "Angelegt. Um das zurückzunehmen, lösche den Benutzer.",
      remove: "Gelöscht.",
      password: "Neues Passwort.",
      pin: "PIN festgelegt oder entfernt.",
      avatar: "Neues Bild oder keins mehr.",
      unlock: "Entsperrt.",
      signOut: "Auf Geräten abgemeldet.",
    },
    revert: {
      title: "Diese Änderung an %{name} rückgängig machen?",
      reading: "Der jetzige Stand wird gelesen…",
      nothing:
        "Es ist schon so, wie es vorher war. Mit „Rückgängig machen“ wird nur dieser Eintrag markiert.",
      conflict:
        "Jemand hat dasselbe inzwischen geändert. Nichts wird überschrieben: Öffne den Benutzer, und entscheide dort.",
      made: "diese Änderung ergab",
      now: "jetzt gilt",
      open: "Benutzer öffnen",
      confirm: "Rückgängig machen",
    },
    clear: {
      button: "Leeren…",
      title: "Protokoll leeren?",
      text: "Dann lässt sich nichts mehr rückgängig machen, was bisher auf %{server} geändert wurde, und gelöschte Benutzer lassen sich nicht mehr mit ihren Daten neu anlegen. Auf dem Server ändert sich nichts.",
      confirm: "Protokoll leeren",
      done: "Das Protokoll ist leer",
    },
  },
};
