/** Italian, for the ways to sign in besides a typed name and password. Loaded with them. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Chi sei?",
    search: "Cerca il tuo nome",
    found: "%{smart_count} persona trovata |||| %{smart_count} persone trovate",
    nobody: "Qui nessuno si chiama “%{search}”. Scegli “Un altro utente” e scrivi il nome completo.",
    noPassword: "Nessuna password",
  },
  panel: { back: "Indietro" },
  code: {
    whereApp: "Apri un’app in cui hai effettuato l’accesso a %{server} e scrivi lì questo codice.",
    wherePage: "Apri %{page} su qualsiasi dispositivo e scrivi lì questo codice.",
    pageIntro:
      "Si apre una pagina in una nuova scheda, che chiede se Usher può farti accedere a %{server}. Usher si accorge quando hai finito.",
    openPage: "Continua in una nuova scheda",
    useCode: "Usa un codice su un altro dispositivo",
    usePage: "Usa invece una nuova scheda",
    opening: "Richiesta di un codice…",
    isOpen: "La pagina è aperta in un’altra scheda. Consenti lì l’accesso, poi torna qui.",
    blocked: "Il browser ha bloccato la nuova scheda. Apri tu la pagina:",
    openAgain: "Apri la pagina",
    label: "Il tuo codice: %{code}",
    picture: "Oppure inquadra questa immagine con la fotocamera di un telefono.",
    waiting: "In attesa dell’approvazione…",
    trouble: "%{server} al momento non risponde. Usher continua a chiedere.",
    left: "Scade tra %{left}",
    expired: "Questo codice è scaduto. Nessuno può più usarlo.",
    again: "Richiedi un nuovo codice",
    cancel: "Annulla",
  },
  key: {
    submit: "Usa questa chiave",
    missing: "Incolla la chiave.",
    wrong: "%{server} non conosce questa chiave.",
  },
  forgot: {
    title: "Password dimenticata",
    intro:
      "%{server} può scrivere un PIN in un file che solo il suo proprietario può leggere. Indica chi sei.",
    name: "Nome utente",
    noName: "Scrivi il tuo nome utente.",
    submit: "Richiedi un PIN",
    fileTitle: "Ora recupera il PIN",
    file: "Se %{name} ha un account qui, %{server} ha scritto un PIN in questo file sul proprio disco:",
    noFile: "Se %{name} ha un account qui, %{server} ha scritto un PIN in un file sul proprio disco.",
    owner: "Chi gestisce il server può aprirlo e dirti il PIN.",
    until: "Scadenza: %{time}.",
    pin: "PIN",
    pinHelp: "Con o senza trattini. Diventa la tua password, e subito dopo puoi sceglierne una migliore.",
    noPin: "Scrivi il PIN.",
    redeem: "Accedi con il PIN",
    again: "Richiedi un nuovo PIN",
    askAdmin:
      "%{server} non permette di reimpostare da soli la propria password. Chiedi a un amministratore: può impostarne una nuova per te in Usher.",
    atHome:
      "%{server} lo fa solo nella propria rete. Connettiti a quella rete, per esempio a casa, e chiedi di nuovo.",
    retry: "Chiedi di nuovo",
    doneTitle: "Ora il PIN è la tua password",
    done: "Hai effettuato l’accesso come %{name}. Il PIN era in un file, quindi scegli una password migliore: la pagina per farlo chiede quella attuale, cioè il PIN.",
    choose: "Scegli una nuova password",
    later: "Più tardi",
    notIn: "Ora il PIN è la password di %{name}. Torna indietro e usalo per accedere.",
  },
};
