/** Hebrew, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "שום דבר לא השתנה ב-%{server}",
      text: "החיבור נותק. Usher בדק מאז: הכול כפי שהיה. נסו שוב.",
    },
    unclear: {
      title: "עדיין לא ידוע אם %{server} ביצע זאת",
      text: "החיבור נותק ו-Usher אינו יכול לראות מה יצא מזה. כש-%{server} יענה, נסו שוב: Usher בודק קודם ולא עושה דבר פעמיים.",
    },
  },
  missingPart: {
    text: "לא ניתן היה לטעון חלק מ-Usher: אין רשת, או שהותקנה גרסה חדשה יותר.",
    reload: "טעינה מחדש עם שמירת מה שהוקלד",
  },
};
