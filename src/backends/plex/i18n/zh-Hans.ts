/** Simplified Chinese: labels and help of Plex Home's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "无 Plex Pass" },
  users: {
    help: {
      name: "新受管用户在选择界面上的名称。最多 100 个字符。有自己 Plex 账号的人应改为邀请。",
      rename: "此用户在选择界面上的名称。最多 100 个字符。",
    },
  },
  problems: {
    nameLong: "过长：最多 100 个字符。",
    nameIsEmail: "这是电子邮件地址。受管用户使用名称；有账号的人应改为邀请。",
    nameCharacters: "其中包含换行符或其他控制字符。请重新输入。",
  },
  readOnly: {
    wholeServers: "可在此查看，但需在 plex.tv 授予。在此减少所选媒体库会使其失效。",
    kind: "由 Plex 在用户加入时决定。",
    filters: "可在此查看，但不能更改。年龄限制会自动写入这些内容；其他限制需在 plex.tv 更改。",
  },
  consequences: {
    noLaterLibraries: "%{server} 日后新增的媒体库不会再自动包含。",
    filtersReplaced: "其单独设置的限制会被年龄限制取代，选择“无限制”后也不会恢复。",
  },
  policy: {
    groups: {
      membership: "在 Home 中",
      libraries: "媒体库",
      sharing: "其他权限",
      filters: "单独的限制",
    },
    fields: {
      kind: {
        label: "类型",
        help: "管理员和访客在这里没有设置。",
        choices: {
          administrator: "管理员",
          member: "有自己账号的成员",
          managed: "受管用户",
          guest: "访客",
        },
      },
      restrictionProfile: {
        label: "年龄限制",
        help: "幼儿：G、TV-Y 和 TV-G。儿童：另加 PG、TV-PG 和 TV-Y7。青少年：另加 PG-13 和 TV-14。无限制：其媒体库中的所有内容。其他国家/地区的分级也相应适用。",
        choices: {
          "": "无限制",
          little_kid: "幼儿",
          older_kid: "儿童",
          teen: "青少年",
        },
        unset: "可以观看其媒体库中的所有内容，不论分级。",
        is: {
          little_kid: "只能观看适合幼儿的内容。",
          older_kid: "只能观看适合儿童及更小年龄的内容。",
          teen: "只能观看适合青少年及更小年龄的内容。",
        },
        set: "年龄限制设为“%{value}”。",
      },
      libraryIds: {
        label: "媒体库",
        help: "你自己服务器上的媒体库。一个都没有，就没有可看的内容。",
        gains: "可以使用 %{names}。",
        loses: "不能再使用 %{names}。",
        unset: "不能使用任何媒体库。",
      },
      wholeServers: {
        label: "包括日后的媒体库",
        help: "这些服务器日后添加的媒体库会自动包含。",
        gains: "也会获得 %{names} 日后的媒体库。",
        loses: "不再获得 %{names} 日后的媒体库。",
      },
      allowSync: {
        label: "下载",
        help: "将媒体带走，无需网络即可观看。需要你有 Plex Pass。",
        on: "可以下载媒体。",
        off: "不能再下载媒体。",
      },
      allowTuners: {
        label: "电视直播",
        help: "需要你有 Plex Pass 和调谐器。",
        choices: { "0": "无", "1": "电视直播", "2": "电视直播和录制" },
        is: {
          "0": "不能观看电视直播。",
          "1": "可以观看电视直播，但不能录制。",
          "2": "可以观看和录制电视直播。",
        },
        set: "电视直播设为“%{value}”。",
      },
      allowSubtitleAdmin: {
        label: "管理字幕",
        help: "为所有人添加和删除字幕。",
        on: "可以为所有人添加和删除字幕。",
        off: "不能再添加或删除字幕。",
      },
      allowChannels: {
        label: "频道",
        help: "旧版服务器的附加组件。",
        on: "可以使用频道。",
        off: "不能再使用频道。",
      },
      filterAll: {
        label: "过滤：全部",
        help: "分级和标签，采用 Plex 的写法：= 表示只显示这些，!= 表示不显示这些。",
      },
      filterMovies: {
        label: "过滤：电影",
        help: "分级和标签，采用 Plex 的写法：= 表示只显示这些，!= 表示不显示这些。",
      },
      filterTelevision: {
        label: "过滤：剧集",
        help: "分级和标签，采用 Plex 的写法：= 表示只显示这些，!= 表示不显示这些。",
      },
      filterMusic: {
        label: "过滤：音乐",
        help: "分级和标签，采用 Plex 的写法：= 表示只显示这些，!= 表示不显示这些。",
      },
      filterPhotos: {
        label: "过滤：照片",
        help: "分级和标签，采用 Plex 的写法：= 表示只显示这些，!= 表示不显示这些。",
      },
    },
  },
  code: {
    title: "使用 Plex 登录",
    pageIntro: "Plex 自己的页面会打开，询问是否允许 Usher 访问。只有 Plex 能看到你的密码。",
    help: "请打开 plex.tv/link，登录后输入此代码。",
  },
  key: {
    title: "使用令牌",
    label: "Plex 令牌",
    help: "从其他 Plex 应用复制的令牌。它可以访问你的整个账号。在这里退出登录后，该令牌在那个应用中也会失效。",
  },
  errors: {
    homeFull: "此 Home 的成员数已达 Plex 的上限。请先移除一位成员。",
    notTaken: "Plex 没有报错地接受了更改，却没有显示出来。请稍后再查看。",
    unknownLibrary: "你的服务器上没有此媒体库。请重新加载页面，然后重新选择。",
    pinLost: "旧 PIN 码已移除，但 Plex 没有接受新的。此用户现在没有 PIN 码：请重新设置。",
    isMember: "此人已是这个 Home 的成员。",
    noSuchAccount: "Plex 上没有使用此电子邮件地址或用户名的人。",
    unknownToken: "Plex 不认识此令牌。它可能已退出登录，或者没有复制完整。",
    codeRunOut: "此代码已过期。请获取新代码。",
    pinShape: "PIN 码为四位数字。",
    pinNeeded: "请输入此成员的 PIN 码。",
    wrongPin: "PIN 码错误。请稍候再试。",
    managedMayNot: "Plex 不允许受管用户执行此操作。请联系 Home 的管理者。",
    needsPass: "此功能需要 Home 的管理者有 Plex Pass。",
    needsPassword: "Plex 要求为此验证账号密码。请在 plex.tv 上操作。",
    noRole: "Plex 不向此账号提供该功能。",
  },
};
