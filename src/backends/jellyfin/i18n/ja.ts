/** Japanese: labels and help of Jellyfin's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "ユーザーの視聴履歴、お気に入り、誰とも共有していないプレイリストも完全に削除されます。メディアは残ります。この操作は元に戻せません。",
  users: {
    help: {
      rename:
        "以後は新しい名前でのみサインインできます。サインイン済みのデバイスは、そのままサインインした状態です。",
    },
  },
  rules: {
    editingOff: "このアカウントは管理者が管理しています。変更したいことがあれば、管理者に依頼してください。",
  },
  languages: { original: "元の言語" },
  password: {
    changed: "このユーザーのほかのデバイスは、すべてサインアウトされます。",
    cleared:
      "以後は誰でもユーザー名だけでサインインできます。サインイン済みのデバイスは、サインインしたままになります。",
  },
  tooOld:
    "%{server}はJellyfin %{version}です。Usherは10.10以降に対応しています。サインインはできても、一部のページは動作しません。できるだけ早くサーバーを更新してください。",
  code: {
    title: "Quick Connect",
    help: "%{server}にサインイン済みのアプリを開き、自分のアカウントのメニューからQuick Connect（クイックコネクト）を選択して、このコードを入力してください。",
  },
  key: {
    title: "APIキー",
    label: "APIキー",
    help: "管理者用：Jellyfinのダッシュボードの「APIキー」で作成したキーです。全員を管理できます。誰のアカウントでもないため、自身のプロフィールやパスワードはなく、誰が操作したかもサーバーに記録されません。",
  },
  errors: {
    wrongPassword: "ユーザー名とパスワードが一致しません。",
    signInRefused:
      "サーバーがこのユーザーのサインインを拒否しましたが、理由は示されていません。アカウントが無効か、この時間帯やネットワークが許可されていないか、サインイン中のデバイスが多すぎる可能性があります。原因は管理者が確認できます。",
    unknownKey: "サーバーはこのAPIキーを認識できません。",
    notAKey:
      "これはAPIキーではありません。誰かのサインイン情報かもしれません。Jellyfinのダッシュボードの「APIキー」でキーを作成してください。",
    wrongPin:
      "PINが一致しないか、発行から30分以上たっています。ファイルをもう一度確認するか、新しいPINをリクエストしてください。",
    noReason: "サーバーがこの操作を拒否しましたが、理由は示されていません。",
    forbidden:
      "サーバーがこの操作を許可していません。管理者専用か、この時間帯またはネットワークからは許可されていません。",
    wrongCurrent: "現在のパスワードと一致しません。間違えるたびに、ロックまでの回数に数えられます。",
  },
  problems: {
    nameMissing: "ユーザー名を入力してください。",
    nameSpaces: "ユーザー名の先頭と末尾に空白は使えません。",
    nameCharacters:
      "Jellyfinのユーザー名に使えるのは、文字、数字、空白と - ' . _ @ + です。絵文字は使えません。",
    nameDots: "Jellyfinでは、ピリオド1つまたは2つだけのユーザー名は使えません。",
    nameCaseOnly:
      "このJellyfinでは、大文字と小文字だけの変更はできません。一度別の名前にしてから、希望の名前に変更してください。",
    tagComma: "タグにコンマは使えません。Jellyfinでは2つのタグに分かれてしまいます。",
    bitrateNumber: "Mbit/s単位の数字を入力してください。個別の制限をしない場合は0です。",
    bitrateHigh: "最大2147.483647 Mbit/sです。個別の制限をしない場合は0を入力してください。",
    scheduleDay: "曜日を選択してください。",
    scheduleHour: "0:00から24:00までの、1時間または30分単位の時刻を選択してください。",
    scheduleOrder:
      "終了は開始より後にしてください。夜をまたぐ場合は、24:00までと0:00からの2つに分けてください。",
    wholeNumber: "0以上の整数を入力してください。",
    wholeNumberOrNever: "整数を入力してください。ロックしない場合は-1です。",
    lockoutZero: "Jellyfinでは3に置き換えられます。ロックしない場合は-1を入力してください。",
    providerMissing: "1つ選択してください。選択しないと誰もサインインできません。",
    avatarType: "PNG、JPEG、WebP、GIFの画像を選択してください。",
    avatarEmpty: "このファイルは空です。",
    avatarSize: "この画像は大きすぎます。最大10 MBです。",
  },
  readOnly: {
    counted: "サーバーが自動で数えます。ユーザーのロックを解除すると0に戻ります。",
    blockedByOldVersion:
      "古いJellyfinで個別にブロックされたものです。表示はできますが、サーバーに変更する手段がありません。",
    noEffect: "Jellyfinはこの値を保存するだけで、使用していません。",
  },
  consequences: {
    staySignedIn: "%{smart_count}台のデバイスは、サインインしたままになります。",
    signedOut: "%{smart_count}台のデバイスがサインアウトされます。",
  },
  policy: {
    groups: {
      account: "役割と状態",
      signIn: "サインイン",
      libraries: "ライブラリ",
      channels: "チャンネル",
      devices: "デバイス",
      deletion: "メディアの削除",
      network: "外出先からの利用",
      playback: "再生",
      liveTv: "ライブTV",
      upkeep: "管理作業",
      together: "一緒に視聴",
      unused: "ほかのアプリ用",
      ratings: "レーティング",
      tags: "タグ",
      hours: "利用時間",
    },
    fields: {
      IsAdministrator: {
        label: "管理者",
        help: "ユーザー、ライブラリ、設定を管理します。デバイスの制限は管理者には適用されませんが、利用時間は適用されます。",
        on: "管理者になります。",
        off: "管理者ではなくなります。",
      },
      IsDisabled: {
        label: "無効",
        help: "サインインできなくなり、すべての場所でサインアウトされます。データは削除されません。",
        on: "サインインできなくなり、すべての場所でサインアウトされます。",
        off: "再びサインインできます。",
      },
      IsHidden: {
        label: "サインイン画面に表示しない",
        help: "名前を入力してサインインし、選択できるアイコンには表示されません。新しいユーザーは非表示になります。",
        on: "サインイン画面に表示されなくなります。",
        off: "サインイン画面に表示されます。",
      },
      EnableUserPreferenceAccess: {
        label: "自分のアカウントを変更できる",
        help: "名前、パスワード、画像、個人設定です。複数人で使うアカウントではオフが適しています。",
        on: "自分の名前、パスワード、画像、個人設定を変更できます。",
        off: "自分の名前、パスワード、画像、個人設定を変更できなくなります。",
      },

      LoginAttemptsBeforeLockout: {
        label: "ロックされるまでのパスワードの誤り回数",
        help: "この回数に達すると、誰かが解除するまでアカウントが無効になります。-1はロックなし。Jellyfin 10.11は数えるだけで、ロックしません。",
        set: "パスワードを%{value}回間違えるとロックされます。",
        is: { "-1": "ロックされることはありません。" },
      },
      InvalidLoginAttemptCount: {
        label: "これまでのパスワードの誤り回数",
        help: "最後に成功したサインインからの回数です。",
        set: "これまでのパスワードの誤り回数：%{value}。",
      },
      MaxActiveSessions: {
        label: "同時に使えるデバイス数",
        help: "これを超えるとサインインできません。サインイン済みのデバイスはそのままです。0は無制限。",
        set: "同時に%{value}台のデバイスでサインインできます。",
        is: { "0": "同時にサインインできるデバイス数に制限はありません。" },
      },
      AuthenticationProviderId: {
        label: "パスワードの確認方法",
        help: "Jellyfin自体、またはLDAPなどのプラグインです。間違ったものを選ぶと、サインインできなくなります。",
        set: "パスワードは%{value}で確認されます。",
      },
      PasswordResetProviderId: {
        label: "パスワードのリセット方法",
        help: "サインイン画面で「パスワードを忘れた場合」を選んだときの処理です。",
        set: "忘れたパスワードは%{value}でリセットされます。",
      },

      EnableAllFolders: {
        label: "すべてのライブラリ",
        help: "今後追加されるものも含みます。",
        on: "今後追加されるものも含め、すべてのライブラリを使えます。",
        off: "選択したライブラリだけを使えます。",
      },
      EnabledFolders: {
        label: "ライブラリ",
        help: "このユーザーが閲覧、再生できるもの。",
        gains: "使えるようになるライブラリ：%{names}。",
        loses: "使えなくなるライブラリ：%{names}。",
      },
      BlockedMediaFolders: {
        label: "ブロックしたライブラリ",
        help: "1つでもある間は、上のライブラリの選択は無視されます。",
        gains: "使えなくなるライブラリ：%{names}。",
        loses: "再び使えるライブラリ：%{names}。",
      },
      EnableAllChannels: {
        label: "すべてのチャンネル",
        help: "今後追加されるものも含みます。",
        on: "今後追加されるものも含め、すべてのチャンネルを使えます。",
        off: "選択したチャンネルだけを使えます。",
      },
      EnabledChannels: {
        label: "チャンネル",
        help: "このユーザーが閲覧、再生できるもの。",
        gains: "使えるようになるチャンネル：%{names}。",
        loses: "使えなくなるチャンネル：%{names}。",
      },
      BlockedChannels: {
        label: "ブロックしたチャンネル",
        help: "1つでもある間は、上のチャンネルの選択は無視されます。",
        gains: "使えなくなるチャンネル：%{names}。",
        loses: "再び使えるチャンネル：%{names}。",
      },
      EnableAllDevices: {
        label: "すべてのデバイス",
        help: "サインイン時に確認されます。サインイン済みのデバイスはそのままです。",
        on: "すべてのデバイスでサインインできます。",
        off: "選択したデバイスでのみサインインできます。",
      },
      EnabledDevices: {
        label: "デバイス",
        help: "過去にサインインしたことのあるデバイスだけが表示されます。",
        gains: "サインインできるようになるデバイス：%{names}。",
        loses: "サインインできなくなるデバイス：%{names}。",
      },

      EnableContentDeletion: {
        label: "すべてのライブラリから削除できる",
        help: "ファイル自体が削除されます。管理者にもこの権限が必要です。",
        on: "すべてのライブラリからメディアを削除できます。",
        off: "すべてのライブラリからメディアを削除することはできなくなります。",
      },
      EnableContentDeletionFromFolders: {
        label: "削除できるライブラリ",
        help: "ファイル自体が削除されます。",
        gains: "%{names}からメディアを削除できます。",
        loses: "%{names}からメディアを削除できなくなります。",
      },

      EnableRemoteAccess: {
        label: "外部から接続できる",
        help: "サーバーとは別のネットワークからの接続です。",
        on: "自宅のネットワークの外から接続できます。",
        off: "自宅のネットワークの外から接続できなくなります。",
      },
      RemoteClientBitrateLimit: {
        label: "外部からのビットレート上限",
        help: "Mbit/s単位。0はサーバー全体の設定に従います。",
        set: "自宅のネットワークの外では、最大%{value} Mbit/sで再生します。",
        is: { "0": "個別のビットレート上限はありません。" },
      },
      EnableContentDownloading: {
        label: "ダウンロードできる",
        help: "メディアをファイルとしてデバイスに保存します。",
        on: "ダウンロードできます。",
        off: "ダウンロードできなくなります。",
      },

      EnableMediaPlayback: {
        label: "メディアを再生できる",
        help: "オフの場合、ライブラリの閲覧だけができます。",
        on: "メディアを再生できます。",
        off: "メディアを再生できなくなります。",
      },
      EnableAudioPlaybackTranscoding: {
        label: "音声の変換を使える",
        help: "音声形式をそのまま再生できないデバイスのためのものです。",
        on: "再生時に音声の変換を使えます。",
        off: "再生時に音声の変換を使えなくなります。",
      },
      EnableVideoPlaybackTranscoding: {
        label: "映像の変換を使える",
        help: "サーバーにとって最も負荷の高い処理です。オフにすると、一部のデバイスで再生できない映像があります。",
        on: "再生時に映像の変換を使えます。",
        off: "再生時に映像の変換を使えなくなります。",
      },
      EnablePlaybackRemuxing: {
        label: "コンテナの変換を使える",
        help: "映像と音声はそのままで、入れ物の形式だけを変えます。サーバーの負荷はわずかです。",
        on: "再生時にコンテナの変換を使えます。",
        off: "再生時にコンテナの変換を使えなくなります。",
      },
      ForceRemoteSourceTranscoding: {
        label: "ライブや外部の配信を常に変換",
        help: "デバイスがそのまま再生できる場合でも、ライブTVや外部からの配信を変換します。",
        on: "ライブや外部の配信が常に変換されます。",
        off: "デバイスが再生できる場合、ライブや外部の配信は変換されません。",
      },

      EnableLiveTvAccess: {
        label: "ライブTVを視聴できる",
        help: "チャンネル、番組表、録画を含みます。",
        on: "ライブTVを視聴できます。",
        off: "ライブTVを視聴できなくなります。",
      },
      EnableLiveTvManagement: {
        label: "録画を管理できる",
        help: "ライブTVの録画を予約、削除します。",
        on: "録画を管理できます。",
        off: "録画を管理できなくなります。",
      },

      EnableCollectionManagement: {
        label: "コレクションを管理できる",
        help: "全員に表示されるコレクションを作成、変更、削除します。",
        on: "コレクションを管理できます。",
        off: "コレクションを管理できなくなります。",
      },
      EnableSubtitleManagement: {
        label: "字幕を管理できる",
        help: "全員のために字幕をアップロード、ダウンロード、削除します。",
        on: "字幕を管理できます。",
        off: "字幕を管理できなくなります。",
      },
      EnableLyricManagement: {
        label: "歌詞を管理できる",
        help: "サーバーはこの値を受け取りますが、返すことはありません。指定せずに保存すると、Jellyfin自身のダッシュボードからでもオフになります。",
        on: "歌詞を管理できます。",
        off: "歌詞を管理できなくなります。",
        untold:
          "許可されていた場合、歌詞を管理できなくなります。サーバーはこの値を返さず、保存のたびにリセットします。",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "複数の人が同じものを同時に視聴します。",
        choices: {
          CreateAndJoinGroups: "グループの作成と参加が可能",
          JoinGroups: "グループへの参加のみ可能",
          None: "許可しない",
        },
        set: "SyncPlay：%{value}。",
        is: {
          CreateAndJoinGroups: "SyncPlayのグループを作成、参加できます。",
          JoinGroups: "SyncPlayのグループに参加できますが、作成はできません。",
          None: "SyncPlayを使えなくなります。",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "ほかの人の再生を操作できる",
        help: "ほかのユーザーのデバイスで一時停止、スキップ、停止します。",
        on: "ほかの人の再生を操作できます。",
        off: "ほかの人の再生を操作できなくなります。",
      },
      EnableSharedDeviceControl: {
        label: "共有デバイスを操作できる",
        help: "ネットワーク上のテレビなど、特定の人がサインインしていないデバイスです。",
        on: "共有デバイスを操作できます。",
        off: "共有デバイスを操作できなくなります。",
      },

      EnablePublicSharing: {
        label: "公開して共有できる",
        help: "JellyfinのWebクライアントだけが参照します。",
        on: "公開して共有できます。",
        off: "公開して共有できなくなります。",
      },
      EnableMediaConversion: {
        label: "保存用にメディアを変換できる",
        help: "JellyfinのWebクライアントだけが参照します。",
        on: "保存用にメディアを変換できます。",
        off: "保存用にメディアを変換できなくなります。",
      },
      EnableSyncTranscoding: {
        label: "ダウンロード用にメディアを変換できる",
        help: "以前のバージョンの名残です。",
        on: "ダウンロード用にメディアを変換できます。",
        off: "ダウンロード用にメディアを変換できなくなります。",
      },

      MaxParentalRating: {
        label: "レーティングの上限",
        help: "これより高いレーティングのものは表示されません。名称はサーバーの国設定によります。",
        set: "%{value}より高いレーティングのものは表示されません。",
        unset: "すべてのレーティングのメディアが表示されます。",
      },
      MaxParentalSubRating: {
        label: "レーティング上限内の段階",
        help: "同じ年齢の作品をさらに区分する国があります。レーティングの上限と一緒に選択します。",
        set: "レーティング上限内の段階：%{value}。",
        unset: "レーティング上限のものがすべて表示されます。",
      },
      BlockUnratedItems: {
        label: "レーティングのないものを隠す",
        help: "選択した種類では、レーティングがわかっているものだけが表示されます。",
        choices: {
          Movie: "映画",
          Trailer: "予告編",
          Series: "シリーズ",
          Music: "音楽",
          Book: "本",
          LiveTvChannel: "ライブTVのチャンネル",
          LiveTvProgram: "ライブTVの番組",
          ChannelContent: "チャンネルのコンテンツ",
          Other: "その他すべて",
        },
        gains: "レーティングのないものが表示されなくなります：%{names}。",
        loses: "レーティングのないものも表示されます：%{names}。",
      },
      AllowedTags: {
        label: "これらのタグのみ",
        help: "指定すると、いずれのタグもないものはすべて非表示になります。",
        gains: "許可されたタグのものだけが表示されます。追加：%{names}。",
        loses: "次のタグのメディアは表示されなくなります：%{names}。",
        unset: "タグのないメディアも表示されます。",
      },
      BlockedTags: {
        label: "これらのタグを除外",
        help: "いずれかのタグが付いたものを非表示にします。許可されたタグより優先されます。",
        gains: "次のタグが付いたものは表示されなくなります：%{names}。",
        loses: "次のタグが付いたものが再び表示されます：%{names}。",
      },
      AccessSchedules: {
        label: "利用時間",
        help: "このユーザーがサーバーを使える時間帯です（サーバーの時計が基準）。指定がなければいつでも使えます。管理者にも適用されます。",
        set: "次の時間帯にのみサーバーを使えます：%{value}。",
        unset: "いつでもサーバーを使えます。",
        days: {
          Sunday: "日曜日",
          Monday: "月曜日",
          Tuesday: "火曜日",
          Wednesday: "水曜日",
          Thursday: "木曜日",
          Friday: "金曜日",
          Saturday: "土曜日",
          Everyday: "毎日",
          Weekday: "月曜日～金曜日",
          Weekend: "土曜日と日曜日",
        },
        entry: "%{days}：%{hours}",
        never: "なし",
      },
    },
  },
  profile: {
    groups: {
      languages: "言語",
      watching: "視聴",
      home: "ホーム画面",
      unused: "効果のない設定",
    },
    fields: {
      AudioLanguagePreference: {
        label: "音声の言語",
        help: "作品にある場合に選ばれます。「指定なし」は作品の標準の言語です。",
        none: "指定なし",
        set: "音声は%{value}を優先します。",
        is: { OriginalLanguage: "作品の元の音声を優先します。" },
        unset: "音声の言語は指定しません。",
      },
      PlayDefaultAudioTrack: {
        label: "作品の標準の音声を再生",
        help: "言語に関係なく再生します。",
        on: "言語に関係なく、作品の標準の音声で再生します。",
        off: "作品にある場合は、優先する言語で再生します。",
      },
      RememberAudioSelections: {
        label: "選択した音声を記憶",
        help: "次のエピソードや次回の再生に使います。",
        on: "選択した音声を記憶します。",
        off: "選択した音声を記憶しなくなります。",
      },
      SubtitleLanguagePreference: {
        label: "字幕の言語",
        help: "作品にある場合に選ばれます。",
        none: "指定なし",
        set: "字幕は%{value}を優先します。",
        unset: "字幕の言語は指定しません。",
      },
      SubtitleMode: {
        label: "字幕の表示",
        help: "強制字幕は、作品とは別の言語で話された部分の翻訳です。",
        choices: {
          Default: "ファイルの設定に従う",
          Smart: "音声が別の言語のとき",
          OnlyForced: "強制字幕のみ",
          Always: "常に表示",
          None: "表示しない",
        },
        set: "字幕：%{value}。",
      },
      RememberSubtitleSelections: {
        label: "選択した字幕を記憶",
        help: "次のエピソードや次回の再生に使います。",
        on: "選択した字幕を記憶します。",
        off: "選択した字幕を記憶しなくなります。",
      },

      EnableNextEpisodeAutoPlay: {
        label: "次のエピソードを自動再生",
        help: "エピソードが終わるとすぐに再生します。",
        on: "次のエピソードが自動で再生されます。",
        off: "次のエピソードが自動で再生されなくなります。",
      },
      DisplayMissingEpisodes: {
        label: "欠けているエピソードを表示",
        help: "存在がわかっていて、ライブラリにないエピソードです。",
        on: "ライブラリにないエピソードが表示されます。",
        off: "ライブラリにないエピソードが表示されなくなります。",
      },
      CastReceiverId: {
        label: "Google Castレシーバー",
        help: "Chromecastが読み込むアプリです。サーバーの仕様で「なし」にはできません。",
        set: "レシーバー%{value}でキャストします。",
      },

      OrderedViews: {
        label: "ライブラリの順序",
        help: "ホーム画面での順序です。選択しなかったものはその後に並びます。",
        gains: "ライブラリの順序に%{names}が加わります。",
        loses: "ライブラリの順序から%{names}が外れます。",
        reordered: "ライブラリの順序が%{names}になります。",
      },
      MyMediaExcludes: {
        label: "ホーム画面に表示しない",
        help: "これらのライブラリには、ほかの方法でアクセスできます。",
        gains: "ホーム画面に表示されなくなります：%{names}。",
        loses: "ホーム画面に再び表示されます：%{names}。",
      },
      LatestItemsExcludes: {
        label: "最新に含めない",
        help: "これらのライブラリの新着や、次に見るものは表示されません。",
        gains: "最新に含まれなくなります：%{names}。",
        loses: "最新に再び含まれます：%{names}。",
      },
      GroupedFolders: {
        label: "まとめて表示",
        help: "同じ種類のライブラリを1つの画面にまとめます。",
        gains: "同じ種類のものとまとめて表示されます：%{names}。",
        loses: "同じ種類のものとまとめて表示されなくなります：%{names}。",
      },
      HidePlayedInLatest: {
        label: "再生済みを最新に含めない",
        help: "すでに見たもの、聴いたものは省かれます。",
        on: "再生済みのものは最新に含まれなくなります。",
        off: "再生済みのものも最新に含まれます。",
      },

      DisplayCollectionsView: {
        label: "コレクションをライブラリとして表示",
        help: "以前のバージョンの名残です。",
        on: "コレクションをライブラリとして表示：オン。",
        off: "コレクションをライブラリとして表示：オフ。",
      },
      EnableLocalPassword: {
        label: "自宅のネットワークでのPIN",
        help: "以前のバージョンの名残です。",
        on: "自宅のネットワークでのPIN：オン。",
        off: "自宅のネットワークでのPIN：オフ。",
      },
    },
  },
};
