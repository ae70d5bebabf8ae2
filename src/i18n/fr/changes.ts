/** French, for what a save will change where a field has no sentence of its own. */
import type { Messages } from "../i18n";

export const changes: Messages = {
  changes: {
    on: "%{label} : activé.",
    off: "%{label} : désactivé.",
    set: "%{label} : %{value}.",
    unset: "%{label} : aucune valeur.",
    gains: "%{label} : désormais aussi %{names}.",
    loses: "%{label} : sans %{names} désormais.",
    reordered: "%{label} : dans l’ordre %{names}.",
    untold: "%{label} : le serveur ne le dit pas, et chaque enregistrement le réinitialise.",
    entry: "%{days} : %{hours}",
    entries: "%{entry} ; %{rest}",
    quoted: "« %{text} »",
    never: "aucune",
  },
};
