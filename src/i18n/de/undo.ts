/** German, for taking back what was just saved. */
import type { Messages } from "../i18n";

export const undo: Messages = {
  undo: {
    button: "Rückgängig",
    done: "%{name} ist wieder wie vorher",
    noPassword: "Das lässt sich nicht rückgängig machen: Usher kennt das alte Passwort nicht.",
    conflict:
      "Jemand hat bei %{name} inzwischen dasselbe geändert. Es wurde nichts rückgängig gemacht; sieh dir zuerst den Benutzer an.",
  },
};
