/** Japanese, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "唯一の管理者です。管理者がいなくなると、誰もこのサーバーを管理できません。先に別の人を管理者にしてください。",
    lastEnabled: "ほかに誰もサインインできなくなります。先に別のユーザーを有効にしてください。",
    adminPassword: "管理者にはパスワードが必要です。代わりに新しいパスワードを設定してください。",
    stillAdmin: "管理者は無効にできません。先に管理者の役割を外してください。",
    oneself: "これは自分のアカウントです。削除は別の管理者に依頼してください。",
    adminsOnly: "この操作ができるのは管理者だけです。",
    editingOff: "このサーバーでは、ユーザーが自分のアカウントを変更できません。管理者に依頼してください。",
    homeOwner: "ファミリーの管理者は、作成した人だけです。ここでは変更できません。",
    homeGuest: "ファミリーのゲストです。ゲストは全体として許可または禁止します。",
    fullAccount: "独立したアカウントです。変更できるのは所有者だけで、サービス側で行います。",
    leaveInstead: "これは自分のアカウントです。ファミリーからの退出は自分のページで行えます。",
    noOwnSignIn: "管理対象ユーザーは、自分のパスワード、メールアドレス、画像を持ちません。",
  },
  errors: {
    signedOut: {
      title: "%{server}でのセッションが終了しました",
      text: "続けるには、もう一度サインインしてください。",
    },
    conflict: {
      title: "その間に別の人が変更しました",
      text: "何も保存されていません。印の付いた項目で両方の値を比べてから、もう一度保存してください。",
    },
    refused: { title: "この操作は許可されていません" },
    forbidden: {
      title: "%{server}でこの操作を行う権限がありません",
      text: "管理者に依頼してください。役割が変更されたばかりの場合は、ページを再読み込みしてください。",
    },
    notFound: {
      title: "%{server}にはもうありません",
      text: "別の人が削除した可能性があります。一覧に戻ってください。",
    },
    partlyDone: {
      title: "一部だけ保存されました",
      text: "%{user}さんは%{server}に追加されましたが、後の手順に失敗しました。再試行する前に、ユーザーを開いて確認してください。",
    },
    unsupported: {
      title: "%{server}ではこの操作ができません",
      text: "この種類のサーバーは対応していません。",
    },
  },
};
