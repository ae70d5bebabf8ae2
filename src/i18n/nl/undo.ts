/** Dutch, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Ongedaan maken",
    done: "%{name} is weer zoals eerst",
    noPassword: "Dit kan niet ongedaan worden gemaakt: Usher kent het oude wachtwoord niet.",
    conflict:
      "Iemand heeft bij %{name} intussen hetzelfde gewijzigd. Er is niets ongedaan gemaakt; bekijk eerst de gebruiker.",
  },
};
