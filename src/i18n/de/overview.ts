/** German, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Überblick",
    refresh: "Aktualisieren",
    asOf: "Stand: %{time}",
    figures: {
      label: "Auf einen Blick",
      total: "Alle Benutzer",
      within1: "In den letzten 24 Stunden da",
      within7: "In den letzten 7 Tagen da",
      within30: "In den letzten 30 Tagen da",
    },
    table: { users: "Benutzer", share: "Anteil" },
    roles: { title: "Rollen", column: "Rolle", text: "Jeder Benutzer hat eine davon.", all: "Alle" },
    states: {
      title: "Anmeldung",
      column: "Status",
      text: "Wer hineinkommt und wer nicht.",
      enabled: "Kann sich anmelden",
      disabled: "Deaktiviert",
      lockedOut: "Gesperrt",
      hidden: "Auf der Anmeldeseite ausgeblendet",
    },
    idle: {
      title: "Ungenutzte Konten",
      column: "Zuletzt aktiv",
      text: "Jede Zeile zählt auch die der Zeilen darunter mit.",
    },
    activity: {
      title: "Aktivität",
      label: "Was gezählt wird",
      view: "Darstellung",
      chart: "Diagramm",
      table: "Tabelle",
      lastSeenIn: {
        name: "Zuletzt aktiv",
        text: "Jeder Benutzer zählt einmal: in der Woche, in der er zuletzt da war.",
      },
      lastSignInIn: {
        name: "Letzte Anmeldung",
        text: "Jeder Benutzer zählt einmal: in der Woche seiner letzten Anmeldung.",
      },
      column: "Woche",
      bar: "%{week}: %{smart_count} Benutzer |||| %{week}: %{smart_count} Benutzer",
      thisWeek: "Diese Woche, seit %{day}",
      before: "Vor dem %{day}",
      never: "Nie",
      rest: "Nicht in diesen Wochen",
    },
    recent: {
      title: "Zuletzt da",
      all: "Alle anzeigen",
      allLabel: "Alle anzeigen: Benutzer, zuletzt aktive zuerst",
      nobody: "Noch war niemand da.",
    },
    libraries: {
      title: "Bibliotheken",
      column: "Bibliothek",
      text: "Wie viele Benutzer jede sehen dürfen.",
      none: "Dieser Server hat noch keine Bibliotheken.",
      ask: "Dieser Server sagt nur für einen Benutzer nach dem anderen, wer was sehen darf: %{smart_count} Benutzer ist noch zu lesen. |||| Dieser Server sagt nur für einen Benutzer nach dem anderen, wer was sehen darf: %{smart_count} Benutzer sind noch zu lesen.",
      read: "Zählen",
      reading: "Wird gezählt: %{done} von %{total} Benutzern gelesen",
      failed:
        "%{smart_count} Benutzer konnte nicht gelesen werden und ist nicht mitgezählt. |||| %{smart_count} Benutzer konnten nicht gelesen werden und sind nicht mitgezählt.",
      more: "%{smart_count} weitere anzeigen",
      fewer: "Weniger anzeigen",
    },
    sessions: {
      title: "Jetzt aktiv",
      text: "Wer in der letzten Viertelstunde etwas auf %{server} getan hat.",
      none: "Gerade niemand.",
      on: "%{device} · %{app}",
      playing: "Spielt %{title}",
      more: "%{smart_count} weitere anzeigen",
      fewer: "Weniger anzeigen",
    },
    alone: {
      title: "Bisher bist nur du da",
      text: "Lege die Leute an, die %{server} nutzen, und diese Seite zeigt, wie es um sie steht.",
    },
  },
};
