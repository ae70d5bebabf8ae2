/** French, for the ways to sign in besides a typed name and password. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Qui êtes-vous ?",
    search: "Chercher votre nom",
    found: "%{smart_count} personne trouvée |||| %{smart_count} personnes trouvées",
    nobody:
      "Personne ici ne s’appelle « %{search} ». Choisissez « Quelqu’un d’autre » et saisissez le nom complet.",
    noPassword: "Sans mot de passe",
  },
  panel: { back: "Retour" },
  code: {
    whereApp: "Ouvrez une application où votre session sur %{server} est ouverte, et saisissez-y ce code.",
    wherePage: "Ouvrez %{page} sur n’importe quel appareil et saisissez-y ce code.",
    pageIntro:
      "Une page s’ouvre dans un nouvel onglet et demande si Usher peut vous connecter à %{server}. Usher le remarque quand vous avez terminé.",
    openPage: "Continuer dans un nouvel onglet",
    useCode: "Utiliser un code sur un autre appareil",
    usePage: "Plutôt utiliser un nouvel onglet",
    opening: "Demande d’un code…",
    isOpen: "La page est ouverte dans un autre onglet. Autorisez-y la connexion, puis revenez ici.",
    blocked: "Le navigateur a bloqué le nouvel onglet. Ouvrez la page vous-même :",
    openAgain: "Ouvrir la page",
    label: "Votre code : %{code}",
    picture: "Ou dirigez l’appareil photo d’un téléphone vers cette image.",
    waiting: "En attente d’approbation…",
    trouble: "%{server} ne répond pas pour le moment. Usher continue d’essayer.",
    left: "Expire dans %{left}",
    expired: "Ce code a expiré. Plus personne ne peut l’utiliser.",
    again: "Obtenir un nouveau code",
    cancel: "Annuler",
  },
  key: {
    submit: "Utiliser cette clé",
    missing: "Collez la clé.",
    wrong: "%{server} ne connaît pas cette clé.",
  },
  forgot: {
    title: "Mot de passe oublié",
    intro:
      "%{server} peut écrire un code PIN dans un fichier que seul son propriétaire peut lire. Indiquez qui vous êtes.",
    name: "Nom d’utilisateur",
    noName: "Saisissez votre nom d’utilisateur.",
    submit: "Demander un code PIN",
    fileTitle: "Récupérez maintenant le code PIN",
    file: "Si %{name} a un compte ici, %{server} a écrit un code PIN dans ce fichier, sur son propre disque :",
    noFile:
      "Si %{name} a un compte ici, %{server} a écrit un code PIN dans un fichier, sur son propre disque.",
    owner: "La personne qui gère le serveur peut l’ouvrir et vous donner le code PIN.",
    until: "Il est valable jusqu’à %{time}.",
    pin: "Code PIN",
    pinHelp:
      "Avec ou sans les tirets. Il devient votre mot de passe, et vous pourrez en choisir un meilleur juste après.",
    noPin: "Saisissez le code PIN.",
    redeem: "Se connecter avec le code PIN",
    again: "Demander un nouveau code PIN",
    askAdmin:
      "%{server} ne permet pas de réinitialiser soi-même son mot de passe. Adressez-vous à un administrateur : il peut vous en définir un nouveau dans Usher.",
    atHome:
      "%{server} ne fait cela que sur son propre réseau. Connectez-vous à ce réseau, à la maison par exemple, et redemandez.",
    retry: "Redemander",
    doneTitle: "Le code PIN est maintenant votre mot de passe",
    done: "Votre session est ouverte en tant que %{name}. Le code PIN était dans un fichier, choisissez donc un meilleur mot de passe : la page demande le mot de passe actuel, c’est-à-dire le code PIN.",
    choose: "Choisir un nouveau mot de passe",
    later: "Plus tard",
    notIn:
      "Le code PIN est maintenant le mot de passe de %{name}. Revenez en arrière et connectez-vous avec.",
  },
};
