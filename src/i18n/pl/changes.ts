/** Polish, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: włączone.",
    off: "%{label}: wyłączone.",
    set: "%{label}: %{value}.",
    unset: "%{label}: brak.",
    gains: "%{label}: teraz także %{names}.",
    loses: "%{label}: już nie %{names}.",
    reordered: "%{label}: w kolejności %{names}.",
    untold: "%{label}: serwer tego nie podaje, a każdy zapis to resetuje.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "„%{text}”",
    never: "brak",
  },
};
