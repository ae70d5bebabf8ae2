/** Russian, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Отменить",
    done: "%{name}: всё снова как было",
    noPassword: "Отменить это нельзя: Usher не знает старого пароля.",
    conflict:
      "%{name}: то же самое уже изменил кто-то другой. Ничего не отменено; сначала посмотрите пользователя.",
  },
};
