/** Simplified Chinese, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher 已锁定",
      text: "输入 PIN 即可从刚才的位置继续。",
      unlock: "解锁",
      checking: "正在检查 PIN…",
      wrong: "PIN 不正确。还可以尝试 %{smart_count} 次。",
      failed: "无法检查 PIN。请重试。",
      forgotten: "忘记 PIN？",
      working: "对多个用户的更改正在继续进行。",
    },
    forgotten: {
      text: "没有 PIN，就只能使用密码：你将在这个浏览器中退出所有服务器，已输入但未保存的内容会丢失。",
      yes: "退出登录",
      back: "返回",
    },
    over: {
      title: "你已退出登录",
      wrong: "PIN 输错了五次，因此这个浏览器中的所有会话都已清除。",
      forgotten: "有人忘记了 PIN，因此这个浏览器中的所有会话都已清除。",
      off: "请用密码重新登录。锁定功能已关闭：选择新的 PIN 即可再次开启。",
      toSignIn: "前往登录",
    },
    setting: {
      title: "锁定",
      explain:
        "如果一段时间内没有人在这个浏览器的任何标签页中使用 Usher，在输入 PIN 之前，它不会显示服务器的任何内容。会话在此期间会被加密。",
      impossible: "在此地址无法使用",
      impossibleWhy:
        "浏览器只为通过 https:// 打开或来自本机的页面提供加密。要使用锁定功能，请通过 https:// 打开 Usher。",
      on: "无人使用 %{smart_count} 分钟后，Usher 会自动锁定。",
      wait: "锁定时间",
      minutes: "%{smart_count} 分钟",
      newPin: "新 PIN",
      strength:
        "至少四个数字、字母或符号。短 PIN 可以拦住路过的人。如果有人复制了这个浏览器保存的数据，只有别人猜不到的长短语才有用。",
      again: "再次输入 PIN",
      tooShort: "请输入至少四个数字、字母或符号。",
      differs: "两次输入的 PIN 不一致。",
      wrong: "PIN 不正确。再输错 %{smart_count} 次，你将在这个浏览器中退出所有登录。",
      turnOn: "开启",
      turnOff: "关闭",
      change: "更改时间",
      current: "你的 PIN",
      currentHelp: "用于更改时间或关闭锁定。",
      turnedOn: "锁定已开启",
      turnedOff: "锁定已关闭",
      changed: "时间已更改",
      full: "这个浏览器的存储空间已满：没有任何更改。",
      typed: "在用户表单中输入的内容会在解锁后恢复。访问权限表格中的标记、模板、导入或打开的对话框不会恢复。",
      forget: "如果忘记 PIN，可以用密码重新登录。正在进行的多用户更改会在锁定期间继续。",
    },
  },
};
