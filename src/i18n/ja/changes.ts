/** Japanese, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}：オン。",
    off: "%{label}：オフ。",
    set: "%{label}：%{value}。",
    unset: "%{label}：なし。",
    gains: "%{label}：%{names}を追加。",
    loses: "%{label}：%{names}を除外。",
    reordered: "%{label}：順序は%{names}。",
    untold: "%{label}：サーバーはこの値を返さず、保存のたびにリセットします。",
    entry: "%{days}：%{hours}",
    entries: "%{entry}、%{rest}",
    quoted: "「%{text}」",
    never: "なし",
  },
};
