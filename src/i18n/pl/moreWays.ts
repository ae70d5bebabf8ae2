/** Polish, for the ways to sign in besides a typed name and password. Loaded with them. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Kim jesteś?",
    search: "Znajdź swoją nazwę",
    found:
      "Znaleziono %{smart_count} osobę |||| Znaleziono %{smart_count} osoby |||| Znaleziono %{smart_count} osób",
    nobody: "Nikt tu nie ma nazwy „%{search}”. Wybierz „Ktoś inny” i wpisz całą nazwę.",
    noPassword: "Bez hasła",
  },
  panel: { back: "Wstecz" },
  code: {
    whereApp: "Otwórz aplikację, która jest zalogowana do serwera %{server}, i wpisz w niej ten kod.",
    wherePage: "Otwórz %{page} na dowolnym urządzeniu i wpisz tam ten kod.",
    pageIntro:
      "W nowej karcie otworzy się strona z pytaniem, czy Usher może zalogować Cię do serwera %{server}. Gdy skończysz, Usher sam to zauważy.",
    openPage: "Kontynuuj w nowej karcie",
    useCode: "Użyj kodu na innym urządzeniu",
    usePage: "Użyj nowej karty",
    opening: "Prosimy o kod…",
    isOpen: "Strona jest otwarta w innej karcie. Zezwól tam na logowanie i wróć tutaj.",
    blocked: "Przeglądarka zablokowała nową kartę. Otwórz stronę samodzielnie:",
    openAgain: "Otwórz stronę",
    label: "Twój kod: %{code}",
    picture: "Możesz też skierować aparat telefonu na ten obraz.",
    waiting: "Czekamy na zatwierdzenie…",
    trouble: "%{server} w tej chwili nie odpowiada. Usher ponawia pytania.",
    left: "Wygasa za %{left}",
    expired: "Ten kod wygasł. Nikt już go nie użyje.",
    again: "Pobierz nowy kod",
    cancel: "Anuluj",
  },
  key: {
    submit: "Użyj tego klucza",
    missing: "Wklej klucz.",
    wrong: "%{server} nie zna tego klucza.",
  },
  forgot: {
    title: "Zapomniane hasło",
    intro: "%{server} może zapisać PIN w pliku, który odczyta tylko właściciel serwera. Podaj, kim jesteś.",
    name: "Nazwa użytkownika",
    noName: "Wpisz nazwę użytkownika.",
    submit: "Poproś o PIN",
    fileTitle: "Teraz odczytaj PIN",
    file: "Jeśli %{name} ma tu konto, %{server} zapisał PIN w tym pliku na swoim dysku:",
    noFile: "Jeśli %{name} ma tu konto, %{server} zapisał PIN w pliku na swoim dysku.",
    owner: "Osoba, która prowadzi serwer, może go otworzyć i podać Ci PIN.",
    until: "Działa do %{time}.",
    pin: "PIN",
    pinHelp: "Z kreskami lub bez. Stanie się Twoim hasłem, które zaraz potem możesz zmienić na lepsze.",
    noPin: "Wpisz PIN.",
    redeem: "Zaloguj się kodem PIN",
    again: "Poproś o nowy PIN",
    askAdmin:
      "%{server} nie pozwala samodzielnie resetować hasła. Poproś administratora: może ustawić Ci nowe w Usherze.",
    atHome:
      "%{server} robi to tylko we własnej sieci. Połącz się z nią, na przykład w domu, i poproś ponownie.",
    retry: "Poproś ponownie",
    doneTitle: "PIN jest teraz Twoim hasłem",
    done: "Zalogowano Cię jako %{name}. PIN był w pliku, więc wybierz lepsze hasło: strona zmiany zapyta o obecne hasło, czyli o PIN.",
    choose: "Wybierz nowe hasło",
    later: "Później",
    notIn: "PIN jest teraz hasłem użytkownika %{name}. Wróć i zaloguj się nim.",
  },
};
