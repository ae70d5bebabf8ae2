/** Turkish, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Listeyi aç", closeList: "Listeyi kapat", clear: "Temizle" },
};
