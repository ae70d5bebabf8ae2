/** Brazilian Portuguese, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label}: ativado.",
    off: "%{label}: desativado.",
    set: "%{label}: %{value}.",
    unset: "%{label}: sem valor.",
    gains: "%{label}: agora também %{names}.",
    loses: "%{label}: não mais %{names}.",
    reordered: "%{label}: na ordem %{names}.",
    untold: "%{label}: o servidor não informa, e isto é redefinido sempre que se salva.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "nenhum",
  },
};
