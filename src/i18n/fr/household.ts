/** French, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "Code PIN" },
    renameRefused: {
      fullAccount: "Il appartient au compte et se modifie auprès du service lui-même.",
      homeGuest: "L’invité s’appelle ainsi partout.",
    },
  },
  pin: {
    title: { own: "Votre code PIN", other: "Code PIN de %{name}" },
    none: {
      own: "Vous n’en avez pas : tout le foyer peut choisir votre profil.",
      other: "%{name} n’en a pas : tout le foyer peut choisir ce profil.",
    },
    some: {
      own: "Il est demandé quand quelqu’un choisit votre profil. Il ne remplace pas le mot de passe de votre compte.",
      other:
        "Il est demandé quand quelqu’un choisit ce profil. Pour en définir un autre, l’ancien n’est pas nécessaire.",
    },
    current: "Code PIN actuel",
    next: "Nouveau code PIN",
    help: "Quatre chiffres, comme 0042. Communiquez-le vous-même : aucun message n’est envoyé.",
    helpOwn: "Quatre chiffres, comme 0042.",
    shape: "Un code PIN a quatre chiffres",
    missing: "Saisissez le code PIN actuel",
    wait: "%{problem} Le prochain essai sera envoyé dans %{smart_count} seconde. |||| %{problem} Le prochain essai sera envoyé dans %{smart_count} secondes.",
    set: "Définir le code PIN",
    change: "Changer le code PIN",
    remove: "Retirer le code PIN",
    clear: "Effacer",
    unsaved: "Pas encore défini",
    done: {
      set: { own: "Votre code PIN est défini", other: "%{name} a un nouveau code PIN" },
      removed: { own: "Vous n’avez plus de code PIN", other: "%{name} n’a plus de code PIN" },
    },
  },
  failed: {
    pin: {
      timeout:
        "On ne sait pas si le code PIN a été changé. Vérifiez dans la liste des utilisateurs, puis définissez-le à nouveau.",
      unreachable: "Réessayez dès que %{server} répondra. Ce qui était saisi a été effacé.",
      offline: "Réessayez dès que le réseau sera revenu. Ce qui était saisi a été effacé.",
      signedOut: "Reconnectez-vous, puis définissez le code PIN.",
    },
    household: {
      timeout: "On ne sait pas si cela a été fait. Vérifiez dans le foyer avant de réessayer.",
      unreachable:
        "On ne sait pas si cela a été fait. Dès que %{server} répondra, vérifiez avant de réessayer.",
      offline: "Réessayez dès que le réseau sera revenu.",
      signedOut: "Reconnectez-vous, puis réessayez.",
    },
  },
  household: {
    title: "Foyer",
    name: { label: "Nom", missing: "Saisissez un nom", taken: "Quelqu’un dans le foyer porte déjà ce nom" },
    label: "Le foyer",
    unnamed: "Votre foyer",
    loading: "Chargement du foyer…",
    subscription: "Abonnement",
    noSubscription: "Sans abonnement",
    members: "Membres : %{members} sur %{limit}",
    guest: {
      label: "Invité",
      onTitle: "Accepter un invité ?",
      on: "« Invité » figurera alors parmi les profils de ce foyer, sans code PIN : toute personne devant l’un de ses appareils pourra le choisir et regarder ce qui est partagé avec l’invité.",
      first:
        "Cela crée le foyer. Dès lors, chaque application devra se connecter à vos serveurs, même à la maison, et les lecteurs qui les trouvent par DLNA ne les trouveront plus.",
      offTitle: "Refuser les invités ?",
      off: "« Invité » ne figurera plus parmi les profils. Qui regarde en ce moment comme invité devra en choisir un autre. Rien ne change pour les autres.",
      confirmOn: "Accepter un invité",
      confirmOff: "Refuser les invités",
      doneOn: "L’invité figure maintenant parmi les profils",
      doneOff: "Il n’y a plus d’invité",
    },
    invite: {
      button: "Inviter",
      title: "Inviter quelqu’un dans le foyer",
      text: "Une personne qui a son propre compte reçoit une invitation, et rejoint le foyer après l’avoir acceptée. Un enfant sans compte devient plutôt un utilisateur géré : créez-en un.",
      account: "E-mail ou nom d’utilisateur",
      help: "Tel que le service le connaît.",
      missing: "Saisissez une adresse e-mail ou un nom d’utilisateur",
      submit: "Envoyer l’invitation",
      done: "Invitation envoyée à %{account}",
      needsSubscription:
        "Inviter quelqu’un qui a son propre compte nécessite un abonnement. Créer des utilisateurs gérés n’en demande pas.",
      full: "Le foyer a atteint son nombre maximal de membres. Retirez d’abord quelqu’un.",
    },
    invitations: {
      title: "Invitations en attente",
      asked: "envoyée",
      unknown: "On ne peut pas voir si quelqu’un est invité : le service ne le dit pas.",
      failed: "Les invitations n’ont pas pu être chargées.",
      cancel: "Annuler",
      cancelOf: "Annuler l’invitation de %{account}",
      cancelled: "%{account} n’a plus d’invitation",
    },
    remove: {
      reason: "Retrait impossible",
      managed: {
        button: "Supprimer l’utilisateur géré",
        title: "Supprimer %{name} ?",
        consequence:
          "%{name} n’existe que dans ce foyer. Son historique, ses notes, ses playlists et tout le reste seront perdus définitivement : un nouvel utilisateur du même nom partirait de zéro.",
        confirm: "Nom",
        confirmHelp: "Par sécurité, saisissez le nom :",
        submit: "Supprimer définitivement",
        done: "%{name} a été supprimé",
      },
      member: {
        button: "Retirer du foyer",
        title: "Retirer %{name} du foyer ?",
        consequence:
          "%{name} garde son compte et tout son contenu, mais perd ce qui était partagé au sein du foyer. Une nouvelle invitation reste possible.",
        submit: "Retirer",
        done: "%{name} ne fait plus partie du foyer",
      },
      many: {
        confirm: "Nombre",
        confirmHelp:
          "Il y a parmi eux des utilisateurs gérés, dont l’historique sera perdu définitivement. Par sécurité, saisissez combien sont retirés :",
        warning:
          "Les utilisateurs gérés sont supprimés avec leur historique, leurs notes et leurs playlists : rien ne les fera revenir. Qui a un compte le garde et quitte le foyer.",
      },
    },
    leave: {
      title: "Quitter ce foyer",
      text: "Vous gardez votre compte. Ce qui était partagé avec vous au sein du foyer ne le sera plus, et seul son administrateur pourra vous inviter à nouveau.",
      button: "Quitter ce foyer",
      ask: "Quitter « %{household} » ?",
      submit: "Quitter",
      done: "Vous avez quitté le foyer",
    },
    elsewhere: {
      own: "Votre nom, e-mail, mot de passe et image appartiennent à votre compte : modifiez-les auprès du service lui-même.",
      full: "%{name} a son propre compte : nom, e-mail, mot de passe et image ne peuvent être modifiés que là-bas, par son propriétaire.",
      managed:
        "Un utilisateur géré a un nom et un code PIN, mais ni e-mail, ni mot de passe, ni image, et ne peut pas devenir administrateur.",
      guest: "L’invité est admis ou non, en bloc : voyez le foyer au-dessus de la liste des utilisateurs.",
    },
    page: {
      text: "Toutes les personnes qu’on peut choisir quand l’écran demande qui regarde.",
      managed:
        "Vous êtes un utilisateur géré : votre nom, votre code PIN et vos limites sont définis par la personne qui gère le foyer.",
      hidden: {
        title: "Le foyer ne peut pas être affiché",
        text: "Le service ne montre pas aux utilisateurs gérés qui d’autre en fait partie.",
      },
      pin: "Code PIN",
      noPin: "Sans code PIN",
      profile: "Ouvrir mon profil",
    },
  },
};
