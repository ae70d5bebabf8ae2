/** Persian, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "واگرد",
    done: "%{name} مانند پیش است",
    noPassword: "این برگشت‌پذیر نیست: Usher گذرواژهٔ پیشین را نمی‌داند.",
    conflict: "از آن پس کسی همین را برای %{name} تغییر داده است. چیزی واگرد نشد؛ اول کاربر را ببینید.",
  },
};
