/** German, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: ein.",
    off: "%{label}: aus.",
    set: "%{label}: %{value}.",
    unset: "%{label}: keine Angabe.",
    gains: "%{label}: jetzt auch %{names}.",
    loses: "%{label}: nicht mehr %{names}.",
    reordered: "%{label}: in der Reihenfolge %{names}.",
    untold: "%{label}: Der Server gibt es nicht preis, und jedes Speichern setzt es zurück.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "„%{text}“",
    never: "keine",
  },
};
