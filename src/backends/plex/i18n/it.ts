/** Italian: all texts of this backend, those of the sign-in too. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Senza Plex Pass" },
  users: {
    help: {
      name: "Come si chiamerà il nuovo utente gestito nella scelta dei profili. Massimo 100 caratteri. Chi ha un proprio account Plex va invece invitato.",
      rename: "Come si chiama questo utente nella scelta dei profili. Massimo 100 caratteri.",
    },
  },
  code: {
    title: "Accedi con Plex",
    pageIntro:
      "Si apre la pagina di Plex, che chiede se Usher può entrare. Nessuno tranne Plex vede la tua password.",
    help: "Apri plex.tv/link, accedi lì e scrivi questo codice.",
  },
  key: {
    title: "Usa un token",
    label: "Token Plex",
    help: "Un token copiato da un’altra app di Plex. Apre l’intero account. Se esci qui, l’accesso termina anche lì.",
  },
  errors: {
    unknownToken:
      "Plex non conosce questo token. Forse la sua sessione è stata chiusa, o non è stato copiato per intero.",
    codeRunOut: "Questo codice è scaduto. Richiedine uno nuovo.",
    pinShape: "Un PIN ha quattro cifre.",
    pinNeeded: "Scrivi il PIN di questo membro.",
    wrongPin: "Questo PIN è errato. Aspetta un momento prima di riprovare.",
    managedMayNot: "Plex non lo permette agli utenti gestiti. Chiedi a chi amministra la Home.",
    needsPass: "Per questo, chi amministra la Home deve avere Plex Pass.",
    needsPassword: "Per questo Plex chiede la password dell’account. Fallo su plex.tv.",
    noRole: "Plex non lo offre a questo account.",
    homeFull: "Questa Home ha già tutti i membri che Plex consente. Rimuovi prima qualcuno.",
    notTaken: "Plex l’ha accettato senza errori, ma poi non l’ha mostrato. Guarda di nuovo tra un minuto.",
    unknownLibrary: "I tuoi server non hanno questa libreria. Ricarica la pagina e scegli di nuovo.",
    pinLost:
      "Il vecchio PIN non c’è più e Plex non ha accettato quello nuovo. Ora questo utente non ha un PIN: impostalo di nuovo.",
    isMember: "Questa persona è già membro di questa Home.",
    noSuchAccount: "Plex non conosce nessuno con questa email o questo nome utente.",
  },
  problems: {
    nameLong: "Troppo lungo: al massimo 100 caratteri.",
    nameIsEmail: "È un indirizzo email. Un utente gestito ha un nome; chi ha un account va invece invitato.",
    nameCharacters: "Contiene un’interruzione di riga o un altro carattere di controllo. Riscrivilo.",
  },
  readOnly: {
    wholeServers:
      "Si vede qui e si concede su plex.tv. Se scegli meno librerie di quel server, non vale più.",
    kind: "Lo decide Plex quando qualcuno si unisce.",
    filters:
      "Si vede qui, ma non si può cambiare. Un limite di età li scrive da sé; gli altri si cambiano su plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Le librerie che %{server} avrà in seguito non si aggiungono più.",
    filtersReplaced:
      "I limiti propri vengono sostituiti da quelli del limite di età e non tornano con “Nessun limite”.",
  },
  policy: {
    groups: {
      membership: "Nella Home",
      libraries: "Librerie",
      sharing: "Cos’altro è consentito",
      filters: "Limiti propri",
    },
    fields: {
      kind: {
        label: "Tipo",
        help: "L’amministratore e l’ospite non hanno impostazioni qui.",
        choices: {
          administrator: "Amministratore",
          member: "Membro con un proprio account",
          managed: "Utente gestito",
          guest: "Ospite",
        },
      },
      restrictionProfile: {
        label: "Limite di età",
        help: "Bambino piccolo: G, TV-Y e TV-G. Bambino più grande: anche PG, TV-PG e TV-Y7. Adolescente: anche PG-13 e TV-14. Nessun limite: tutto ciò che è nelle sue librerie. Le classificazioni di altri paesi seguono.",
        choices: {
          "": "Nessun limite",
          little_kid: "Bambino piccolo",
          older_kid: "Bambino più grande",
          teen: "Adolescente",
        },
        unset: "Può guardare tutto ciò che è nelle sue librerie, qualunque sia la classificazione.",
        is: {
          little_kid: "Può guardare solo ciò che è adatto ai bambini piccoli.",
          older_kid: "Può guardare solo ciò che è adatto ai bambini, grandi e piccoli.",
          teen: "Può guardare solo ciò che è adatto ad adolescenti e bambini.",
        },
        set: "Riceve il limite di età %{value}.",
      },
      libraryIds: {
        label: "Librerie",
        help: "Dei tuoi server. Senza, non c’è nulla da guardare.",
        gains: "Può usare %{names}.",
        loses: "Non può più usare %{names}.",
        unset: "Non può usare alcuna libreria.",
      },
      wholeServers: {
        label: "Anche librerie future",
        help: "Di questi server sono comprese anche le librerie aggiunte in seguito.",
        gains: "Riceve anche le librerie future di %{names}.",
        loses: "Non riceve più le librerie future di %{names}.",
      },
      allowSync: {
        label: "Download",
        help: "Per portare con sé i contenuti e guardarli senza rete. Richiede il tuo Plex Pass.",
        on: "Può scaricare contenuti.",
        off: "Non può più scaricare contenuti.",
      },
      allowTuners: {
        label: "TV in diretta",
        help: "Richiede il tuo Plex Pass e un sintonizzatore.",
        choices: { "0": "Niente", "1": "TV in diretta", "2": "TV in diretta e registrazione" },
        is: {
          "0": "Non può guardare la TV in diretta.",
          "1": "Può guardare la TV in diretta, ma non registrarla.",
          "2": "Può guardare la TV in diretta e registrarla.",
        },
        set: "La TV in diretta diventa %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Gestisce i sottotitoli",
        help: "Aggiunge ed elimina sottotitoli per tutti.",
        on: "Può aggiungere ed eliminare sottotitoli per tutti.",
        off: "Non può più aggiungere o eliminare sottotitoli.",
      },
      allowChannels: {
        label: "Canali",
        help: "Componenti aggiuntivi dei server più vecchi.",
        on: "Può usare i canali.",
        off: "Non può più usare i canali.",
      },
      filterAll: {
        label: "Restrizione: tutto",
        help: "Classificazioni ed etichette, come le scrive Plex: si mostra solo ciò che segue = e non si mostra ciò che segue !=.",
      },
      filterMovies: {
        label: "Restrizione: film",
        help: "Classificazioni ed etichette, come le scrive Plex: si mostra solo ciò che segue = e non si mostra ciò che segue !=.",
      },
      filterTelevision: {
        label: "Restrizione: serie",
        help: "Classificazioni ed etichette, come le scrive Plex: si mostra solo ciò che segue = e non si mostra ciò che segue !=.",
      },
      filterMusic: {
        label: "Restrizione: musica",
        help: "Classificazioni ed etichette, come le scrive Plex: si mostra solo ciò che segue = e non si mostra ciò che segue !=.",
      },
      filterPhotos: {
        label: "Restrizione: foto",
        help: "Classificazioni ed etichette, come le scrive Plex: si mostra solo ciò che segue = e non si mostra ciò che segue !=.",
      },
    },
  },
};
