/** Italian, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Registro",
    explain:
      "Ciò che Usher ha cambiato su %{server} da questo browser. È conservato qui e da nessun’altra parte: non contiene ciò che hanno cambiato altri, o tu da un altro browser. Password e PIN non vi compaiono mai.",
    unavailable:
      "Questo browser non conserva nulla per questa pagina, forse perché è una finestra privata o lo spazio è esaurito. Le modifiche funzionano, ma dopo non si potranno ripristinare i valori precedenti.",
    lost: "%{smart_count} modifica fatta da quando è aperta questa pagina non è stata conservata qui: non si può ripristinare. |||| %{smart_count} modifiche fatte da quando è aperta questa pagina non sono state conservate qui: non si possono ripristinare.",
    filter: "Utente",
    everybody: "Tutti",
    empty: "Ancora nulla. Da ora in poi ogni modifica viene conservata qui.",
    emptyFor: "Nulla su questo utente.",
    more: "Mostra precedenti",
    export: "Esporta come JSON",
    by: "da %{name}",
    was: "(prima: %{value})",
    unsure: "Forse senza effetto",
    reverted: "Ripristinato",
    ofMany: "Insieme ad altri",
    undo: "Ripristina…",
    undoFor: "Ripristina i valori precedenti di %{name}",
    again: "Crea di nuovo…",
    againFor: "Crea di nuovo: %{name}",
    notUndone: "Non si può ripristinare.",
    cancel: "Annulla",
    close: "Chiudi",
    what: {
      create: "Utente creato. Per tornare indietro, elimina l’utente.",
      remove: "Utente eliminato.",
      password: "Nuova password.",
      pin: "PIN impostato o rimosso.",
      avatar: "Immagine nuova o rimossa.",
      unlock: "Account sbloccato.",
      signOut: "Sessioni chiuse su dispositivi.",
    },
    revert: {
      title: "Ripristinare i valori precedenti di %{name}?",
      reading: "Controllo di ciò che c’è ora…",
      nothing: "È già come prima. Il ripristino segnerà soltanto questa voce.",
      conflict:
        "Qualcuno ha cambiato la stessa cosa dopo. Nulla viene sovrascritto: apri l’utente e decidi lì.",
      made: "con questa modifica:",
      now: "ora:",
      open: "Apri l’utente",
      confirm: "Ripristina",
    },
    clear: {
      button: "Svuota…",
      title: "Svuotare il registro?",
      text: "Poi non si potrà più ripristinare nulla di ciò che è stato cambiato finora su %{server}, né recuperare i dati di chi è stato eliminato. Sul server non cambia nulla.",
      confirm: "Svuota il registro",
      done: "Il registro è vuoto",
    },
  },
};
