/** Italian, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Chi ha quali permessi",
    how: "Un clic o la barra spaziatrice prepara una modifica; nulla viene inviato prima che tu l’abbia controllata. I tasti freccia spostano, Maiusc ne marca diversi, e i nomi di righe e colonne aprono ciò che si può fare con tutti.",
    grid: "Permessi di tutti gli utenti",
    view: { label: "Cosa mostrare", libraries: "Librerie", permissions: "Altri permessi" },
    role: { all: "Tutti" },
    nobody: "Nessuno corrisponde. Cerca altro o scegli un altro ruolo.",
    failed: "Impossibile leggere %{smart_count} utente. |||| Impossibile leggere %{smart_count} utenti.",
    failedRow: "Impossibile leggere",
    stagedCell: "%{state}, non ancora salvato",
    reason: {
      unread: "Lettura in corso",
      pointless: "Per questo utente non ha senso",
    },
    column: {
      on: "Concedi all’utente mostrato |||| Concedi a tutti i %{smart_count} mostrati",
      off: "Togli all’utente mostrato |||| Togli a tutti i %{smart_count} mostrati",
    },
    row: { on: "Concedi tutto ciò che è qui", off: "Togli tutto ciò che è qui" },
    later: {
      some: "Una libreria aggiunta in seguito sarà visibile a %{smart_count} di %{total} utenti: %{names}. |||| Una libreria aggiunta in seguito sarà visibile a %{smart_count} di %{total} utenti: %{names}.",
      none: "Una libreria aggiunta in seguito non sarà visibile a nessuno finché non viene assegnata a qualcuno.",
      more: "altri %{smart_count}",
    },
    bar: {
      label: "Modifiche non ancora salvate",
      staged: "%{smart_count} modifica per %{users} |||| %{smart_count} modifiche per %{users}",
      users: "%{smart_count} utente |||| %{smart_count} utenti",
      none: "Nessuna modifica",
      reading: "%{done} di %{wanted} utenti letti",
      clear: "Scarta tutto",
      review: "Controlla",
    },
    problem: {
      lockout:
        "Non resterebbe nessuno in grado di gestire gli utenti. Conserva almeno un amministratore che possa accedere.",
      fewItems:
        "%{name} resterebbe senza librerie. Ne serve almeno %{smart_count}. |||| %{name} resterebbe con troppo poche librerie. Ne servono almeno %{smart_count}.",
    },
  },
};
