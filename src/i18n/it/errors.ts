/** Italian, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "È l’unico amministratore. Senza, nessuno potrebbe più gestire questo server. Nomina prima un altro amministratore.",
    lastEnabled: "Nessun altro potrebbe più accedere. Attiva prima un altro utente.",
    adminPassword: "Un amministratore deve avere una password. Impostane invece una nuova.",
    stillAdmin: "Un amministratore non può essere disattivato. Togli prima il ruolo di amministratore.",
    oneself: "Questo sei tu. Chiedi a un altro amministratore di eliminare il tuo account.",
    adminsOnly: "Possono farlo solo gli amministratori.",
    editingOff:
      "Questo server non permette agli utenti di modificare il proprio account. Chiedi a un amministratore.",
    homeOwner: "Una famiglia ha un solo amministratore: chi l’ha creata. Qui non si può cambiare.",
    homeGuest: "È l’ospite della famiglia. Gli ospiti si ammettono o si escludono tutti insieme.",
    fullAccount: "È un account completo. Solo il titolare può cambiarlo, nel servizio stesso.",
    leaveInstead: "Questo sei tu. Puoi lasciare la famiglia dalla tua pagina.",
    noOwnSignIn: "Gli utenti gestiti non hanno password, email o immagine proprie.",
  },
  errors: {
    signedOut: {
      title: "La tua sessione su %{server} è terminata",
      text: "Accedi di nuovo per continuare.",
    },
    conflict: {
      title: "Nel frattempo qualcuno ha fatto modifiche",
      text: "Non è stato salvato nulla. Confronta i due valori nei campi segnalati, poi salva di nuovo.",
    },
    refused: { title: "Non è consentito" },
    forbidden: {
      title: "Non puoi farlo su %{server}",
      text: "Chiedi a un amministratore. Se il tuo ruolo è appena cambiato, ricarica la pagina.",
    },
    notFound: {
      title: "Non è più su %{server}",
      text: "Forse qualcuno l’ha eliminato. Torna all’elenco.",
    },
    partlyDone: {
      title: "È stata salvata solo una parte",
      text: "%{user} ora è su %{server}, ma un passaggio successivo non è riuscito. Apri l’utente e controlla prima di riprovare.",
    },
    unsupported: {
      title: "%{server} non può farlo",
      text: "Questo tipo di server non lo prevede.",
    },
  },
};
