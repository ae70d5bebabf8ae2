/** Italian, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Panoramica",
    refresh: "Aggiorna",
    asOf: "Aggiornato: %{time}",
    figures: {
      label: "In sintesi",
      total: "Tutti gli utenti",
      within1: "Attivi nelle ultime 24 ore",
      within7: "Attivi negli ultimi 7 giorni",
      within30: "Attivi negli ultimi 30 giorni",
    },
    table: { users: "Utenti", share: "Quota" },
    roles: { title: "Ruoli", column: "Ruolo", text: "Ogni utente ha uno di questi ruoli.", all: "Tutti" },
    states: {
      title: "Accesso",
      column: "Stato",
      text: "Chi può accedere e chi no.",
      enabled: "Possono accedere",
      disabled: "Disattivati",
      lockedOut: "Bloccati",
      hidden: "Nascosti nella schermata di accesso",
    },
    idle: {
      title: "Account inattivi",
      column: "Ultima attività",
      text: "Ogni riga conta anche quelle delle righe sottostanti.",
    },
    activity: {
      title: "Attività",
      label: "Che cosa si conta",
      view: "Come si mostra",
      chart: "Grafico",
      table: "Tabella",
      lastSeenIn: {
        name: "Ultima attività",
        text: "Ogni utente conta una volta: nella settimana della sua ultima attività.",
      },
      lastSignInIn: {
        name: "Ultimo accesso",
        text: "Ogni utente conta una volta: nella settimana del suo ultimo accesso.",
      },
      column: "Settimana",
      bar: "%{week}: %{smart_count} utente |||| %{week}: %{smart_count} utenti",
      thisWeek: "Questa settimana, dal giorno %{day}",
      before: "Prima del giorno %{day}",
      never: "Mai",
      rest: "Non in queste settimane",
    },
    recent: {
      title: "Ultimi attivi",
      all: "Mostra tutti",
      allLabel: "Mostra tutti gli utenti, a partire dagli ultimi attivi",
      nobody: "Non è ancora venuto nessuno.",
    },
    libraries: {
      title: "Librerie",
      column: "Libreria",
      text: "Quanti utenti possono vedere ciascuna.",
      none: "Questo server non ha ancora librerie.",
      ask: "Questo server dice chi può vedere cosa un utente alla volta: resta da leggere %{smart_count} utente. |||| Questo server dice chi può vedere cosa un utente alla volta: restano da leggere %{smart_count} utenti.",
      read: "Conta",
      reading: "Conteggio: %{done} di %{total} utenti letti",
      failed:
        "Impossibile leggere %{smart_count} utente, che non viene contato. |||| Impossibile leggere %{smart_count} utenti, che non vengono contati.",
      more: "Mostra altri %{smart_count}",
      fewer: "Mostra meno",
    },
    sessions: {
      title: "Attivi ora",
      text: "Chi ha fatto qualcosa su %{server} nell’ultimo quarto d’ora.",
      none: "Nessuno al momento.",
      on: "%{device} · %{app}",
      playing: "Riproduce %{title}",
      more: "Mostra altri %{smart_count}",
      fewer: "Mostra meno",
    },
    alone: {
      title: "Per ora ci sei solo tu",
      text: "Aggiungi le persone che usano %{server} e questa pagina ti dirà come va.",
    },
  },
};
