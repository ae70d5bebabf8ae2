/** French: labels and help of what Plex has of a Home, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Sans Plex Pass" },
  users: {
    help: {
      name: "Le nom du nouvel utilisateur géré à l’écran de choix. Jusqu’à 100 caractères. Une personne qui a son propre compte Plex est plutôt invitée.",
      rename: "Le nom de cet utilisateur à l’écran de choix. Jusqu’à 100 caractères.",
    },
  },
  code: {
    title: "Se connecter avec Plex",
    pageIntro:
      "La page de Plex s’ouvre et demande si Usher peut entrer. Personne d’autre que Plex ne voit votre mot de passe.",
    help: "Ouvrez plex.tv/link, connectez-vous et saisissez ce code.",
  },
  key: {
    title: "Utiliser un jeton",
    label: "Jeton Plex",
    help: "Un jeton copié depuis une autre application Plex. Il ouvre tout votre compte. Vous déconnecter ici y met fin là-bas aussi.",
  },
  errors: {
    homeFull: "Ce Home a autant de membres que Plex le permet. Retirez d’abord quelqu’un.",
    notTaken:
      "Plex a accepté sans erreur, mais n’affiche pas la modification. Regardez à nouveau dans une minute.",
    unknownLibrary: "Vos serveurs n’ont pas cette bibliothèque. Rechargez la page et choisissez à nouveau.",
    pinLost:
      "L’ancien code PIN n’existe plus, et Plex n’a pas accepté le nouveau. Cet utilisateur n’a plus de code PIN : définissez-le à nouveau.",
    isMember: "Cette personne est déjà membre de ce Home.",
    noSuchAccount: "Plex ne connaît personne avec cette adresse e-mail ou ce nom d’utilisateur.",
    unknownToken: "Plex ne connaît pas ce jeton. Il a peut-être été révoqué, ou n’a pas été copié en entier.",
    codeRunOut: "Ce code a expiré. Demandez-en un nouveau.",
    pinShape: "Un code PIN a quatre chiffres.",
    pinNeeded: "Saisissez le code PIN de ce membre.",
    wrongPin: "Ce code PIN est faux. Attendez un instant avant de réessayer.",
    managedMayNot: "Plex ne permet pas cela aux utilisateurs gérés. Demandez à la personne qui gère le Home.",
    needsPass: "Pour cela, la personne qui gère le Home doit avoir Plex Pass.",
    needsPassword: "Plex exige pour cela le mot de passe du compte. Faites-le sur plex.tv.",
    noRole: "Plex ne propose pas cela à ce compte.",
  },
  problems: {
    nameLong: "Trop long : 100 caractères au plus.",
    nameIsEmail:
      "C’est une adresse e-mail. Un utilisateur géré a un nom ; une personne qui a un compte est invitée.",
    nameCharacters: "Il contient un saut de ligne ou un autre caractère de contrôle. Saisissez-le à nouveau.",
  },
  readOnly: {
    wholeServers:
      "Visible ici, mais accordé sur plex.tv. Choisir moins de bibliothèques de ces serveurs y met fin.",
    kind: "Plex en décide à l’arrivée de la personne.",
    filters:
      "Visibles ici, mais pas modifiables. Une limite d’âge les écrit toute seule ; les autres se modifient sur plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Les bibliothèques ajoutées plus tard à %{server} ne suivront plus.",
    filtersReplaced:
      "Ses propres restrictions sont remplacées par celles de la limite d’âge, et ne reviendront pas avec « Sans limite ».",
  },
  policy: {
    groups: {
      membership: "Dans le Home",
      libraries: "Bibliothèques",
      sharing: "Autres autorisations",
      filters: "Restrictions propres",
    },
    fields: {
      kind: {
        label: "Type",
        help: "L’administrateur et l’invité n’ont pas de réglages ici.",
        choices: {
          administrator: "Administrateur",
          member: "Membre avec son propre compte",
          managed: "Utilisateur géré",
          guest: "Invité",
        },
      },
      restrictionProfile: {
        label: "Limite d’âge",
        help: "Jeune enfant : G, TV-Y et TV-G. Grand enfant : aussi PG, TV-PG et TV-Y7. Adolescent : aussi PG-13 et TV-14. Sans limite : tout dans ses bibliothèques. Les classifications d’autres pays suivent.",
        choices: {
          "": "Sans limite",
          little_kid: "Jeune enfant",
          older_kid: "Grand enfant",
          teen: "Adolescent",
        },
        unset: "Peut regarder tout ce qui est dans ses bibliothèques, quelle que soit la classification.",
        is: {
          little_kid: "Ne peut regarder que ce qui convient aux jeunes enfants.",
          older_kid: "Ne peut regarder que ce qui convient aux grands enfants et aux plus jeunes.",
          teen: "Ne peut regarder que ce qui convient aux adolescents et aux plus jeunes.",
        },
        set: "Reçoit la limite d’âge %{value}.",
      },
      libraryIds: {
        label: "Bibliothèques",
        help: "De vos propres serveurs. Sans aucune, il n’y a rien à regarder.",
        gains: "Peut utiliser %{names}.",
        loses: "Ne peut plus utiliser %{names}.",
        unset: "Ne peut utiliser aucune bibliothèque.",
      },
      wholeServers: {
        label: "Aussi les bibliothèques futures",
        help: "Les bibliothèques ajoutées plus tard à ces serveurs suivent automatiquement.",
        gains: "Reçoit aussi les bibliothèques futures de %{names}.",
        loses: "Ne reçoit plus les bibliothèques futures de %{names}.",
      },
      allowSync: {
        label: "Téléchargements",
        help: "Emporter des médias pour les regarder sans réseau. Nécessite votre Plex Pass.",
        on: "Peut télécharger des médias.",
        off: "Ne peut plus télécharger de médias.",
      },
      allowTuners: {
        label: "TV en direct",
        help: "Nécessite votre Plex Pass et un tuner.",
        choices: { "0": "Aucune", "1": "TV en direct", "2": "TV en direct et enregistrement" },
        is: {
          "0": "Ne peut pas regarder la TV en direct.",
          "1": "Peut regarder la TV en direct, sans l’enregistrer.",
          "2": "Peut regarder la TV en direct et l’enregistrer.",
        },
        set: "TV en direct : désormais %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Gère les sous-titres",
        help: "Ajoute et supprime des sous-titres pour tout le monde.",
        on: "Peut ajouter et supprimer des sous-titres, pour tout le monde.",
        off: "Ne peut plus ajouter ni supprimer de sous-titres.",
      },
      allowChannels: {
        label: "Chaînes",
        help: "Extensions de serveurs plus anciens.",
        on: "Peut utiliser les chaînes.",
        off: "Ne peut plus utiliser les chaînes.",
      },
      filterAll: {
        label: "Écarté : tout",
        help: "Classifications et étiquettes, telles que Plex les écrit : après =, seuls ces éléments sont affichés ; après !=, ils ne le sont pas.",
      },
      filterMovies: {
        label: "Écarté : films",
        help: "Classifications et étiquettes, telles que Plex les écrit : après =, seuls ces éléments sont affichés ; après !=, ils ne le sont pas.",
      },
      filterTelevision: {
        label: "Écarté : séries",
        help: "Classifications et étiquettes, telles que Plex les écrit : après =, seuls ces éléments sont affichés ; après !=, ils ne le sont pas.",
      },
      filterMusic: {
        label: "Écarté : musique",
        help: "Classifications et étiquettes, telles que Plex les écrit : après =, seuls ces éléments sont affichés ; après !=, ils ne le sont pas.",
      },
      filterPhotos: {
        label: "Écarté : photos",
        help: "Classifications et étiquettes, telles que Plex les écrit : après =, seuls ces éléments sont affichés ; après !=, ils ne le sont pas.",
      },
    },
  },
};
