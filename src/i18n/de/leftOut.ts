/** German, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} hier gespeicherter Eintrag ist nicht lesbar und fehlt in der Liste. In der exportierten Datei steht er. |||| %{smart_count} hier gespeicherte Einträge sind nicht lesbar und fehlen in der Liste. In der exportierten Datei stehen sie.",
    runs: "%{smart_count} Eintrag über Änderungen an vielen Benutzern war nicht lesbar und wurde ausgelassen. Sieh nach, ob alles erledigt ist. |||| %{smart_count} Einträge über Änderungen an vielen Benutzern waren nicht lesbar und wurden ausgelassen. Sieh nach, ob alles erledigt ist.",
    templates:
      "%{smart_count} gespeicherter Eintrag zu Vorlagen ist nicht lesbar und wird ausgelassen. |||| %{smart_count} gespeicherte Einträge zu Vorlagen sind nicht lesbar und werden ausgelassen.",
  },
};
