/** French, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Annuler",
    done: "%{name} est de nouveau comme avant",
    noPassword: "C’est irréversible : Usher ne connaît pas l’ancien mot de passe.",
    conflict:
      "Quelqu’un a modifié la même chose pour %{name} depuis. Rien n’a été annulé ; regardez d’abord l’utilisateur.",
  },
};
