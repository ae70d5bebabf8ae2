/** French: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Playlists, notes, favoris et compteurs d’écoute disparaissent définitivement avec l’utilisateur. La musique reste. C’est irréversible.",
  users: {
    help: {
      rename:
        "Un nouveau nom d’utilisateur met fin à toutes les sessions de cet utilisateur. Ensuite, seul le nouveau nom permet de se connecter.",
    },
  },
  password: {
    keepsSessions: "Les appareils déjà connectés le restent.",
    endsSessions: "Les appareils connectés devront se reconnecter, avec le nouveau mot de passe.",
  },
  policy: {
    groups: { account: "Rôle", libraries: "Bibliothèques" },
    fields: {
      isAdmin: {
        label: "Administrateur",
        help: "Gère les utilisateurs, les bibliothèques et les réglages, et peut utiliser toutes les bibliothèques.",
        on: "Devient administrateur et a ainsi toutes les bibliothèques.",
        off: "N’est plus administrateur.",
      },
      libraryIds: {
        label: "Bibliothèques",
        help: "Ce que cet utilisateur peut parcourir et écouter. Il en faut au moins une.",
        gains: "Obtient la bibliothèque %{names}. |||| Obtient les bibliothèques %{names}.",
        loses: "Perd la bibliothèque %{names}. |||| Perd les bibliothèques %{names}.",
        hidden: "Les administrateurs ont toutes les bibliothèques, même celles ajoutées plus tard.",
        appears:
          "Sans ce rôle, l’utilisateur garde toutes les bibliothèques d’aujourd’hui, sauf si vous en choisissez d’autres ici. Celles ajoutées plus tard n’en font pas partie.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Filtre de scrobbling",
        help: 'Les morceaux qui répondent à ces règles ne sont pas signalés à Last.fm, à ListenBrainz ni aux extensions de scrobbling. Les règles s’écrivent en JSON, comme dans une playlist intelligente : {"all":[{"lt":{"rating":4}}]}. Sans règle, chaque morceau est signalé. Les compteurs d’écoute du serveur ne changent pas.',
        set: "Les morceaux qui répondent à ces règles ne sont pas signalés : %{value}.",
        unset: "Chaque morceau est de nouveau signalé.",
      },
    },
  },
  errors: {
    libraryNeeded: "Choisissez au moins une bibliothèque. Seuls les administrateurs peuvent s’en passer.",
    libraryUnknown:
      "L’une de ces bibliothèques n’est plus sur le serveur. Rechargez la page et choisissez à nouveau.",
    adminHasAll:
      "Les administrateurs ont toutes les bibliothèques. Retirez le rôle avant de choisir des bibliothèques.",
    scrobbleFilter:
      "Le serveur ne peut pas lire ces règles. Il accepte celles d’une playlist intelligente, sans limit, offset ni refresh delay.",
  },
};
