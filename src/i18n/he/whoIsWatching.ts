/** Hebrew, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "מי צופה?",
    loading: "בודקים מי נמצא במשק הבית…",
    you: "אני",
    locked: "עם PIN",
    switching: "עוברים אל %{name}…",
    stay: "המשך בשם %{name}",
    signOut: "יציאה",
    pin: "ה-PIN של %{name}",
    pinHelp: "ארבע ספרות. הן נבדקות מיד אחרי ההקלדה.",
    wrong: "ה-PIN הזה שגוי.",
    wrongWait:
      "ה-PIN הזה שגוי. הניסיון הבא יישלח בעוד שנייה אחת. |||| ה-PIN הזה שגוי. הניסיון הבא יישלח בעוד שתי שניות. |||| ה-PIN הזה שגוי. הניסיון הבא יישלח בעוד %{smart_count} שניות.",
    checking: "ה-PIN בבדיקה…",
    submit: "המשך",
    other: "בחירת מישהו אחר",
  },
};
