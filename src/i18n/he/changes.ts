/** Hebrew, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: פועל.",
    off: "%{label}: כבוי.",
    set: "%{label}: %{value}.",
    unset: "%{label}: אין.",
    gains: "%{label}: עכשיו גם %{names}.",
    loses: "%{label}: כבר לא %{names}.",
    reordered: "%{label}: בסדר %{names}.",
    untold: "%{label}: השרת לא מגלה, וכל שמירה מאפסת את זה.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "”%{text}”",
    never: "אין",
  },
};
