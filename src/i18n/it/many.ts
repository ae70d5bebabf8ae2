/** Italian, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Prima, il registro di questo browser conserva una copia delle impostazioni dell’utente, da cui lo si può ricreare. |||| Prima, il registro di questo browser conserva una copia delle impostazioni di ogni utente, da cui lo si può ricreare.",
    },
    problem: {
      doesNotApply: "non vale per questo utente così com’è ora.",
    },
  },
};
