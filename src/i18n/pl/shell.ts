/** Polish, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Otwieranie: %{server}",
    opening: "%{server}: czekamy na odpowiedź…",
    noStorage: {
      title: "Usher nie może tu nic zapisać",
      text: "Usher przechowuje Twoje logowanie i serwery w tej przeglądarce. Zezwól stronie na zapisywanie danych i odśwież ją.",
    },
    reload: "Odśwież stronę",
    tryAgain: "Ponów",
    keepsTrying: "Usher sam ponawia próby.",
    brokenConfig: {
      title: "Ustawienia tej strony są uszkodzone",
      text: "Usher nie może odczytać pliku config.json, więc nie ma żadnego serwera do wyboru. %{message}",
    },
  },
  theme: { label: "Kolory", light: "Jasne", system: "Jak w systemie", dark: "Ciemne" },
  language: {
    label: "Język",
    failed: "Nie udało się wczytać języka: %{language}. Sprawdź połączenie z siecią i wybierz go ponownie.",
  },
  field: { showPassword: "Pokaż hasło", hidePassword: "Ukryj hasło" },
  login: {
    title: "Logowanie do serwera %{server}",
    setUp: "Konfiguracja serwera %{server}",
    isNew: "Na tym serwerze nikt jeszcze nie ma konta. Pierwszy użytkownik zostanie administratorem.",
    unencrypted: "Bez szyfrowania",
    unencryptedHelp: "Inne osoby w sieci po drodze mogłyby odczytać hasło.",
    switchServer: "Użyj innego serwera",
    username: "Nazwa użytkownika",
    password: "Hasło",
    stay: "Nie wylogowuj mnie na tym urządzeniu",
    submit: "Zaloguj się",
    somebodyElse: "Zaloguj się jako ktoś inny",
    other: "Ktoś inny",
    faces: "Wybierz użytkownika",
    forgot: "Nie pamiętasz hasła?",
    usePassword: "Użyj hasła",
    stranger:
      "To %{other}, a tutaj zalogowane jest konto %{name}. Tylko %{name} może kontynuować na tej stronie.",
    welcome: "Powitanie serwera",
    demo: "To wersja demonstracyjna, z której może korzystać każdy. Hasło użytkownika %{name} jest już wpisane.",
    demoElsewhere:
      "To wersja demonstracyjna, z której może korzystać każdy. Na stronie, która się otworzy, zaloguj się jako %{name} z hasłem %{password}.",
    noName: "Wpisz nazwę użytkownika.",
    wrong: "Nieprawidłowa nazwa użytkownika lub hasło.",
    expired: "Sesja wygasła. Zaloguj się, aby wrócić w to samo miejsce.",
    elsewhere: "Wylogowano Cię w innej karcie.",
    noWay: "Serwer nie oferuje żadnego sposobu logowania, który zna Usher.",
  },
  errors: {
    unreachable: {
      title: "%{server} nie odpowiada",
      text: "Pod adresem %{url} nic nie odpowiada. Sprawdź, czy serwer jest włączony, a to urządzenie jest w jego sieci.",
    },
    offline: {
      title: "To urządzenie jest offline",
      text: "%{server} będzie niedostępny, dopóki sieć nie wróci.",
    },
    timeout: {
      title: "%{server} zbyt długo nie odpowiada",
      text: "Serwer może być zajęty lub poza zasięgiem. Jeśli coś zmieniasz, przed powtórzeniem sprawdź, czy zmiana się nie zapisała.",
    },
    webPage: {
      title: "Zamiast %{server} odpowiada strona internetowa",
      text: "Pod adresem %{url} jest strona, a nie serwer. Być może adres się zmienił albo serwer proxy wymaga osobnego logowania.",
    },
    otherAnswer: {
      title: "Zamiast %{server} odpowiada coś innego",
      text: "Pod adresem %{url} nie ma już tego samego serwera. Sprawdź adres.",
    },
    brokenAnswer: {
      title: "%{server}: nie można odczytać odpowiedzi",
      text: "Odpowiedź została ucięta albo Usher nie zna jeszcze tego formatu. Nic nie zmieniono. Spróbuj ponownie za minutę.",
    },
    starting: {
      title: "%{server} nie jest gotowy",
      text: "Serwer się uruchamia albo proxy nie może się z nim połączyć. Spróbuj ponownie za minutę.",
    },
    isStarting: {
      title: "%{server} się uruchamia",
      text: "To zajmie chwilę, po aktualizacji trochę dłużej. Ta strona ruszy dalej sama.",
    },
    mayBeStarting: {
      title: "%{server} nie jest gotowy",
      text: "Pod adresem %{url} coś odpowiada, ale nie tej stronie. Serwer może się uruchamiać, w adresie może brakować części ścieżki albo serwer nie wpuszcza z tej sieci.",
    },
    forPlayers: {
      title: "Zamiast %{server} odpowiada Navidrome",
      text: "%{url} to wejście, które Navidrome udostępnia odtwarzaczom Jellyfin. Użytkownikami zarządza się w samym Navidrome: usuń ostatnią część adresu.",
    },
    notSetUp: {
      title: "%{server} nie jest jeszcze skonfigurowany",
      text: "Otwórz %{url} w innej karcie i dokończ konfigurację serwera. Potem ta strona ruszy dalej sama.",
    },
    failed: {
      title: "%{server}: błąd serwera",
      text: "Serwer zgłosił błąd: %{message}. Spróbuj ponownie; więcej może być w jego logach.",
    },
    tooMany: {
      title: "Zbyt wiele prób",
      text: "%{server} prosi o chwilę przerwy. Spróbuj ponownie za około %{smart_count} sekundę. |||| %{server} prosi o chwilę przerwy. Spróbuj ponownie za około %{smart_count} sekundy. |||| %{server} prosi o chwilę przerwy. Spróbuj ponownie za około %{smart_count} sekund.",
    },
    wrongPassword: {
      title: "%{server} Cię nie wpuszcza",
      text: "Nieprawidłowa nazwa użytkownika lub hasło.",
    },
    notAccepted: {
      title: "%{server} tego nie przyjmuje",
      text: "Odpowiedź serwera: %{message}",
    },
    missingChunk: {
      title: "Nie udało się wczytać części Ushera",
      text: "Nie ma sieci albo zainstalowano nowszą wersję. Odśwież stronę.",
    },
    bug: {
      title: "Coś poszło nie tak w Usherze",
      text: "To błąd Ushera, a nie serwera %{server}. Odśwież stronę.",
    },
  },
};
