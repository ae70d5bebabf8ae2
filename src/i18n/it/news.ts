/** Italian, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Qui è stata installata una versione più recente di Usher.",
    reload: "Ricarica",
    updated: "Usher è stato aggiornato alla versione %{version}.",
    look: "Scopri le novità",
    title: "Novità",
    close: "Chiudi",
    version: "Versione %{version}",
    versions: {
      "0_2": {
        languages: "Diciassette lingue, tre delle quali da destra a sinistra.",
        overview: "Una panoramica: chi è attivo, chi lo è stato e chi può vedere quale libreria.",
        palette:
          "Ctrl K, o ⌘ K, porta a qualsiasi utente, pagina o azione. Un punto interrogativo elenca tutti i tasti.",
        colours: "Ogni server ha un proprio colore, che puoi scegliere.",
        compact: "La vista compatta, dal tuo menu, mostra più righe insieme.",
      },
    },
  },
};
