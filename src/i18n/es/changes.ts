/** Spanish, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: activado.",
    off: "%{label}: desactivado.",
    set: "%{label}: %{value}.",
    unset: "%{label}: sin valor.",
    gains: "%{label}: ahora también %{names}.",
    loses: "%{label}: ya no %{names}.",
    reordered: "%{label}: en el orden %{names}.",
    untold: "%{label}: el servidor no lo dice y se restablece cada vez que se guarda.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "ninguna",
  },
};
