/** German, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Liste öffnen", closeList: "Liste schließen", clear: "Leeren" },
};
