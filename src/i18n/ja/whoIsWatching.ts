/** Japanese, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "誰が視聴しますか？",
    loading: "ファミリーのメンバーを読み込んでいます…",
    you: "自分",
    locked: "PINあり",
    switching: "%{name}さんに切り替えています…",
    stay: "%{name}さんのまま続ける",
    signOut: "サインアウト",
    pin: "%{name}さんのPIN",
    pinHelp: "4桁の数字です。入力し終えるとすぐに確認されます。",
    wrong: "PINが正しくありません。",
    wrongWait: "PINが正しくありません。次の試行は%{smart_count}秒後に送信されます。",
    checking: "PINを確認しています…",
    submit: "続ける",
    other: "別の人を選択",
  },
};
