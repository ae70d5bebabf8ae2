/** Dutch, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: aan.",
    off: "%{label}: uit.",
    set: "%{label}: %{value}.",
    unset: "%{label}: niet ingesteld.",
    gains: "%{label}: nu ook %{names}.",
    loses: "%{label}: niet meer %{names}.",
    reordered: "%{label}: in de volgorde %{names}.",
    untold: "%{label}: de server zegt het niet, en elke keer opslaan zet het terug.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "geen",
  },
};
