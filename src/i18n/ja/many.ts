/** Japanese, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "その前に、このブラウザーの変更履歴に各ユーザーの設定のコピーが残り、そこから作成し直せます。",
    },
    problem: {
      doesNotApply: "このユーザーの現在の状態には適用されません。",
    },
  },
};
