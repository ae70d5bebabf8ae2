/** Dutch, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Lijst openen", closeList: "Lijst sluiten", clear: "Wissen" },
};
