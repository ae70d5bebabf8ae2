/** Simplified Chinese, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "变更记录",
    explain:
      "Usher 从此浏览器对 %{server} 所做的更改。记录只保存在这里：其他人的更改，或你在其他浏览器中的更改，不会出现在其中。密码和 PIN 码绝不会被记录。",
    unavailable:
      "此浏览器无法为此页面保存数据，可能是因为这是隐私窗口，或存储空间已满。更改仍会生效，但之后无法撤销。",
    lost: "自打开此页面以来，有 %{smart_count} 项更改未能保存在这里，因此无法撤销。",
    filter: "用户",
    everybody: "所有人",
    empty: "还没有记录。从现在起，每项更改都会保存在这里。",
    emptyFor: "没有关于此用户的记录。",
    more: "显示更早的记录",
    export: "导出为 JSON",
    by: "操作者：%{name}",
    was: "（之前：%{value}）",
    unsure: "可能未生效",
    reverted: "已撤销",
    ofMany: "与其他用户一起",
    undo: "撤销…",
    undoFor: "撤销对 %{name} 的这项更改",
    again: "重新创建…",
    againFor: "重新创建：%{name}",
    notUndone: "此操作无法撤销。",
    cancel: "取消",
    close: "关闭",
    what: {
      create: "已创建。如要撤回，请删除该用户。",
      remove: "已删除。",
      password: "新密码。",
      pin: "已设置或移除 PIN 码。",
      avatar: "已更换或移除头像。",
      unlock: "已解锁。",
      signOut: "已在设备上退出登录。",
    },
    revert: {
      title: "撤销对 %{name} 的这项更改？",
      reading: "正在查看当前内容…",
      nothing: "内容已与更改前相同。撤销只会标记此条记录。",
      conflict: "之后有人更改了同一内容。没有覆盖任何内容：请打开该用户自行决定。",
      made: "此更改设为",
      now: "当前为",
      open: "打开用户",
      confirm: "撤销",
    },
    clear: {
      button: "清空…",
      title: "清空变更记录？",
      text: "清空后，到目前为止对 %{server} 所做的更改都无法再撤销，已删除的用户也无法再恢复填写。服务器上不会有任何变化。",
      confirm: "清空变更记录",
      done: "变更记录已清空",
    },
  },
};
