/** Italian, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Scegli un server",
    titleFirst: "Collega il tuo server multimediale",
    intro: "Usher parla con il tuo server direttamente da questo browser. Nulla finisce altrove.",
    unknown: "Questo browser non conosce alcun server di nome “%{id}”. Scegline uno o collegalo.",
    servers: "Server",
    signedIn: "Accesso come %{user}",
    change: "Nome e colore di %{server}",
    colour: "Colore",
    colours: {
      plum: "Prugna",
      blue: "Blu",
      violet: "Viola",
      gold: "Oro",
      teal: "Ottanio",
      green: "Verde",
      slate: "Ardesia",
    },
    remove: "Rimuovi %{server}",
    name: "Nome",
    save: "Salva",
    cancel: "Annulla",
    nameMissing: "Scrivi un nome.",
    removeTitle: "Rimuovere %{server}?",
    removeText:
      "Da questo browser verranno rimossi l’indirizzo, il tuo accesso, l’aspetto che hai dato alle sue pagine e il suo registro. Ciò che hai cambiato lì non si potrà più ripristinare, e le modifiche a più utenti ancora in corso si interromperanno. I modelli restano, senza gli utenti a cui sono stati applicati. Sul server non cambia nulla.",
    removeYes: "Rimuovi",
    removed: "%{server} è stato rimosso da questo browser.",
    removedPartly:
      "%{server} è stato rimosso, ma questo browser non è riuscito a eliminarne il registro. Chiudi le altre schede di Usher ed elimina i dati di questa pagina nelle impostazioni del browser.",
    changed: "%{server} è salvato.",
    none: "Qui non viene proposto alcun server. Li indica in config.json chi ha installato questa pagina.",
    formTitle: "Collega un server",
    address: "Indirizzo",
    addressHelp: "Come lo apri nel browser: 192.168.1.20:4533 o https://example.org/music",
    optionalName: "Nome (facoltativo)",
    optionalNameHelp: "Come chiamarlo qui, per esempio “Casa”.",
    submit: "Collega",
    looking: "Verifica di chi risponde su %{address}…",
    known: "%{server} ha già questo indirizzo.",
    openKnown: "Apri %{server}",
    addTwice: "Collegalo di nuovo",
    fixed: "Accedi con %{kind}",
    fixedHelp: "Su %{address}. Non c’è alcun indirizzo da scrivere.",
    answers: {
      title: "Su %{url} c’è un server %{found}, non %{wanted}",
      typed: "Collegalo come %{found}",
      offered:
        "Chi ha installato questa pagina ha indicato in config.json un tipo o un indirizzo di server sbagliato.",
    },
    problems: {
      missing: "Scrivi l’indirizzo del tuo server.",
      notAddress:
        "Non è un indirizzo web. Dovrebbe essere come 192.168.1.20:4533 o https://example.org/music.",
      scheme: "L’indirizzo deve iniziare con http:// o https://, oppure con il nome dell’host.",
      credentials: "Togli nome utente e password. L’accesso si fa nella pagina successiva.",
      mixedContent:
        "Questa pagina è stata aperta con https, quindi il browser blocca %{url}. Attiva https anche sul server oppure apri questa pagina con http.",
      unreachable:
        "Nessuna risposta da %{url}. Il server può essere spento, la porta sbagliata o questo dispositivo in un’altra rete. Anche un proxy che non ammette altre pagine web (CORS) dà lo stesso risultato.",
      unreachableHttps:
        "Nessuna risposta da %{url}. Questa pagina è stata aperta con https, quindi il browser non ammette server http://. Attiva https sul server oppure apri questa pagina con http.",
      offline: "Questo dispositivo è offline.",
      timeout: "%{url} impiega troppo a rispondere. Controlla l’indirizzo o riprova.",
      page: "Su %{url} risponde una pagina web, non un server che Usher conosca. Forse manca una parte del percorso, come /music.",
      other: "Qualcosa risponde su %{url}, ma non è un server che Usher conosca.",
      navidromeForPlayers:
        "%{url} è un ingresso che Navidrome riserva ai lettori di Jellyfin. Togli l’ultima parte dell’indirizzo.",
      starting: "Il server su %{url} si sta avviando. Usher riproverà da solo.",
      mayBeStarting:
        "Qualcosa risponde su %{url}, ma non a questa pagina. Il server forse si sta avviando, può mancare una parte del percorso, come /jellyfin, oppure il server non ammette altre pagine web (CORS).",
      notSetUp:
        "Il server su %{url} non è ancora configurato. Aprilo in un’altra scheda e completa prima la configurazione.",
      failed: "Il server su %{url} risponde con un errore (%{status}). Riprova tra un minuto.",
      bug: "Si è verificato un errore in Usher. Ricarica la pagina e riprova.",
    },
  },
  firstAdmin: {
    username: "Nome utente",
    password: "Password",
    passwordHelp: "Meglio lunga: quattro parole a caso, o una suggerita dal browser.",
    repeat: "Ripeti la password",
    submit: "Crea l’amministratore",
    nameMissing: "Scrivi un nome utente.",
    nameNeedsLetter: "Un nome utente deve contenere almeno una lettera o una cifra.",
    passwordMissing: "Scrivi una password.",
    mismatch: "Le due password sono diverse.",
    taken: "Qualcuno ha creato poco fa il primo amministratore. Accedi o chiedi un account a quella persona.",
  },
};
