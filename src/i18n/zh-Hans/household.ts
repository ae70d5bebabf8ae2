/** Simplified Chinese, for everything about a household behind the sign-in. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN 码" },
    renameRefused: {
      fullAccount: "名称属于该账号本身，需在该服务中更改。",
      homeGuest: "访客在任何地方都叫这个名称。",
    },
  },
  pin: {
    title: { own: "你的 PIN 码", other: "%{name} 的 PIN 码" },
    none: {
      own: "你没有 PIN 码：家庭中的任何人都可以选择你的头像。",
      other: "%{name} 没有 PIN 码：家庭中的任何人都可以选择这个头像。",
    },
    some: {
      own: "有人选择你的头像时需要输入。它不会取代你的账号密码。",
      other: "有人选择这个头像时需要输入。设置新 PIN 码不需要旧的。",
    },
    current: "当前 PIN 码",
    next: "新 PIN 码",
    help: "四位数字，例如 0042。请自行告知对方：不会发送任何消息。",
    helpOwn: "四位数字，例如 0042。",
    shape: "PIN 码为四位数字",
    missing: "请输入当前 PIN 码",
    wait: "%{problem}将在 %{smart_count} 秒后再次尝试。",
    set: "设置 PIN 码",
    change: "更改 PIN 码",
    remove: "移除 PIN 码",
    clear: "清除",
    unsaved: "尚未设置",
    done: {
      set: { own: "你的 PIN 码已设置", other: "%{name} 有了新的 PIN 码" },
      removed: { own: "你的 PIN 码已移除", other: "%{name} 的 PIN 码已移除" },
    },
  },
  failed: {
    pin: {
      timeout: "不确定 PIN 码是否已更改。请先查看用户列表，再重新设置。",
      unreachable: "请在 %{server} 恢复响应后重试。输入的内容已清除。",
      offline: "请在网络恢复后重试。输入的内容已清除。",
      signedOut: "请重新登录，然后设置 PIN 码。",
    },
    household: {
      timeout: "不确定操作是否已完成。请先查看家庭，再重试。",
      unreachable: "不确定操作是否已完成。%{server} 恢复响应后，请先查看再重试。",
      offline: "请在网络恢复后重试。",
      signedOut: "请重新登录，然后再试一次。",
    },
  },
  household: {
    title: "家庭",
    name: {
      label: "名称",
      missing: "请输入名称",
      taken: "家庭中已有人使用此名称",
    },
    label: "家庭",
    unnamed: "你的家庭",
    loading: "正在获取家庭信息…",
    subscription: "订阅",
    noSubscription: "无订阅",
    members: "%{members}/%{limit} 位成员",
    guest: {
      label: "访客",
      onTitle: "允许访客？",
      on: "允许后，“访客”会出现在这个家庭的头像中，且没有 PIN 码：家庭设备上的任何人都可以选择它，观看与访客共享的内容。",
      first:
        "此操作会创建家庭。之后，每个应用都必须登录才能访问你的服务器，在家中也不例外；通过 DLNA 查找服务器的播放器将无法再找到它们。",
      offTitle: "不再允许访客？",
      off: "“访客”将不再出现在头像中。正在以访客身份观看的人需要选择其他头像。其他人不受影响。",
      confirmOn: "允许访客",
      confirmOff: "不允许访客",
      doneOn: "访客已出现在头像中",
      doneOff: "已没有访客",
    },
    invite: {
      button: "邀请",
      title: "邀请他人加入家庭",
      text: "有自己账号的人会收到邀请，接受后即可加入。没有账号的孩子可作为受管用户：请直接创建。",
      account: "电子邮件或用户名",
      help: "与对方在该服务中使用的一致。",
      missing: "请输入电子邮件地址或用户名",
      submit: "发送邀请",
      done: "已邀请 %{account}",
      needsSubscription: "邀请有自己账号的人需要订阅。创建受管用户则不需要。",
      full: "家庭成员已达上限。请先移除一位成员。",
    },
    invitations: {
      title: "已邀请，尚未加入",
      asked: "邀请时间",
      unknown: "无法查看是否有待处理的邀请：该服务不提供此信息。",
      failed: "无法加载邀请。",
      cancel: "取消",
      cancelOf: "取消对 %{account} 的邀请",
      cancelled: "已取消对 %{account} 的邀请",
    },
    remove: {
      reason: "无法移除",
      managed: {
        button: "删除受管用户",
        title: "删除 %{name}？",
        consequence:
          "%{name} 只存在于这个家庭中。其观看记录、评分、播放列表等所有内容都会永久丢失：同名的新用户将从零开始。",
        confirm: "名称",
        confirmHelp: "为了确认，请输入名称：",
        submit: "永久删除",
        done: "已删除 %{name}",
      },
      member: {
        button: "移出家庭",
        title: "将 %{name} 移出家庭？",
        consequence: "%{name} 会保留账号及其中的所有内容，但失去家庭中共享的内容。之后可以再次邀请。",
        submit: "移除",
        done: "%{name} 已不在家庭中",
      },
      many: {
        confirm: "数量",
        confirmHelp: "其中有受管用户，他们的历史记录会永久丢失。为了确认，请输入要移除的人数：",
        warning:
          "受管用户会连同观看记录、评分和播放列表一起删除，无法恢复。有自己账号的人会保留账号，只是离开家庭。",
      },
    },
    leave: {
      title: "退出此家庭",
      text: "你会保留自己的账号。家庭中与你共享的内容将不再共享，只有家庭管理员可以再次邀请你。",
      button: "退出此家庭",
      ask: "退出“%{household}”？",
      submit: "退出",
      done: "你已退出家庭",
    },
    elsewhere: {
      own: "你的姓名、电子邮件、密码和头像属于你的账号：请在该服务中更改。",
      full: "%{name} 有自己的账号：姓名、电子邮件、密码和头像只能由其所有者在该服务中更改。",
      managed: "受管用户有名称和 PIN 码，但没有电子邮件、密码和头像，也不能设为管理员。",
      guest: "访客只能整体允许或禁止：请参阅用户列表上方的家庭部分。",
    },
    page: {
      text: "询问“谁在观看？”时可以选择的所有人。",
      managed: "你是受管用户：你的名称、PIN 码和限制由家庭的管理者设置。",
      hidden: {
        title: "无法显示家庭",
        text: "该服务不会向受管用户显示其他家庭成员。",
      },
      pin: "PIN 码",
      noPin: "无 PIN 码",
      profile: "打开我的资料",
    },
  },
};
