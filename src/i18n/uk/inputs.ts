/** Ukrainian, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "Відкрити список", closeList: "Закрити список", clear: "Очистити" },
};
