/** Spanish, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Antes, el historial de este navegador guarda una copia de los ajustes del usuario, con la que se puede volver a crear. |||| Antes, el historial de este navegador guarda una copia de los ajustes de cada usuario, con la que se puede volver a crear.",
    },
    problem: {
      doesNotApply: "no se aplica a este usuario tal como está ahora.",
    },
  },
};
