/** Polish, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Otwórz listę", closeList: "Zamknij listę", clear: "Wyczyść" },
};
