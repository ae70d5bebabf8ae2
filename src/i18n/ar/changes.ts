/** Arabic, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: مفعّل.",
    off: "%{label}: متوقف.",
    set: "%{label}: %{value}.",
    unset: "%{label}: لا شيء.",
    gains: "%{label}: يُضاف %{names}.",
    loses: "%{label}: يُزال %{names}.",
    reordered: "%{label}: بالترتيب %{names}.",
    untold: "%{label}: لا يُفصح الخادم عنه، وكل حفظ يعيد ضبطه.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}؛ %{rest}",
    quoted: "«%{text}»",
    never: "لا شيء",
  },
};
