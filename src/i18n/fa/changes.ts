/** Persian, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: روشن.",
    off: "%{label}: خاموش.",
    set: "%{label}: %{value}.",
    unset: "%{label}: هیچ.",
    gains: "%{label}: اکنون %{names} هم.",
    loses: "%{label}: دیگر نه %{names}.",
    reordered: "%{label}: به ترتیب %{names}.",
    untold: "%{label}: سرور نمی‌گوید، و هر ذخیره آن را بازمی‌نشاند.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}؛ %{rest}",
    quoted: "«%{text}»",
    never: "هیچ",
  },
};
