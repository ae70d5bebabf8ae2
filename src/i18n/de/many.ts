/** German, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. */
import type { Messages } from "../i18n";

export const many: Messages = {
  bulk: {
    remove: {
      copy: "Vorher legt das Protokoll in diesem Browser eine Kopie der Einstellungen des Benutzers ab, mit der er sich neu anlegen lässt. |||| Vorher legt das Protokoll in diesem Browser von jedem Benutzer eine Kopie der Einstellungen ab, mit der er sich neu anlegen lässt.",
    },
    problem: {
      doesNotApply: "Für diesen Benutzer derzeit ohne Bedeutung.",
    },
  },
};
