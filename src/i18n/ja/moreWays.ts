/** Japanese, for the ways to sign in besides a typed name and password. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "あなたは誰ですか？",
    search: "自分の名前を検索",
    found: "%{smart_count}人見つかりました",
    nobody: "「%{search}」という人はいません。「別の人」を選択し、ユーザー名をすべて入力してください。",
    noPassword: "パスワードなし",
  },
  panel: { back: "戻る" },
  code: {
    whereApp: "%{server}にサインイン済みのアプリを開き、そこでこのコードを入力してください。",
    wherePage: "どのデバイスでもよいので%{page}を開き、このコードを入力してください。",
    pageIntro:
      "新しいタブでページが開き、Usherによる%{server}へのサインインを許可するか尋ねられます。完了するとUsherが自動で認識します。",
    openPage: "新しいタブで続ける",
    useCode: "別のデバイスでコードを使う",
    usePage: "代わりに新しいタブを使う",
    opening: "コードを取得しています…",
    isOpen: "ページは別のタブで開いています。そこでサインインを許可してから、ここに戻ってください。",
    blocked: "ブラウザーが新しいタブをブロックしました。次のページを自分で開いてください：",
    openAgain: "ページを開く",
    label: "コード：%{code}",
    picture: "または、スマートフォンのカメラでこの画像を読み取ってください。",
    waiting: "承認を待っています…",
    trouble: "%{server}が現在応答していません。Usherは確認を続けます。",
    left: "残り時間 %{left}",
    expired: "このコードは期限切れです。もう使えません。",
    again: "新しいコードを取得",
    cancel: "キャンセル",
  },
  key: {
    submit: "このキーを使う",
    missing: "キーを貼り付けてください。",
    wrong: "%{server}はこのキーを認識できません。",
  },
  forgot: {
    title: "パスワードを忘れた場合",
    intro:
      "%{server}は、所有者だけが読めるファイルにPINを書き込めます。あなたのユーザー名を入力してください。",
    name: "ユーザー名",
    noName: "ユーザー名を入力してください。",
    submit: "PINをリクエスト",
    fileTitle: "PINを確認してください",
    file: "%{name}さんのアカウントがある場合、%{server}は自身のディスク上の次のファイルにPINを書き込みました：",
    noFile: "%{name}さんのアカウントがある場合、%{server}は自身のディスク上のファイルにPINを書き込みました。",
    owner: "サーバーを運用している人がファイルを開き、PINを教えてくれます。",
    until: "%{time}まで有効です。",
    pin: "PIN",
    pinHelp:
      "ハイフンはあってもなくてもかまいません。PINがパスワードになり、すぐ後でより良いものに変更できます。",
    noPin: "PINを入力してください。",
    redeem: "PINでサインイン",
    again: "新しいPINをリクエスト",
    askAdmin:
      "%{server}では自分でパスワードをリセットできません。管理者に依頼してください。管理者はUsherで新しいパスワードを設定できます。",
    atHome:
      "%{server}では、サーバーと同じネットワークからのみ利用できます。自宅などでそのネットワークに接続してから、もう一度リクエストしてください。",
    retry: "再リクエスト",
    doneTitle: "PINがパスワードになりました",
    done: "%{name}としてサインインしました。PINはファイルに書かれていたため、より良いパスワードに変更してください。変更ページで求められる現在のパスワードは、このPINです。",
    choose: "新しいパスワードを設定",
    later: "あとで",
    notIn: "PINが%{name}さんのパスワードになりました。戻って、PINでサインインしてください。",
  },
};
