/** French, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Qui regarde ?",
    loading: "Chargement des membres du foyer…",
    you: "Vous",
    locked: "avec un code PIN",
    switching: "Passage à %{name}…",
    stay: "Continuer comme %{name}",
    signOut: "Se déconnecter",
    pin: "Code PIN de %{name}",
    pinHelp: "Quatre chiffres, vérifiés dès qu’ils sont saisis.",
    wrong: "Ce code PIN est faux.",
    wrongWait:
      "Ce code PIN est faux. Le prochain essai sera envoyé dans %{smart_count} seconde. |||| Ce code PIN est faux. Le prochain essai sera envoyé dans %{smart_count} secondes.",
    checking: "Vérification du code PIN…",
    submit: "Continuer",
    other: "Choisir quelqu’un d’autre",
  },
};
