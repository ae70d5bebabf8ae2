/** Simplified Chinese, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "这里已安装新版本的 Usher。",
    reload: "重新加载",
    updated: "Usher 已更新到 %{version} 版。",
    look: "查看新功能",
    title: "新功能",
    close: "关闭",
    version: "%{version} 版",
    versions: {
      "0_2": {
        languages: "十七种语言，其中三种从右向左书写。",
        overview: "概览：现在有哪些用户、谁来过、谁可以看到哪个媒体库。",
        palette: "按 Ctrl K 或 ⌘ K 可前往任何用户、页面或操作。按问号可查看所有快捷键。",
        colours: "每台服务器都有自己的颜色，可由你选择。",
        compact: "通过菜单中的紧凑显示，一次可以看到更多行。",
      },
    },
  },
};
