/** French, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "C’est le seul administrateur. Sans lui, plus personne ne pourrait gérer ce serveur. Nommez d’abord un autre administrateur.",
    lastEnabled: "Plus personne d’autre ne pourrait se connecter. Activez d’abord un autre utilisateur.",
    adminPassword: "Un administrateur a besoin d’un mot de passe. Définissez-en plutôt un nouveau.",
    stillAdmin: "Un administrateur ne peut pas être désactivé. Retirez-lui d’abord le rôle d’administrateur.",
    oneself: "C’est vous. Demandez à un autre administrateur de supprimer votre compte.",
    adminsOnly: "Seuls les administrateurs peuvent faire cela.",
    editingOff:
      "Ce serveur ne laisse pas les utilisateurs modifier leur propre compte. Adressez-vous à un administrateur.",
    homeOwner: "Un foyer a un seul administrateur : la personne qui l’a créé. Cela ne se change pas ici.",
    homeGuest: "C’est l’invité du foyer. Les invités sont admis ou non, tous ensemble.",
    fullAccount:
      "C’est un compte à part entière. Seul son propriétaire peut changer cela, auprès du service lui-même.",
    leaveInstead: "C’est vous. Vous pouvez quitter le foyer depuis votre propre page.",
    noOwnSignIn: "Les utilisateurs gérés n’ont ni mot de passe, ni e-mail, ni image à eux.",
  },
  errors: {
    signedOut: {
      title: "Votre session sur %{server} a expiré",
      text: "Reconnectez-vous pour continuer.",
    },
    conflict: {
      title: "Quelqu’un a modifié cela entre-temps",
      text: "Rien n’a été enregistré. Comparez les deux valeurs des champs signalés, puis enregistrez à nouveau.",
    },
    refused: { title: "Ce n’est pas autorisé" },
    forbidden: {
      title: "Vous ne pouvez pas faire cela sur %{server}",
      text: "Adressez-vous à un administrateur. Si votre rôle vient de changer, rechargez la page.",
    },
    notFound: {
      title: "Ce n’est plus sur %{server}",
      text: "Quelqu’un d’autre l’a peut-être supprimé. Revenez à la liste.",
    },
    partlyDone: {
      title: "Une partie seulement a été enregistrée",
      text: "%{user} existe maintenant sur %{server}, mais une étape suivante a échoué. Ouvrez l’utilisateur et vérifiez avant de réessayer.",
    },
    unsupported: {
      title: "%{server} ne sait pas faire cela",
      text: "Ce type de serveur ne le permet pas.",
    },
  },
};
