/** Italian, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Password", id: "ID" } },
  import: {
    title: "Importa utenti",
    choose: "Scegli un file…",
    another: "Scegli un altro file…",
    reading: "Lettura del file…",
    drop: "CSV o JSON. Oppure trascinalo qui.",
    guard: "questa importazione",
    help: {
      what: "Chi non è ancora sul server viene creato; chi c’è già viene modificato. Prima vedi che cosa farebbe ogni riga, e nulla viene inviato finché non lo dici tu.",
      columns: "Le colonne sono quelle dell’esportazione:",
      names: "È necessaria solo “name”. Serve a riconoscere gli utenti.",
      empty: "Una cella vuota o una colonna che manca lasciano tutto com’è.",
      lists: "Le librerie sono separate da “; ”. “all” le indica tutte, “none” nessuna.",
      password:
        "Senza password, ne viene inventata una, mostrata una sola volta alla creazione degli utenti.",
      twice: "Un’importazione interrotta si può ripetere: nessuno viene creato due volte.",
    },
    file: {
      empty: "In questo file non c’è nulla.",
      workbook:
        "È una cartella di lavoro di Excel o LibreOffice. Salvala come “CSV UTF-8”, poi scegli quel file.",
      notText: "Non è testo, ma un’immagine, un programma o simili. Scegli un file CSV o JSON.",
      encoding:
        "Le lettere di questo file non sono in UTF-8, e i nomi risulterebbero illeggibili. Salvalo come “CSV UTF-8”, poi sceglilo di nuovo.",
      json: "Inizia come JSON, ma non è JSON valido. Forse è incompleto.",
      jsonShape:
        'Questo JSON non è un elenco di utenti. Deve somigliare all’esportazione: [ { "name": … }, … ].',
      noName:
        "Nessuna colonna si chiama “name”. La prima riga deve contenere i nomi delle colonne, come nell’esportazione.",
      tooLarge: "Questo file supera %{max} MB. Dividilo in più file.",
      quotes:
        "Dalla riga %{line} in poi c’è una virgoletta aperta e non chiusa. Correggi, poi scegli di nuovo il file.",
      unknownColumns:
        "La colonna %{names} non è nota. Rimuovila o chiamala come nell’esportazione. |||| Le colonne %{names} non sono note. Rimuovile o chiamale come nell’esportazione.",
      repeatedColumns:
        "La colonna %{names} è presente due volte. |||| Le colonne %{names} sono presenti due volte.",
    },
    row: {
      ragged: "Ha %{count} celle invece di %{wanted}. Forse manca una virgoletta.",
      nameMissing: "Non ha un nome.",
      repeated: "“%{name}” è anche alla riga %{line}. Quale dei due vale?",
      yesNo: "“%{value}” non va bene: scrivi “yes” o “no”.",
      text: "Deve essere un testo.",
      choice: "“%{value}” non è uno di questi valori: %{choices}.",
      list: "Le virgolette in questo elenco non tornano.",
      unknownLibrary: "Il server non ha la libreria “%{name}”.",
      ambiguousLibrary: "Più librerie si chiamano “%{name}”.",
      fewLibraries: "Serve almeno una libreria. |||| Servono almeno %{smart_count} librerie.",
      adminHasAll: "Gli amministratori hanno tutte le librerie. Scrivi “all” o togli il ruolo.",
      noCreate: "Questo utente non esiste, e questo server non permette a nessuno di crearlo.",
    },
    rows: {
      label: "Righe del file",
      line: "Riga",
      what: "Cosa succede",
      count: {
        problem: "%{smart_count} riga con problemi |||| %{smart_count} righe con problemi",
        create: "%{smart_count} da creare",
        update: "%{smart_count} da cambiare",
        same: "%{smart_count} invariato |||| %{smart_count} invariati",
      },
      create: "Viene creato, con %{columns}",
      createBare: "Viene creato",
      update: "Cambia: %{columns}",
      same: "Resta com’è",
      leftOut: "Non importato, perché su questo server nessuno può impostarlo: %{names}.",
    },
    create: "Crea %{smart_count} utente |||| Crea %{smart_count} utenti",
    review: "Controlla %{smart_count} modifica |||| Controlla %{smart_count} modifiche",
    creating: "%{done} di %{total} creati",
    nothing: "Tutto è già come dice il file.",
    nothingButProblems: "Così com’è non si può importare nulla. Correggi il file, poi sceglilo di nuovo.",
    done: "%{smart_count} utente è stato creato |||| %{smart_count} utenti sono stati creati",
    wrong:
      "%{smart_count} riga non è andata come previsto |||| %{smart_count} righe non sono andate come previsto",
    wrongLine: "Riga %{line}, %{name}:",
    state: {
      partly: "Ora esiste, ma non tutto è stato impostato. Ripeti l’importazione per impostare il resto.",
      unknown: "La risposta è andata persa. Ripeti l’importazione: non crea nessuno due volte.",
    },
    passwords: {
      title: "La password di %{smart_count} utente |||| Le password di %{smart_count} utenti",
      once: "Vengono mostrate qui una sola volta e non sono conservate da nessuna parte. Consegnale o salvale ora.",
      save: "Salva come file",
    },
  },
};
