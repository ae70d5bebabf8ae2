/** Japanese, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "誰がアクセスできるか",
    how: "クリックまたはスペースキーで変更を仮置きします。確認するまで何も送信されません。矢印キーで移動、Shiftで複数選択。行や列の名前を開くと、まとめて操作できます。",
    grid: "全ユーザーのアクセス権",
    view: { label: "表示する内容", libraries: "ライブラリ", permissions: "権限" },
    role: { all: "全員" },
    nobody: "該当するユーザーはいません。別の語で検索するか、別の役割を選択してください。",
    failed: "%{smart_count}人のユーザーを読み取れませんでした。",
    failedRow: "読み取れませんでした",
    stagedCell: "%{state}、未保存",
    reason: {
      unread: "読み取り中",
      pointless: "このユーザーには意味がありません",
    },
    column: {
      on: "表示中の%{smart_count}人に付与",
      off: "表示中の%{smart_count}人から外す",
    },
    row: { on: "ここにあるすべてを付与", off: "ここにあるすべてを外す" },
    later: {
      some: "今後追加されるライブラリは、%{total}人中%{smart_count}人のユーザーに表示されます：%{names}。",
      none: "今後追加されるライブラリは、付与するまで誰にも表示されません。",
      more: "ほか%{smart_count}人",
    },
    bar: {
      label: "未保存の変更",
      staged: "%{users}への%{smart_count}件の変更",
      users: "%{smart_count}人のユーザー",
      none: "変更はありません",
      reading: "%{wanted}人中%{done}人のユーザーを読み取りました",
      clear: "すべて破棄",
      review: "確認",
    },
    problem: {
      lockout: "ユーザーを管理できる人がいなくなります。サインインできる管理者を1人以上残してください。",
      fewItems: "%{name}さんのライブラリが足りなくなります。%{smart_count}個以上必要です。",
    },
  },
};
