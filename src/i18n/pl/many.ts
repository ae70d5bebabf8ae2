/** Polish, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Przedtem dziennik w tej przeglądarce zachowa kopię ustawień użytkownika, z której można go utworzyć ponownie. |||| Przedtem dziennik w tej przeglądarce zachowa kopię ustawień każdego użytkownika, z której można go utworzyć ponownie. |||| Przedtem dziennik w tej przeglądarce zachowa kopię ustawień każdego użytkownika, z której można go utworzyć ponownie.",
    },
    problem: {
      doesNotApply: "obecnie nie dotyczy tego użytkownika.",
    },
  },
};
