/** French, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Vue d’ensemble",
    refresh: "Actualiser",
    asOf: "État à %{time}",
    figures: {
      label: "En bref",
      total: "Tous les utilisateurs",
      within1: "Actifs ces dernières 24 heures",
      within7: "Actifs ces 7 derniers jours",
      within30: "Actifs ces 30 derniers jours",
    },
    table: { users: "Utilisateurs", share: "Part" },
    roles: { title: "Rôles", column: "Rôle", text: "Chaque utilisateur en a un.", all: "Tout le monde" },
    states: {
      title: "Connexion",
      column: "État",
      text: "Qui peut entrer, et qui ne le peut pas.",
      enabled: "Peut se connecter",
      disabled: "Désactivé",
      lockedOut: "Bloqué",
      hidden: "Masqué à l’écran de connexion",
    },
    idle: {
      title: "Comptes inactifs",
      column: "Dernière activité",
      text: "Chaque ligne compte aussi celles d’en dessous.",
    },
    activity: {
      title: "Activité",
      label: "Ce qui est compté",
      view: "Affichage",
      chart: "Graphique",
      table: "Tableau",
      lastSeenIn: {
        name: "Dernière activité",
        text: "Chacun compte une fois : dans la semaine de sa dernière activité.",
      },
      lastSignInIn: {
        name: "Dernière connexion",
        text: "Chacun compte une fois : dans la semaine de sa dernière connexion.",
      },
      column: "Semaine",
      bar: "%{week} : %{smart_count} utilisateur |||| %{week} : %{smart_count} utilisateurs",
      thisWeek: "Cette semaine, depuis le %{day}",
      before: "Avant le %{day}",
      never: "Jamais",
      rest: "Hors de ces semaines",
    },
    recent: {
      title: "Derniers actifs",
      all: "Tout afficher",
      allLabel: "Tout afficher : utilisateurs, les derniers actifs d’abord",
      nobody: "Personne n’est encore venu.",
    },
    libraries: {
      title: "Bibliothèques",
      column: "Bibliothèque",
      text: "Combien d’utilisateurs peuvent voir chacune.",
      none: "Ce serveur n’a pas encore de bibliothèque.",
      ask: "Ce serveur dit qui peut voir quoi un utilisateur à la fois : il reste %{smart_count} utilisateur à lire. |||| Ce serveur dit qui peut voir quoi un utilisateur à la fois : il reste %{smart_count} utilisateurs à lire.",
      read: "Les compter",
      reading: "Comptage : utilisateurs lus, %{done} sur %{total}",
      failed:
        "%{smart_count} utilisateur n’a pas pu être lu et n’est pas compté. |||| %{smart_count} utilisateurs n’ont pas pu être lus et ne sont pas comptés.",
      more: "Afficher %{smart_count} de plus",
      fewer: "Afficher moins",
    },
    sessions: {
      title: "Actifs maintenant",
      text: "Qui a fait quelque chose sur %{server} dans le dernier quart d’heure.",
      none: "Personne pour le moment.",
      on: "%{device} · %{app}",
      playing: "Lit %{title}",
      more: "Afficher %{smart_count} de plus",
      fewer: "Afficher moins",
    },
    alone: {
      title: "Il n’y a que vous pour l’instant",
      text: "Ajoutez les personnes qui utilisent %{server}, et cette page dira où elles en sont.",
    },
  },
};
