/** Hebrew, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "מותקנת כאן גרסה חדשה יותר של Usher.",
    reload: "טעינה מחדש",
    updated: "Usher עודכן לגרסה %{version}.",
    look: "מה חדש?",
    title: "מה חדש",
    close: "סגירה",
    version: "גרסה %{version}",
    versions: {
      "0_2": {
        languages: "שבע עשרה שפות, שלוש מהן מימין לשמאל.",
        overview: "סקירה: מי כאן, מי היה כאן, ומי יכול לראות איזו ספרייה.",
        palette:
          "\u2066Ctrl K\u2069 או \u2066⌘ K\u2069 מובילים לכל משתמש, דף או פעולה. סימן שאלה מציג את כל המקשים.",
        colours: "לכל שרת יש צבע משלו, ואפשר לבחור אותו.",
        compact: "שורות צפופות, מהתפריט שלך, מציגות יותר בבת אחת.",
      },
    },
  },
};
