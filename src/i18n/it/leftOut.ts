/** Italian, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} voce conservata qui non si può leggere e non è mostrata. Il file esportato la contiene. |||| %{smart_count} voci conservate qui non si possono leggere e non sono mostrate. Il file esportato le contiene.",
    runs: "%{smart_count} voce su modifiche a più utenti non si poteva leggere ed è stata tralasciata. Controlla che tutto sia stato fatto. |||| %{smart_count} voci su modifiche a più utenti non si potevano leggere e sono state tralasciate. Controlla che tutto sia stato fatto.",
    templates:
      "%{smart_count} voce conservata per i modelli non si può leggere ed è stata tralasciata. |||| %{smart_count} voci conservate per i modelli non si possono leggere e sono state tralasciate.",
  },
};
