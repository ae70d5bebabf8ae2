/** French, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Avant cela, le journal de ce navigateur garde une copie des réglages de l’utilisateur, qui permet de le recréer. |||| Avant cela, le journal de ce navigateur garde une copie des réglages de chaque utilisateur, qui permet de le recréer.",
    },
    problem: {
      doesNotApply: "sans objet pour cet utilisateur dans son état actuel.",
    },
  },
};
