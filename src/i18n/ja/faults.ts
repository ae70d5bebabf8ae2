/** Japanese, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "%{server} では何も変更されていません",
      text: "接続が切れました。その後 Usher が確認したところ、すべて元のままです。もう一度お試しください。",
    },
    unclear: {
      title: "%{server} で実行されたかどうかは、まだわかりません",
      text: "接続が切れ、Usher には結果が見えません。%{server} が応答したら、もう一度お試しください。Usher は先に確認し、二重に実行することはありません。",
    },
  },
  missingPart: {
    text: "Usher の一部を読み込めませんでした。ネットワークが切れているか、新しいバージョンがインストールされました。",
    reload: "入力内容を残して再読み込み",
  },
};
