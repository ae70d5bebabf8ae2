/** Russian, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: включено.",
    off: "%{label}: выключено.",
    set: "%{label}: %{value}.",
    unset: "%{label}: не задано.",
    gains: "%{label}, добавлено: %{names}.",
    loses: "%{label}, убрано: %{names}.",
    reordered: "%{label}, порядок: %{names}.",
    untold: "%{label}: сервер этого не сообщает, и каждое сохранение сбрасывает значение.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "«%{text}»",
    never: "нет",
  },
};
