/** French, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Ouverture de %{server}",
    opening: "En attente de %{server}…",
    noStorage: {
      title: "Usher ne peut rien conserver ici",
      text: "Usher garde votre connexion et vos serveurs dans ce navigateur. Autorisez cette page à conserver des données, puis rechargez-la.",
    },
    reload: "Recharger la page",
    tryAgain: "Réessayer",
    keepsTrying: "Usher continue d’essayer tout seul.",
    brokenConfig: {
      title: "La configuration de cette page est défectueuse",
      text: "Usher ne peut pas lire config.json et ne propose donc aucun serveur. %{message}",
    },
  },
  theme: { label: "Couleurs", light: "Clair", system: "Comme le système", dark: "Sombre" },
  language: {
    label: "Langue",
    failed:
      "%{language} n’a pas pu être chargé. Vérifiez la connexion de cet appareil, puis choisissez à nouveau la langue.",
  },
  field: { showPassword: "Afficher le mot de passe", hidePassword: "Masquer le mot de passe" },
  login: {
    title: "Connexion à %{server}",
    setUp: "Configurer %{server}",
    isNew: "Personne n’a encore de compte sur ce serveur. Le premier utilisateur en sera l’administrateur.",
    unencrypted: "Non chiffré",
    unencryptedHelp: "D’autres personnes sur le réseau pourraient lire le mot de passe.",
    switchServer: "Utiliser un autre serveur",
    username: "Nom d’utilisateur",
    password: "Mot de passe",
    stay: "Rester connecté sur cet appareil",
    submit: "Se connecter",
    somebodyElse: "Se connecter avec un autre nom",
    other: "Quelqu’un d’autre",
    faces: "Choisir un profil",
    forgot: "Mot de passe oublié ?",
    usePassword: "Utiliser un mot de passe",
    stranger:
      "C’était %{other}, mais la session ici est celle de %{name}. Seul %{name} peut continuer sur cette page.",
    welcome: "Message d’accueil du serveur",
    demo: "Ceci est une démo ouverte à tout le monde. Le mot de passe de %{name} est déjà rempli.",
    demoElsewhere:
      "Ceci est une démo ouverte à tout le monde. Sur la page qui s’ouvre, connectez-vous en tant que %{name} avec le mot de passe %{password}.",
    noName: "Saisissez votre nom d’utilisateur.",
    wrong: "Ce nom d’utilisateur et ce mot de passe ne correspondent pas.",
    expired: "Votre session a expiré. Connectez-vous pour reprendre là où vous en étiez.",
    elsewhere: "Vous vous êtes déconnecté dans un autre onglet.",
    noWay: "Ce serveur ne propose aucun mode de connexion qu’Usher connaît.",
  },
  errors: {
    unreachable: {
      title: "%{server} ne répond pas",
      text: "Rien ne répond à %{url}. Vérifiez que le serveur est allumé et que cet appareil est sur son réseau.",
    },
    offline: {
      title: "Cet appareil est hors ligne",
      text: "%{server} sera injoignable tant que le réseau ne sera pas revenu.",
    },
    timeout: {
      title: "%{server} met trop de temps à répondre",
      text: "Il est peut-être occupé ou hors de portée. Si vous étiez en train de modifier quelque chose, vérifiez si c’est fait avant de recommencer.",
    },
    webPage: {
      title: "Une page web répond à la place de %{server}",
      text: "À %{url} se trouve une page, pas le serveur. L’adresse a peut-être changé, ou un proxy placé devant demande sa propre connexion.",
    },
    otherAnswer: {
      title: "Autre chose répond à la place de %{server}",
      text: "Ce qui se trouve à %{url} n’est plus le même serveur. Vérifiez l’adresse.",
    },
    brokenAnswer: {
      title: "La réponse de %{server} est illisible",
      text: "Elle a été tronquée, ou est d’un genre qu’Usher ne connaît pas encore. Rien n’a été modifié. Réessayez dans une minute.",
    },
    starting: {
      title: "%{server} n’est pas prêt",
      text: "Il démarre, ou le proxy placé devant ne peut pas le joindre. Réessayez dans une minute.",
    },
    isStarting: {
      title: "%{server} démarre",
      text: "Cela prend un moment, un peu plus après une mise à jour. Cette page continuera toute seule.",
    },
    mayBeStarting: {
      title: "%{server} n’est pas prêt",
      text: "Quelque chose répond à %{url}, mais pas à cette page. Le serveur démarre peut-être, il manque une partie du chemin dans son adresse, ou il n’admet pas ce réseau.",
    },
    forPlayers: {
      title: "Navidrome répond à la place de %{server}",
      text: "%{url} est une entrée que Navidrome réserve aux lecteurs Jellyfin. Ses utilisateurs se gèrent sur Navidrome lui-même : enlevez la dernière partie de l’adresse.",
    },
    notSetUp: {
      title: "%{server} n’est pas encore configuré",
      text: "Ouvrez %{url} dans un autre onglet et terminez sa configuration. Cette page continuera alors toute seule.",
    },
    failed: {
      title: "%{server} a rencontré une erreur",
      text: "Le serveur a signalé une erreur de son côté : %{message}. Réessayez ; son journal en dit peut-être plus.",
    },
    tooMany: {
      title: "Trop de tentatives",
      text: "%{server} demande une pause. Réessayez dans %{smart_count} seconde environ. |||| %{server} demande une pause. Réessayez dans %{smart_count} secondes environ.",
    },
    wrongPassword: {
      title: "%{server} refuse la connexion",
      text: "Le nom d’utilisateur et le mot de passe ne correspondent pas.",
    },
    notAccepted: {
      title: "%{server} n’a pas accepté cela",
      text: "Sa réponse : %{message}",
    },
    missingChunk: {
      title: "Une partie d’Usher n’a pas pu être chargée",
      text: "Le réseau a disparu, ou une version plus récente a été installée. Rechargez la page.",
    },
    bug: {
      title: "Un problème est survenu dans Usher",
      text: "L’erreur vient d’Usher, pas de %{server}. Rechargez la page.",
    },
  },
};
