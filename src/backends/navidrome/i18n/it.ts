/** Italian: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Con un utente si perdono per sempre playlist, valutazioni, preferiti e conteggi delle riproduzioni. La musica resta. L’operazione è irreversibile.",
  users: {
    help: {
      rename:
        "Un nuovo nome utente chiude tutte le sessioni di questo utente. Da quel momento si accede solo con il nuovo nome.",
    },
  },
  password: {
    keepsSessions: "I dispositivi già connessi restano connessi.",
    endsSessions: "I dispositivi connessi dovranno accedere di nuovo, con la nuova password.",
  },
  policy: {
    groups: { account: "Ruolo", libraries: "Librerie" },
    fields: {
      isAdmin: {
        label: "Amministratore",
        help: "Gestisce utenti, librerie e impostazioni, e può usare tutte le librerie.",
        on: "Diventa amministratore e ha tutte le librerie.",
        off: "Non è più amministratore.",
      },
      libraryIds: {
        label: "Librerie",
        help: "Ciò che questo utente può sfogliare e riprodurre. Ne serve almeno una.",
        gains: "Ottiene la libreria %{names}. |||| Ottiene le librerie %{names}.",
        loses: "Perde la libreria %{names}. |||| Perde le librerie %{names}.",
        hidden: "Gli amministratori hanno tutte le librerie, anche quelle aggiunte in seguito.",
        appears:
          "Senza il ruolo, questo utente conserva tutte le librerie attuali, a meno che tu non ne scelga altre qui. Quelle aggiunte in seguito non sono comprese.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Filtro per lo scrobbling",
        help: 'I brani che corrispondono a queste regole non vengono comunicati a Last.fm, ListenBrainz o ai plugin di scrobbling. Le regole si scrivono in JSON, come in una playlist intelligente: {"all":[{"lt":{"rating":4}}]}. Senza regole, tutti i brani vengono comunicati. I conteggi del server non cambiano.',
        set: "I brani che corrispondono a queste regole non vengono comunicati: %{value}.",
        unset: "Tutti i brani vengono di nuovo comunicati.",
      },
    },
  },
  errors: {
    libraryNeeded: "Scegli almeno una libreria. Solo gli amministratori possono farne a meno.",
    libraryUnknown: "Una di queste librerie non è più sul server. Ricarica la pagina e scegli di nuovo.",
    adminHasAll: "Gli amministratori hanno tutte le librerie. Togli il ruolo prima di scegliere le librerie.",
    scrobbleFilter:
      "Il server non riesce a leggere queste regole. Accetta quelle di una playlist intelligente, senza limit, offset o intervallo di aggiornamento.",
  },
};
