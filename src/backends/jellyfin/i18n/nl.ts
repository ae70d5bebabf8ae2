/** Dutch: labels and help of Jellyfin's settings, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} is Jellyfin %{version}. Usher is gemaakt voor 10.10 en nieuwer: inloggen werkt misschien, sommige pagina’s niet. Werk de server bij als je kunt.",
  code: {
    title: "Quick Connect",
    help: "Open een app waarin je bij %{server} bent ingelogd. Kies daar in het menu van je eigen account Quick Connect en typ deze code.",
  },
  key: {
    title: "API-sleutel",
    label: "API-sleutel",
    help: "Voor beheerders: een sleutel uit het dashboard van Jellyfin, onder API-sleutels. Hij mag iedereen beheren. Hij is niemands account, dus er is geen eigen profiel of wachtwoord, en de server legt niet vast wie iets deed.",
  },
  deleteWarning:
    "De kijkgeschiedenis, favorieten en afspeellijsten die niemand deelt verdwijnen voorgoed met de gebruiker. De media blijven. Dit kan niet ongedaan worden gemaakt.",
  users: {
    help: {
      rename: "Daarna werkt inloggen alleen met de nieuwe naam. Apparaten die zijn ingelogd, blijven dat.",
    },
  },
  rules: {
    editingOff:
      "Alleen een beheerder kan dit account wijzigen. Vraag het een beheerder als er iets moet veranderen.",
  },
  languages: { original: "Oorspronkelijke taal" },
  password: {
    changed: "Alle andere apparaten van deze gebruiker worden uitgelogd.",
    cleared: "Dan kan iedereen met alleen de naam inloggen. Apparaten die zijn ingelogd, blijven ingelogd.",
  },
  errors: {
    wrongPassword: "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.",
    signInRefused:
      "De server laat deze gebruiker niet binnen en zegt niet waarom. Misschien is het account uitgeschakeld, mag dit uur of dit netwerk niet, of zijn er te veel apparaten ingelogd. Een beheerder kan zien wat het is.",
    unknownKey: "De server kent deze API-sleutel niet.",
    notAKey:
      "Dit is geen API-sleutel. Misschien is het iemands login. Maak een sleutel in het dashboard van Jellyfin, onder API-sleutels.",
    wrongPin:
      "Deze PIN klopt niet, of is ouder dan een half uur. Kijk nog eens in het bestand, of vraag een nieuwe aan.",
    noReason: "De server weigerde dit en zegt niet waarom.",
    forbidden: "De server staat dit niet toe: alleen aan beheerders, of niet op dit uur of uit dit netwerk.",
    wrongCurrent: "Dit is niet je huidige wachtwoord. Elke verkeerde poging telt mee voor een blokkering.",
  },
  problems: {
    nameMissing: "Vul een gebruikersnaam in.",
    nameSpaces: "Een gebruikersnaam begint en eindigt niet met een spatie.",
    nameCharacters:
      "In een gebruikersnaam accepteert Jellyfin letters, cijfers, spaties en - ' . _ @ +, en geen emoji.",
    nameDots: "Jellyfin accepteert geen gebruikersnaam van alleen één of twee punten.",
    nameCaseOnly:
      "Deze Jellyfin kan niet alleen hoofdletters wijzigen. Geef eerst een andere naam en dan de gewenste.",
    tagComma: "In een tag kan geen komma staan: Jellyfin zou er twee tags van maken.",
    bitrateNumber: "Vul een getal in Mbit/s in, of 0 voor geen eigen grens.",
    bitrateHigh: "Hoogstens 2147,483647 Mbit/s. Vul 0 in voor geen eigen grens.",
    scheduleDay: "Kies een dag.",
    scheduleHour: "Kies hele of halve uren, van 0:00 tot 24:00.",
    scheduleOrder:
      "Het einde moet na het begin komen. Een nacht heeft twee regels nodig: één tot 24:00, één vanaf 0:00.",
    wholeNumber: "Vul een heel getal in, 0 of meer.",
    wholeNumberOrNever: "Vul een heel getal in, of -1 voor nooit.",
    lockoutZero: "Jellyfin zou er 3 van maken. Vul -1 in voor nooit.",
    providerMissing: "Kies er een: zonder kan niemand inloggen.",
    avatarType: "Kies een afbeelding in PNG, JPEG, WebP of GIF.",
    avatarEmpty: "Dit bestand is leeg.",
    avatarSize: "Deze afbeelding is te groot: hoogstens 10 MB.",
  },
  readOnly: {
    counted: "De server telt ze zelf. Een gebruiker deblokkeren begint weer bij 0.",
    blockedByOldVersion:
      "Een oudere Jellyfin blokkeerde ze één voor één. Het is te zien, maar geen aanroep van de server wijzigt het.",
    noEffect: "Jellyfin bewaart dit en doet er niets mee.",
  },
  consequences: {
    staySignedIn: "%{smart_count} apparaat blijft ingelogd. |||| %{smart_count} apparaten blijven ingelogd.",
    signedOut: "%{smart_count} apparaat wordt uitgelogd. |||| %{smart_count} apparaten worden uitgelogd.",
  },
  policy: {
    groups: {
      account: "Rol en status",
      signIn: "Inloggen",
      libraries: "Bibliotheken",
      channels: "Kanalen",
      devices: "Apparaten",
      deletion: "Media verwijderen",
      network: "Buitenshuis",
      playback: "Afspelen",
      liveTv: "Live-tv",
      upkeep: "Onderhoud",
      together: "Samen kijken",
      unused: "Voor andere apps",
      ratings: "Classificaties",
      tags: "Tags",
      hours: "Uren",
    },
    fields: {
      IsAdministrator: {
        label: "Beheerder",
        help: "Beheert gebruikers, bibliotheken en instellingen. De beperkingen voor apparaten gelden niet voor beheerders, die voor uren wel.",
        on: "Wordt beheerder.",
        off: "Is geen beheerder meer.",
      },
      IsDisabled: {
        label: "Uitgeschakeld",
        help: "Kan niet inloggen en wordt overal uitgelogd. Er wordt niets verwijderd.",
        on: "Kan niet meer inloggen en wordt overal uitgelogd.",
        off: "Kan weer inloggen.",
      },
      IsHidden: {
        label: "Verborgen op het inlogscherm",
        help: "Logt in door de naam te typen en staat niet tussen de profielen om uit te kiezen. Nieuwe gebruikers zijn verborgen.",
        on: "Wordt niet meer getoond op het inlogscherm.",
        off: "Wordt getoond op het inlogscherm.",
      },
      EnableUserPreferenceAccess: {
        label: "Mag het eigen account wijzigen",
        help: "Naam, wachtwoord, afbeelding en voorkeuren. Uit past bij een account dat meerdere mensen delen.",
        on: "Mag de eigen naam, afbeelding en voorkeuren en het eigen wachtwoord wijzigen.",
        off: "Mag de eigen naam, afbeelding en voorkeuren en het eigen wachtwoord niet meer wijzigen.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Verkeerde wachtwoorden tot blokkering",
        help: "Na zoveel is het account uitgeschakeld tot iemand het deblokkeert. -1 is nooit. Jellyfin 10.11 telt, maar blokkeert niet.",
        set: "Wordt geblokkeerd na %{value} keer een verkeerd wachtwoord.",
        is: { "-1": "Wordt nooit geblokkeerd." },
      },
      InvalidLoginAttemptCount: {
        label: "Verkeerde wachtwoorden tot nu toe",
        help: "Sinds de laatste keer dat inloggen lukte.",
        set: "Verkeerde wachtwoorden tot nu toe: %{value}.",
      },
      MaxActiveSessions: {
        label: "Apparaten tegelijk",
        help: "Meer kunnen niet inloggen. Wie al is ingelogd, blijft dat. 0 is onbeperkt.",
        set: "Apparaten die tegelijk ingelogd mogen zijn: %{value}.",
        is: { "0": "Mag op onbeperkt veel apparaten tegelijk ingelogd zijn." },
      },
      AuthenticationProviderId: {
        label: "Wie het wachtwoord controleert",
        help: "Jellyfin zelf, of een plug-in zoals LDAP. Met de verkeerde kan niemand inloggen.",
        set: "Het wachtwoord wordt gecontroleerd door %{value}.",
      },
      PasswordResetProviderId: {
        label: "Wie het wachtwoord opnieuw instelt",
        help: "Wat er gebeurt na “Wachtwoord vergeten” op het inlogscherm.",
        set: "Een vergeten wachtwoord wordt opnieuw ingesteld door %{value}.",
      },

      EnableAllFolders: {
        label: "Alle bibliotheken",
        help: "Ook die later worden toegevoegd.",
        on: "Mag alle bibliotheken gebruiken, ook die later worden toegevoegd.",
        off: "Mag alleen de gekozen bibliotheken gebruiken.",
      },
      EnabledFolders: {
        label: "Bibliotheken",
        help: "Waarin deze gebruiker kan bladeren en wat die kan afspelen.",
        gains: "Krijgt de bibliotheek %{names}. |||| Krijgt de bibliotheken %{names}.",
        loses: "Verliest de bibliotheek %{names}. |||| Verliest de bibliotheken %{names}.",
      },
      BlockedMediaFolders: {
        label: "Geblokkeerde bibliotheken",
        help: "Zolang die er zijn, telt de keuze van bibliotheken hierboven niet.",
        gains:
          "Kan de bibliotheek %{names} niet meer gebruiken. |||| Kan de bibliotheken %{names} niet meer gebruiken.",
        loses:
          "Kan de bibliotheek %{names} weer gebruiken. |||| Kan de bibliotheken %{names} weer gebruiken.",
      },
      EnableAllChannels: {
        label: "Alle kanalen",
        help: "Ook die later worden toegevoegd.",
        on: "Mag alle kanalen gebruiken, ook die later worden toegevoegd.",
        off: "Mag alleen de gekozen kanalen gebruiken.",
      },
      EnabledChannels: {
        label: "Kanalen",
        help: "Waarin deze gebruiker kan bladeren en wat die kan afspelen.",
        gains: "Krijgt het kanaal %{names}. |||| Krijgt de kanalen %{names}.",
        loses: "Verliest het kanaal %{names}. |||| Verliest de kanalen %{names}.",
      },
      BlockedChannels: {
        label: "Geblokkeerde kanalen",
        help: "Zolang die er zijn, telt de keuze van kanalen hierboven niet.",
        gains:
          "Kan het kanaal %{names} niet meer gebruiken. |||| Kan de kanalen %{names} niet meer gebruiken.",
        loses: "Kan het kanaal %{names} weer gebruiken. |||| Kan de kanalen %{names} weer gebruiken.",
      },
      EnableAllDevices: {
        label: "Alle apparaten",
        help: "Wordt gecontroleerd bij het inloggen. Een apparaat dat al is ingelogd, blijft dat.",
        on: "Mag op alle apparaten inloggen.",
        off: "Mag alleen op de gekozen apparaten inloggen.",
      },
      EnabledDevices: {
        label: "Apparaten",
        help: "Alleen apparaten waarop ooit is ingelogd, zijn bekend.",
        gains: "Mag inloggen op het apparaat %{names}. |||| Mag inloggen op de apparaten %{names}.",
        loses:
          "Mag niet meer inloggen op het apparaat %{names}. |||| Mag niet meer inloggen op de apparaten %{names}.",
      },

      EnableContentDeletion: {
        label: "Mag verwijderen uit alle bibliotheken",
        help: "Verwijdert de bestanden zelf. Ook beheerders hebben het nodig.",
        on: "Mag media uit alle bibliotheken verwijderen.",
        off: "Mag niet meer media uit alle bibliotheken verwijderen.",
      },
      EnableContentDeletionFromFolders: {
        label: "Mag verwijderen uit",
        help: "Verwijdert de bestanden zelf.",
        gains: "Mag media verwijderen uit %{names}.",
        loses: "Mag geen media meer verwijderen uit %{names}.",
      },

      EnableRemoteAccess: {
        label: "Mag van buiten verbinden",
        help: "Vanuit andere netwerken dan dat van de server.",
        on: "Mag van buiten het thuisnetwerk verbinden.",
        off: "Mag niet meer van buiten het thuisnetwerk verbinden.",
      },
      RemoteClientBitrateLimit: {
        label: "Bitratelimiet van buiten",
        help: "In Mbit/s. 0 is wat de server iedereen toestaat.",
        set: "Speelt van buiten het thuisnetwerk met hoogstens %{value} Mbit/s af.",
        is: { "0": "Heeft geen eigen bitratelimiet." },
      },
      EnableContentDownloading: {
        label: "Mag downloaden",
        help: "Neemt media als bestanden mee op een apparaat.",
        on: "Mag downloaden.",
        off: "Mag niet meer downloaden.",
      },

      EnableMediaPlayback: {
        label: "Mag media afspelen",
        help: "Zonder dit kun je alleen door bibliotheken bladeren.",
        on: "Mag media afspelen.",
        off: "Mag geen media meer afspelen.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Mag geluid laten omzetten",
        help: "Voor apparaten die een geluidsformaat niet kunnen afspelen zoals het is.",
        on: "Mag geluid laten omzetten voor het afspelen.",
        off: "Mag geluid niet meer laten omzetten voor het afspelen.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Mag video laten omzetten",
        help: "Het zwaarste werk dat een server doet. Zonder dit kunnen sommige apparaten sommige films niet afspelen.",
        on: "Mag video laten omzetten voor het afspelen.",
        off: "Mag video niet meer laten omzetten voor het afspelen.",
      },
      EnablePlaybackRemuxing: {
        label: "Mag media laten ompakken",
        help: "Een andere container voor hetzelfde beeld en geluid. Kost de server weinig.",
        on: "Mag media laten ompakken voor het afspelen.",
        off: "Mag media niet meer laten ompakken voor het afspelen.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Live en externe bronnen altijd omzetten",
        help: "Live-tv en streams van elders worden ook omgezet als het apparaat ze zou kunnen afspelen.",
        on: "Krijgt live en externe bronnen altijd omgezet.",
        off: "Krijgt live en externe bronnen zoals ze zijn, als het apparaat ze kan afspelen.",
      },

      EnableLiveTvAccess: {
        label: "Mag live-tv kijken",
        help: "Zenders, gids en opnamen.",
        on: "Mag live-tv kijken.",
        off: "Mag geen live-tv meer kijken.",
      },
      EnableLiveTvManagement: {
        label: "Mag opnamen beheren",
        help: "Plant en verwijdert opnamen van live-tv.",
        on: "Mag opnamen beheren.",
        off: "Mag opnamen niet meer beheren.",
      },

      EnableCollectionManagement: {
        label: "Mag collecties beheren",
        help: "Maakt, wijzigt en verwijdert collecties die iedereen ziet.",
        on: "Mag collecties beheren.",
        off: "Mag collecties niet meer beheren.",
      },
      EnableSubtitleManagement: {
        label: "Mag ondertitels beheren",
        help: "Uploadt, downloadt en verwijdert ondertitels voor iedereen.",
        on: "Mag ondertitels beheren.",
        off: "Mag ondertitels niet meer beheren.",
      },
      EnableLyricManagement: {
        label: "Mag songteksten beheren",
        help: "De server neemt dit aan en zegt het nooit. Elke keer opslaan zonder deze instelling zet het uit, ook in het dashboard van Jellyfin zelf.",
        on: "Mag songteksten beheren.",
        off: "Mag songteksten niet meer beheren.",
        untold:
          "Mag songteksten niet meer beheren, als dat al mocht: de server zegt het niet, en elke keer opslaan zet het terug.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Meerdere mensen kijken op hetzelfde moment naar hetzelfde.",
        choices: {
          CreateAndJoinGroups: "Mag groepen maken en meedoen",
          JoinGroups: "Mag meedoen met groepen",
          None: "Niet toegestaan",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Mag SyncPlay-groepen maken en eraan meedoen.",
          JoinGroups: "Mag meedoen met SyncPlay-groepen, en er geen maken.",
          None: "Mag SyncPlay niet meer gebruiken.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Mag bedienen wat anderen afspelen",
        help: "Pauzeert, spoelt en stopt op de apparaten van andere gebruikers.",
        on: "Mag bedienen wat anderen afspelen.",
        off: "Mag niet meer bedienen wat anderen afspelen.",
      },
      EnableSharedDeviceControl: {
        label: "Mag gedeelde apparaten bedienen",
        help: "Apparaten waarop niemand in het bijzonder is ingelogd, zoals een tv op het netwerk.",
        on: "Mag gedeelde apparaten bedienen.",
        off: "Mag gedeelde apparaten niet meer bedienen.",
      },

      EnablePublicSharing: {
        label: "Mag openbaar delen",
        help: "Alleen de webclient van Jellyfin kijkt hiernaar.",
        on: "Mag openbaar delen.",
        off: "Mag niet meer openbaar delen.",
      },
      EnableMediaConversion: {
        label: "Mag media blijvend omzetten",
        help: "Alleen de webclient van Jellyfin kijkt hiernaar.",
        on: "Mag media blijvend omzetten.",
        off: "Mag media niet meer blijvend omzetten.",
      },
      EnableSyncTranscoding: {
        label: "Mag media omzetten voor downloads",
        help: "Overgebleven uit vroeger tijden.",
        on: "Mag media omzetten voor downloads.",
        off: "Mag media niet meer omzetten voor downloads.",
      },

      MaxParentalRating: {
        label: "Hoogste classificatie",
        help: "Wat hoger is ingedeeld, is verborgen. De namen komen van de server, voor zijn land.",
        set: "Ziet niets wat hoger is ingedeeld dan %{value}.",
        unset: "Ziet media van alle classificaties.",
      },
      MaxParentalSubRating: {
        label: "Stap binnen de hoogste classificatie",
        help: "Sommige landen onderscheiden films voor dezelfde leeftijd. Wordt samen met de hoogste classificatie gekozen.",
        set: "Stap binnen de hoogste classificatie: %{value}.",
        unset: "Ziet alles van de hoogste classificatie.",
      },
      BlockUnratedItems: {
        label: "Verbergen wat geen classificatie heeft",
        help: "Van deze soorten wordt alleen getoond wat een bekende classificatie heeft.",
        choices: {
          Movie: "Films",
          Trailer: "Trailers",
          Series: "Series",
          Music: "Muziek",
          Book: "Boeken",
          LiveTvChannel: "Live-tv-zenders",
          LiveTvProgram: "Live-tv-programma’s",
          ChannelContent: "Inhoud van kanalen",
          Other: "Al het andere",
        },
        gains: "Ziet niet meer wat geen classificatie heeft: %{names}.",
        loses: "Ziet ook wat geen classificatie heeft: %{names}.",
      },
      AllowedTags: {
        label: "Alleen met deze tags",
        help: "Zijn die er, dan is alles zonder een ervan verborgen.",
        gains: "Ziet alleen wat toegestane tags heeft, nu ook %{names}.",
        loses: "Ziet geen media meer voor de tag %{names}. |||| Ziet geen media meer voor de tags %{names}.",
        unset: "Ziet ook media zonder tags.",
      },
      BlockedTags: {
        label: "Nooit met deze tags",
        help: "Verbergt alles met een ervan. Weegt zwaarder dan toegestane tags.",
        gains:
          "Ziet niet meer wat de tag %{names} heeft. |||| Ziet niet meer wat een van de tags %{names} heeft.",
        loses: "Ziet weer wat de tag %{names} heeft. |||| Ziet weer wat een van de tags %{names} heeft.",
      },
      AccessSchedules: {
        label: "Uren",
        help: "Wanneer deze gebruiker de server mag gebruiken, volgens de klok van de server. Zonder uren altijd. Geldt ook voor beheerders.",
        set: "Mag de server alleen op deze uren gebruiken: %{value}.",
        unset: "Mag de server op elk uur gebruiken.",
        days: {
          Sunday: "zondag",
          Monday: "maandag",
          Tuesday: "dinsdag",
          Wednesday: "woensdag",
          Thursday: "donderdag",
          Friday: "vrijdag",
          Saturday: "zaterdag",
          Everyday: "elke dag",
          Weekday: "maandag tot en met vrijdag",
          Weekend: "zaterdag en zondag",
        },
        entry: "%{days}: %{hours}",
        never: "geen",
      },
    },
  },
  profile: {
    groups: {
      languages: "Talen",
      watching: "Kijken",
      home: "Startpagina",
      unused: "Zonder effect",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Taal van het geluid",
        help: "Wordt gekozen als een film die heeft. Elke: waarmee de film begint.",
        none: "Elke",
        set: "Heeft liever geluid in: %{value}.",
        is: { OriginalLanguage: "Heeft liever het oorspronkelijke geluid van een film." },
        unset: "Neemt geluid in elke taal.",
      },
      PlayDefaultAudioTrack: {
        label: "Standaardgeluid van de film afspelen",
        help: "In welke taal dan ook.",
        on: "Hoort het standaardgeluid van een film, in welke taal dan ook.",
        off: "Hoort de voorkeurstaal, als een film die heeft.",
      },
      RememberAudioSelections: {
        label: "Gekozen geluid onthouden",
        help: "Voor de volgende aflevering en de volgende keer.",
        on: "Het gekozen geluid wordt onthouden.",
        off: "Het gekozen geluid wordt niet meer onthouden.",
      },
      SubtitleLanguagePreference: {
        label: "Taal van ondertitels",
        help: "Wordt gekozen als een film die heeft.",
        none: "Elke",
        set: "Heeft liever ondertitels in: %{value}.",
        unset: "Neemt ondertitels in elke taal.",
      },
      SubtitleMode: {
        label: "Ondertitels tonen",
        help: "Geforceerde ondertitels vertalen wat in een andere taal dan die van de film wordt gezegd.",
        choices: {
          Default: "Zoals het bestand zegt",
          Smart: "Als het geluid in een andere taal is",
          OnlyForced: "Alleen geforceerde",
          Always: "Altijd",
          None: "Nooit",
        },
        set: "Ondertitels: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Gekozen ondertitels onthouden",
        help: "Voor de volgende aflevering en de volgende keer.",
        on: "Gekozen ondertitels worden onthouden.",
        off: "Gekozen ondertitels worden niet meer onthouden.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Volgende aflevering vanzelf afspelen",
        help: "Zodra er een eindigt.",
        on: "De volgende aflevering speelt vanzelf af.",
        off: "De volgende aflevering speelt niet meer vanzelf af.",
      },
      DisplayMissingEpisodes: {
        label: "Ontbrekende afleveringen tonen",
        help: "Afleveringen die bekend zijn, maar niet in de bibliotheek staan.",
        on: "Ziet afleveringen die in de bibliotheek ontbreken.",
        off: "Ziet afleveringen die in de bibliotheek ontbreken niet meer.",
      },
      CastReceiverId: {
        label: "Google Cast-ontvanger",
        help: "De app die een Chromecast laadt. De server staat niet toe dat er geen is.",
        set: "Cast met de ontvanger %{value}.",
      },

      OrderedViews: {
        label: "Volgorde van de bibliotheken",
        help: "Op de startpagina. Die niet zijn gekozen, volgen daarna.",
        gains: "De volgorde van bibliotheken bevat nu ook %{names}.",
        loses: "De volgorde van bibliotheken bevat niet meer %{names}.",
        reordered: "De volgorde van bibliotheken is nu %{names}.",
      },
      MyMediaExcludes: {
        label: "Niet op de startpagina",
        help: "Deze bibliotheken zijn op een andere manier te bereiken.",
        gains: "Niet meer op de startpagina: %{names}.",
        loses: "Weer op de startpagina: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Niet bij het nieuwste",
        help: "Wat nieuw is in deze bibliotheken wordt niet aangekondigd, en ook niet wat hierna komt.",
        gains: "Niet meer bij het nieuwste: %{names}.",
        loses: "Weer bij het nieuwste: %{names}.",
      },
      GroupedFolders: {
        label: "Als één getoond",
        help: "Bibliotheken van dezelfde soort in één weergave.",
        gains: "Als één getoond met andere van hun soort: %{names}.",
        loses: "Niet meer als één getoond met andere van hun soort: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Nieuwste zonder wat is afgespeeld",
        help: "Wat al is gezien of gehoord, wordt weggelaten.",
        on: "Wat is afgespeeld, staat niet meer bij het nieuwste.",
        off: "Wat is afgespeeld, staat ook bij het nieuwste.",
      },

      DisplayCollectionsView: {
        label: "Collecties als bibliotheek",
        help: "Overgebleven uit vroeger tijden.",
        on: "Collecties als bibliotheek: aan.",
        off: "Collecties als bibliotheek: uit.",
      },
      EnableLocalPassword: {
        label: "PIN in het thuisnetwerk",
        help: "Overgebleven uit vroeger tijden.",
        on: "PIN in het thuisnetwerk: aan.",
        off: "PIN in het thuisnetwerk: uit.",
      },
    },
  },
};
