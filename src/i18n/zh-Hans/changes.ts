/** Simplified Chinese, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}：开启。",
    off: "%{label}：关闭。",
    set: "%{label}：%{value}。",
    unset: "%{label}：无。",
    gains: "%{label}：新增 %{names}。",
    loses: "%{label}：不再包含 %{names}。",
    reordered: "%{label}：顺序为 %{names}。",
    untold: "%{label}：服务器不提供此值，每次保存都会将其重置。",
    entry: "%{days}：%{hours}",
    entries: "%{entry}；%{rest}",
    quoted: "“%{text}”",
    never: "无",
  },
};
