/** Simplified Chinese, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "删除之前，此浏览器的变更记录会保留每个用户的设置副本，可据此重新创建用户。",
    },
    problem: {
      doesNotApply: "目前不适用于此用户。",
    },
  },
};
