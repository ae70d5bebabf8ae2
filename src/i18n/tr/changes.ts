/** Turkish, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: açık.",
    off: "%{label}: kapalı.",
    set: "%{label}: %{value}.",
    unset: "%{label}: yok.",
    gains: "%{label}: eklenen: %{names}.",
    loses: "%{label}: çıkarılan: %{names}.",
    reordered: "%{label}: yeni sıra: %{names}.",
    untold: "%{label}: sunucu bildirmiyor ve her kayıtta sıfırlanıyor.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "yok",
  },
};
