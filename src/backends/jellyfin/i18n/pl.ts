/** Polish: all texts of Jellyfin, those of the sign-in among them. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Razem z użytkownikiem na zawsze znikną historia oglądania, ulubione i playlisty, których nikt nie współdzieli. Multimedia zostaną. Tego nie można cofnąć.",
  tooOld:
    "%{server} to Jellyfin %{version}. Usher obsługuje wersję 10.10 i nowsze: logowanie może zadziałać, niektóre strony nie. Zaktualizuj serwer, gdy będzie to możliwe.",
  users: {
    help: {
      rename: "Odtąd zalogować się można tylko nową nazwą. Zalogowane urządzenia pozostaną zalogowane.",
    },
  },
  code: {
    title: "Quick Connect",
    help: "Otwórz aplikację, która jest zalogowana do serwera %{server}. W menu własnego konta wybierz tam Quick Connect i wpisz ten kod.",
  },
  key: {
    title: "Klucz API",
    label: "Klucz API",
    help: "Dla administratorów: klucz z kokpitu Jellyfin, z sekcji Klucze API. Może zarządzać wszystkimi. Nie jest niczyim kontem, więc nie ma własnego profilu ani hasła, a serwer nie zapisuje, kto wprowadził zmianę.",
  },
  rules: {
    editingOff:
      "Administrator nie pozwala zmieniać tego konta. Zwróć się do niego, jeśli coś ma się zmienić.",
  },
  languages: { original: "Język oryginału" },
  password: {
    changed: "Wszystkie inne urządzenia tego użytkownika zostaną wylogowane.",
    cleared: "Wtedy każdy może się zalogować samą nazwą. Zalogowane urządzenia pozostaną zalogowane.",
  },
  errors: {
    wrongPassword: "Nieprawidłowa nazwa użytkownika lub hasło.",
    signInRefused:
      "Serwer nie wpuszcza tego użytkownika i nie mówi dlaczego. Konto może być wyłączone, pora lub sieć niedozwolona albo zalogowanych może być zbyt wiele urządzeń. Administrator może to sprawdzić.",
    unknownKey: "Serwer nie zna tego klucza API.",
    notAKey:
      "To nie jest klucz API. Być może to czyjeś logowanie. Utwórz klucz w kokpicie Jellyfin, w sekcji Klucze API.",
    wrongPin: "Ten PIN nie pasuje albo ma ponad pół godziny. Zajrzyj do pliku ponownie lub poproś o nowy.",
    noReason: "Serwer odmówił i nie mówi dlaczego.",
    forbidden:
      "Serwer na to nie pozwala: wolno to tylko administratorom albo nie o tej porze lub nie z tej sieci.",
    wrongCurrent: "To nie jest Twoje obecne hasło. Każda błędna próba przybliża blokadę.",
  },
  problems: {
    nameMissing: "Wpisz nazwę użytkownika.",
    nameSpaces: "Nazwa użytkownika nie może zaczynać się ani kończyć spacją.",
    nameCharacters:
      "Jellyfin przyjmuje w nazwie użytkownika litery, cyfry, spacje oraz - ' . _ @ +, ale nie emoji.",
    nameDots: "Jellyfin nie przyjmuje samej jednej ani dwóch kropek jako nazwy użytkownika.",
    nameCaseOnly:
      "Ten Jellyfin nie potrafi zmienić samej wielkości liter. Nadaj najpierw inną nazwę, a potem właściwą.",
    tagComma: "Tag nie może zawierać przecinka: Jellyfin zrobiłby z niego dwa tagi.",
    bitrateNumber: "Wpisz liczbę Mb/s albo 0, aby nie ustawiać własnego limitu.",
    bitrateHigh: "Najwyżej 2147,483647 Mb/s. Wpisz 0, aby nie ustawiać własnego limitu.",
    scheduleDay: "Wybierz dzień.",
    scheduleHour: "Wybierz pełne godziny lub połówki, od 0:00 do 24:00.",
    scheduleOrder: "Koniec musi być po początku. Noc wymaga dwóch wpisów: do 24:00 i od 0:00.",
    wholeNumber: "Wpisz liczbę całkowitą, 0 lub większą.",
    wholeNumberOrNever: "Wpisz liczbę całkowitą albo -1, czyli nigdy.",
    lockoutZero: "Jellyfin zrobiłby z tego 3. Wpisz -1, czyli nigdy.",
    providerMissing: "Wybierz jedną opcję: bez niej nikt nie mógłby się zalogować.",
    avatarType: "Wybierz obraz PNG, JPEG, WebP lub GIF.",
    avatarEmpty: "Ten plik jest pusty.",
    avatarSize: "To zdjęcie jest za duże: najwyżej 10 MB.",
  },
  readOnly: {
    counted: "Serwer liczy to sam. Po odblokowaniu użytkownika liczenie zaczyna się od 0.",
    blockedByOldVersion:
      "Starszy Jellyfin zablokował je pojedynczo. Widać to, ale serwer nie pozwala tego zmienić.",
    noEffect: "Jellyfin to przechowuje, ale nic z tym nie robi.",
  },
  consequences: {
    staySignedIn:
      "%{smart_count} urządzenie pozostanie zalogowane. |||| %{smart_count} urządzenia pozostaną zalogowane. |||| %{smart_count} urządzeń pozostanie zalogowanych.",
    signedOut:
      "%{smart_count} urządzenie zostanie wylogowane. |||| %{smart_count} urządzenia zostaną wylogowane. |||| %{smart_count} urządzeń zostanie wylogowanych.",
  },
  policy: {
    groups: {
      account: "Rola i stan",
      signIn: "Logowanie",
      libraries: "Biblioteki",
      channels: "Kanały",
      devices: "Urządzenia",
      deletion: "Usuwanie multimediów",
      network: "Poza domem",
      playback: "Odtwarzanie",
      liveTv: "Telewizja na żywo",
      upkeep: "Porządek w bibliotekach",
      together: "Wspólne oglądanie",
      unused: "Dla innych aplikacji",
      ratings: "Kategorie wiekowe",
      tags: "Tagi",
      hours: "Godziny",
    },
    fields: {
      IsAdministrator: {
        label: "Administrator",
        help: "Zarządza użytkownikami, bibliotekami i ustawieniami. Ograniczenia urządzeń nie dotyczą administratorów, godziny tak.",
        on: "Zostaje administratorem.",
        off: "Nie jest już administratorem.",
      },
      IsDisabled: {
        label: "Wyłączony",
        help: "Nie może się zalogować i zostaje wszędzie wylogowany. Nic nie jest usuwane.",
        on: "Nie może się już zalogować i zostaje wszędzie wylogowany.",
        off: "Może się znów zalogować.",
      },
      IsHidden: {
        label: "Ukryty na ekranie logowania",
        help: "Loguje się, wpisując nazwę, i nie ma go wśród osób do wyboru. Nowi użytkownicy są ukryci.",
        on: "Nie jest już widoczny na ekranie logowania.",
        off: "Jest widoczny na ekranie logowania.",
      },
      EnableUserPreferenceAccess: {
        label: "Może zmieniać własne konto",
        help: "Nazwę, hasło, zdjęcie i preferencje. Wyłącz to dla konta, z którego korzysta kilka osób.",
        on: "Może zmieniać własną nazwę, hasło, zdjęcie i preferencje.",
        off: "Nie może już zmieniać własnej nazwy, hasła, zdjęcia ani preferencji.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Błędne hasła do blokady",
        help: "Po tylu błędach konto jest wyłączone, dopóki ktoś go nie odblokuje. -1 to nigdy. Jellyfin 10.11 liczy, ale nie blokuje.",
        set: "Blokada po tylu błędnych hasłach: %{value}.",
        is: { "-1": "Nigdy nie jest blokowany." },
      },
      InvalidLoginAttemptCount: {
        label: "Dotychczasowe błędne hasła",
        help: "Od ostatniego udanego logowania.",
        set: "Dotychczasowe błędne hasła: %{value}.",
      },
      MaxActiveSessions: {
        label: "Urządzenia naraz",
        help: "Więcej nie może się zalogować. Zalogowane pozostaną. 0 to dowolna liczba.",
        set: "Zalogowane urządzenia naraz: najwyżej %{value}.",
        is: { "0": "Może być zalogowany na dowolnej liczbie urządzeń naraz." },
      },
      AuthenticationProviderId: {
        label: "Kto sprawdza hasło",
        help: "Sam Jellyfin albo wtyczka, np. LDAP. Przy złym wyborze nie da się zalogować.",
        set: "Hasło sprawdza: %{value}.",
      },
      PasswordResetProviderId: {
        label: "Kto resetuje hasło",
        help: "Co się dzieje po wybraniu „Nie pamiętasz hasła?” na ekranie logowania.",
        set: "Zapomniane hasło resetuje: %{value}.",
      },

      EnableAllFolders: {
        label: "Wszystkie biblioteki",
        help: "Także te dodane później.",
        on: "Może korzystać ze wszystkich bibliotek, także dodanych później.",
        off: "Może korzystać tylko z wybranych bibliotek.",
      },
      EnabledFolders: {
        label: "Biblioteki",
        help: "Co ten użytkownik może przeglądać i odtwarzać.",
        gains:
          "Zyskuje bibliotekę: %{names}. |||| Zyskuje biblioteki: %{names}. |||| Zyskuje biblioteki: %{names}.",
        loses:
          "Traci bibliotekę: %{names}. |||| Traci biblioteki: %{names}. |||| Traci biblioteki: %{names}.",
      },
      BlockedMediaFolders: {
        label: "Zablokowane biblioteki",
        help: "Dopóki jakieś tu są, wybór bibliotek powyżej się nie liczy.",
        gains:
          "Nie może już korzystać z biblioteki: %{names}. |||| Nie może już korzystać z bibliotek: %{names}. |||| Nie może już korzystać z bibliotek: %{names}.",
        loses:
          "Może znów korzystać z biblioteki: %{names}. |||| Może znów korzystać z bibliotek: %{names}. |||| Może znów korzystać z bibliotek: %{names}.",
      },
      EnableAllChannels: {
        label: "Wszystkie kanały",
        help: "Także te dodane później.",
        on: "Może korzystać ze wszystkich kanałów, także dodanych później.",
        off: "Może korzystać tylko z wybranych kanałów.",
      },
      EnabledChannels: {
        label: "Kanały",
        help: "Co ten użytkownik może przeglądać i odtwarzać.",
        gains: "Zyskuje kanał: %{names}. |||| Zyskuje kanały: %{names}. |||| Zyskuje kanały: %{names}.",
        loses: "Traci kanał: %{names}. |||| Traci kanały: %{names}. |||| Traci kanały: %{names}.",
      },
      BlockedChannels: {
        label: "Zablokowane kanały",
        help: "Dopóki jakieś tu są, wybór kanałów powyżej się nie liczy.",
        gains:
          "Nie może już korzystać z kanału: %{names}. |||| Nie może już korzystać z kanałów: %{names}. |||| Nie może już korzystać z kanałów: %{names}.",
        loses:
          "Może znów korzystać z kanału: %{names}. |||| Może znów korzystać z kanałów: %{names}. |||| Może znów korzystać z kanałów: %{names}.",
      },
      EnableAllDevices: {
        label: "Wszystkie urządzenia",
        help: "Sprawdzane podczas logowania. Zalogowane już urządzenie takim pozostaje.",
        on: "Może logować się na wszystkich urządzeniach.",
        off: "Może logować się tylko na wybranych urządzeniach.",
      },
      EnabledDevices: {
        label: "Urządzenia",
        help: "Znane są tylko te, na których już się logowano.",
        gains:
          "Może logować się na urządzeniu: %{names}. |||| Może logować się na urządzeniach: %{names}. |||| Może logować się na urządzeniach: %{names}.",
        loses:
          "Nie może już logować się na urządzeniu: %{names}. |||| Nie może już logować się na urządzeniach: %{names}. |||| Nie może już logować się na urządzeniach: %{names}.",
      },

      EnableContentDeletion: {
        label: "Może usuwać z każdej biblioteki",
        help: "Usuwa same pliki. Administratorzy też tego potrzebują.",
        on: "Może usuwać multimedia ze wszystkich bibliotek.",
        off: "Nie może już usuwać multimediów ze wszystkich bibliotek.",
      },
      EnableContentDeletionFromFolders: {
        label: "Może usuwać z",
        help: "Usuwa same pliki.",
        gains: "Może usuwać multimedia z bibliotek: %{names}.",
        loses: "Nie może już usuwać multimediów z bibliotek: %{names}.",
      },

      EnableRemoteAccess: {
        label: "Może łączyć się z zewnątrz",
        help: "Z innych sieci niż sieć serwera.",
        on: "Może łączyć się spoza sieci domowej.",
        off: "Nie może już łączyć się spoza sieci domowej.",
      },
      RemoteClientBitrateLimit: {
        label: "Limit bitrate’u z zewnątrz",
        help: "W Mb/s. 0 oznacza tyle, ile serwer pozwala wszystkim.",
        set: "Spoza sieci domowej odtwarza najwyżej %{value} Mb/s.",
        is: { "0": "Nie ma własnego limitu bitrate’u." },
      },
      EnableContentDownloading: {
        label: "Może pobierać",
        help: "Zabiera multimedia na urządzenie, jako pliki.",
        on: "Może pobierać.",
        off: "Nie może już pobierać.",
      },

      EnableMediaPlayback: {
        label: "Może odtwarzać multimedia",
        help: "Bez tego biblioteki można tylko przeglądać.",
        on: "Może odtwarzać multimedia.",
        off: "Nie może już odtwarzać multimediów.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Może korzystać z konwersji dźwięku",
        help: "Dla urządzeń, które nie odtwarzają dźwięku w danym formacie.",
        on: "Może korzystać z konwersji dźwięku przy odtwarzaniu.",
        off: "Nie może już korzystać z konwersji dźwięku przy odtwarzaniu.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Może korzystać z konwersji obrazu",
        help: "Najcięższa praca serwera. Bez tego niektóre urządzenia nie odtworzą niektórych filmów.",
        on: "Może korzystać z konwersji obrazu przy odtwarzaniu.",
        off: "Nie może już korzystać z konwersji obrazu przy odtwarzaniu.",
      },
      EnablePlaybackRemuxing: {
        label: "Może korzystać ze zmiany kontenera",
        help: "Ten sam obraz i dźwięk w innym kontenerze. Prawie nie obciąża serwera.",
        on: "Może korzystać ze zmiany kontenera przy odtwarzaniu.",
        off: "Nie może już korzystać ze zmiany kontenera przy odtwarzaniu.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Zawsze konwertuj źródła na żywo i zdalne",
        help: "Telewizja na żywo i strumienie z zewnątrz są konwertowane, nawet gdy urządzenie mogłoby je odtworzyć.",
        on: "Dostaje źródła na żywo i zdalne zawsze po konwersji.",
        off: "Dostaje źródła na żywo i zdalne bez zmian, jeśli urządzenie może je odtworzyć.",
      },

      EnableLiveTvAccess: {
        label: "Może oglądać telewizję na żywo",
        help: "Kanały, program i nagrania.",
        on: "Może oglądać telewizję na żywo.",
        off: "Nie może już oglądać telewizji na żywo.",
      },
      EnableLiveTvManagement: {
        label: "Może zarządzać nagraniami",
        help: "Planuje i usuwa nagrania telewizji na żywo.",
        on: "Może zarządzać nagraniami.",
        off: "Nie może już zarządzać nagraniami.",
      },

      EnableCollectionManagement: {
        label: "Może zarządzać kolekcjami",
        help: "Tworzy, zmienia i usuwa kolekcje, które widzą wszyscy.",
        on: "Może zarządzać kolekcjami.",
        off: "Nie może już zarządzać kolekcjami.",
      },
      EnableSubtitleManagement: {
        label: "Może zarządzać napisami",
        help: "Wysyła, pobiera i usuwa napisy dla wszystkich.",
        on: "Może zarządzać napisami.",
        off: "Nie może już zarządzać napisami.",
      },
      EnableLyricManagement: {
        label: "Może zarządzać tekstami piosenek",
        help: "Serwer to przyjmuje, ale nigdy nie podaje. Każdy zapis bez tej wartości ją wyłącza, także w kokpicie samego Jellyfin.",
        on: "Może zarządzać tekstami piosenek.",
        off: "Nie może już zarządzać tekstami piosenek.",
        untold:
          "Nie może już zarządzać tekstami piosenek, jeśli było to dozwolone: serwer tego nie podaje, a każdy zapis to resetuje.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Kilka osób ogląda to samo w tej samej chwili.",
        choices: {
          CreateAndJoinGroups: "Może tworzyć grupy i dołączać do nich",
          JoinGroups: "Może dołączać do grup",
          None: "Niedozwolone",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Może tworzyć grupy SyncPlay i dołączać do nich.",
          JoinGroups: "Może dołączać do grup SyncPlay, ale ich nie tworzyć.",
          None: "Nie może już korzystać z SyncPlay.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Może sterować odtwarzaniem innych",
        help: "Wstrzymuje, przewija i zatrzymuje na urządzeniach innych użytkowników.",
        on: "Może sterować odtwarzaniem innych.",
        off: "Nie może już sterować odtwarzaniem innych.",
      },
      EnableSharedDeviceControl: {
        label: "Może sterować wspólnymi urządzeniami",
        help: "Urządzenia, na których nie jest zalogowany nikt konkretny, np. telewizor w sieci.",
        on: "Może sterować wspólnymi urządzeniami.",
        off: "Nie może już sterować wspólnymi urządzeniami.",
      },

      EnablePublicSharing: {
        label: "Może udostępniać publicznie",
        help: "Uwzględnia to tylko klient webowy Jellyfin.",
        on: "Może udostępniać publicznie.",
        off: "Nie może już udostępniać publicznie.",
      },
      EnableMediaConversion: {
        label: "Może konwertować na stałe",
        help: "Uwzględnia to tylko klient webowy Jellyfin.",
        on: "Może konwertować multimedia na stałe.",
        off: "Nie może już konwertować multimediów na stałe.",
      },
      EnableSyncTranscoding: {
        label: "Może konwertować do pobrania",
        help: "Pozostałość z dawnych wersji.",
        on: "Może konwertować multimedia do pobrania.",
        off: "Nie może już konwertować multimediów do pobrania.",
      },

      MaxParentalRating: {
        label: "Najwyższa kategoria",
        help: "Wszystko powyżej jest ukryte. Nazwy pochodzą z serwera, dla jego kraju.",
        set: "Nie widzi niczego powyżej kategorii %{value}.",
        unset: "Widzi multimedia wszystkich kategorii wiekowych.",
      },
      MaxParentalSubRating: {
        label: "Stopień w najwyższej kategorii",
        help: "Niektóre kraje rozróżniają filmy dla tego samego wieku. Wybierany razem z najwyższą kategorią.",
        set: "Stopień w najwyższej kategorii: %{value}.",
        unset: "Widzi wszystko z najwyższej kategorii.",
      },
      BlockUnratedItems: {
        label: "Ukryj to, co nie ma kategorii",
        help: "Z tych rodzajów widać tylko to, co ma znaną kategorię wiekową.",
        choices: {
          Movie: "Filmy",
          Trailer: "Zwiastuny",
          Series: "Seriale",
          Music: "Muzyka",
          Book: "Książki",
          LiveTvChannel: "Kanały telewizji na żywo",
          LiveTvProgram: "Audycje telewizji na żywo",
          ChannelContent: "Zawartość kanałów",
          Other: "Cała reszta",
        },
        gains: "Nie widzi już tego, co nie ma kategorii: %{names}.",
        loses: "Widzi także to, co nie ma kategorii: %{names}.",
      },
      AllowedTags: {
        label: "Tylko z tymi tagami",
        help: "Jeśli jakieś są, wszystko bez jednego z nich jest ukryte.",
        gains: "Widzi tylko to, co ma dozwolone tagi, teraz także: %{names}.",
        loses:
          "Nie widzi już multimediów z tagiem: %{names}. |||| Nie widzi już multimediów z tagami: %{names}. |||| Nie widzi już multimediów z tagami: %{names}.",
        unset: "Widzi także multimedia bez żadnego tagu.",
      },
      BlockedTags: {
        label: "Nigdy z tymi tagami",
        help: "Ukrywa wszystko z jednym z nich. Ma pierwszeństwo przed dozwolonymi tagami.",
        gains:
          "Nie widzi już tego, co ma tag: %{names}. |||| Nie widzi już tego, co ma jeden z tagów: %{names}. |||| Nie widzi już tego, co ma jeden z tagów: %{names}.",
        loses:
          "Widzi znów to, co ma tag: %{names}. |||| Widzi znów to, co ma jeden z tagów: %{names}. |||| Widzi znów to, co ma jeden z tagów: %{names}.",
      },
      AccessSchedules: {
        label: "Godziny",
        help: "Kiedy użytkownik może korzystać z serwera, według zegara serwera. Bez godzin: zawsze. Dotyczą też administratorów.",
        set: "Może korzystać z serwera tylko w tych godzinach: %{value}.",
        unset: "Może korzystać z serwera o każdej porze.",
        days: {
          Sunday: "niedziela",
          Monday: "poniedziałek",
          Tuesday: "wtorek",
          Wednesday: "środa",
          Thursday: "czwartek",
          Friday: "piątek",
          Saturday: "sobota",
          Everyday: "codziennie",
          Weekday: "od poniedziałku do piątku",
          Weekend: "sobota i niedziela",
        },
        entry: "%{days}: %{hours}",
        never: "brak",
      },
    },
  },
  profile: {
    groups: {
      languages: "Języki",
      watching: "Oglądanie",
      home: "Strona główna",
      unused: "Bez działania",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Język dźwięku",
        help: "Wybierany, jeśli film go ma. Dowolny: ten, od którego film się zaczyna.",
        none: "Dowolny",
        set: "Woli dźwięk w języku: %{value}.",
        is: { OriginalLanguage: "Woli oryginalny dźwięk filmu." },
        unset: "Dźwięk w dowolnym języku.",
      },
      PlayDefaultAudioTrack: {
        label: "Odtwarzaj domyślny dźwięk filmu",
        help: "Bez względu na język.",
        on: "Słyszy domyślny dźwięk filmu, bez względu na język.",
        off: "Słyszy preferowany język, jeśli film go ma.",
      },
      RememberAudioSelections: {
        label: "Pamiętaj wybrany dźwięk",
        help: "Dla następnego odcinka i na następny raz.",
        on: "Wybrany dźwięk jest pamiętany.",
        off: "Wybrany dźwięk nie jest już pamiętany.",
      },
      SubtitleLanguagePreference: {
        label: "Język napisów",
        help: "Wybierany, jeśli film go ma.",
        none: "Dowolny",
        set: "Woli napisy w języku: %{value}.",
        unset: "Napisy w dowolnym języku.",
      },
      SubtitleMode: {
        label: "Pokazuj napisy",
        help: "Napisy wymuszone tłumaczą to, co mówi się w innym języku niż język filmu.",
        choices: {
          Default: "Tak jak w pliku",
          Smart: "Gdy dźwięk jest w innym języku",
          OnlyForced: "Tylko wymuszone",
          Always: "Zawsze",
          None: "Nigdy",
        },
        set: "Napisy: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Pamiętaj wybrane napisy",
        help: "Dla następnego odcinka i na następny raz.",
        on: "Wybrane napisy są pamiętane.",
        off: "Wybrane napisy nie są już pamiętane.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Automatycznie odtwarzaj następny odcinek",
        help: "Gdy tylko poprzedni się skończy.",
        on: "Następny odcinek odtwarza się sam.",
        off: "Następny odcinek nie odtwarza się już sam.",
      },
      DisplayMissingEpisodes: {
        label: "Pokazuj brakujące odcinki",
        help: "Odcinki, które są znane, ale nie ma ich w bibliotece.",
        on: "Widzi odcinki, których brakuje w bibliotece.",
        off: "Nie widzi już odcinków, których brakuje w bibliotece.",
      },
      CastReceiverId: {
        label: "Odbiornik Google Cast",
        help: "Aplikacja, którą wczytuje Chromecast. Serwer nie pozwala zostawić tego pustego.",
        set: "Przesyła do odbiornika: %{value}.",
      },

      OrderedViews: {
        label: "Kolejność bibliotek",
        help: "Na stronie głównej. Niewybrane są na końcu.",
        gains: "Kolejność bibliotek obejmuje teraz: %{names}.",
        loses: "Kolejność bibliotek nie obejmuje już: %{names}.",
        reordered: "Kolejność bibliotek to teraz: %{names}.",
      },
      MyMediaExcludes: {
        label: "Nie na stronie głównej",
        help: "Do tych bibliotek można dotrzeć inaczej.",
        gains: "Już nie na stronie głównej: %{names}.",
        loses: "Znów na stronie głównej: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Nie wśród nowości",
        help: "Nowości z tych bibliotek nie są pokazywane, podobnie jak to, co następne.",
        gains: "Już nie wśród nowości: %{names}.",
        loses: "Znów wśród nowości: %{names}.",
      },
      GroupedFolders: {
        label: "Pokazywane jako jedna",
        help: "Biblioteki tego samego rodzaju w jednym widoku.",
        gains: "Pokazywane razem z innymi tego rodzaju: %{names}.",
        loses: "Już nie pokazywane razem z innymi tego rodzaju: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Nowości bez obejrzanych",
        help: "Pomija to, co już obejrzano lub wysłuchano.",
        on: "Obejrzanych już nie ma wśród nowości.",
        off: "Obejrzane są także wśród nowości.",
      },

      DisplayCollectionsView: {
        label: "Kolekcje jako biblioteka",
        help: "Pozostałość z dawnych wersji.",
        on: "Kolekcje jako biblioteka: włączone.",
        off: "Kolekcje jako biblioteka: wyłączone.",
      },
      EnableLocalPassword: {
        label: "PIN w sieci domowej",
        help: "Pozostałość z dawnych wersji.",
        on: "PIN w sieci domowej: włączone.",
        off: "PIN w sieci domowej: wyłączone.",
      },
    },
  },
};
