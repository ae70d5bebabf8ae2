/** French, for what only richer servers have: week, ratings, bitrates, tags, pictures, devices; and the review before a save. */
import type { Messages } from "../i18n";

export const policy: Messages = {
  record: {
    savedPartly: "Enregistré en partie seulement : %{name}",
    saveName: "Enregistrer le nom",
  },
  settings: {
    untold: "Inconnu ; désactivé après chaque enregistrement",
  },
  review: {
    title: "Enregistrer ces modifications pour %{name} ?",
    risk: "Attention",
    back: "Retour",
    save: "Enregistrer",
  },
  notTaken: {
    title: "Le serveur n’a pas tout pris en compte",
    text: "Il a dit oui, puis a renvoyé d’autres valeurs que celles demandées :",
    asked: "demandé",
    kept: "sur le serveur",
    close: "Fermer",
  },
  demote: {
    first: "Cela se fait en deux étapes. D’abord, on retire le rôle d’administrateur et on enregistre.",
    button: "Retirer le rôle",
    afterSaving: "Enregistrez d’abord cela. Le compte pourra ensuite être désactivé.",
  },
  week: {
    anyHour: "À toute heure",
    onlyThese: "Seulement à ces heures",
    how: "D’après l’horloge du serveur. Faites glisser sur les demi-heures pour les autoriser ou les retirer ; le nom d’un jour vaut pour toute la journée. Au clavier : les flèches déplacent, Maj et les flèches marquent plusieurs cases, la barre d’espace peint. Une nuit au-delà de minuit forme deux morceaux, un par jour.",
    readOnly: "D’après l’horloge du serveur.",
    hours: {
      title: "Saisir les heures sans peindre",
      day: "Jour",
      everyDay: "Tous les jours",
      from: "De",
      until: "À",
      allow: "Autoriser",
      forbid: "Retirer",
    },
    wholeDay: "%{day} : toute la journée",
    allDay: "Toute la journée",
    notAllowed: "Pas du tout",
    nothing: "Aucune heure n’est peinte. Peignez au moins une demi-heure, ou autorisez toutes les heures.",
    never: "Aucune de ces heures n’arrive jamais : cet utilisateur n’a accès à aucun moment.",
    withoutEffect:
      "Sans effet, car la fin précède le début : %{hours}. Disparaîtra à la prochaine modification des heures.",
  },
  bitrate: {
    unit: "Mbit/s",
    grouped:
      "N’indiquez pas de séparateur de milliers, pour que rien ne soit pris pour un séparateur décimal.",
  },
  rating: {
    noLimit: "Sans limite",
    unlisted: "%{rating}, absente de la liste du serveur",
  },
  tags: {
    add: "Ajouter",
    addTo: "Ajouter à %{label}",
    remove: "Retirer %{tag}",
  },
  order: {
    up: "Monter %{name}",
    down: "Descendre %{name}",
    remove: "Retirer %{name}",
    add: "Ajouter %{name}",
    moved: "%{name} est maintenant en position %{position} sur %{total}",
  },
  user: {
    tabs: { parental: "Contrôle parental", devices: "Appareils" },
    state: { disabled: "Désactivé", hidden: "Masqué", lockedOut: "Bloqué" },
    createMore: "Tout le reste se règle ensuite sur les pages de l’utilisateur.",
    createAndOpen: "Créer et ouvrir",
    lockedOut: {
      title: "Le compte de %{name} est bloqué",
      text: "Trop de mots de passe erronés. Le débloquer permet de se reconnecter et remet le compteur à zéro.",
      button: "Débloquer",
      done: "%{name} peut de nouveau se connecter",
    },
    picture: {
      title: "Image",
      choose: "Choisir une image…",
      change: "Changer l’image…",
      remove: "Retirer l’image",
      help: "PNG, JPEG, WebP ou GIF, %{max} Mo au plus. D’une image animée, seule la première est gardée.",
      done: "%{name} a une nouvelle image",
      removed: "L’image de %{name} a été retirée",
      problem: {
        type: "Ce fichier n’est pas une image PNG, JPEG, WebP ou GIF.",
        size: "Cette image fait %{size} Mo : la limite est de %{max} Mo.",
        empty: "Ce fichier est vide.",
        broken: "Cette image est illisible. Le fichier est peut-être endommagé.",
        canvas: "Ce navigateur n’a pas pu recadrer l’image. Essayez avec une plus petite.",
      },
      crop: {
        title: "Recadrer en carré",
        help: "Faites glisser l’image, ou déplacez-la avec les flèches.",
        area: "Partie de l’image conservée",
        zoom: "Zoom",
        save: "Utiliser cette image",
      },
    },
  },
  password: {
    clear: {
      title: "Sans mot de passe",
      text: "L’utilisateur pourra alors se connecter avec son seul nom.",
      button: "Retirer le mot de passe…",
      ask: "Retirer le mot de passe de %{name} ?",
      confirm: "Retirer le mot de passe",
      done: "%{name} n’a plus de mot de passe",
    },
  },
  devices: {
    title: "Appareils et sessions",
    help: "Où %{name} a une session ouverte, du plus récent au plus ancien.",
    none: "%{name} n’a de session ouverte nulle part.",
    refresh: "Actualiser",
    thisOne: "Utilisé ici",
    playing: "Lit %{title}",
    lastSeen: "Dernière utilisation",
    never: "Jamais utilisé",
    shared: "Aussi avec une session ici : %{names}",
    signOut: "Déconnecter",
    signOutOn: "Déconnecter sur %{device}",
    signOutAll: "Déconnecter partout…",
    ask: {
      one: "Déconnecter sur %{device} ?",
      all: "Déconnecter %{name} partout ?",
      text: "%{name} devra s’y reconnecter. La lecture en cours peut s’arrêter.",
      textAll:
        "%{name} devra se reconnecter sur %{smart_count} appareil. La lecture en cours peut s’arrêter. |||| %{name} devra se reconnecter sur %{smart_count} appareils. La lecture en cours peut s’arrêter.",
      shared: "D’autres personnes sont aussi déconnectées sur cet appareil : %{names}.",
      sharedAll: "D’autres personnes sont aussi déconnectées sur ces appareils : %{names}.",
      thisOne: "Vous utilisez cet appareil en ce moment : votre session ici prendra fin aussi.",
      thisOneStays: "L’appareil que vous utilisez en ce moment reste connecté.",
      confirm: "Déconnecter",
    },
    done: "Déconnexion effectuée sur %{device}",
    doneAll: "Toutes les sessions de %{name} sont fermées",
  },
  profile: {
    key: {
      title: "Une clé API n’est le compte de personne",
      text: "Votre session utilise une clé. Elle gère les utilisateurs, mais n’a ni nom, ni mot de passe, ni préférences.",
    },
  },
  failed: {
    picture: {
      timeout: "On ne sait pas si l’image est arrivée. La renvoyer est sans risque.",
      unreachable: "Réessayez dès que %{server} répondra.",
      offline: "Réessayez dès que le réseau sera revenu.",
      signedOut: "Reconnectez-vous, puis envoyez l’image.",
    },
    signOut: {
      timeout: "On ne sait pas qui a été déconnecté. Réessayer est sans risque.",
      unreachable: "Réessayez dès que %{server} répondra.",
      offline: "Réessayez dès que le réseau sera revenu.",
      signedOut: "Reconnectez-vous, puis réessayez.",
    },
    unlock: {
      timeout: "On ne sait pas si cela a marché. Réessayer est sans risque.",
      unreachable: "Réessayez dès que %{server} répondra.",
      offline: "Réessayez dès que le réseau sera revenu.",
    },
  },
};
