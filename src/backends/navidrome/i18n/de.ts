/** German: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Playlists, Bewertungen, Favoriten und Wiedergabezähler werden mit dem Benutzer endgültig gelöscht. Die Musik bleibt. Das lässt sich nicht rückgängig machen.",
  users: {
    help: {
      rename:
        "Ein neuer Benutzername beendet alle Sitzungen dieses Benutzers. Danach gilt zum Anmelden nur noch der neue Name.",
    },
  },
  password: {
    keepsSessions: "Geräte, die schon angemeldet sind, bleiben angemeldet.",
    endsSessions: "Auf angemeldeten Geräten ist eine neue Anmeldung mit dem neuen Passwort nötig.",
  },
  policy: {
    groups: { account: "Rolle", libraries: "Bibliotheken" },
    fields: {
      isAdmin: {
        label: "Administrator",
        help: "Verwaltet Benutzer, Bibliotheken und Einstellungen und kann jede Bibliothek nutzen.",
        on: "Wird Administrator und hat damit jede Bibliothek.",
        off: "Ist nicht mehr Administrator.",
      },
      libraryIds: {
        label: "Bibliotheken",
        help: "Was dieser Benutzer durchstöbern und abspielen kann. Mindestens eine ist nötig.",
        gains: "Bekommt die Bibliothek %{names}. |||| Bekommt die Bibliotheken %{names}.",
        loses: "Verliert die Bibliothek %{names}. |||| Verliert die Bibliotheken %{names}.",
        hidden: "Administratoren haben jede Bibliothek, auch später hinzugefügte.",
        appears:
          "Ohne die Rolle behält dieser Benutzer alle heutigen Bibliotheken, wenn du hier keine anderen wählst. Später hinzugefügte gehören nicht dazu.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Scrobble-Filter",
        help: 'Titel, auf die diese Regeln zutreffen, werden nicht an Last.fm, ListenBrainz oder Scrobbling-Plugins gemeldet. Die Regeln stehen in JSON, wie in einer intelligenten Playlist: {"all":[{"lt":{"rating":4}}]}. Ohne Regeln wird jeder Titel gemeldet. Die Wiedergabezähler des Servers ändern sich nicht.',
        set: "Titel, auf die diese Regeln zutreffen, werden nicht gemeldet: %{value}.",
        unset: "Jeder Titel wird wieder gemeldet.",
      },
    },
  },
  errors: {
    libraryNeeded: "Wähle mindestens eine Bibliothek. Nur Administratoren kommen ohne aus.",
    libraryUnknown:
      "Eine dieser Bibliotheken ist nicht mehr auf dem Server. Lade die Seite neu, und wähle noch einmal.",
    adminHasAll:
      "Administratoren haben jede Bibliothek. Entziehe die Rolle, bevor du Bibliotheken auswählst.",
    scrobbleFilter:
      "Der Server kann diese Regeln nicht lesen. Er nimmt die einer intelligenten Playlist, ohne limit, offset und refresh delay.",
  },
};
