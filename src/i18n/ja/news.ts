/** Japanese, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Usherの新しいバージョンがインストールされています。",
    reload: "再読み込み",
    updated: "Usherがバージョン%{version}に更新されました。",
    look: "新機能を見る",
    title: "新機能",
    close: "閉じる",
    version: "バージョン%{version}",
    versions: {
      "0_2": {
        languages: "17の言語に対応。うち3つは右から左に書く言語です。",
        overview: "概要ページ：どんなユーザーがいるか、誰がいつ使ったか、誰にどのライブラリが表示されるか。",
        palette:
          "Ctrl Kまたは⌘ Kで、どのユーザー、ページ、操作にも移動できます。?キーでショートカットの一覧が表示されます。",
        colours: "サーバーごとに色が付き、自分で選べます。",
        compact: "メニューのコンパクト表示で、一度により多くの行を表示できます。",
      },
    },
  },
};
