/** Hebrew, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "פתיחת הרשימה", closeList: "סגירת הרשימה", clear: "ניקוי" },
};
