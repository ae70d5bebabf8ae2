/** Russian, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Открыть список", closeList: "Закрыть список", clear: "Очистить" },
};
