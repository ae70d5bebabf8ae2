/** Ukrainian, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: увімкнено.",
    off: "%{label}: вимкнено.",
    set: "%{label}: %{value}.",
    unset: "%{label}: не задано.",
    gains: "%{label}, додано: %{names}.",
    loses: "%{label}, прибрано: %{names}.",
    reordered: "%{label}, порядок: %{names}.",
    untold: "%{label}: сервер цього не повідомляє, і кожне збереження скидає значення.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "«%{text}»",
    never: "немає",
  },
};
