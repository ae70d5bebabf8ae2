/** Japanese, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usherはロックされています",
      text: "PINを入力すると、続きから再開できます。",
      unlock: "ロックを解除",
      checking: "PINを確認しています…",
      wrong: "PINが違います。あと%{smart_count}回試せます。",
      failed: "PINを確認できませんでした。もう一度お試しください。",
      forgotten: "PINを忘れた場合",
      working: "その間も、複数のユーザーの変更は続いています。",
    },
    forgotten: {
      text: "PINがない場合はパスワードが必要です。このブラウザーではすべてのサーバーからサインアウトされ、入力して保存していない内容は失われます。",
      yes: "サインアウト",
      back: "戻る",
    },
    over: {
      title: "サインアウトしました",
      wrong: "PINを5回間違えたため、このブラウザーのセッションはすべて破棄されました。",
      forgotten: "PINを忘れたため、このブラウザーのセッションはすべて破棄されました。",
      off: "パスワードでもう一度サインインしてください。ロックはオフです。新しいPINを選ぶと、またオンにできます。",
      toSignIn: "サインインへ",
    },
    setting: {
      title: "ロック",
      explain:
        "このブラウザーのどのタブでもしばらくUsherが使われないと、PINを入力するまでサーバーの内容は何も表示されません。その間、セッションは暗号化されます。",
      impossible: "このアドレスでは使えません",
      impossibleWhy:
        "ブラウザーが暗号化できるのは、https://またはこのコンピューター自身から開いたページだけです。ロックを使うには、Usherをhttps://で開いてください。",
      on: "%{smart_count}分間使われないと、Usherはロックされます。",
      wait: "ロックまでの時間",
      minutes: "%{smart_count}分",
      newPin: "新しいPIN",
      strength:
        "4文字以上の数字、文字、記号。短いPINは、通りかかった人を防ぎます。このブラウザーのデータをコピーする人に対しては、誰にも推測できない長いフレーズだけが有効です。",
      again: "PINの再入力",
      tooShort: "4文字以上の数字、文字、記号を入力してください。",
      differs: "2つのPINが一致しません。",
      wrong:
        "PINが違います。あと%{smart_count}回間違えると、このブラウザーのすべてのセッションからサインアウトされます。",
      turnOn: "オンにする",
      turnOff: "オフにする",
      change: "時間を変更",
      current: "現在のPIN",
      currentHelp: "時間の変更や、ロックをオフにするときに使います。",
      turnedOn: "ロックをオンにしました",
      turnedOff: "ロックをオフにしました",
      changed: "時間を変更しました",
      full: "このブラウザーの保存領域がいっぱいのため、何も変更されませんでした。",
      typed:
        "ユーザーのフォームに入力した内容は、ロックの解除後に戻ります。アクセス表の印、テンプレート、インポート、開いているダイアログは戻りません。",
      forget:
        "PINを忘れた場合は、パスワードでもう一度サインインします。実行中の複数ユーザーの変更は、ロック中も続きます。",
    },
  },
};
