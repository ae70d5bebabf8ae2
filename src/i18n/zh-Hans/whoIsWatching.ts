/** Simplified Chinese, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "谁在观看？",
    loading: "正在加载家庭成员…",
    you: "你",
    locked: "有 PIN 码",
    switching: "正在切换到 %{name}…",
    stay: "以 %{name} 的身份继续",
    signOut: "退出登录",
    pin: "%{name} 的 PIN 码",
    pinHelp: "四位数字，输入完成后立即验证。",
    wrong: "PIN 码错误。",
    wrongWait: "PIN 码错误。将在 %{smart_count} 秒后再次尝试。",
    checking: "正在验证 PIN 码…",
    submit: "继续",
    other: "选择其他人",
  },
};
