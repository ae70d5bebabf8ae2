/** French, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Rien n’a été modifié sur %{server}",
      text: "La connexion a été interrompue. Usher a vérifié depuis : tout est comme avant. Réessayez.",
    },
    unclear: {
      title: "On ne sait pas encore si %{server} l’a fait",
      text: "La connexion a été interrompue et Usher ne peut pas voir le résultat. Dès que %{server} répond, réessayez : Usher vérifie d’abord et ne fait rien deux fois.",
    },
  },
  missingPart: {
    text: "Une partie d’Usher n’a pas pu être chargée : le réseau est coupé, ou une version plus récente a été installée.",
    reload: "Recharger en gardant la saisie",
  },
};
