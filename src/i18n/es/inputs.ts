/** Spanish, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Abrir la lista", closeList: "Cerrar la lista", clear: "Borrar" },
};
