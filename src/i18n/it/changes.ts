/** Italian, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: attivo.",
    off: "%{label}: non attivo.",
    set: "%{label}: %{value}.",
    unset: "%{label}: nessun valore.",
    gains: "%{label}: ora anche %{names}.",
    loses: "%{label}: non più %{names}.",
    reordered: "%{label}: nell’ordine %{names}.",
    untold: "%{label}: il server non lo dice e ogni salvataggio lo azzera.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "nessuna",
  },
};
