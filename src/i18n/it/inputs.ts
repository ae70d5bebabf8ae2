/** Italian, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Apri l’elenco", closeList: "Chiudi l’elenco", clear: "Cancella" },
};
