/** Japanese, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "%{server}を開いています",
    opening: "%{server}の応答を待っています…",
    noStorage: {
      title: "Usherはここにデータを保存できません",
      text: "Usherはサインイン状態とサーバーをこのブラウザーに保存します。このページにデータの保存を許可してから、再読み込みしてください。",
    },
    reload: "ページを再読み込み",
    tryAgain: "再試行",
    keepsTrying: "Usherは自動で再試行を続けます。",
    brokenConfig: {
      title: "このページの設定に問題があります",
      text: "config.jsonを読み取れないため、利用できるサーバーがありません。%{message}",
    },
  },
  theme: { label: "配色", light: "ライト", system: "システムに合わせる", dark: "ダーク" },
  language: {
    label: "言語",
    failed: "%{language}を読み込めませんでした。このデバイスの接続を確認してから、もう一度選択してください。",
  },
  field: { showPassword: "パスワードを表示", hidePassword: "パスワードを隠す" },
  login: {
    title: "%{server}にサインイン",
    setUp: "%{server}の初期設定",
    isNew: "このサーバーにはまだアカウントがありません。最初のユーザーが管理者になります。",
    unencrypted: "暗号化されていません",
    unencryptedHelp: "途中のネットワークにいる他の人にパスワードを読み取られる可能性があります。",
    switchServer: "別のサーバーを使う",
    username: "ユーザー名",
    password: "パスワード",
    stay: "このデバイスでサインインしたままにする",
    submit: "サインイン",
    somebodyElse: "別の人としてサインイン",
    other: "別の人",
    faces: "アイコンを選択",
    forgot: "パスワードをお忘れですか？",
    usePassword: "パスワードを使う",
    stranger:
      "今のは%{other}さんですが、ここには%{name}さんがサインインしています。このページを続けられるのは%{name}さんだけです。",
    welcome: "サーバーからのメッセージ",
    demo: "これは誰でも使えるデモです。%{name}のパスワードは入力済みです。",
    demoElsewhere:
      "これは誰でも使えるデモです。開いたページで、ユーザー名%{name}、パスワード%{password}でサインインしてください。",
    noName: "ユーザー名を入力してください。",
    wrong: "ユーザー名とパスワードが一致しません。",
    expired: "セッションが終了しました。サインインすると、続きから再開できます。",
    elsewhere: "別のタブでサインアウトしました。",
    noWay: "このサーバーには、Usherが対応しているサインイン方法がありません。",
  },
  errors: {
    unreachable: {
      title: "%{server}が応答しません",
      text: "%{url}から応答がありません。サーバーの電源が入っていること、このデバイスが同じネットワークにあることを確認してください。",
    },
    offline: {
      title: "このデバイスはオフラインです",
      text: "ネットワークが復旧するまで%{server}に接続できません。",
    },
    timeout: {
      title: "%{server}の応答に時間がかかっています",
      text: "混み合っているか、接続できない状態かもしれません。変更の途中だった場合は、反映されたかを確認してからやり直してください。",
    },
    webPage: {
      title: "%{server}ではなくWebページが応答しています",
      text: "%{url}にあるのはサーバーではなくWebページです。アドレスが変わったか、手前のプロキシが独自のサインインを求めている可能性があります。",
    },
    otherAnswer: {
      title: "%{server}以外のものが応答しています",
      text: "%{url}にあるのは、以前のサーバーではありません。アドレスを確認してください。",
    },
    brokenAnswer: {
      title: "%{server}の応答を読み取れません",
      text: "応答が途中で切れているか、Usherがまだ対応していない形式です。何も変更されていません。少し待ってから再試行してください。",
    },
    starting: {
      title: "%{server}の準備ができていません",
      text: "起動中か、手前のプロキシから接続できない状態です。少し待ってから再試行してください。",
    },
    isStarting: {
      title: "%{server}は起動中です",
      text: "少し時間がかかります。アップデート後はさらにかかることがあります。このページは自動で続行します。",
    },
    mayBeStarting: {
      title: "%{server}の準備ができていません",
      text: "%{url}から応答はありますが、このページには応じません。サーバーが起動中か、アドレスのパスの一部が抜けているか、このネットワークが許可されていない可能性があります。",
    },
    forPlayers: {
      title: "%{server}ではなくNavidromeが応答しています",
      text: "%{url}は、NavidromeがJellyfin用プレーヤーのために用意している入り口です。ユーザーの管理はNavidrome本体で行います。アドレスの最後の部分を取り除いてください。",
    },
    notSetUp: {
      title: "%{server}の初期設定が終わっていません",
      text: "別のタブで%{url}を開き、サーバー側の初期設定を完了してください。その後、このページは自動で続行します。",
    },
    failed: {
      title: "%{server}でエラーが発生しました",
      text: "サーバー内部のエラーが報告されました：%{message}。再試行してください。サーバーのログに詳細が残っている場合があります。",
    },
    tooMany: {
      title: "試行回数が多すぎます",
      text: "%{server}が一時的に受け付けを止めています。約%{smart_count}秒後に再試行してください。",
    },
    wrongPassword: {
      title: "%{server}にサインインできません",
      text: "ユーザー名とパスワードが一致しません。",
    },
    notAccepted: {
      title: "%{server}に受け付けられませんでした",
      text: "サーバーの応答：%{message}",
    },
    missingChunk: {
      title: "Usherの一部を読み込めませんでした",
      text: "ネットワークが切れたか、新しいバージョンがインストールされました。ページを再読み込みしてください。",
    },
    bug: {
      title: "Usherで問題が発生しました",
      text: "これは%{server}ではなくUsherの不具合です。ページを再読み込みしてください。",
    },
  },
};
