/** English: labels and help of Navidrome's settings, and the words for its errors. Under `backends.navidrome`. */
import type { Messages } from "../../i18n/i18n";

export const messages = {
  deleteWarning:
    "Playlists, ratings, favourites and play counts go with a user, for good. The music stays. This cannot be undone.",
  users: {
    help: {
      rename: "A new user name ends all sessions of this user. From then on, only the new name signs in.",
    },
  },
  password: {
    keepsSessions: "Devices that are signed in already stay signed in.",
    endsSessions: "Devices that are signed in have to sign in again, with the new password.",
  },
  policy: {
    groups: { account: "Role", libraries: "Libraries" },
    fields: {
      isAdmin: {
        label: "Administrator",
        help: "Manages users, libraries and settings, and can use every library.",
        on: "Becomes an administrator, who has every library.",
        off: "Is no longer an administrator.",
      },
      libraryIds: {
        label: "Libraries",
        help: "What this user can browse and play. At least one is needed.",
        gains: "Gains the library %{names}. |||| Gains the libraries %{names}.",
        loses: "Loses the library %{names}. |||| Loses the libraries %{names}.",
        hidden: "Administrators have every library, those that are added later too.",
        appears:
          "Without the role, this user keeps every library of today unless you choose others here. Libraries that are added later are not among them.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Scrobble filter",
        help: 'Songs that match these rules are not reported to Last.fm, ListenBrainz or scrobbling plugins. The rules are written in JSON, as in a smart playlist: {"all":[{"lt":{"rating":4}}]}. Without any, every song is reported. The server\'s own play counts do not change.',
        set: "Songs that match these rules are not reported: %{value}.",
        unset: "Every song is reported again.",
      },
    },
  },
  errors: {
    libraryNeeded: "Choose at least one library. Only administrators can do without.",
    libraryUnknown: "One of these libraries is no longer on the server. Reload the page and choose again.",
    adminHasAll: "Administrators have every library. Take the role away before you choose libraries.",
    scrobbleFilter:
      "The server cannot read these rules. It takes those of a smart playlist, without limit, offset or refresh delay.",
  },
} satisfies Messages;
