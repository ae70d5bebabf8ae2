/** Turkish, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Geri al",
    done: "%{name} önceki hâline döndü",
    noPassword: "Bu geri alınamaz: Usher eski parolayı bilmez.",
    conflict:
      "Sonradan başka biri %{name} için aynı şeyi değiştirdi. Hiçbir şey geri alınmadı; önce kullanıcıya bakın.",
  },
};
