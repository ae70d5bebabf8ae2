/** German, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Wer Zugriff hat",
    how: "Ein Klick oder die Leertaste merkt eine Änderung vor; gesendet wird erst, wenn du sie geprüft hast. Die Pfeiltasten bewegen, Umschalt markiert mehrere, und hinter den Namen der Zeilen und Spalten steckt, was sich mit allen auf einmal tun lässt.",
    grid: "Zugriff aller Benutzer",
    view: { label: "Was angezeigt wird", libraries: "Bibliotheken", permissions: "Berechtigungen" },
    role: { all: "Alle" },
    nobody: "Keine Treffer. Suche nach etwas anderem, oder wähle eine andere Rolle.",
    failed:
      "%{smart_count} Benutzer konnte nicht gelesen werden. |||| %{smart_count} Benutzer konnten nicht gelesen werden.",
    failedRow: "Nicht lesbar",
    stagedCell: "%{state}, noch nicht gespeichert",
    reason: {
      unread: "Wird gelesen",
      pointless: "Für diesen Benutzer ohne Bedeutung",
    },
    column: {
      on: "Dem angezeigten Benutzer geben |||| Allen %{smart_count} angezeigten geben",
      off: "Dem angezeigten Benutzer nehmen |||| Allen %{smart_count} angezeigten nehmen",
    },
    row: { on: "Alles hier geben", off: "Alles hier nehmen" },
    later: {
      some: "Eine später hinzugefügte Bibliothek sieht %{smart_count} von %{total} Benutzern: %{names}. |||| Eine später hinzugefügte Bibliothek sehen %{smart_count} von %{total} Benutzern: %{names}.",
      none: "Eine später hinzugefügte Bibliothek sieht niemand, bis sie jemand bekommt.",
      more: "%{smart_count} weitere",
    },
    bar: {
      label: "Noch nicht gespeicherte Änderungen",
      staged: "%{smart_count} Änderung für %{users} |||| %{smart_count} Änderungen für %{users}",
      users: "%{smart_count} Benutzer |||| %{smart_count} Benutzer",
      none: "Nichts geändert",
      reading: "%{done} von %{wanted} Benutzern gelesen",
      clear: "Alle verwerfen",
      review: "Prüfen",
    },
    problem: {
      lockout:
        "Dann könnte niemand mehr die Benutzer verwalten. Lass mindestens einen Administrator übrig, der sich anmelden kann.",
      fewItems:
        "%{name} hätte dann keine Bibliothek mehr. Mindestens %{smart_count} ist nötig. |||| %{name} hätte dann zu wenige Bibliotheken. Mindestens %{smart_count} sind nötig.",
    },
  },
};
