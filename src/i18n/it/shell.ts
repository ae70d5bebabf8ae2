/** Italian, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Apertura di %{server}",
    opening: "In attesa di %{server}…",
    noStorage: {
      title: "Usher non può salvare nulla qui",
      text: "L’accesso e i tuoi server vengono conservati in questo browser. Consenti a questa pagina di salvare dati, poi ricaricala.",
    },
    reload: "Ricarica la pagina",
    tryAgain: "Riprova",
    keepsTrying: "Usher continua a riprovare da solo.",
    brokenConfig: {
      title: "Le impostazioni di questa pagina sono danneggiate",
      text: "Usher non riesce a leggere config.json, quindi non propone alcun server. %{message}",
    },
  },
  theme: { label: "Colori", light: "Chiaro", system: "Come il sistema", dark: "Scuro" },
  language: {
    label: "Lingua",
    failed: "Impossibile caricare %{language}. Controlla la connessione di questo dispositivo, poi riprova.",
  },
  field: { showPassword: "Mostra password", hidePassword: "Nascondi password" },
  login: {
    title: "Accedi a %{server}",
    setUp: "Configura %{server}",
    isNew: "Su questo server nessuno ha ancora un account. Il primo utente sarà l’amministratore.",
    unencrypted: "Non cifrato",
    unencryptedHelp: "Altri sulla rete potrebbero leggere la password.",
    switchServer: "Usa un altro server",
    username: "Nome utente",
    password: "Password",
    stay: "Mantieni l’accesso su questo dispositivo",
    submit: "Accedi",
    somebodyElse: "Accedi con un altro utente",
    other: "Un altro utente",
    faces: "Scegli un profilo",
    forgot: "Password dimenticata?",
    usePassword: "Usa una password",
    stranger:
      "Hai usato l’account di %{other}, ma qui l’accesso è di %{name}. Solo %{name} può continuare su questa pagina.",
    welcome: "Messaggio di benvenuto del server",
    demo: "Questa è una demo aperta a tutti. La password di %{name} è già inserita.",
    demoElsewhere:
      "Questa è una demo. Nella pagina che si apre, accedi come %{name} con la password %{password}. Possono usarla tutti.",
    noName: "Scrivi il tuo nome utente.",
    wrong: "Nome utente e password non corrispondono.",
    expired: "La sessione è terminata. Accedi per continuare da dove eri.",
    elsewhere: "Hai chiuso la sessione in un’altra scheda.",
    noWay: "Questo server non offre alcun modo di accedere che Usher conosca.",
  },
  errors: {
    unreachable: {
      title: "%{server} non risponde",
      text: "Nessuna risposta da %{url}. Controlla che il server sia acceso e che questo dispositivo sia nella sua rete.",
    },
    offline: {
      title: "Questo dispositivo è offline",
      text: "%{server} non è raggiungibile finché non torna la rete.",
    },
    timeout: {
      title: "%{server} impiega troppo a rispondere",
      text: "Può essere occupato o irraggiungibile. Se stavi modificando qualcosa, controlla se è stato fatto prima di ripeterlo.",
    },
    webPage: {
      title: "Al posto di %{server} risponde una pagina web",
      text: "All’indirizzo %{url} c’è una pagina, non il server. Forse l’indirizzo è cambiato, o un proxy davanti al server chiede un proprio accesso.",
    },
    otherAnswer: {
      title: "Al posto di %{server} risponde altro",
      text: "Ciò che si trova su %{url} non è il server che c’era. Controlla l’indirizzo.",
    },
    brokenAnswer: {
      title: "Impossibile leggere la risposta di %{server}",
      text: "È incompleta o di un tipo che Usher non conosce ancora. Non è stato modificato nulla. Riprova tra un minuto.",
    },
    starting: {
      title: "%{server} non è pronto",
      text: "Si sta avviando, oppure il proxy davanti al server non riesce a raggiungerlo. Riprova tra un minuto.",
    },
    isStarting: {
      title: "%{server} si sta avviando",
      text: "Ci vuole un momento, dopo un aggiornamento un po’ di più. Questa pagina prosegue da sola.",
    },
    mayBeStarting: {
      title: "%{server} non è pronto",
      text: "Qualcosa risponde su %{url}, ma non a questa pagina. Il server forse si sta avviando, nell’indirizzo può mancare una parte del percorso, oppure il server non ammette questa rete.",
    },
    forPlayers: {
      title: "Al posto di %{server} risponde un Navidrome",
      text: "%{url} è un ingresso che Navidrome riserva ai lettori di Jellyfin. I suoi utenti si gestiscono in Navidrome stesso: togli l’ultima parte dell’indirizzo.",
    },
    notSetUp: {
      title: "%{server} non è ancora configurato",
      text: "Apri %{url} in un’altra scheda e completa lì la configurazione. Poi questa pagina prosegue da sola.",
    },
    failed: {
      title: "%{server} ha un problema",
      text: "Il server ha segnalato un errore: %{message}. Riprova; il suo log può dire di più.",
    },
    tooMany: {
      title: "Troppi tentativi",
      text: "%{server} chiede una pausa. Riprova tra %{smart_count} secondo. |||| %{server} chiede una pausa. Riprova tra circa %{smart_count} secondi.",
    },
    wrongPassword: {
      title: "%{server} non ti fa entrare",
      text: "Nome utente e password non corrispondono.",
    },
    notAccepted: {
      title: "%{server} non l’ha accettato",
      text: "Ha risposto: %{message}",
    },
    missingChunk: {
      title: "Una parte di Usher non è stata caricata",
      text: "La rete non c’è più o è stata installata una versione più recente. Ricarica la pagina.",
    },
    bug: {
      title: "Si è verificato un errore in Usher",
      text: "È un difetto di Usher, non di %{server}. Ricarica la pagina.",
    },
  },
};
