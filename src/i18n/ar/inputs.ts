/** Arabic, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "فتح القائمة", closeList: "إغلاق القائمة", clear: "مسح" },
};
