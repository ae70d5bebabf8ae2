/** Hebrew, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "ביטול השינוי",
    done: "%{name}: הכול כמו קודם",
    noPassword: "אי אפשר לבטל את זה: הסיסמה הישנה לא ידועה ל-Usher.",
    conflict: "מישהו שינה מאז את אותו דבר אצל %{name}. השינוי לא בוטל; נא לבדוק קודם את המשתמש.",
  },
};
