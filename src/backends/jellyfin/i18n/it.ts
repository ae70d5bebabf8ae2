/** Italian: labels and help of Jellyfin's settings, the words for its errors, and the texts of its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} è Jellyfin %{version}. Usher è fatto per la versione 10.10 e successive: l’accesso può funzionare, alcune pagine no. Aggiorna il server quando puoi.",
  deleteWarning:
    "Con un utente si perdono per sempre ciò che ha guardato, i preferiti e le playlist che nessuno condivide. I contenuti restano. L’operazione è irreversibile.",
  users: {
    help: {
      rename: "Da quel momento si accede solo con il nuovo nome. I dispositivi connessi restano connessi.",
    },
  },
  rules: {
    editingOff: "Un amministratore mantiene questo account com’è. Se serve cambiare qualcosa, chiedi a lui.",
  },
  languages: { original: "Lingua originale" },
  code: {
    title: "Quick Connect",
    help: "Apri un’app in cui hai effettuato l’accesso a %{server}. Nel menu del tuo account scegli Quick Connect e scrivi questo codice.",
  },
  key: {
    title: "Chiave API",
    label: "Chiave API",
    help: "Per amministratori: una chiave dal pannello di controllo di Jellyfin, alla voce Chiavi API. Può gestire tutti. Non è l’account di nessuno, quindi non ci sono un profilo e una password propri, e il server non registra chi ha agito.",
  },
  password: {
    changed: "Tutti gli altri dispositivi di questo utente vengono disconnessi.",
    cleared: "Chiunque potrà accedere con il solo nome. I dispositivi connessi restano connessi.",
  },
  errors: {
    wrongPassword: "Nome utente e password non corrispondono.",
    signInRefused:
      "Il server non fa entrare questo utente e non dice perché. L’account può essere disattivato, l’ora o la rete non consentite, o i dispositivi connessi troppi. Un amministratore può vedere il motivo.",
    unknownKey: "Il server non conosce questa chiave API.",
    notAKey:
      "Questa non è una chiave API. Potrebbe essere l’accesso di qualcuno. Crea una chiave nel pannello di controllo di Jellyfin, alla voce Chiavi API.",
    wrongPin: "Questo PIN non va bene o ha più di mezz’ora. Guarda di nuovo il file o richiedine uno nuovo.",
    noReason: "Il server l’ha rifiutato e non dice perché.",
    forbidden:
      "Il server non lo consente: può farlo solo un amministratore, oppure non a quest’ora o da questa rete.",
    wrongCurrent: "Non è la tua password attuale. Ogni tentativo errato conta per il blocco.",
  },
  problems: {
    nameMissing: "Scrivi un nome utente.",
    nameSpaces: "Un nome utente non può iniziare né finire con uno spazio.",
    nameCharacters:
      "In un nome utente Jellyfin accetta lettere, cifre, spazi e - ' . _ @ +, ma non le emoji.",
    nameDots: "Jellyfin non accetta “.” o “..” come nome utente.",
    nameCaseOnly:
      "Questo Jellyfin non può cambiare solo le maiuscole. Dai prima un altro nome, poi quello che vuoi.",
    tagComma: "Un’etichetta non può contenere una virgola: Jellyfin ne farebbe due.",
    bitrateNumber: "Scrivi un numero di Mbit/s, o 0 per nessun limite proprio.",
    bitrateHigh: "Al massimo 2147,483647 Mbit/s. Scrivi 0 per nessun limite proprio.",
    scheduleDay: "Scegli un giorno.",
    scheduleHour: "Scegli ore intere o mezz’ore, dalle 0:00 alle 24:00.",
    scheduleOrder:
      "La fine deve venire dopo l’inizio. Una notte richiede due voci: una fino alle 24:00, una dalle 0:00.",
    wholeNumber: "Scrivi un numero intero, 0 o più.",
    wholeNumberOrNever: "Scrivi un numero intero, o -1 per mai.",
    lockoutZero: "Jellyfin lo cambierebbe in 3. Scrivi -1 per mai.",
    providerMissing: "Scegline uno: senza, nessuno potrebbe accedere.",
    avatarType: "Scegli un’immagine PNG, JPEG, WebP o GIF.",
    avatarEmpty: "Questo file è vuoto.",
    avatarSize: "Questa immagine è troppo grande: al massimo 10 MB.",
  },
  readOnly: {
    counted: "Il server le conta da sé. Sbloccando un utente si riparte da 0.",
    blockedByOldVersion:
      "Un Jellyfin più vecchio li ha bloccati uno per uno. Si può vedere, ma nessuna funzione del server lo cambia.",
    noEffect: "Jellyfin lo conserva e non ne fa nulla.",
  },
  consequences: {
    staySignedIn:
      "%{smart_count} dispositivo resta connesso. |||| %{smart_count} dispositivi restano connessi.",
    signedOut:
      "%{smart_count} dispositivo viene disconnesso. |||| %{smart_count} dispositivi vengono disconnessi.",
  },
  policy: {
    groups: {
      account: "Ruolo e stato",
      signIn: "Accesso",
      libraries: "Librerie",
      channels: "Canali",
      devices: "Dispositivi",
      deletion: "Eliminazione di contenuti",
      network: "Fuori casa",
      playback: "Riproduzione",
      liveTv: "TV in diretta",
      upkeep: "Manutenzione",
      together: "Guardare insieme",
      unused: "Per altre app",
      ratings: "Classificazioni",
      tags: "Etichette",
      hours: "Orari",
    },
    fields: {
      IsAdministrator: {
        label: "Amministratore",
        help: "Gestisce utenti, librerie e impostazioni. I limiti sui dispositivi non valgono per gli amministratori; gli orari sì.",
        on: "Diventa amministratore.",
        off: "Non è più amministratore.",
      },
      IsDisabled: {
        label: "Disattivato",
        help: "Non può accedere e viene disconnesso ovunque. Non viene eliminato nulla.",
        on: "Non può più accedere e viene disconnesso ovunque.",
        off: "Può accedere di nuovo.",
      },
      IsHidden: {
        label: "Nascosto nella schermata di accesso",
        help: "Accede scrivendo il nome e non è tra i profili da scegliere. I nuovi utenti sono nascosti.",
        on: "Non appare più nella schermata di accesso.",
        off: "Appare nella schermata di accesso.",
      },
      EnableUserPreferenceAccess: {
        label: "Può modificare il proprio account",
        help: "Nome, password, immagine e preferenze. Disattivarlo è adatto a un account condiviso da più persone.",
        on: "Può cambiare il proprio nome, la password, l’immagine e le preferenze.",
        off: "Non può più cambiare il proprio nome, la password, l’immagine e le preferenze.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Password errate prima del blocco",
        help: "Dopo tante, l’account è disattivato finché qualcuno non lo sblocca. -1 significa mai. Jellyfin 10.11 conta, ma non blocca.",
        set: "Password errate prima del blocco: %{value}.",
        is: { "-1": "Non viene mai bloccato." },
      },
      InvalidLoginAttemptCount: {
        label: "Password errate finora",
        help: "Dall’ultimo accesso riuscito.",
        set: "Password errate finora: %{value}.",
      },
      MaxActiveSessions: {
        label: "Dispositivi contemporanei",
        help: "Oltre questo numero non si può accedere. Le sessioni aperte restano. 0 significa senza limite.",
        set: "Massimo di dispositivi connessi contemporaneamente: %{value}.",
        is: { "0": "Può essere connesso su quanti dispositivi vuole contemporaneamente." },
      },
      AuthenticationProviderId: {
        label: "Chi controlla la password",
        help: "Jellyfin stesso o un plugin come LDAP. Con quello sbagliato nessuno può accedere.",
        set: "La password viene controllata da %{value}.",
      },
      PasswordResetProviderId: {
        label: "Chi reimposta la password",
        help: "Cosa succede dopo “Password dimenticata” nella schermata di accesso.",
        set: "Una password dimenticata viene reimpostata da %{value}.",
      },

      EnableAllFolders: {
        label: "Tutte le librerie",
        help: "Anche quelle aggiunte in seguito.",
        on: "Può usare tutte le librerie, anche quelle aggiunte in seguito.",
        off: "Può usare solo le librerie scelte.",
      },
      EnabledFolders: {
        label: "Librerie",
        help: "Ciò che questo utente può sfogliare e riprodurre.",
        gains: "Ottiene la libreria %{names}. |||| Ottiene le librerie %{names}.",
        loses: "Perde la libreria %{names}. |||| Perde le librerie %{names}.",
      },
      BlockedMediaFolders: {
        label: "Librerie bloccate",
        help: "Finché ce ne sono, la scelta delle librerie qui sopra non conta.",
        gains: "Non può più usare la libreria %{names}. |||| Non può più usare le librerie %{names}.",
        loses: "Può usare di nuovo la libreria %{names}. |||| Può usare di nuovo le librerie %{names}.",
      },
      EnableAllChannels: {
        label: "Tutti i canali",
        help: "Anche quelli aggiunti in seguito.",
        on: "Può usare tutti i canali, anche quelli aggiunti in seguito.",
        off: "Può usare solo i canali scelti.",
      },
      EnabledChannels: {
        label: "Canali",
        help: "Ciò che questo utente può sfogliare e riprodurre.",
        gains: "Ottiene il canale %{names}. |||| Ottiene i canali %{names}.",
        loses: "Perde il canale %{names}. |||| Perde i canali %{names}.",
      },
      BlockedChannels: {
        label: "Canali bloccati",
        help: "Finché ce ne sono, la scelta dei canali qui sopra non conta.",
        gains: "Non può più usare il canale %{names}. |||| Non può più usare i canali %{names}.",
        loses: "Può usare di nuovo il canale %{names}. |||| Può usare di nuovo i canali %{names}.",
      },
      EnableAllDevices: {
        label: "Tutti i dispositivi",
        help: "Si controlla all’accesso. Un dispositivo già connesso resta connesso.",
        on: "Può accedere su tutti i dispositivi.",
        off: "Può accedere solo sui dispositivi scelti.",
      },
      EnabledDevices: {
        label: "Dispositivi",
        help: "Sono noti solo quelli da cui è già stato effettuato l’accesso.",
        gains: "Può accedere sul dispositivo %{names}. |||| Può accedere sui dispositivi %{names}.",
        loses:
          "Non può più accedere sul dispositivo %{names}. |||| Non può più accedere sui dispositivi %{names}.",
      },

      EnableContentDeletion: {
        label: "Può eliminare da tutte le librerie",
        help: "Elimina i file stessi. Serve anche agli amministratori.",
        on: "Può eliminare contenuti da tutte le librerie.",
        off: "Non può più eliminare contenuti da tutte le librerie.",
      },
      EnableContentDeletionFromFolders: {
        label: "Può eliminare da",
        help: "Elimina i file stessi.",
        gains: "Può eliminare contenuti da %{names}.",
        loses: "Non può più eliminare contenuti da %{names}.",
      },

      EnableRemoteAccess: {
        label: "Può connettersi da fuori",
        help: "Da reti diverse da quella del server.",
        on: "Può connettersi da fuori della rete domestica.",
        off: "Non può più connettersi da fuori della rete domestica.",
      },
      RemoteClientBitrateLimit: {
        label: "Limite di bitrate da fuori",
        help: "In Mbit/s. 0 è ciò che il server consente a tutti.",
        set: "Riproduce al massimo a %{value} Mbit/s da fuori della rete domestica.",
        is: { "0": "Non ha un limite di bitrate proprio." },
      },
      EnableContentDownloading: {
        label: "Può scaricare",
        help: "Per portare i contenuti su un dispositivo, come file.",
        on: "Può scaricare.",
        off: "Non può più scaricare.",
      },

      EnableMediaPlayback: {
        label: "Può riprodurre contenuti",
        help: "Senza, le librerie si possono solo sfogliare.",
        on: "Può riprodurre contenuti.",
        off: "Non può più riprodurre contenuti.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Può far convertire l’audio",
        help: "Per i dispositivi che non possono riprodurre un formato audio così com’è.",
        on: "Può far convertire l’audio per la riproduzione.",
        off: "Non può più far convertire l’audio per la riproduzione.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Può far convertire il video",
        help: "Il lavoro più pesante per un server. Senza, alcuni dispositivi non possono riprodurre certi film.",
        on: "Può far convertire il video per la riproduzione.",
        off: "Non può più far convertire il video per la riproduzione.",
      },
      EnablePlaybackRemuxing: {
        label: "Può far cambiare contenitore",
        help: "Un altro contenitore per le stesse immagini e lo stesso audio. Al server costa poco.",
        on: "Può far cambiare contenitore ai contenuti per la riproduzione.",
        off: "Non può più far cambiare contenitore ai contenuti per la riproduzione.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Converti sempre dirette e fonti remote",
        help: "La TV in diretta e i flussi da altrove vengono convertiti anche dove il dispositivo potrebbe riprodurli.",
        on: "Riceve dirette e fonti remote sempre convertite.",
        off: "Riceve dirette e fonti remote così come sono, dove il dispositivo può riprodurle.",
      },

      EnableLiveTvAccess: {
        label: "Può guardare la TV in diretta",
        help: "Canali, guida e registrazioni.",
        on: "Può guardare la TV in diretta.",
        off: "Non può più guardare la TV in diretta.",
      },
      EnableLiveTvManagement: {
        label: "Può gestire le registrazioni",
        help: "Programma ed elimina registrazioni della TV in diretta.",
        on: "Può gestire le registrazioni.",
        off: "Non può più gestire le registrazioni.",
      },

      EnableCollectionManagement: {
        label: "Può gestire le raccolte",
        help: "Crea, modifica ed elimina raccolte che vedono tutti.",
        on: "Può gestire le raccolte.",
        off: "Non può più gestire le raccolte.",
      },
      EnableSubtitleManagement: {
        label: "Può gestire i sottotitoli",
        help: "Carica, scarica ed elimina sottotitoli per tutti.",
        on: "Può gestire i sottotitoli.",
        off: "Non può più gestire i sottotitoli.",
      },
      EnableLyricManagement: {
        label: "Può gestire i testi",
        help: "Il server lo accetta ma non lo dice mai. Ogni salvataggio che non lo contiene lo disattiva, anche nel pannello di controllo di Jellyfin.",
        on: "Può gestire i testi delle canzoni.",
        off: "Non può più gestire i testi delle canzoni.",
        untold:
          "Non può più gestire i testi delle canzoni, se era consentito: il server non lo dice e ogni salvataggio lo azzera.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Più persone guardano la stessa cosa nello stesso momento.",
        choices: {
          CreateAndJoinGroups: "Può creare gruppi e unirsi",
          JoinGroups: "Può unirsi a gruppi",
          None: "Non consentito",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Può creare gruppi SyncPlay e unirsi a essi.",
          JoinGroups: "Può unirsi a gruppi SyncPlay, ma non crearne.",
          None: "Non può più usare SyncPlay.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Può controllare le riproduzioni altrui",
        help: "Mette in pausa, salta e ferma sui dispositivi di altri utenti.",
        on: "Può controllare le riproduzioni altrui.",
        off: "Non può più controllare le riproduzioni altrui.",
      },
      EnableSharedDeviceControl: {
        label: "Può controllare dispositivi condivisi",
        help: "Dispositivi su cui non è connesso nessuno in particolare, come una TV in rete.",
        on: "Può controllare i dispositivi condivisi.",
        off: "Non può più controllare i dispositivi condivisi.",
      },

      EnablePublicSharing: {
        label: "Può condividere pubblicamente",
        help: "Ne tiene conto solo il client web di Jellyfin.",
        on: "Può condividere pubblicamente.",
        off: "Non può più condividere pubblicamente.",
      },
      EnableMediaConversion: {
        label: "Può convertire contenuti da conservare",
        help: "Ne tiene conto solo il client web di Jellyfin.",
        on: "Può convertire contenuti da conservare.",
        off: "Non può più convertire contenuti da conservare.",
      },
      EnableSyncTranscoding: {
        label: "Può convertire contenuti per i download",
        help: "Rimasto da un’epoca precedente.",
        on: "Può convertire contenuti per i download.",
        off: "Non può più convertire contenuti per i download.",
      },

      MaxParentalRating: {
        label: "Classificazione massima",
        help: "Ciò che ha una classificazione superiore è nascosto. I nomi vengono dal server, per il suo paese.",
        set: "Non vede nulla con una classificazione superiore a %{value}.",
        unset: "Vede contenuti di ogni classificazione.",
      },
      MaxParentalSubRating: {
        label: "Livello nella classificazione massima",
        help: "Alcuni paesi distinguono tra film della stessa età. Si sceglie insieme alla classificazione massima.",
        set: "Livello nella classificazione massima: %{value}.",
        unset: "Vede tutto ciò che ha la classificazione massima.",
      },
      BlockUnratedItems: {
        label: "Nascondi ciò che non è classificato",
        help: "Di questi tipi si mostra solo ciò che ha una classificazione nota.",
        choices: {
          Movie: "Film",
          Trailer: "Trailer",
          Series: "Serie",
          Music: "Musica",
          Book: "Libri",
          LiveTvChannel: "Canali TV in diretta",
          LiveTvProgram: "Programmi TV in diretta",
          ChannelContent: "Contenuti dei canali",
          Other: "Tutto il resto",
        },
        gains: "Non vede più ciò che non è classificato: %{names}.",
        loses: "Vede anche ciò che non è classificato: %{names}.",
      },
      AllowedTags: {
        label: "Solo con queste etichette",
        help: "Se ce ne sono, tutto ciò che non ne ha nessuna è nascosto.",
        gains: "Vede solo ciò che ha etichette consentite, ora anche %{names}.",
        loses:
          "Non vede più contenuti grazie all’etichetta %{names}. |||| Non vede più contenuti grazie alle etichette %{names}.",
        unset: "Vede anche contenuti senza etichette.",
      },
      BlockedTags: {
        label: "Mai con queste etichette",
        help: "Nasconde tutto ciò che ne ha una. Prevale sulle etichette consentite.",
        gains:
          "Non vede più ciò che ha l’etichetta %{names}. |||| Non vede più ciò che ha una delle etichette %{names}.",
        loses:
          "Vede di nuovo ciò che ha l’etichetta %{names}. |||| Vede di nuovo ciò che ha una delle etichette %{names}.",
      },
      AccessSchedules: {
        label: "Orari",
        help: "Quando questo utente può usare il server, secondo l’orologio del server. Senza orari, sempre. Valgono anche per gli amministratori.",
        set: "Può usare il server solo in queste ore: %{value}.",
        unset: "Può usare il server a qualsiasi ora.",
        days: {
          Sunday: "domenica",
          Monday: "lunedì",
          Tuesday: "martedì",
          Wednesday: "mercoledì",
          Thursday: "giovedì",
          Friday: "venerdì",
          Saturday: "sabato",
          Everyday: "ogni giorno",
          Weekday: "da lunedì a venerdì",
          Weekend: "sabato e domenica",
        },
        entry: "%{days}: %{hours}",
        never: "nessuna",
      },
    },
  },
  profile: {
    groups: {
      languages: "Lingue",
      watching: "Visione",
      home: "Pagina iniziale",
      unused: "Senza effetto",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Lingua dell’audio",
        help: "Scelta se il film la offre. Qualsiasi: quella con cui inizia il film.",
        none: "Qualsiasi",
        set: "Preferisce l’audio in: %{value}.",
        is: { OriginalLanguage: "Preferisce l’audio originale del film." },
        unset: "Accetta l’audio in qualsiasi lingua.",
      },
      PlayDefaultAudioTrack: {
        label: "Riproduci l’audio predefinito del film",
        help: "Qualunque sia la lingua.",
        on: "Sente l’audio predefinito del film, qualunque sia la lingua.",
        off: "Sente la lingua preferita, se il film la offre.",
      },
      RememberAudioSelections: {
        label: "Ricorda l’audio scelto",
        help: "Per il prossimo episodio e la prossima volta.",
        on: "L’audio scelto viene ricordato.",
        off: "L’audio scelto non viene più ricordato.",
      },
      SubtitleLanguagePreference: {
        label: "Lingua dei sottotitoli",
        help: "Scelta se il film la offre.",
        none: "Qualsiasi",
        set: "Preferisce i sottotitoli in: %{value}.",
        unset: "Accetta i sottotitoli in qualsiasi lingua.",
      },
      SubtitleMode: {
        label: "Mostra i sottotitoli",
        help: "I sottotitoli forzati traducono ciò che è detto in una lingua diversa da quella del film.",
        choices: {
          Default: "Come indica il file",
          Smart: "Quando l’audio è in un’altra lingua",
          OnlyForced: "Solo quelli forzati",
          Always: "Sempre",
          None: "Mai",
        },
        set: "Sottotitoli: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Ricorda i sottotitoli scelti",
        help: "Per il prossimo episodio e la prossima volta.",
        on: "I sottotitoli scelti vengono ricordati.",
        off: "I sottotitoli scelti non vengono più ricordati.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Avvia da solo l’episodio successivo",
        help: "Appena ne finisce uno.",
        on: "L’episodio successivo parte da solo.",
        off: "L’episodio successivo non parte più da solo.",
      },
      DisplayMissingEpisodes: {
        label: "Mostra gli episodi mancanti",
        help: "Episodi noti che non sono nella libreria.",
        on: "Vede gli episodi che mancano nella libreria.",
        off: "Non vede più gli episodi che mancano nella libreria.",
      },
      CastReceiverId: {
        label: "Ricevitore Google Cast",
        help: "L’app che un Chromecast carica. Il server non ammette che non ce ne sia nessuna.",
        set: "Trasmette con il ricevitore %{value}.",
      },

      OrderedViews: {
        label: "Ordine delle librerie",
        help: "Nella pagina iniziale. Quelle non scelte seguono.",
        gains: "L’ordine delle librerie ora comprende %{names}.",
        loses: "L’ordine delle librerie non comprende più %{names}.",
        reordered: "L’ordine delle librerie ora è %{names}.",
      },
      MyMediaExcludes: {
        label: "Non nella pagina iniziale",
        help: "A queste librerie si arriva in altro modo.",
        gains: "Non più nella pagina iniziale: %{names}.",
        loses: "Di nuovo nella pagina iniziale: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Non tra le novità",
        help: "Le novità di queste librerie non vengono segnalate, e nemmeno ciò che viene dopo.",
        gains: "Non più tra le novità: %{names}.",
        loses: "Di nuovo tra le novità: %{names}.",
      },
      GroupedFolders: {
        label: "Mostrate come una sola",
        help: "Librerie dello stesso tipo in un’unica vista.",
        gains: "Mostrate insieme ad altre dello stesso tipo: %{names}.",
        loses: "Non più mostrate insieme ad altre dello stesso tipo: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Novità senza ciò che è già riprodotto",
        help: "Si tralascia ciò che è già stato visto o ascoltato.",
        on: "Ciò che è già stato riprodotto non è più tra le novità.",
        off: "Anche ciò che è già stato riprodotto è tra le novità.",
      },

      DisplayCollectionsView: {
        label: "Raccolte come libreria",
        help: "Rimasto da un’epoca precedente.",
        on: "Raccolte come libreria: attivo.",
        off: "Raccolte come libreria: non attivo.",
      },
      EnableLocalPassword: {
        label: "PIN nella rete domestica",
        help: "Rimasto da un’epoca precedente.",
        on: "PIN nella rete domestica: attivo.",
        off: "PIN nella rete domestica: non attivo.",
      },
    },
  },
};
