/** Japanese, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "サーバーを選択",
    titleFirst: "メディアサーバーに接続",
    intro: "Usherはこのブラウザーから直接サーバーと通信します。データがほかに送られることはありません。",
    unknown:
      "このブラウザーには「%{id}」というサーバーがありません。サーバーを選択するか、接続してください。",
    servers: "サーバー",
    signedIn: "%{user}としてサインイン中",
    change: "%{server}の名前と色",
    colour: "色",
    colours: {
      plum: "プラム",
      blue: "ブルー",
      violet: "バイオレット",
      gold: "ゴールド",
      teal: "ティール",
      green: "グリーン",
      slate: "スレート",
    },
    remove: "%{server}を削除",
    name: "名前",
    save: "保存",
    cancel: "キャンセル",
    nameMissing: "名前を入力してください。",
    removeTitle: "%{server}を削除しますか？",
    removeText:
      "アドレス、サインイン状態、ページの表示設定、変更履歴がこのブラウザーから削除されます。このサーバーで行った変更は元に戻せなくなり、完了していない複数ユーザーの変更は終了します。テンプレートは残りますが、適用先のユーザーの記録は削除されます。サーバー側は何も変わりません。",
    removeYes: "削除",
    removed: "%{server}をこのブラウザーから削除しました。",
    removedPartly:
      "%{server}を削除しましたが、このブラウザーから変更履歴を削除できませんでした。Usherのほかのタブを閉じ、ブラウザーの設定でこのページのデータを削除してください。",
    changed: "%{server}を保存しました。",
    none: "利用できるサーバーがありません。サーバーは、このページを設置した人がconfig.jsonで指定します。",
    formTitle: "サーバーに接続",
    address: "アドレス",
    addressHelp: "ブラウザーで開くときのアドレス：192.168.1.20:4533 または https://example.org/music",
    optionalName: "名前（任意）",
    optionalNameHelp: "ここでの呼び名です。例：「自宅」",
    submit: "接続",
    looking: "%{address}に問い合わせています…",
    known: "このアドレスは%{server}として登録済みです。",
    openKnown: "%{server}を開く",
    addTwice: "もう一つ接続する",
    fixed: "%{kind}でサインイン",
    fixedHelp: "%{address}にあります。アドレスの入力は不要です。",
    answers: {
      title: "%{url}は%{wanted}ではなく%{found}です",
      typed: "%{found}として接続",
      offered: "このページを設置した人がconfig.jsonに書いたサーバーの種類またはアドレスが間違っています。",
    },
    problems: {
      missing: "サーバーのアドレスを入力してください。",
      notAddress:
        "Webアドレスではありません。192.168.1.20:4533 や https://example.org/music のように入力してください。",
      scheme: "アドレスは http://、https://、またはホスト名で始まる必要があります。",
      credentials: "ユーザー名とパスワードは含めないでください。次のページでサインインします。",
      mixedContent:
        "このページはhttpsで開かれているため、ブラウザーが%{url}をブロックします。サーバーもhttpsにするか、このページをhttpで開いてください。",
      unreachable:
        "%{url}から応答がありません。サーバーが停止している、ポートが違う、このデバイスが別のネットワークにある、などの可能性があります。プロキシが他のWebページからのアクセス（CORS）を許可していない場合も同じ状態になります。",
      unreachableHttps:
        "%{url}から応答がありません。このページはhttpsで開かれているため、ブラウザーは http:// のサーバーを許可しません。サーバーをhttpsにするか、このページをhttpで開いてください。",
      offline: "このデバイスはオフラインです。",
      timeout: "%{url}の応答に時間がかかっています。アドレスを確認するか、再試行してください。",
      page: "%{url}で応答したのはWebページで、Usherが対応しているサーバーではありません。/music のようなパスの一部が抜けている可能性があります。",
      other: "%{url}から応答がありますが、Usherが対応しているサーバーではありません。",
      navidromeForPlayers:
        "%{url}は、NavidromeがJellyfin用プレーヤーのために用意している入り口です。アドレスの最後の部分を取り除いてください。",
      starting: "%{url}のサーバーは起動中です。Usherが自動で再確認します。",
      mayBeStarting:
        "%{url}から応答はありますが、このページには応じません。サーバーが起動中か、/jellyfin のようなパスの一部が抜けているか、他のWebページからのアクセス（CORS）が許可されていない可能性があります。",
      notSetUp: "%{url}のサーバーは初期設定が終わっていません。別のタブで開き、先に設定を完了してください。",
      failed: "%{url}のサーバーがエラー（%{status}）を返しました。少し待ってから再試行してください。",
      bug: "Usherで問題が発生しました。ページを再読み込みしてから、もう一度お試しください。",
    },
  },
  firstAdmin: {
    username: "ユーザー名",
    password: "パスワード",
    passwordHelp: "長いほど安全です。無関係な4つの単語を並べるか、ブラウザーの提案を使ってください。",
    repeat: "パスワード（確認）",
    submit: "管理者を作成",
    nameMissing: "ユーザー名を入力してください。",
    nameNeedsLetter: "ユーザー名には文字か数字が1つ以上必要です。",
    passwordMissing: "パスワードを入力してください。",
    mismatch: "2つのパスワードが一致しません。",
    taken:
      "たった今、別の人が最初の管理者を作成しました。サインインするか、その人にアカウントを依頼してください。",
  },
};
