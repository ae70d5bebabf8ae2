/** Italian, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Su %{server} non è cambiato nulla",
      text: "La connessione si è interrotta. Usher ha poi controllato: è tutto come prima. Riprova.",
    },
    unclear: {
      title: "Non si sa ancora se %{server} lo ha fatto",
      text: "La connessione si è interrotta e Usher non può vedere com’è andata. Quando %{server} risponde, riprova: Usher prima controlla e non fa nulla due volte.",
    },
  },
  missingPart: {
    text: "Una parte di Usher non si è potuta caricare: manca la rete, oppure è stata installata una versione più recente.",
    reload: "Ricarica e conserva quanto scritto",
  },
};
