/** Simplified Chinese, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin: "这是唯一的管理员。没有管理员，就没人能管理此服务器。请先将其他用户设为管理员。",
    lastEnabled: "这样就没有其他人能登录了。请先启用另一个用户。",
    adminPassword: "管理员必须有密码。请改为设置新密码。",
    stillAdmin: "管理员无法停用。请先取消其管理员角色。",
    oneself: "这是你自己。请让其他管理员删除你的账号。",
    adminsOnly: "只有管理员可以执行此操作。",
    editingOff: "此服务器不允许用户更改自己的账号。请联系管理员。",
    homeOwner: "一个家庭只有一位管理员，即创建者。无法在此更改。",
    homeGuest: "这是家庭的访客。访客只能整体允许或禁止。",
    fullAccount: "这是独立账号。只有账号所有者可以在该服务中更改。",
    leaveInstead: "这是你自己。你可以在自己的页面上退出家庭。",
    noOwnSignIn: "受管用户没有自己的密码、电子邮件和头像。",
  },
  errors: {
    signedOut: {
      title: "你在 %{server} 上的会话已结束",
      text: "请重新登录后继续。",
    },
    conflict: {
      title: "内容已被其他人更改",
      text: "没有保存任何内容。请在标记的字段中比较两个值，然后再次保存。",
    },
    refused: { title: "不允许此操作" },
    forbidden: {
      title: "你无权在 %{server} 上执行此操作",
      text: "请联系管理员。如果你的角色刚刚被更改，请重新加载页面。",
    },
    notFound: {
      title: "%{server} 上已没有此内容",
      text: "可能已被其他人删除。请返回列表。",
    },
    partlyDone: {
      title: "只保存了一部分",
      text: "%{user} 已在 %{server} 上，但后续步骤失败。请先打开该用户查看，再重试。",
    },
    unsupported: {
      title: "%{server} 不支持此操作",
      text: "此类服务器无法执行该操作。",
    },
  },
};
