/** Simplified Chinese, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "撤销",
    done: "%{name} 已恢复原样",
    noPassword: "此操作无法撤销：Usher 不知道旧密码。",
    conflict: "之后有人更改了 %{name} 的同一内容。没有撤销任何内容；请先查看该用户。",
  },
};
