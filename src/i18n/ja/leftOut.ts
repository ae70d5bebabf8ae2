/** Japanese, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "ここに保存された%{smart_count}件の記録は読み取れないため、表示していません。エクスポートしたファイルには含まれます。",
    runs: "複数ユーザーの変更に関する%{smart_count}件の記録を読み取れなかったため、除外しました。すべて完了しているか確認してください。",
    templates: "テンプレートについて保存された%{smart_count}件の記録は読み取れないため、除外しました。",
  },
};
