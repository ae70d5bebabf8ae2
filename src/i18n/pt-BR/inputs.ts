/** Brazilian Portuguese, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Abrir a lista", closeList: "Fechar a lista", clear: "Limpar" },
};
