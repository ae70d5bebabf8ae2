/** Italian, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher è bloccato",
      text: "Scrivi il PIN per continuare da dove eri.",
      unlock: "Sblocca",
      checking: "Verifica del PIN…",
      wrong:
        "Questo non è il PIN. Resta %{smart_count} tentativo. |||| Questo non è il PIN. Restano %{smart_count} tentativi.",
      failed: "Non è stato possibile verificare il PIN. Riprova.",
      forgotten: "PIN dimenticato?",
      working: "Intanto una modifica a molti utenti prosegue.",
    },
    forgotten: {
      text: "Senza il PIN serve la tua password: verrai disconnesso da tutti i server in questo browser e ciò che hai scritto senza salvare andrà perso.",
      yes: "Esci",
      back: "Indietro",
    },
    over: {
      title: "Sei disconnesso",
      wrong:
        "Il PIN era sbagliato cinque volte, quindi tutte le sessioni in questo browser sono state eliminate.",
      forgotten:
        "Tutte le sessioni in questo browser sono state eliminate, perché qualcuno ha dimenticato il PIN.",
      off: "Accedi di nuovo con la tua password. Il blocco è disattivato: scegli un nuovo PIN per riattivarlo.",
      toSignIn: "Vai all’accesso",
    },
    setting: {
      title: "Blocco",
      explain:
        "Quando nessuno usa Usher per un po’, in nessuna scheda di questo browser, non mostra nulla dei tuoi server finché non scrivi un PIN. Nel frattempo le tue sessioni sono cifrate.",
      impossible: "Non possibile a questo indirizzo",
      impossibleWhy:
        "I browser cifrano solo per le pagine arrivate con https:// o da questo stesso computer. Apri Usher con https:// per usare il blocco.",
      on: "Usher si blocca dopo %{smart_count} minuto senza uso. |||| Usher si blocca dopo %{smart_count} minuti senza uso.",
      wait: "Blocca dopo",
      minutes: "%{smart_count} minuto |||| %{smart_count} minuti",
      newPin: "Nuovo PIN",
      strength:
        "Almeno quattro cifre, lettere o segni. Un PIN corto ferma chi passa di lì. Contro chi copia ciò che questo browser conserva, aiuta solo una frase lunga che nessuno possa indovinare.",
      again: "Ripeti il PIN",
      tooShort: "Scrivi almeno quattro cifre, lettere o segni.",
      differs: "I due PIN non sono uguali.",
      wrong:
        "Questo non è il PIN. Dopo %{smart_count} altro errore verrai disconnesso ovunque in questo browser. |||| Questo non è il PIN. Dopo altri %{smart_count} errori verrai disconnesso ovunque in questo browser.",
      turnOn: "Attiva",
      turnOff: "Disattiva",
      change: "Cambia il tempo",
      current: "Il tuo PIN",
      currentHelp: "Per cambiare il tempo o disattivare il blocco.",
      turnedOn: "Il blocco è attivo",
      turnedOff: "Il blocco è disattivato",
      changed: "Il tempo è cambiato",
      full: "La memoria di questo browser è piena: nulla è stato cambiato.",
      typed:
        "Ciò che hai scritto nel modulo di un utente ritorna dopo lo sblocco. Ciò che è segnato nella griglia degli accessi, un modello, un’importazione o una finestra aperta no.",
      forget:
        "Se dimentichi il PIN, accedi di nuovo con la tua password. Una modifica a molti utenti in corso prosegue dietro il blocco.",
    },
  },
};
