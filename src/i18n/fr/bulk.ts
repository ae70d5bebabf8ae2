/** French, for doing one thing to many users: the form, the dry run, the run. */
import type { Messages } from "../i18n";

export const bulk: Messages = {
  bulk: {
    page: {
      title: {
        one: "Modifier %{name}",
        some: "Modifier %{smart_count} utilisateur |||| Modifier %{smart_count} utilisateurs",
      },
      undoTitle: {
        one: "Annuler les modifications pour %{name}",
        some: "Annuler les modifications pour %{smart_count} utilisateur |||| Annuler les modifications pour %{smart_count} utilisateurs",
      },
      people: { one: "%{name}", some: "%{smart_count} utilisateur |||| %{smart_count} utilisateurs" },
      more: "et %{smart_count} de plus",
      nobody: "Personne n’est sélectionné",
      nobodyText:
        "La sélection n’existe que dans cette page et se perd quand elle est rechargée. Sélectionnez des utilisateurs dans la liste, puis choisissez Modifier.",
      toUsers: "Aller aux utilisateurs",
      reading: "Lecture des réglages : utilisateur %{done} sur %{total}",
      readingLabel: "Lecture des réglages",
    },
    form: {
      how: "Cochez ce que vous voulez modifier. Tout le reste est conservé tel quel pour chaque utilisateur.",
      find: "Chercher un réglage",
      change: "Modifier %{label}",
      now: "Actuellement :",
      mixed: "Actuellement : différent selon les utilisateurs",
      have: "présent chez %{count} sur %{total}",
      add: "Ajouter",
      remove: "Retirer",
      addTo: "Ajouter %{name}",
      removeFrom: "Retirer %{name}",
      newItem: "Autre élément à ajouter à %{label}",
      mode: { list: "Ajouter ou retirer", set: "Définir toute la liste" },
      chosen: "%{smart_count} réglage choisi |||| %{smart_count} réglages choisis",
      nothing: "Rien de choisi pour l’instant",
      undo: "Tout décocher",
      next: "Voir l’aperçu",
      unread:
        "Les réglages de %{smart_count} utilisateur n’ont pas pu être lus. L’aperçu indique qui. |||| Les réglages de %{smart_count} utilisateurs n’ont pas pu être lus. L’aperçu indique qui.",
    },
    plan: {
      title: "Aperçu : ce qui va se passer",
      planning: "Examen des utilisateurs : %{done} sur %{total}",
      planningLabel: "Examen de chaque utilisateur",
      parts: "Utilisateurs à afficher",
      ready: "%{smart_count} à modifier",
      leftOut: "%{smart_count} omis",
      same: "%{smart_count} déjà ainsi",
      nothingYet: "Rien n’a encore été modifié",
      nobody: "Il n’y a rien à faire",
      back: "Retour",
      user: "Utilisateur",
      change: "Ce qui va changer",
      more: "Afficher %{smart_count} de plus",
      was: "(actuellement : %{value})",
      alreadySo: "Déjà ainsi.",
      will: {
        remove: "Sera supprimé.",
        signOut: "Devra se reconnecter sur chaque appareil.",
      },
      warning: {
        remove:
          "La suppression est irréversible. Le journal de ce navigateur garde une copie des réglages de chaque utilisateur, qui permet de le recréer.",
        signOut: "C’est irréversible. Les lectures en cours sur ces appareils peuvent s’arrêter.",
      },
      apply: {
        edit: "Appliquer à %{smart_count} utilisateur |||| Appliquer à %{smart_count} utilisateurs",
        editEach: "Appliquer à %{smart_count} utilisateur |||| Appliquer à %{smart_count} utilisateurs",
        revert: "Annuler pour %{smart_count} utilisateur |||| Annuler pour %{smart_count} utilisateurs",
        remove: "Supprimer %{smart_count} utilisateur |||| Supprimer %{smart_count} utilisateurs",
        signOut: "Déconnecter %{smart_count} utilisateur |||| Déconnecter %{smart_count} utilisateurs",
      },
    },
    run: {
      label: "Modifications de plusieurs utilisateurs",
      progress: "Utilisateurs traités",
      title: {
        edit: "Modification de %{smart_count} utilisateur |||| Modification de %{smart_count} utilisateurs",
        editEach:
          "Modification de %{smart_count} utilisateur |||| Modification de %{smart_count} utilisateurs",
        revert: "Annulation pour %{smart_count} utilisateur |||| Annulation pour %{smart_count} utilisateurs",
        remove: "Suppression de %{smart_count} utilisateur |||| Suppression de %{smart_count} utilisateurs",
        signOut: "Déconnexion de %{smart_count} utilisateur |||| Déconnexion de %{smart_count} utilisateurs",
      },
      state: {
        underWay: "En cours : %{done} sur %{total}",
        paused: "En pause : %{done} sur %{total}",
        signedOut: "En attente de votre connexion : %{done} sur %{total}",
        ended: "Terminé : %{done} sur %{total}",
      },
      failed: "%{smart_count} en échec",
      unknown: "%{smart_count} sans réponse",
      stopped: "%{smart_count} omis",
      pause: "Pause",
      resume: "Reprendre",
      cancel: "Abandonner le reste",
      retry: "Réessayer pour %{smart_count}",
      undo: "Tout annuler…",
      nothingToUndo:
        "Rien de tout cela ne peut plus être annulé : c’est déjà fait, ou absent du journal de ce navigateur.",
      report: "Rapport en CSV",
      details: "Détails",
      hide: "Laisser tourner",
      close: "Fermer",
      dismiss: "Masquer",
      outcomes: "Résultat pour chaque utilisateur",
      signedOut:
        "Votre session a expiré. Reconnectez-vous, et l’opération reprendra là où elle s’est arrêtée.",
      lost: "Ce navigateur n’a pas pu conserver la progression : recharger cette page mettrait fin à l’opération.",
    },
    row: {
      waiting: "En attente",
      running: "En cours",
      done: "Terminé",
      failed: "Échec",
      unknown: "Inconnu",
      stopped: "Omis",
    },
    reason: {
      unknown: "La réponse s’est perdue. La modification a peut-être eu lieu ; réessayer est sans risque.",
      stopped: "Laissé de côté quand vous avez abandonné.",
    },
    problem: {
      notTaken: "Le serveur a dit oui, mais n’a pas pris en compte : %{fields}.",
      changedSince: "quelqu’un l’a modifié depuis. Rien n’est écrasé.",
    },
    passwords: {
      title: {
        one: "Nouveau mot de passe pour %{name} ?",
        some: "Nouveau mot de passe pour %{smart_count} utilisateur ? |||| Nouveaux mots de passe pour %{smart_count} utilisateurs ?",
      },
      warning:
        "Les anciens mots de passe cessent aussitôt de fonctionner. C’est irréversible. Les nouveaux sont affichés une seule fois, ici, et ne sont conservés nulle part.",
      leftOut: "Laissés de côté",
      ownElsewhere: "Changez votre propre mot de passe dans votre profil.",
      confirm: "Créer %{smart_count} nouveau mot de passe |||| Créer %{smart_count} nouveaux mots de passe",
      cancel: "Annuler",
      making: "Mots de passe changés : %{done} sur %{total}",
      progress: "Mots de passe changés",
      doneTitle: "Les nouveaux mots de passe",
      doneText:
        "Enregistrez-les ou imprimez-les maintenant : une fois cette fenêtre fermée, personne ne pourra plus les afficher.",
      failedTitle: "Non changés",
      unknown:
        "La réponse s’est perdue : l’ancien mot de passe est peut-être encore valable. Essayez d’abord celui-ci.",
      csv: "Enregistrer en CSV",
      print: "Imprimer en fiches",
      close: "Je les ai",
      user: "Utilisateur",
      password: "Mot de passe",
      card: "Connexion à %{server}",
      nobody: "Personne ici ne peut recevoir un nouveau mot de passe",
    },
  },
};
