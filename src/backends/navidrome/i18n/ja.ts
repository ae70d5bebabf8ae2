/** Japanese: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "ユーザーのプレイリスト、評価、お気に入り、再生回数も完全に削除されます。音楽は残ります。この操作は元に戻せません。",
  users: {
    help: {
      rename:
        "ユーザー名を変更すると、このユーザーのすべてのセッションが終了します。以後は新しい名前でのみサインインできます。",
    },
  },
  password: {
    keepsSessions: "サインイン済みのデバイスは、サインインしたままになります。",
    endsSessions: "サインイン済みのデバイスでは、新しいパスワードで再サインインが必要になります。",
  },
  policy: {
    groups: { account: "役割", libraries: "ライブラリ" },
    fields: {
      isAdmin: {
        label: "管理者",
        help: "ユーザー、ライブラリ、設定を管理でき、すべてのライブラリを使えます。",
        on: "管理者になり、すべてのライブラリを使えます。",
        off: "管理者ではなくなります。",
      },
      libraryIds: {
        label: "ライブラリ",
        help: "このユーザーが閲覧、再生できるもの。1つ以上必要です。",
        gains: "使えるようになるライブラリ：%{names}。",
        loses: "使えなくなるライブラリ：%{names}。",
        hidden: "管理者は、今後追加されるものも含め、すべてのライブラリを使えます。",
        appears:
          "役割を外しても、ここで選び直さない限り、今あるライブラリはすべて使えます。今後追加されるライブラリは含まれません。",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobble" },
    fields: {
      scrobbleFilter: {
        label: "Scrobbleの除外条件",
        help: 'この条件に一致する曲は、Last.fm、ListenBrainz、Scrobble用プラグインに送信されません。条件は、スマートプレイリストと同じくJSONで書きます：{"all":[{"lt":{"rating":4}}]}。条件がなければすべての曲が送信されます。サーバー自身の再生回数は変わりません。',
        set: "この条件に一致する曲は送信されません：%{value}。",
        unset: "再びすべての曲が送信されます。",
      },
    },
  },
  errors: {
    libraryNeeded: "ライブラリを1つ以上選択してください。選択が不要なのは管理者だけです。",
    libraryUnknown:
      "選択したライブラリの1つが、サーバーにもうありません。ページを再読み込みして、選び直してください。",
    adminHasAll: "管理者はすべてのライブラリを使えます。ライブラリを選択する前に、役割を外してください。",
    scrobbleFilter:
      "サーバーがこの条件を読み取れません。使えるのはスマートプレイリストの条件です（limit、offset、refresh delayを除く）。",
  },
};
