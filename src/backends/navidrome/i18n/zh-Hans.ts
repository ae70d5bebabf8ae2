/** Simplified Chinese: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning: "用户的播放列表、评分、收藏和播放次数会一并永久删除。音乐会保留。此操作无法撤销。",
  users: {
    help: {
      rename: "更改用户名会结束该用户的所有会话。之后只能用新用户名登录。",
    },
  },
  password: {
    keepsSessions: "已登录的设备会保持登录。",
    endsSessions: "已登录的设备需要用新密码重新登录。",
  },
  policy: {
    groups: { account: "角色", libraries: "媒体库" },
    fields: {
      isAdmin: {
        label: "管理员",
        help: "可以管理用户、媒体库和设置，并使用所有媒体库。",
        on: "成为管理员，拥有所有媒体库。",
        off: "不再是管理员。",
      },
      libraryIds: {
        label: "媒体库",
        help: "此用户可以浏览和播放的内容。至少需要一个。",
        gains: "可以使用媒体库 %{names}。",
        loses: "不能再使用媒体库 %{names}。",
        hidden: "管理员拥有所有媒体库，包括日后添加的。",
        appears:
          "取消角色后，除非你在这里另行选择，此用户会保留现有的所有媒体库。日后添加的媒体库不包括在内。",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobble 上报" },
    fields: {
      scrobbleFilter: {
        label: "Scrobble 过滤",
        help: '符合这些规则的歌曲不会上报给 Last.fm、ListenBrainz 或 Scrobble 插件。规则用 JSON 编写，与智能播放列表相同：{"all":[{"lt":{"rating":4}}]}。没有规则时会上报所有歌曲。服务器自己的播放次数不受影响。',
        set: "符合这些规则的歌曲不会上报：%{value}。",
        unset: "重新上报所有歌曲。",
      },
    },
  },
  errors: {
    libraryNeeded: "请至少选择一个媒体库。只有管理员可以不选。",
    libraryUnknown: "其中一个媒体库已不在服务器上。请重新加载页面，然后重新选择。",
    adminHasAll: "管理员拥有所有媒体库。请先取消管理员角色，再选择媒体库。",
    scrobbleFilter:
      "服务器无法读取这些规则。它接受智能播放列表的规则，但不支持 limit、offset 和 refresh delay。",
  },
};
