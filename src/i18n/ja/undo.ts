/** Japanese, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "元に戻す",
    done: "%{name}さんを元の状態に戻しました",
    noPassword: "この操作は元に戻せません。Usherは古いパスワードを知りません。",
    conflict:
      "その後、別の人が%{name}さんの同じ項目を変更しました。何も元に戻していません。先にユーザーを確認してください。",
  },
};
