/** Brazilian Portuguese, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Antes disso, o histórico deste navegador guarda uma cópia das configurações do usuário, com a qual ele pode ser criado de novo. |||| Antes disso, o histórico deste navegador guarda uma cópia das configurações de cada usuário, com a qual ele pode ser criado de novo.",
    },
    problem: {
      doesNotApply: "não se aplica a este usuário como ele está agora.",
    },
  },
};
