/** French: labels and help of Jellyfin's settings, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} est un Jellyfin %{version}. Usher est conçu pour la version 10.10 et les suivantes : la connexion marchera peut-être, certaines pages non. Mettez le serveur à jour dès que possible.",
  code: {
    title: "Quick Connect",
    help: "Ouvrez une application où votre session sur %{server} est ouverte. Dans le menu de votre compte, choisissez Quick Connect et saisissez ce code.",
  },
  key: {
    title: "Clé API",
    label: "Clé API",
    help: "Pour les administrateurs : une clé du tableau de bord de Jellyfin, sous Clés API. Elle permet de gérer tout le monde. Elle n’est le compte de personne : il n’y a donc ni profil ni mot de passe à vous, et le serveur ne note pas qui a fait quoi.",
  },
  deleteWarning:
    "L’historique de l’utilisateur, ses favoris et les playlists que personne ne partage disparaissent définitivement avec lui. Les médias restent. C’est irréversible.",
  users: {
    help: {
      rename: "Ensuite, seul le nouveau nom permet de se connecter. Les appareils déjà connectés le restent.",
    },
  },
  rules: {
    editingOff:
      "Seul un administrateur peut modifier ce compte. Adressez-vous à lui si quelque chose doit changer.",
  },
  languages: { original: "Langue d’origine" },
  password: {
    changed: "Tous les autres appareils de cet utilisateur sont déconnectés.",
    cleared: "N’importe qui pourra alors se connecter avec le seul nom. Les appareils connectés le restent.",
  },
  errors: {
    wrongPassword: "Ce nom d’utilisateur et ce mot de passe ne correspondent pas.",
    signInRefused:
      "Le serveur refuse cet utilisateur sans dire pourquoi. Le compte est peut-être désactivé, l’heure ou le réseau non autorisés, ou trop d’appareils connectés. Un administrateur peut voir ce qu’il en est.",
    unknownKey: "Le serveur ne connaît pas cette clé API.",
    notAKey:
      "Ce n’est pas une clé API, mais peut-être la session de quelqu’un. Créez une clé dans le tableau de bord de Jellyfin, sous Clés API.",
    wrongPin:
      "Ce code PIN ne convient pas, ou il a plus d’une demi-heure. Relisez le fichier, ou demandez-en un nouveau.",
    noReason: "Le serveur a refusé sans dire pourquoi.",
    forbidden:
      "Le serveur ne permet pas cela : c’est réservé aux administrateurs, ou interdit à cette heure ou depuis ce réseau.",
    wrongCurrent: "Ce n’est pas votre mot de passe actuel. Chaque essai erroné rapproche d’un blocage.",
  },
  problems: {
    nameMissing: "Saisissez un nom d’utilisateur.",
    nameSpaces: "Un nom d’utilisateur ne commence ni ne finit par une espace.",
    nameCharacters:
      "Jellyfin accepte dans un nom d’utilisateur les lettres, les chiffres, les espaces et - ' . _ @ +, mais pas les émojis.",
    nameDots: "Jellyfin n’accepte pas un ou deux points seuls comme nom d’utilisateur.",
    nameCaseOnly:
      "Ce Jellyfin ne peut pas changer seulement les majuscules. Donnez d’abord un autre nom, puis celui que vous voulez.",
    tagComma: "Un tag ne peut pas contenir de virgule : Jellyfin en ferait deux tags.",
    bitrateNumber: "Saisissez un nombre de Mbit/s, ou 0 pour aucune limite propre.",
    bitrateHigh: "2147,483647 Mbit/s au plus. Saisissez 0 pour aucune limite propre.",
    scheduleDay: "Choisissez un jour.",
    scheduleHour: "Choisissez des heures pleines ou des demi-heures, de 0:00 à 24:00.",
    scheduleOrder:
      "La fin doit venir après le début. Une nuit demande deux entrées : l’une jusqu’à 24:00, l’autre à partir de 0:00.",
    wholeNumber: "Saisissez un nombre entier, 0 ou plus.",
    wholeNumberOrNever: "Saisissez un nombre entier, ou -1 pour jamais.",
    lockoutZero: "Jellyfin en ferait 3. Saisissez -1 pour jamais.",
    providerMissing: "Choisissez-en un : sans cela, personne ne pourrait se connecter.",
    avatarType: "Choisissez une image PNG, JPEG, WebP ou GIF.",
    avatarEmpty: "Ce fichier est vide.",
    avatarSize: "Cette image est trop lourde : 10 Mo au plus.",
  },
  readOnly: {
    counted: "Le serveur les compte lui-même. Débloquer un utilisateur repart de 0.",
    blockedByOldVersion:
      "Un Jellyfin plus ancien les a bloquées une par une. On peut le voir, mais aucun appel du serveur ne le change.",
    noEffect: "Jellyfin conserve ce réglage et n’en fait rien.",
  },
  consequences: {
    staySignedIn: "%{smart_count} appareil reste connecté. |||| %{smart_count} appareils restent connectés.",
    signedOut: "%{smart_count} appareil est déconnecté. |||| %{smart_count} appareils sont déconnectés.",
  },
  policy: {
    groups: {
      account: "Rôle et état",
      signIn: "Connexion",
      libraries: "Bibliothèques",
      channels: "Chaînes",
      devices: "Appareils",
      deletion: "Suppression de médias",
      network: "Hors de la maison",
      playback: "Lecture",
      liveTv: "TV en direct",
      upkeep: "Entretien",
      together: "Regarder ensemble",
      unused: "Pour d’autres applications",
      ratings: "Classifications",
      tags: "Tags",
      hours: "Heures",
    },
    fields: {
      IsAdministrator: {
        label: "Administrateur",
        help: "Gère les utilisateurs, les bibliothèques et les réglages. Les limites d’appareils ne s’appliquent pas aux administrateurs ; les heures, si.",
        on: "Devient administrateur.",
        off: "N’est plus administrateur.",
      },
      IsDisabled: {
        label: "Désactivé",
        help: "Ne peut pas se connecter, et est déconnecté partout. Rien n’est supprimé.",
        on: "Ne peut plus se connecter, et est déconnecté partout.",
        off: "Peut de nouveau se connecter.",
      },
      IsHidden: {
        label: "Masqué à l’écran de connexion",
        help: "Se connecte en saisissant son nom, et ne figure pas parmi les profils proposés. Les nouveaux utilisateurs sont masqués.",
        on: "N’est plus affiché à l’écran de connexion.",
        off: "Est affiché à l’écran de connexion.",
      },
      EnableUserPreferenceAccess: {
        label: "Peut modifier son propre compte",
        help: "Nom, mot de passe, image et préférences. À désactiver pour un compte partagé par plusieurs personnes.",
        on: "Peut modifier ses propres nom, mot de passe, image et préférences.",
        off: "Ne peut plus modifier ses propres nom, mot de passe, image et préférences.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Mots de passe erronés avant blocage",
        help: "Au-delà, le compte est désactivé jusqu’à ce que quelqu’un le débloque. -1 signifie jamais. Jellyfin 10.11 compte, mais ne bloque pas.",
        set: "Mots de passe erronés avant blocage : %{value}.",
        is: { "-1": "N’est jamais bloqué." },
      },
      InvalidLoginAttemptCount: {
        label: "Mots de passe erronés jusqu’ici",
        help: "Depuis la dernière connexion réussie.",
        set: "Mots de passe erronés jusqu’ici : %{value}.",
      },
      MaxActiveSessions: {
        label: "Appareils à la fois",
        help: "Davantage ne peuvent pas se connecter. Ceux déjà connectés le restent. 0 signifie sans limite.",
        set: "Appareils connectés à la fois : %{value} au plus.",
        is: { "0": "Peut être connecté sur autant d’appareils à la fois que souhaité." },
      },
      AuthenticationProviderId: {
        label: "Qui vérifie le mot de passe",
        help: "Jellyfin lui-même, ou une extension comme LDAP. Avec un mauvais choix, personne ne peut se connecter.",
        set: "Le mot de passe est vérifié par %{value}.",
      },
      PasswordResetProviderId: {
        label: "Qui réinitialise le mot de passe",
        help: "Ce qui se passe après « Mot de passe oublié » à l’écran de connexion.",
        set: "Un mot de passe oublié est réinitialisé par %{value}.",
      },

      EnableAllFolders: {
        label: "Toutes les bibliothèques",
        help: "Même celles ajoutées plus tard.",
        on: "Peut utiliser toutes les bibliothèques, même celles ajoutées plus tard.",
        off: "Ne peut utiliser que les bibliothèques choisies.",
      },
      EnabledFolders: {
        label: "Bibliothèques",
        help: "Ce que cet utilisateur peut parcourir et lire.",
        gains: "Obtient la bibliothèque %{names}. |||| Obtient les bibliothèques %{names}.",
        loses: "Perd la bibliothèque %{names}. |||| Perd les bibliothèques %{names}.",
      },
      BlockedMediaFolders: {
        label: "Bibliothèques bloquées",
        help: "Tant qu’il y en a, le choix de bibliothèques ci-dessus ne compte pas.",
        gains:
          "Ne peut plus utiliser la bibliothèque %{names}. |||| Ne peut plus utiliser les bibliothèques %{names}.",
        loses:
          "Peut de nouveau utiliser la bibliothèque %{names}. |||| Peut de nouveau utiliser les bibliothèques %{names}.",
      },
      EnableAllChannels: {
        label: "Toutes les chaînes",
        help: "Même celles ajoutées plus tard.",
        on: "Peut utiliser toutes les chaînes, même celles ajoutées plus tard.",
        off: "Ne peut utiliser que les chaînes choisies.",
      },
      EnabledChannels: {
        label: "Chaînes",
        help: "Ce que cet utilisateur peut parcourir et lire.",
        gains: "Obtient la chaîne %{names}. |||| Obtient les chaînes %{names}.",
        loses: "Perd la chaîne %{names}. |||| Perd les chaînes %{names}.",
      },
      BlockedChannels: {
        label: "Chaînes bloquées",
        help: "Tant qu’il y en a, le choix de chaînes ci-dessus ne compte pas.",
        gains: "Ne peut plus utiliser la chaîne %{names}. |||| Ne peut plus utiliser les chaînes %{names}.",
        loses:
          "Peut de nouveau utiliser la chaîne %{names}. |||| Peut de nouveau utiliser les chaînes %{names}.",
      },
      EnableAllDevices: {
        label: "Tous les appareils",
        help: "Vérifié à la connexion. Un appareil déjà connecté le reste.",
        on: "Peut se connecter sur tous les appareils.",
        off: "Ne peut se connecter que sur les appareils choisis.",
      },
      EnabledDevices: {
        label: "Appareils",
        help: "Seuls ceux qui ont déjà servi à une connexion sont connus.",
        gains:
          "Peut se connecter sur l’appareil %{names}. |||| Peut se connecter sur les appareils %{names}.",
        loses:
          "Ne peut plus se connecter sur l’appareil %{names}. |||| Ne peut plus se connecter sur les appareils %{names}.",
      },

      EnableContentDeletion: {
        label: "Peut supprimer dans toutes les bibliothèques",
        help: "Supprime les fichiers eux-mêmes. Les administrateurs en ont besoin aussi.",
        on: "Peut supprimer des médias dans toutes les bibliothèques.",
        off: "Ne peut plus supprimer de médias dans toutes les bibliothèques.",
      },
      EnableContentDeletionFromFolders: {
        label: "Peut supprimer dans",
        help: "Supprime les fichiers eux-mêmes.",
        gains: "Peut supprimer des médias dans %{names}.",
        loses: "Ne peut plus supprimer de médias dans %{names}.",
      },

      EnableRemoteAccess: {
        label: "Peut se connecter de l’extérieur",
        help: "Depuis d’autres réseaux que celui du serveur.",
        on: "Peut se connecter de l’extérieur du réseau de la maison.",
        off: "Ne peut plus se connecter de l’extérieur du réseau de la maison.",
      },
      RemoteClientBitrateLimit: {
        label: "Limite de débit à l’extérieur",
        help: "En Mbit/s. 0 correspond à ce que le serveur permet à tout le monde.",
        set: "Lit à %{value} Mbit/s au plus hors du réseau de la maison.",
        is: { "0": "N’a pas de limite de débit propre." },
      },
      EnableContentDownloading: {
        label: "Peut télécharger",
        help: "Emporter des médias sur un appareil, sous forme de fichiers.",
        on: "Peut télécharger.",
        off: "Ne peut plus télécharger.",
      },

      EnableMediaPlayback: {
        label: "Peut lire des médias",
        help: "Sinon, les bibliothèques peuvent seulement être parcourues.",
        on: "Peut lire des médias.",
        off: "Ne peut plus lire de médias.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Peut faire convertir le son",
        help: "Pour les appareils qui ne peuvent pas lire un format audio tel quel.",
        on: "Peut faire convertir le son pour la lecture.",
        off: "Ne peut plus faire convertir le son pour la lecture.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Peut faire convertir la vidéo",
        help: "Le travail le plus lourd d’un serveur. Sans lui, certains appareils ne peuvent pas lire certains films.",
        on: "Peut faire convertir la vidéo pour la lecture.",
        off: "Ne peut plus faire convertir la vidéo pour la lecture.",
      },
      EnablePlaybackRemuxing: {
        label: "Peut changer de conteneur",
        help: "Un autre conteneur pour la même image et le même son. Coûte peu au serveur.",
        on: "Peut faire changer les médias de conteneur pour la lecture.",
        off: "Ne peut plus faire changer les médias de conteneur pour la lecture.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Toujours convertir direct et sources distantes",
        help: "La TV en direct et les flux venus d’ailleurs sont convertis même si l’appareil pourrait les lire.",
        on: "Reçoit le direct et les sources distantes toujours convertis.",
        off: "Reçoit le direct et les sources distantes tels quels, si l’appareil peut les lire.",
      },

      EnableLiveTvAccess: {
        label: "Peut regarder la TV en direct",
        help: "Chaînes, programme et enregistrements.",
        on: "Peut regarder la TV en direct.",
        off: "Ne peut plus regarder la TV en direct.",
      },
      EnableLiveTvManagement: {
        label: "Peut gérer les enregistrements",
        help: "Planifie et supprime les enregistrements de la TV en direct.",
        on: "Peut gérer les enregistrements.",
        off: "Ne peut plus gérer les enregistrements.",
      },

      EnableCollectionManagement: {
        label: "Peut gérer les collections",
        help: "Crée, modifie et supprime des collections que tout le monde voit.",
        on: "Peut gérer les collections.",
        off: "Ne peut plus gérer les collections.",
      },
      EnableSubtitleManagement: {
        label: "Peut gérer les sous-titres",
        help: "Envoie, télécharge et supprime des sous-titres pour tout le monde.",
        on: "Peut gérer les sous-titres.",
        off: "Ne peut plus gérer les sous-titres.",
      },
      EnableLyricManagement: {
        label: "Peut gérer les paroles",
        help: "Le serveur accepte ce réglage et ne le dit jamais. Chaque enregistrement sans lui le désactive, y compris dans le tableau de bord de Jellyfin.",
        on: "Peut gérer les paroles.",
        off: "Ne peut plus gérer les paroles.",
        untold:
          "Ne peut plus gérer les paroles, si c’était permis : le serveur ne le dit pas, et chaque enregistrement le réinitialise.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Plusieurs personnes regardent la même chose au même moment.",
        choices: {
          CreateAndJoinGroups: "Peut créer et rejoindre des groupes",
          JoinGroups: "Peut rejoindre des groupes",
          None: "Non autorisé",
        },
        set: "SyncPlay : %{value}.",
        is: {
          CreateAndJoinGroups: "Peut créer et rejoindre des groupes SyncPlay.",
          JoinGroups: "Peut rejoindre des groupes SyncPlay, sans en créer.",
          None: "Ne peut plus utiliser SyncPlay.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Peut contrôler la lecture des autres",
        help: "Met en pause, saute et arrête sur les appareils d’autres utilisateurs.",
        on: "Peut contrôler la lecture des autres.",
        off: "Ne peut plus contrôler la lecture des autres.",
      },
      EnableSharedDeviceControl: {
        label: "Peut contrôler les appareils communs",
        help: "Des appareils où personne en particulier n’est connecté, comme un téléviseur du réseau.",
        on: "Peut contrôler les appareils communs.",
        off: "Ne peut plus contrôler les appareils communs.",
      },

      EnablePublicSharing: {
        label: "Peut partager publiquement",
        help: "Seul le client web de Jellyfin en tient compte.",
        on: "Peut partager publiquement.",
        off: "Ne peut plus partager publiquement.",
      },
      EnableMediaConversion: {
        label: "Peut convertir des médias durablement",
        help: "Seul le client web de Jellyfin en tient compte.",
        on: "Peut convertir des médias durablement.",
        off: "Ne peut plus convertir de médias durablement.",
      },
      EnableSyncTranscoding: {
        label: "Peut convertir pour télécharger",
        help: "Vestige d’anciennes versions.",
        on: "Peut convertir des médias pour les télécharger.",
        off: "Ne peut plus convertir de médias pour les télécharger.",
      },

      MaxParentalRating: {
        label: "Classification maximale",
        help: "Ce qui est classé plus haut est masqué. Les noms viennent du serveur, pour son pays.",
        set: "Ne voit rien qui soit classé au-dessus de %{value}.",
        unset: "Voit des médias de toutes les classifications.",
      },
      MaxParentalSubRating: {
        label: "Niveau dans la classification maximale",
        help: "Certains pays distinguent des films d’un même âge. Se choisit avec la classification maximale.",
        set: "Niveau dans la classification maximale : %{value}.",
        unset: "Voit tout ce qui a la classification maximale.",
      },
      BlockUnratedItems: {
        label: "Masquer ce qui n’est pas classé",
        help: "De ces genres, seul ce qui a une classification connue est affiché.",
        choices: {
          Movie: "Films",
          Trailer: "Bandes-annonces",
          Series: "Séries",
          Music: "Musique",
          Book: "Livres",
          LiveTvChannel: "Chaînes de TV en direct",
          LiveTvProgram: "Programmes de TV en direct",
          ChannelContent: "Contenu des chaînes",
          Other: "Tout le reste",
        },
        gains: "Ne voit plus ce qui n’est pas classé : %{names}.",
        loses: "Voit aussi ce qui n’est pas classé : %{names}.",
      },
      AllowedTags: {
        label: "Seulement avec ces tags",
        help: "S’il y en a, tout ce qui n’en porte aucun est masqué.",
        gains: "Ne voit que ce qui porte des tags autorisés, désormais aussi %{names}.",
        loses: "Ne voit plus les médias du tag %{names}. |||| Ne voit plus les médias des tags %{names}.",
        unset: "Voit aussi les médias sans tag.",
      },
      BlockedTags: {
        label: "Jamais avec ces tags",
        help: "Masque tout ce qui porte l’un d’eux. L’emporte sur les tags autorisés.",
        gains:
          "Ne voit plus ce qui porte le tag %{names}. |||| Ne voit plus ce qui porte l’un des tags %{names}.",
        loses:
          "Voit de nouveau ce qui porte le tag %{names}. |||| Voit de nouveau ce qui porte l’un des tags %{names}.",
      },
      AccessSchedules: {
        label: "Heures",
        help: "Quand cet utilisateur peut utiliser le serveur, d’après l’horloge du serveur. Sans indication, toujours. Vaut aussi pour les administrateurs.",
        set: "Ne peut utiliser le serveur qu’à ces heures : %{value}.",
        unset: "Peut utiliser le serveur à toute heure.",
        days: {
          Sunday: "dimanche",
          Monday: "lundi",
          Tuesday: "mardi",
          Wednesday: "mercredi",
          Thursday: "jeudi",
          Friday: "vendredi",
          Saturday: "samedi",
          Everyday: "tous les jours",
          Weekday: "du lundi au vendredi",
          Weekend: "samedi et dimanche",
        },
        entry: "%{days} : %{hours}",
        never: "aucune",
      },
    },
  },
  profile: {
    groups: {
      languages: "Langues",
      watching: "Lecture",
      home: "Page d’accueil",
      unused: "Sans effet",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Langue du son",
        help: "Choisie quand un film l’a. Toutes : celle par laquelle le film commence.",
        none: "Toutes",
        set: "Préfère le son dans cette langue : %{value}.",
        is: { OriginalLanguage: "Préfère le son d’origine d’un film." },
        unset: "Accepte le son dans toute langue.",
      },
      PlayDefaultAudioTrack: {
        label: "Lire le son par défaut du film",
        help: "Quelle que soit sa langue.",
        on: "Entend le son par défaut d’un film, quelle que soit sa langue.",
        off: "Entend la langue préférée, quand un film l’a.",
      },
      RememberAudioSelections: {
        label: "Retenir le son choisi",
        help: "Pour l’épisode suivant et la prochaine fois.",
        on: "Le son choisi est retenu.",
        off: "Le son choisi n’est plus retenu.",
      },
      SubtitleLanguagePreference: {
        label: "Langue des sous-titres",
        help: "Choisie quand un film l’a.",
        none: "Toutes",
        set: "Préfère les sous-titres dans cette langue : %{value}.",
        unset: "Accepte les sous-titres dans toute langue.",
      },
      SubtitleMode: {
        label: "Afficher les sous-titres",
        help: "Les sous-titres forcés traduisent ce qui est dit dans une autre langue que celle du film.",
        choices: {
          Default: "Comme l’indique le fichier",
          Smart: "Quand le son est dans une autre langue",
          OnlyForced: "Seulement les forcés",
          Always: "Toujours",
          None: "Jamais",
        },
        set: "Sous-titres : %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Retenir les sous-titres choisis",
        help: "Pour l’épisode suivant et la prochaine fois.",
        on: "Les sous-titres choisis sont retenus.",
        off: "Les sous-titres choisis ne sont plus retenus.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Enchaîner l’épisode suivant",
        help: "Dès qu’un épisode se termine.",
        on: "L’épisode suivant démarre tout seul.",
        off: "L’épisode suivant ne démarre plus tout seul.",
      },
      DisplayMissingEpisodes: {
        label: "Afficher les épisodes manquants",
        help: "Des épisodes connus, mais absents de la bibliothèque.",
        on: "Voit les épisodes qui manquent à la bibliothèque.",
        off: "Ne voit plus les épisodes qui manquent à la bibliothèque.",
      },
      CastReceiverId: {
        label: "Récepteur Google Cast",
        help: "L’application que charge un Chromecast. Le serveur ne permet pas de n’en choisir aucune.",
        set: "Diffuse avec le récepteur %{value}.",
      },

      OrderedViews: {
        label: "Ordre des bibliothèques",
        help: "Sur la page d’accueil. Celles qui ne sont pas choisies suivent.",
        gains: "L’ordre des bibliothèques comprend désormais %{names}.",
        loses: "L’ordre des bibliothèques ne comprend plus %{names}.",
        reordered: "L’ordre des bibliothèques est désormais %{names}.",
      },
      MyMediaExcludes: {
        label: "Pas sur la page d’accueil",
        help: "Ces bibliothèques restent accessibles autrement.",
        gains: "Plus sur la page d’accueil : %{names}.",
        loses: "De nouveau sur la page d’accueil : %{names}.",
      },
      LatestItemsExcludes: {
        label: "Pas parmi les nouveautés",
        help: "Ce qui est nouveau dans ces bibliothèques n’est pas annoncé, ni la suite à voir.",
        gains: "Plus parmi les nouveautés : %{names}.",
        loses: "De nouveau parmi les nouveautés : %{names}.",
      },
      GroupedFolders: {
        label: "Regroupées",
        help: "Les bibliothèques d’un même genre dans une seule vue.",
        gains: "Regroupées avec les autres du même genre : %{names}.",
        loses: "Plus regroupées avec les autres du même genre : %{names}.",
      },
      HidePlayedInLatest: {
        label: "Nouveautés sans ce qui a été lu",
        help: "Ce qui a déjà été vu ou écouté est omis.",
        on: "Ce qui a été lu n’est plus parmi les nouveautés.",
        off: "Ce qui a été lu est aussi parmi les nouveautés.",
      },

      DisplayCollectionsView: {
        label: "Collections comme bibliothèque",
        help: "Vestige d’anciennes versions.",
        on: "Collections comme bibliothèque : activé.",
        off: "Collections comme bibliothèque : désactivé.",
      },
      EnableLocalPassword: {
        label: "Code PIN sur le réseau de la maison",
        help: "Vestige d’anciennes versions.",
        on: "Code PIN sur le réseau de la maison : activé.",
        off: "Code PIN sur le réseau de la maison : désactivé.",
      },
    },
  },
};
