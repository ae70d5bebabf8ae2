/** Polish, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Wybierz serwer",
    titleFirst: "Połącz swój serwer multimediów",
    intro: "Usher łączy się z serwerem prosto z tej przeglądarki. Nic nie trafia nigdzie indziej.",
    unknown: "Ta przeglądarka nie zna serwera „%{id}”. Wybierz inny lub go połącz.",
    servers: "Serwery",
    signedIn: "Zalogowano jako %{user}",
    change: "Nazwa i kolor: %{server}",
    colour: "Kolor",
    colours: {
      plum: "Śliwkowy",
      blue: "Niebieski",
      violet: "Fioletowy",
      gold: "Złoty",
      teal: "Turkusowy",
      green: "Zielony",
      slate: "Grafitowy",
    },
    remove: "Usuń: %{server}",
    name: "Nazwa",
    save: "Zapisz",
    cancel: "Anuluj",
    nameMissing: "Wpisz nazwę.",
    removeTitle: "Usunąć serwer %{server}?",
    removeText:
      "Z tej przeglądarki znikną jego adres, Twoje logowanie, Twój układ jego stron i jego dziennik. Tego, co tam zmieniono, nie będzie już można cofnąć, a trwające jeszcze zmiany u wielu użytkowników zostaną przerwane. Szablony pozostaną, ale bez użytkowników, u których je zastosowano. Na serwerze nic się nie zmieni.",
    removeYes: "Usuń",
    removed: "Serwer %{server} usunięto z tej przeglądarki.",
    removedPartly:
      "Serwer %{server} usunięto, ale ta przeglądarka nie usunęła jego dziennika. Zamknij pozostałe karty Ushera i usuń dane tej strony w ustawieniach przeglądarki.",
    changed: "Zapisano: %{server}.",
    none: "Nie ma tu żadnego serwera. Wpisuje je do config.json osoba, która zainstalowała tę stronę.",
    formTitle: "Połącz serwer",
    address: "Adres",
    addressHelp: "Taki, jaki otwierasz w przeglądarce: 192.168.1.20:4533 lub https://example.org/music",
    optionalName: "Nazwa (opcjonalnie)",
    optionalNameHelp: "Jak ma się tu nazywać, np. „Dom”.",
    submit: "Połącz",
    looking: "Sprawdzamy, kto odpowiada pod adresem %{address}…",
    known: "%{server} ma już ten adres.",
    openKnown: "Otwórz: %{server}",
    addTwice: "Połącz jeszcze raz",
    fixed: "Zaloguj się przez %{kind}",
    fixedHelp: "Pod adresem %{address}. Nie trzeba nic wpisywać.",
    answers: {
      title: "Pod adresem %{url} jest %{found}, a nie %{wanted}",
      typed: "Połącz jako %{found}",
      offered: "Osoba, która zainstalowała tę stronę, podała w config.json zły rodzaj lub adres serwera.",
    },
    problems: {
      missing: "Wpisz adres swojego serwera.",
      notAddress:
        "To nie jest adres internetowy. Wygląda on jak 192.168.1.20:4533 lub https://example.org/music.",
      scheme: "Adres musi zaczynać się od http:// lub https:// albo od nazwy hosta.",
      credentials: "Pomiń nazwę użytkownika i hasło. Zalogujesz się na następnej stronie.",
      mixedContent:
        "Tę stronę otwarto przez https, więc przeglądarka blokuje %{url}. Włącz https także na serwerze albo otwórz tę stronę przez http.",
      unreachable:
        "Pod adresem %{url} nic nie odpowiada. Serwer może być wyłączony, port może być zły albo to urządzenie może być w innej sieci. Tak samo wygląda proxy, które nie wpuszcza innych stron (CORS).",
      unreachableHttps:
        "Pod adresem %{url} nic nie odpowiada. Tę stronę otwarto przez https, więc przeglądarka nie pozwala na serwery http://. Włącz https na serwerze albo otwórz tę stronę przez http.",
      offline: "To urządzenie jest offline.",
      timeout: "%{url} zbyt długo nie odpowiada. Sprawdź adres albo spróbuj ponownie.",
      page: "Pod adresem %{url} odpowiada strona internetowa, a nie serwer, który zna Usher. Być może brakuje części ścieżki, np. /music.",
      other: "Pod adresem %{url} coś odpowiada, ale nie jest to serwer, który zna Usher.",
      navidromeForPlayers:
        "%{url} to wejście, które Navidrome udostępnia odtwarzaczom Jellyfin. Usuń ostatnią część adresu.",
      starting: "Serwer pod adresem %{url} się uruchamia. Usher sam zapyta ponownie.",
      mayBeStarting:
        "Pod adresem %{url} coś odpowiada, ale nie tej stronie. Serwer może się uruchamiać, może brakować części ścieżki, np. /jellyfin, albo serwer nie wpuszcza innych stron (CORS).",
      notSetUp:
        "Serwer pod adresem %{url} nie jest jeszcze skonfigurowany. Otwórz go w innej karcie i najpierw to dokończ.",
      failed: "Serwer pod adresem %{url} odpowiada błędem (%{status}). Spróbuj ponownie za minutę.",
      bug: "Coś poszło nie tak w Usherze. Odśwież stronę i spróbuj ponownie.",
    },
  },
  firstAdmin: {
    username: "Nazwa użytkownika",
    password: "Hasło",
    passwordHelp: "Im dłuższe, tym lepsze: cztery losowe słowa albo propozycja przeglądarki.",
    repeat: "Powtórz hasło",
    submit: "Utwórz administratora",
    nameMissing: "Wpisz nazwę użytkownika.",
    nameNeedsLetter: "Nazwa użytkownika musi mieć co najmniej jedną literę lub cyfrę.",
    passwordMissing: "Wpisz hasło.",
    mismatch: "Hasła się różnią.",
    taken: "Ktoś przed chwilą utworzył pierwszego administratora. Zaloguj się albo poproś tę osobę o konto.",
  },
};
