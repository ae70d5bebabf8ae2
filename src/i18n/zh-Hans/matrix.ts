/** Simplified Chinese, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "谁有访问权限",
    how: "点击或按空格键可暂存更改；在你检查确认之前不会发送任何内容。方向键用于移动，Shift 可标记多个；点击行名或列名可对整行或整列进行操作。",
    grid: "所有用户的访问权限",
    view: { label: "查看内容", libraries: "媒体库", permissions: "权限" },
    role: { all: "所有人" },
    nobody: "没有匹配的用户。请搜索其他内容，或选择其他角色。",
    failed: "%{smart_count} 个用户无法读取。",
    failedRow: "无法读取",
    stagedCell: "%{state}，尚未保存",
    reason: {
      unread: "正在读取",
      pointless: "对此用户没有意义",
    },
    column: {
      on: "授予显示的 %{smart_count} 个用户",
      off: "从显示的 %{smart_count} 个用户中移除",
    },
    row: { on: "授予此处的全部", off: "移除此处的全部" },
    later: {
      some: "日后添加的媒体库，%{total} 个用户中有 %{smart_count} 个可以看到：%{names}。",
      none: "日后添加的媒体库，在授予之前没有人可以看到。",
      more: "另外 %{smart_count} 个",
    },
    bar: {
      label: "尚未保存的更改",
      staged: "%{users}，%{smart_count} 项更改",
      users: "%{smart_count} 个用户",
      none: "没有更改",
      reading: "已读取 %{done}/%{wanted} 个用户",
      clear: "全部放弃",
      review: "检查",
    },
    problem: {
      lockout: "这样就没有人能管理用户了。请至少保留一位可以登录的管理员。",
      fewItems: "%{name} 的媒体库会过少。至少需要 %{smart_count} 个。",
    },
  },
};
