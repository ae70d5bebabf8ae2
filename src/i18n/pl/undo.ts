/** Polish, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Cofnij",
    done: "%{name}: wszystko jest jak przedtem",
    noPassword: "Tego nie można cofnąć: Usher nie zna starego hasła.",
    conflict:
      "%{name}: ktoś zmienił od tego czasu to samo. Nic nie cofnięto; najpierw zajrzyj do użytkownika.",
  },
};
