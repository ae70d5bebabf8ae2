/** Simplified Chinese, for fields that help with a list. */
import type { Messages } from "../i18n";

export const inputs: Messages = {
  inputs: { openList: "打开列表", closeList: "关闭列表", clear: "清除" },
};
