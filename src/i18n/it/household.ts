/** Italian, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "È quello dell’account e si cambia nel servizio stesso.",
      homeGuest: "L’ospite si chiama così ovunque.",
    },
  },
  pin: {
    title: { own: "Il tuo PIN", other: "PIN di %{name}" },
    none: {
      own: "Non hai un PIN: chiunque in famiglia può scegliere il tuo profilo.",
      other: "%{name} non ha un PIN: chiunque in famiglia può scegliere questo profilo.",
    },
    some: {
      own: "Viene chiesto quando qualcuno sceglie il tuo profilo. Non sostituisce la password del tuo account.",
      other:
        "Viene chiesto quando qualcuno sceglie questo profilo. Per impostarne un altro non serve il vecchio.",
    },
    current: "PIN attuale",
    next: "Nuovo PIN",
    help: "Quattro cifre, per esempio 0042. Comunicalo tu: non parte alcun messaggio.",
    helpOwn: "Quattro cifre, per esempio 0042.",
    shape: "Un PIN ha quattro cifre",
    missing: "Scrivi il PIN attuale",
    wait: "%{problem} Il prossimo tentativo parte tra %{smart_count} secondo. |||| %{problem} Il prossimo tentativo parte tra %{smart_count} secondi.",
    set: "Imposta PIN",
    change: "Cambia PIN",
    remove: "Rimuovi PIN",
    clear: "Svuota",
    unsaved: "Non ancora impostato",
    done: {
      set: { own: "Il tuo PIN è impostato", other: "%{name} ha un nuovo PIN" },
      removed: { own: "Non hai più un PIN", other: "%{name} non ha più un PIN" },
    },
  },
  failed: {
    pin: {
      timeout: "Non si sa se il PIN sia cambiato. Guarda l’elenco degli utenti, poi impostalo di nuovo.",
      unreachable: "Riprova quando %{server} risponde. Ciò che avevi scritto è stato cancellato.",
      offline: "Riprova quando torna la rete. Ciò che avevi scritto è stato cancellato.",
      signedOut: "Accedi di nuovo, poi imposta il PIN.",
    },
    household: {
      timeout: "Non si sa se sia stato fatto. Guarda la famiglia prima di riprovare.",
      unreachable: "Non si sa se sia stato fatto. Quando %{server} risponde, controlla prima di riprovare.",
      offline: "Riprova quando torna la rete.",
      signedOut: "Accedi di nuovo, poi riprova.",
    },
  },
  household: {
    title: "Famiglia",
    name: {
      label: "Nome",
      missing: "Scrivi un nome",
      taken: "Qualcuno in famiglia ha già questo nome",
    },
    label: "La famiglia",
    unnamed: "La tua famiglia",
    loading: "Richiesta dei dati della famiglia…",
    subscription: "Abbonamento",
    noSubscription: "Nessun abbonamento",
    members: "%{members} di %{limit} membri",
    guest: {
      label: "Ospite",
      onTitle: "Ammettere un ospite?",
      on: "“Ospite” apparirà tra i profili di questa famiglia, senza PIN: chiunque sia davanti a uno dei suoi dispositivi potrà sceglierlo e guardare ciò che è condiviso con l’ospite.",
      first:
        "Questo crea la famiglia. Da quel momento ogni app dovrà accedere ai tuoi server, anche in casa, e i lettori che li trovano tramite DLNA non li troveranno più.",
      offTitle: "Escludere gli ospiti?",
      off: "“Ospite” non sarà più tra i profili. Chi sta guardando come ospite dovrà sceglierne un altro. Gli altri conservano tutto.",
      confirmOn: "Ammetti un ospite",
      confirmOff: "Non ammettere ospiti",
      doneOn: "Ora l’ospite è tra i profili",
      doneOff: "Non c’è più alcun ospite",
    },
    invite: {
      button: "Invita",
      title: "Invita qualcuno nella famiglia",
      text: "Chi ha già un proprio account riceve la richiesta ed entra quando accetta. Per un bambino senza account, crea invece un utente gestito.",
      account: "Email o nome utente",
      help: "Come li conosce il servizio.",
      missing: "Scrivi un’email o un nome utente",
      submit: "Invia l’invito",
      done: "Invito inviato a %{account}",
      needsSubscription:
        "Per invitare qualcuno con un proprio account serve un abbonamento. Gli utenti gestiti si possono creare anche senza.",
      full: "La famiglia ha già il massimo di membri possibile. Rimuovi prima qualcuno.",
    },
    invitations: {
      title: "Inviti in attesa",
      asked: "inviato",
      unknown: "Non si può vedere se ci siano inviti: il servizio non lo dice.",
      failed: "Impossibile caricare gli inviti.",
      cancel: "Annulla",
      cancelOf: "Annulla l’invito di %{account}",
      cancelled: "L’invito di %{account} è stato annullato",
    },
    remove: {
      reason: "Non si può rimuovere",
      managed: {
        button: "Elimina utente gestito",
        title: "Eliminare %{name}?",
        consequence:
          "%{name} esiste solo in questa famiglia. Ciò che ha guardato, le valutazioni, le playlist e tutto il resto andranno persi per sempre: un nuovo utente con lo stesso nome riparte da zero.",
        confirm: "Nome",
        confirmHelp: "Per conferma, scrivi il nome:",
        submit: "Elimina per sempre",
        done: "L’utente %{name} è stato eliminato",
      },
      member: {
        button: "Rimuovi dalla famiglia",
        title: "Rimuovere %{name} dalla famiglia?",
        consequence:
          "%{name} conserva l’account e tutto ciò che contiene, e perde quanto era condiviso in famiglia. Potrai inviare un nuovo invito.",
        submit: "Rimuovi",
        done: "%{name} non fa più parte della famiglia",
      },
      many: {
        confirm: "Numero",
        confirmHelp:
          "Tra loro ci sono utenti gestiti, la cui cronologia andrà persa per sempre. Per conferma, scrivi quanti ne rimuovi:",
        warning:
          "Gli utenti gestiti vengono eliminati con ciò che hanno guardato, le valutazioni e le playlist: nulla li riporta indietro. Chi ha un account lo conserva e lascia la famiglia.",
      },
    },
    leave: {
      title: "Lascia questa famiglia",
      text: "Conservi il tuo account. Ciò che era condiviso con te in famiglia non lo sarà più, e solo il suo amministratore può invitarti di nuovo.",
      button: "Lascia questa famiglia",
      ask: "Lasciare “%{household}”?",
      submit: "Lascia",
      done: "Hai lasciato la famiglia",
    },
    elsewhere: {
      own: "Nome, email, password e immagine appartengono al tuo account: cambiali nel servizio stesso.",
      full: "%{name} ha un proprio account: nome, email, password e immagine si cambiano solo lì, e può farlo solo il titolare.",
      managed:
        "Un utente gestito ha un nome e un PIN, ma non email, password o immagine, e nessuno può nominarlo amministratore.",
      guest:
        "L’ospite si ammette o si esclude, senza altre impostazioni: vedi la famiglia sopra l’elenco degli utenti.",
    },
    page: {
      text: "Tutti quelli che si possono scegliere quando viene chiesto chi guarda.",
      managed: "Sei un utente gestito: nome, PIN e limiti li decide chi amministra la famiglia.",
      hidden: {
        title: "Impossibile mostrare la famiglia",
        text: "Il servizio non mostra agli utenti gestiti chi altro ne fa parte.",
      },
      pin: "PIN",
      noPin: "Nessun PIN",
      profile: "Apri il mio profilo",
    },
  },
};
