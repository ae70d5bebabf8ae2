/** Ukrainian, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Скасувати",
    done: "%{name}: усе знову як було",
    noPassword: "Скасувати це не можна: Usher не знає старого пароля.",
    conflict: "%{name}: те саме вже змінив хтось інший. Нічого не скасовано; спершу перегляньте користувача.",
  },
};
