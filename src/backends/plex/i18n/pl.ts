/** Polish: all texts of Plex, those of the sign-in among them. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Bez Plex Pass" },
  users: {
    help: {
      name: "Nazwa nowego zarządzanego użytkownika na ekranie wyboru. Do 100 znaków. Osobę z własnym kontem Plex trzeba zaprosić.",
      rename: "Nazwa tego użytkownika na ekranie wyboru. Do 100 znaków.",
    },
  },
  code: {
    title: "Zaloguj się przez Plex",
    pageIntro:
      "Otworzy się strona samego Plex z pytaniem, czy wpuścić Ushera. Twoje hasło zobaczy tylko Plex.",
    help: "Otwórz plex.tv/link, zaloguj się tam i wpisz ten kod.",
  },
  key: {
    title: "Użyj tokenu",
    label: "Token Plex",
    help: "Token skopiowany z innej aplikacji Plex. Otwiera całe Twoje konto. Wylogowanie tutaj kończy go również tam.",
  },
  errors: {
    homeFull: "Ten Home ma już tylu członków, ilu pozwala Plex. Najpierw kogoś usuń.",
    notTaken: "Plex przyjął to bez błędu, ale potem tego nie pokazał. Sprawdź ponownie za minutę.",
    unknownLibrary: "Na Twoich serwerach nie ma tej biblioteki. Odśwież stronę i wybierz od nowa.",
    pinLost:
      "Starego kodu PIN już nie ma, a Plex nie przyjął nowego. Ten użytkownik nie ma teraz kodu PIN: ustaw go ponownie.",
    isMember: "Ta osoba jest już członkiem tego Home.",
    noSuchAccount: "Plex nie zna nikogo o tym adresie e-mail lub nazwie użytkownika.",
    unknownToken: "Plex nie zna tego tokenu. Być może wygasł albo nie został skopiowany w całości.",
    codeRunOut: "Ten kod wygasł. Poproś o nowy.",
    pinShape: "PIN ma cztery cyfry.",
    pinNeeded: "Wpisz PIN tego członka.",
    wrongPin: "Ten PIN jest błędny. Odczekaj chwilę, zanim spróbujesz ponownie.",
    managedMayNot: "Plex nie pozwala na to zarządzanym użytkownikom. Poproś administratora Home.",
    needsPass: "Do tego administrator Home potrzebuje Plex Pass.",
    needsPassword: "Plex wymaga do tego hasła konta. Zrób to na plex.tv.",
    noRole: "Plex nie oferuje tego dla tego konta.",
  },
  problems: {
    nameLong: "Za długie: najwyżej 100 znaków.",
    nameIsEmail: "To adres e-mail. Zarządzany użytkownik ma nazwę; osobę z kontem trzeba zaprosić.",
    nameCharacters: "Jest tu koniec wiersza albo inny znak sterujący. Wpisz to od nowa.",
  },
  readOnly: {
    wholeServers:
      "Tu można to tylko zobaczyć, nadaje się to na plex.tv. Wybranie mniejszej liczby bibliotek to wyłącza.",
    kind: "Plex ustala to, gdy ktoś dołącza.",
    filters:
      "Tu można to zobaczyć, ale nie zmienić. Limit wieku ustawia je automatycznie; pozostałe zmienia się na plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Biblioteki, które serwer %{server} dostanie później, nie będą już dochodzić same.",
    filtersReplaced: "Własne ograniczenia zastępuje limit wieku; „Bez limitu” ich nie przywróci.",
  },
  policy: {
    groups: {
      membership: "W Home",
      libraries: "Biblioteki",
      sharing: "Co jeszcze wolno",
      filters: "Własne ograniczenia",
    },
    fields: {
      kind: {
        label: "Rodzaj",
        help: "Administrator i gość nie mają tu ustawień.",
        choices: {
          administrator: "Administrator",
          member: "Członek z własnym kontem",
          managed: "Zarządzany użytkownik",
          guest: "Gość",
        },
      },
      restrictionProfile: {
        label: "Limit wieku",
        help: "Młodsze dziecko: G, TV-Y i TV-G. Starsze dziecko: także PG, TV-PG i TV-Y7. Nastolatek: także PG-13 i TV-14. Bez limitu: wszystko w udostępnionych bibliotekach. Kategorie z innych krajów działają tak samo.",
        choices: {
          "": "Bez limitu",
          little_kid: "Młodsze dziecko",
          older_kid: "Starsze dziecko",
          teen: "Nastolatek",
        },
        unset: "Może oglądać wszystko w swoich bibliotekach, w każdej kategorii wiekowej.",
        is: {
          little_kid: "Może oglądać tylko to, co jest dla młodszych dzieci.",
          older_kid: "Może oglądać tylko to, co jest dla starszych i młodszych dzieci.",
          teen: "Może oglądać tylko to, co jest dla nastolatków i młodszych.",
        },
        set: "Dostaje limit wieku: %{value}.",
      },
      libraryIds: {
        label: "Biblioteki",
        help: "Z Twoich serwerów. Bez żadnej nie ma czego oglądać.",
        gains: "Może korzystać z bibliotek: %{names}.",
        loses: "Nie może już korzystać z bibliotek: %{names}.",
        unset: "Nie może korzystać z żadnej biblioteki.",
      },
      wholeServers: {
        label: "Także przyszłe biblioteki",
        help: "Biblioteki dodane później na tych serwerach dochodzą same.",
        gains: "Dostaje także przyszłe biblioteki: %{names}.",
        loses: "Nie dostaje już przyszłych bibliotek: %{names}.",
      },
      allowSync: {
        label: "Pobieranie",
        help: "Zabiera multimedia, by oglądać bez sieci. Wymaga Twojego Plex Pass.",
        on: "Może pobierać multimedia.",
        off: "Nie może już pobierać multimediów.",
      },
      allowTuners: {
        label: "Telewizja na żywo",
        help: "Wymaga Twojego Plex Pass i tunera.",
        choices: { "0": "Brak", "1": "Telewizja na żywo", "2": "Telewizja na żywo i nagrywanie" },
        is: {
          "0": "Nie może oglądać telewizji na żywo.",
          "1": "Może oglądać telewizję na żywo, ale nie nagrywać.",
          "2": "Może oglądać i nagrywać telewizję na żywo.",
        },
        set: "Telewizja na żywo: %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Zarządza napisami",
        help: "Dodaje i usuwa napisy dla wszystkich.",
        on: "Może dodawać i usuwać napisy, dla wszystkich.",
        off: "Nie może już dodawać ani usuwać napisów.",
      },
      allowChannels: {
        label: "Kanały",
        help: "Dodatki starszych serwerów.",
        on: "Może korzystać z kanałów.",
        off: "Nie może już korzystać z kanałów.",
      },
      filterAll: {
        label: "Ograniczenia: wszystko",
        help: "Kategorie wiekowe i etykiety w zapisie Plex: widać tylko to, co stoi po =, a nie widać tego, co stoi po !=.",
      },
      filterMovies: {
        label: "Ograniczenia: filmy",
        help: "Kategorie wiekowe i etykiety w zapisie Plex: widać tylko to, co stoi po =, a nie widać tego, co stoi po !=.",
      },
      filterTelevision: {
        label: "Ograniczenia: seriale",
        help: "Kategorie wiekowe i etykiety w zapisie Plex: widać tylko to, co stoi po =, a nie widać tego, co stoi po !=.",
      },
      filterMusic: {
        label: "Ograniczenia: muzyka",
        help: "Kategorie wiekowe i etykiety w zapisie Plex: widać tylko to, co stoi po =, a nie widać tego, co stoi po !=.",
      },
      filterPhotos: {
        label: "Ograniczenia: zdjęcia",
        help: "Kategorie wiekowe i etykiety w zapisie Plex: widać tylko to, co stoi po =, a nie widać tego, co stoi po !=.",
      },
    },
  },
};
