/** French, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Ouvrir la liste", closeList: "Fermer la liste", clear: "Effacer" },
};
