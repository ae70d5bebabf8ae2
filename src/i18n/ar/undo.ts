/** Arabic, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "تراجع",
    done: "عاد %{name} كما كان",
    noPassword: "لا يمكن التراجع عن ذلك: لا يعرف Usher كلمة المرور القديمة.",
    conflict:
      "غيّر شخص آخر الشيء نفسه لدى %{name} منذ ذلك الحين. لم يتم أي تراجع؛ يُرجى مراجعة صفحة المستخدم أولًا.",
  },
};
