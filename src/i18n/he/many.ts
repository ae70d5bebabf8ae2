/** Hebrew, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "לפני כן נשמר ביומן של הדפדפן הזה עותק של ההגדרות של המשתמש, וממנו אפשר ליצור אותו שוב. |||| לפני כן נשמר ביומן של הדפדפן הזה עותק של ההגדרות של שני המשתמשים, וממנו אפשר ליצור אותם שוב. |||| לפני כן נשמר ביומן של הדפדפן הזה עותק של ההגדרות של כל משתמש, וממנו אפשר ליצור אותם שוב.",
    },
    problem: {
      doesNotApply: "לא חל על המשתמש הזה במצבו הנוכחי.",
    },
  },
};
