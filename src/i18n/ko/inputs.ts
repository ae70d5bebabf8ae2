/** Korean, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "목록 열기", closeList: "목록 닫기", clear: "지우기" },
};
