/** Ukrainian, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Перед цим журнал цього браузера збереже копію налаштувань, за якою користувача можна створити знову. |||| Перед цим журнал цього браузера збереже копію налаштувань кожного користувача, за якою його можна створити знову. |||| Перед цим журнал цього браузера збереже копію налаштувань кожного користувача, за якою його можна створити знову.",
    },
    problem: {
      doesNotApply: "цього користувача зараз не стосується.",
    },
  },
};
