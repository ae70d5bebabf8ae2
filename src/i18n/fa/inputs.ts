/** Persian, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "باز کردن فهرست", closeList: "بستن فهرست", clear: "پاک کردن" },
};
