/** French, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Journal",
    explain:
      "Ce qu’Usher a modifié sur %{server} depuis ce navigateur. Le journal n’est conservé qu’ici : ce que d’autres ont modifié, ou vous depuis un autre navigateur, n’y figure pas. Les mots de passe et les codes PIN non plus, jamais.",
    unavailable:
      "Ce navigateur ne conserve rien pour cette page, peut-être parce que c’est une fenêtre privée ou que son stockage est plein. Les modifications fonctionnent, mais ne pourront pas être annulées plus tard.",
    lost: "%{smart_count} modification faite depuis l’ouverture de cette page n’a pas pu être conservée ici : elle ne peut pas être annulée. |||| %{smart_count} modifications faites depuis l’ouverture de cette page n’ont pas pu être conservées ici : elles ne peuvent pas être annulées.",
    filter: "Utilisateur",
    everybody: "Tout le monde",
    empty: "Encore rien. Désormais, chaque modification sera conservée ici.",
    emptyFor: "Rien sur cet utilisateur.",
    more: "Voir les plus anciennes",
    export: "Exporter en JSON",
    by: "par %{name}",
    was: "(avant : %{value})",
    unsure: "Peut-être sans effet",
    reverted: "Annulée",
    ofMany: "Avec d’autres",
    undo: "Annuler…",
    undoFor: "Annuler cette modification de %{name}",
    again: "Recréer…",
    againFor: "Recréer : %{name}",
    notUndone: "C’est irréversible.",
    cancel: "Retour",
    close: "Fermer",
    what: {
      create: "Création. Pour revenir en arrière, supprimez l’utilisateur.",
      remove: "Suppression.",
      password: "Nouveau mot de passe.",
      pin: "Code PIN défini ou retiré.",
      avatar: "Nouvelle image, ou image retirée.",
      unlock: "Déblocage.",
      signOut: "Déconnexion sur des appareils.",
    },
    revert: {
      title: "Annuler cette modification de %{name} ?",
      reading: "Lecture de l’état actuel…",
      nothing: "Tout est déjà comme avant. L’annulation ne fera que marquer cette entrée.",
      conflict:
        "Quelqu’un a modifié la même chose depuis. Rien n’est écrasé : ouvrez l’utilisateur et décidez là-bas.",
      made: "valeur de cette modification",
      now: "valeur actuelle",
      open: "Ouvrir l’utilisateur",
      confirm: "Annuler la modification",
    },
    clear: {
      button: "Vider…",
      title: "Vider le journal ?",
      text: "Plus rien de ce qui a été modifié jusqu’ici sur %{server} ne pourra être annulé, et les utilisateurs supprimés ne pourront plus être recréés avec leurs données. Rien ne change sur le serveur.",
      confirm: "Vider le journal",
      done: "Le journal est vide",
    },
  },
};
