/** Simplified Chinese, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "正在打开 %{server}",
    opening: "正在等待 %{server}…",
    noStorage: {
      title: "Usher 无法在此存储数据",
      text: "Usher 会把登录状态和服务器保存在这个浏览器中。请允许此页面存储数据，然后重新加载。",
    },
    reload: "重新加载页面",
    tryAgain: "重试",
    keepsTrying: "Usher 会自动继续尝试。",
    brokenConfig: {
      title: "此页面的设置有误",
      text: "Usher 无法读取 config.json，因此没有可用的服务器。%{message}",
    },
  },
  theme: { label: "配色", light: "浅色", system: "跟随系统", dark: "深色" },
  language: {
    label: "语言",
    failed: "无法加载%{language}。请检查此设备的网络连接，然后重新选择。",
  },
  field: { showPassword: "显示密码", hidePassword: "隐藏密码" },
  login: {
    title: "登录 %{server}",
    setUp: "设置 %{server}",
    isNew: "此服务器上还没有任何账号。第一个用户将成为管理员。",
    unencrypted: "未加密",
    unencryptedHelp: "同一网络中的其他人可能会看到密码。",
    switchServer: "使用其他服务器",
    username: "用户名",
    password: "密码",
    stay: "在此设备上保持登录",
    submit: "登录",
    somebodyElse: "以其他用户身份登录",
    other: "其他用户",
    faces: "选择头像",
    forgot: "忘记密码？",
    usePassword: "使用密码",
    stranger: "刚才登录的是 %{other}，但这里的登录用户是 %{name}。只有 %{name} 可以继续使用此页面。",
    welcome: "服务器欢迎语",
    demo: "这是供所有人使用的演示。%{name} 的密码已填好。",
    demoElsewhere: "这是供所有人使用的演示。请在打开的页面中用用户名 %{name} 和密码 %{password} 登录。",
    noName: "请输入用户名。",
    wrong: "用户名与密码不匹配。",
    expired: "会话已结束。重新登录即可从刚才的位置继续。",
    elsewhere: "你已在另一个标签页中退出登录。",
    noWay: "此服务器没有提供 Usher 支持的登录方式。",
  },
  errors: {
    unreachable: {
      title: "%{server} 没有响应",
      text: "%{url} 没有任何响应。请检查服务器是否已开启，以及此设备是否与它在同一网络中。",
    },
    offline: {
      title: "此设备已离线",
      text: "网络恢复之前无法连接 %{server}。",
    },
    timeout: {
      title: "%{server} 响应超时",
      text: "服务器可能正忙或无法连接。如果你刚才在做更改，请先确认是否已生效，再决定是否重试。",
    },
    webPage: {
      title: "响应的是网页，而不是 %{server}",
      text: "%{url} 是一个网页，不是服务器。可能是地址已更改，或者前面的代理需要单独登录。",
    },
    otherAnswer: {
      title: "响应的不是 %{server}",
      text: "%{url} 上的已不是原来的服务器。请检查地址。",
    },
    brokenAnswer: {
      title: "无法读取 %{server} 的响应",
      text: "响应不完整，或者是 Usher 尚不支持的类型。没有更改任何内容。请稍后重试。",
    },
    starting: {
      title: "%{server} 尚未就绪",
      text: "服务器正在启动，或者前面的代理无法连接到它。请稍后重试。",
    },
    isStarting: {
      title: "%{server} 正在启动",
      text: "请稍等片刻，更新之后可能需要更久。此页面会自动继续。",
    },
    mayBeStarting: {
      title: "%{server} 尚未就绪",
      text: "%{url} 有响应，但不接受此页面的请求。可能是服务器正在启动、地址中缺少一段路径，或者服务器不允许此网络访问。",
    },
    forPlayers: {
      title: "响应的是 Navidrome，而不是 %{server}",
      text: "%{url} 是 Navidrome 为 Jellyfin 播放器提供的入口。用户需要在 Navidrome 本身管理：请去掉地址的最后一段。",
    },
    notSetUp: {
      title: "%{server} 尚未完成设置",
      text: "请在另一个标签页中打开 %{url}，完成它自身的设置。之后此页面会自动继续。",
    },
    failed: {
      title: "%{server} 出错",
      text: "服务器报告了内部错误：%{message}。请重试；服务器日志中可能有更多信息。",
    },
    tooMany: {
      title: "尝试次数过多",
      text: "%{server} 要求暂停一下。请在大约 %{smart_count} 秒后重试。",
    },
    wrongPassword: {
      title: "%{server} 拒绝登录",
      text: "用户名与密码不匹配。",
    },
    notAccepted: {
      title: "%{server} 没有接受此操作",
      text: "服务器的答复：%{message}",
    },
    missingChunk: {
      title: "Usher 的一部分无法加载",
      text: "网络已断开，或者安装了新版本。请重新加载页面。",
    },
    bug: {
      title: "Usher 出了问题",
      text: "这是 Usher 的错误，与 %{server} 无关。请重新加载页面。",
    },
  },
};
