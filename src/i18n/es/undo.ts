/** Spanish, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Deshacer",
    done: "%{name} está como antes",
    noPassword: "No se puede deshacer: Usher no conoce la contraseña anterior.",
    conflict: "Alguien cambió lo mismo en %{name} después. No se ha deshecho nada; mira antes el usuario.",
  },
};
