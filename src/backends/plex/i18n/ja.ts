/** Japanese: labels and help of Plex Home's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Plex Passなし" },
  users: {
    help: {
      name: "選択画面に表示される管理対象ユーザーの名前です。最大100文字。自分のPlexアカウントを持つ人は、作成せずに招待してください。",
      rename: "選択画面に表示される名前です。最大100文字。",
    },
  },
  problems: {
    nameLong: "長すぎます。最大100文字です。",
    nameIsEmail:
      "これはメールアドレスです。管理対象ユーザーには名前を付けます。アカウントを持つ人は招待してください。",
    nameCharacters: "改行などの制御文字が含まれています。入力し直してください。",
  },
  readOnly: {
    wholeServers:
      "ここでは表示のみで、付与はplex.tvで行います。ここで選択するライブラリを減らすと終了します。",
    kind: "参加したときにPlexが決めます。",
    filters:
      "ここでは表示のみで、変更はできません。年齢制限では自動で書き込まれ、それ以外はplex.tvで変更します。",
  },
  consequences: {
    noLaterLibraries: "%{server}に今後追加されるライブラリは、自動では含まれなくなります。",
    filtersReplaced: "個別の制限は年齢制限のものに置き換わり、「制限なし」にしても元には戻りません。",
  },
  policy: {
    groups: {
      membership: "Home内の立場",
      libraries: "ライブラリ",
      sharing: "その他の許可",
      filters: "個別の制限",
    },
    fields: {
      kind: {
        label: "種類",
        help: "管理者とゲストには、ここでの設定はありません。",
        choices: {
          administrator: "管理者",
          member: "自分のアカウントを持つメンバー",
          managed: "管理対象ユーザー",
          guest: "ゲスト",
        },
      },
      restrictionProfile: {
        label: "年齢制限",
        help: "幼児：G、TV-Y、TV-G。児童：さらにPG、TV-PG、TV-Y7。ティーン：さらにPG-13、TV-14。制限なし：ライブラリ内のすべて。ほかの国のレーティングも同様に扱われます。",
        choices: {
          "": "制限なし",
          little_kid: "幼児",
          older_kid: "児童",
          teen: "ティーン",
        },
        unset: "レーティングに関係なく、ライブラリ内のすべてを視聴できます。",
        is: {
          little_kid: "幼児向けのものだけを視聴できます。",
          older_kid: "児童以下向けのものだけを視聴できます。",
          teen: "ティーン以下向けのものだけを視聴できます。",
        },
        set: "年齢制限が「%{value}」になります。",
      },
      libraryIds: {
        label: "ライブラリ",
        help: "自分のサーバーのライブラリです。1つもないと、視聴できるものがありません。",
        gains: "%{names}を使えるようになります。",
        loses: "%{names}を使えなくなります。",
        unset: "どのライブラリも使えません。",
      },
      wholeServers: {
        label: "今後のライブラリも含む",
        help: "これらのサーバーに今後追加されるライブラリも使えます。",
        gains: "%{names}に今後追加されるライブラリも使えるようになります。",
        loses: "%{names}に今後追加されるライブラリは使えなくなります。",
      },
      allowSync: {
        label: "ダウンロード",
        help: "メディアを持ち出し、ネットワークなしで視聴できます。あなたのPlex Passが必要です。",
        on: "メディアをダウンロードできます。",
        off: "メディアをダウンロードできなくなります。",
      },
      allowTuners: {
        label: "ライブTV",
        help: "あなたのPlex Passとチューナーが必要です。",
        choices: { "0": "なし", "1": "ライブTV", "2": "ライブTVと録画" },
        is: {
          "0": "ライブTVを視聴できません。",
          "1": "ライブTVを視聴できますが、録画はできません。",
          "2": "ライブTVの視聴と録画ができます。",
        },
        set: "ライブTVが「%{value}」になります。",
      },
      allowSubtitleAdmin: {
        label: "字幕の管理",
        help: "全員のために字幕を追加、削除します。",
        on: "全員のための字幕を追加、削除できます。",
        off: "字幕を追加、削除できなくなります。",
      },
      allowChannels: {
        label: "チャンネル",
        help: "古いサーバーのアドオンです。",
        on: "チャンネルを使えます。",
        off: "チャンネルを使えなくなります。",
      },
      filterAll: {
        label: "非表示にする内容：すべて",
        help: "レーティングとラベル（Plexの表記）。「=」の後のものだけが表示され、「!=」の後のものは表示されません。",
      },
      filterMovies: {
        label: "非表示にする内容：映画",
        help: "レーティングとラベル（Plexの表記）。「=」の後のものだけが表示され、「!=」の後のものは表示されません。",
      },
      filterTelevision: {
        label: "非表示にする内容：シリーズ",
        help: "レーティングとラベル（Plexの表記）。「=」の後のものだけが表示され、「!=」の後のものは表示されません。",
      },
      filterMusic: {
        label: "非表示にする内容：音楽",
        help: "レーティングとラベル（Plexの表記）。「=」の後のものだけが表示され、「!=」の後のものは表示されません。",
      },
      filterPhotos: {
        label: "非表示にする内容：写真",
        help: "レーティングとラベル（Plexの表記）。「=」の後のものだけが表示され、「!=」の後のものは表示されません。",
      },
    },
  },
  code: {
    title: "Plexでサインイン",
    pageIntro:
      "Plexのページが開き、Usherのアクセスを許可するか尋ねられます。パスワードを見るのはPlexだけです。",
    help: "plex.tv/linkを開いてサインインし、このコードを入力してください。",
  },
  key: {
    title: "トークンを使う",
    label: "Plexトークン",
    help: "別のPlexアプリからコピーしたトークンです。アカウント全体にアクセスできます。ここでサインアウトすると、元のアプリでも使えなくなります。",
  },
  errors: {
    homeFull: "このHomeのメンバーは、Plexの上限に達しています。先に誰かを外してください。",
    notTaken:
      "Plexはエラーなく受け付けましたが、反映が確認できませんでした。少し待ってから、もう一度確認してください。",
    unknownLibrary:
      "あなたのサーバーにこのライブラリはありません。ページを再読み込みして、選び直してください。",
    pinLost:
      "古いPINは削除されましたが、Plexは新しいPINを受け付けませんでした。このユーザーには現在PINがありません。もう一度設定してください。",
    isMember: "この人は、すでにこのHomeのメンバーです。",
    noSuchAccount: "このメールアドレスまたはユーザー名の人は、Plexにいません。",
    unknownToken:
      "Plexはこのトークンを認識できません。サインアウト済みか、全体がコピーされていない可能性があります。",
    codeRunOut: "このコードは期限切れです。新しいコードを取得してください。",
    pinShape: "PINは4桁の数字です。",
    pinNeeded: "このメンバーのPINを入力してください。",
    wrongPin: "PINが正しくありません。少し待ってから再試行してください。",
    managedMayNot: "Plexは、管理対象ユーザーにこの操作を許可していません。Homeの管理者に依頼してください。",
    needsPass: "この操作には、Homeの管理者のPlex Passが必要です。",
    needsPassword: "Plexは、この操作にアカウントのパスワードを求めています。plex.tvで行ってください。",
    noRole: "Plexは、このアカウントにこの機能を提供していません。",
  },
};
