/** French, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Qui a accès",
    how: "Un clic ou la barre d’espace prépare une modification ; rien n’est envoyé avant que vous l’ayez vérifiée. Les flèches déplacent, Maj marque plusieurs cases, et les noms des lignes et des colonnes ouvrent ce qu’on peut faire pour toutes à la fois.",
    grid: "Accès de tous les utilisateurs",
    view: { label: "Que regarder", libraries: "Bibliothèques", permissions: "Autorisations" },
    role: { all: "Tout le monde" },
    nobody: "Aucun résultat. Cherchez autre chose, ou choisissez un autre rôle.",
    failed:
      "%{smart_count} utilisateur n’a pas pu être lu. |||| %{smart_count} utilisateurs n’ont pas pu être lus.",
    failedRow: "Lecture impossible",
    stagedCell: "%{state}, pas encore enregistré",
    reason: {
      unread: "Lecture en cours",
      pointless: "Sans objet pour cet utilisateur",
    },
    column: {
      on: "Donner à l’utilisateur affiché (%{smart_count}) |||| Donner aux %{smart_count} affichés",
      off: "Retirer à l’utilisateur affiché (%{smart_count}) |||| Retirer aux %{smart_count} affichés",
    },
    row: { on: "Tout donner ici", off: "Tout retirer ici" },
    later: {
      some: "Une bibliothèque ajoutée plus tard est vue par %{smart_count} utilisateur sur %{total} : %{names}. |||| Une bibliothèque ajoutée plus tard est vue par %{smart_count} utilisateurs sur %{total} : %{names}.",
      none: "Une bibliothèque ajoutée plus tard n’est vue par personne tant qu’on ne la donne à personne.",
      more: "%{smart_count} de plus",
    },
    bar: {
      label: "Modifications pas encore enregistrées",
      staged: "%{smart_count} modification pour %{users} |||| %{smart_count} modifications pour %{users}",
      users: "%{smart_count} utilisateur |||| %{smart_count} utilisateurs",
      none: "Aucune modification",
      reading: "Utilisateurs lus : %{done} sur %{wanted}",
      clear: "Tout abandonner",
      review: "Vérifier",
    },
    problem: {
      lockout:
        "Plus personne ne pourrait gérer les utilisateurs. Gardez au moins un administrateur qui peut se connecter.",
      fewItems:
        "%{name} n’aurait plus de bibliothèque. Il en faut au moins %{smart_count}. |||| %{name} aurait trop peu de bibliothèques. Il en faut au moins %{smart_count}.",
    },
  },
};
