/** Persian, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "پیش از آن، تاریخچهٔ این مرورگر رونوشتی از تنظیمات کاربر نگه می‌دارد که با آن می‌شود دوباره ایجادش کرد. |||| پیش از آن، تاریخچهٔ این مرورگر رونوشتی از تنظیمات هر کاربر نگه می‌دارد که با آن می‌شود دوباره ایجادشان کرد.",
    },
    problem: {
      doesNotApply: "برای این کاربر با وضع کنونی‌اش معنا ندارد.",
    },
  },
};
