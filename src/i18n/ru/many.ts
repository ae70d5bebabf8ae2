/** Russian, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Перед этим журнал этого браузера сохранит копию настроек, по которой пользователя можно создать заново. |||| Перед этим журнал этого браузера сохранит копию настроек каждого пользователя, по которой его можно создать заново. |||| Перед этим журнал этого браузера сохранит копию настроек каждого пользователя, по которой его можно создать заново.",
    },
    problem: {
      doesNotApply: "к этому пользователю сейчас не относится.",
    },
  },
};
