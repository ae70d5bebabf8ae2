/** Italian, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Ripristina",
    done: "%{name} è come prima",
    noPassword: "L’operazione è irreversibile: Usher non conosce la vecchia password.",
    conflict:
      "Nel frattempo qualcuno ha cambiato la stessa cosa per %{name}. Non è stato ripristinato nulla; guarda prima l’utente.",
  },
};
