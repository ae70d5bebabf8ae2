/** French, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Choisissez un serveur",
    titleFirst: "Connectez votre serveur multimédia",
    intro: "Usher communique avec votre serveur directement depuis ce navigateur. Rien ne part ailleurs.",
    unknown: "Ce navigateur ne connaît aucun serveur nommé « %{id} ». Choisissez-en un, ou connectez-le.",
    servers: "Serveurs",
    signedIn: "Session de %{user}",
    change: "Nom et couleur de %{server}",
    colour: "Couleur",
    colours: {
      plum: "Prune",
      blue: "Bleu",
      violet: "Violet",
      gold: "Or",
      teal: "Sarcelle",
      green: "Vert",
      slate: "Ardoise",
    },
    remove: "Retirer %{server}",
    name: "Nom",
    save: "Enregistrer",
    cancel: "Annuler",
    nameMissing: "Saisissez un nom.",
    removeTitle: "Retirer %{server} ?",
    removeText:
      "Son adresse, votre connexion, la disposition de ses pages et son journal sont effacés de ce navigateur. Ce que vous y avez modifié ne pourra plus être annulé, et les modifications de plusieurs utilisateurs qui ne sont pas terminées s’arrêtent. Les modèles restent, sans les utilisateurs auxquels ils ont été appliqués. Rien ne change sur le serveur.",
    removeYes: "Retirer",
    removed: "%{server} a été retiré de ce navigateur.",
    removedPartly:
      "%{server} a été retiré, mais ce navigateur n’a pas libéré son journal. Fermez les autres onglets d’Usher et effacez les données de cette page dans les réglages du navigateur.",
    changed: "%{server} est enregistré.",
    none: "Aucun serveur n’est proposé ici. La personne qui a installé cette page les indique dans config.json.",
    formTitle: "Connecter un serveur",
    address: "Adresse",
    addressHelp: "Telle que dans le navigateur : 192.168.1.20:4533 ou https://example.org/music",
    optionalName: "Nom (facultatif)",
    optionalNameHelp: "Comment l’appeler ici, par exemple « Maison ».",
    submit: "Connecter",
    looking: "Recherche d’un serveur à %{address}…",
    known: "%{server} a déjà cette adresse.",
    openKnown: "Ouvrir %{server}",
    addTwice: "Le connecter encore une fois",
    fixed: "Se connecter avec %{kind}",
    fixedHelp: "À l’adresse %{address}. Il n’y a rien à saisir.",
    answers: {
      title: "À l’adresse %{url} répond %{found}, pas %{wanted}",
      typed: "Connecter comme %{found}",
      offered:
        "La personne qui a installé cette page a indiqué dans config.json le mauvais type ou la mauvaise adresse de serveur.",
    },
    problems: {
      missing: "Saisissez l’adresse de votre serveur.",
      notAddress:
        "Ce n’est pas une adresse web. Elle ressemble à 192.168.1.20:4533 ou https://example.org/music.",
      scheme: "L’adresse doit commencer par http://, https:// ou le nom de la machine.",
      credentials:
        "N’indiquez ni nom d’utilisateur ni mot de passe. Vous vous connecterez à la page suivante.",
      mixedContent:
        "Cette page a été ouverte en https, le navigateur bloque donc %{url}. Mettez aussi le serveur en https, ou ouvrez cette page en http.",
      unreachable:
        "Rien ne répond à %{url}. Le serveur est peut-être éteint, le port erroné, ou cet appareil sur un autre réseau. Un proxy qui n’autorise pas d’autres pages web (CORS) donne le même résultat.",
      unreachableHttps:
        "Rien ne répond à %{url}. Cette page a été ouverte en https, le navigateur n’autorise donc aucun serveur en http://. Mettez le serveur en https, ou ouvrez cette page en http.",
      offline: "Cet appareil est hors ligne.",
      timeout: "%{url} met trop de temps à répondre. Vérifiez l’adresse, ou réessayez.",
      page: "Une page web répond à %{url}, et non un serveur qu’Usher connaît. Il manque peut-être une partie du chemin, comme /music.",
      other: "Quelque chose répond à %{url}, mais ce n’est pas un serveur qu’Usher connaît.",
      navidromeForPlayers:
        "%{url} est une entrée que Navidrome réserve aux lecteurs Jellyfin. Enlevez la dernière partie de l’adresse.",
      starting: "Le serveur à %{url} est en train de démarrer. Usher réessaie tout seul.",
      mayBeStarting:
        "Quelque chose répond à %{url}, mais pas à cette page. Le serveur démarre peut-être, il manque une partie du chemin, comme /jellyfin, ou il n’autorise pas d’autres pages web (CORS).",
      notSetUp:
        "Le serveur à %{url} n’est pas encore configuré. Ouvrez-le dans un autre onglet et terminez d’abord sa configuration.",
      failed: "Le serveur à %{url} répond par une erreur (%{status}). Réessayez dans une minute.",
      bug: "Un problème est survenu dans Usher. Rechargez la page et réessayez.",
    },
  },
  firstAdmin: {
    username: "Nom d’utilisateur",
    password: "Mot de passe",
    passwordHelp: "Long, c’est bien : quatre mots au hasard, ou laissez votre navigateur en proposer un.",
    repeat: "Confirmer le mot de passe",
    submit: "Créer l’administrateur",
    nameMissing: "Saisissez un nom d’utilisateur.",
    nameNeedsLetter: "Un nom d’utilisateur contient au moins une lettre ou un chiffre.",
    passwordMissing: "Saisissez un mot de passe.",
    mismatch: "Les deux mots de passe sont différents.",
    taken: "Quelqu’un vient de créer le premier administrateur. Connectez-vous, ou demandez-lui un compte.",
  },
};
