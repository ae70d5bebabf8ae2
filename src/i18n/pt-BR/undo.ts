/** Brazilian Portuguese, for taking back what was just saved. Comes with the pages of one user. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Desfazer",
    done: "%{name} está como antes",
    noPassword: "Não é possível desfazer: o Usher não conhece a senha antiga.",
    conflict: "Alguém alterou a mesma coisa em %{name} depois. Nada foi desfeito; veja o usuário primeiro.",
  },
};
