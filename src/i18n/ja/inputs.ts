/** Japanese, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "一覧を開く", closeList: "一覧を閉じる", clear: "クリア" },
};
