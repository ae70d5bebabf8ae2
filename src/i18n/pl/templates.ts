/** Polish, for templates: their list, their editor, whom they are for, and who differs. */
import type { Messages } from "../i18n";

export const templates: Messages = {
  templates: {
    title: "Szablony",
    how: "Wybrane ustawienia pod jedną nazwą. Szablon zmienia tylko te ustawienia, żadnych innych. Szablony są przechowywane w tej przeglądarce.",
    create: "Utwórz szablon",
    editTitle: "Edytuj szablon",
    like: "Z ustawieniami użytkownika %{name}. Usuń to, co nie ma należeć do szablonu.",
    back: "Wszystkie szablony",
    none: "Nie ma jeszcze szablonów. Utwórz nowy, otwórz użytkownika jako wzór albo zaimportuj plik.",
    gone: "W tej przeglądarce nie ma takiego szablonu. Być może go usunięto albo należy do innego rodzaju serwera.",
    shipped: "Wbudowany",
    apply: "Zastosuj…",
    users: "%{smart_count} użytkownik |||| %{smart_count} użytkowników |||| %{smart_count} użytkowników",
    edit: "Edytuj",
    export: "Eksportuj",
    exportOne: "Eksportuj: %{name}",
    exportAll: "Eksportuj wszystkie",
    import: "Importuj plik…",
    imported:
      "Zaimportowano %{smart_count} szablon |||| Zaimportowano %{smart_count} szablony |||| Zaimportowano %{smart_count} szablonów",
    remove: "Usuń",
    removeSure: "Na pewno usunąć?",
    name: "Nazwa",
    chooseAll: "Zaznacz wszystko",
    chooseNone: "Odznacz wszystko",
    include: "Część szablonu: %{label}",
    chosen:
      "Wybrano %{smart_count} ustawienie |||| Wybrano %{smart_count} ustawienia |||| Wybrano %{smart_count} ustawień",
    save: "Zapisz szablon",
    saved: "Zapisano szablon %{name}",
    check: {
      name: "Nadaj szablonowi nazwę.",
      chosen: "Wybierz co najmniej jedno ustawienie.",
      value: "Jedno z wybranych ustawień ma wartość, której serwer nie przyjmie. Jest zaznaczone poniżej.",
    },
    applyTitle: "Zastosuj szablon",
    which: "Szablon",
    toWhom: "Do kogo",
    moreFound: "i jeszcze %{smart_count}. Użyj wyszukiwania, aby ich znaleźć.",
    review:
      "Przejrzyj dla %{smart_count} użytkownika |||| Przejrzyj dla %{smart_count} użytkowników |||| Przejrzyj dla %{smart_count} użytkowników",
    missing: "Na tym serwerze nie ma: %{names}. Zostanie to pominięte.",
    file: {
      json: "Ten plik nie jest poprawnym plikiem JSON. Być może został ucięty.",
      shape: "To nie jest plik z szablonami. Musi wyglądać jak wyeksportowany stąd.",
      empty: "Nie ma w nim żadnego ustawienia.",
      newer:
        "Ten plik utworzyła nowsza wersja tej strony (%{version}). Zaktualizuj stronę i zaimportuj go ponownie.",
      otherKind: "Te szablony są dla innego rodzaju serwera: %{kind}.",
      noName: "Szablon %{position} nie ma nazwy.",
      unknownFields: "Szablon %{name} ma ustawienia, których nie ma na tym serwerze: %{names}.",
      wrongValue: "Szablon %{name} ma niedozwolone wartości ustawień: %{names}.",
      ofConfig: "W config.json: %{text}",
    },
    drift: {
      how: "Wszyscy, u których zastosowano ten szablon, i to, czym się teraz różnią.",
      nobody: "Nie zastosowano go jeszcze u nikogo.",
      count:
        "Różni się %{smart_count} z %{total} |||| Różnią się %{smart_count} z %{total} |||| Różni się %{smart_count} z %{total}",
      again:
        "Zastosuj ponownie u %{smart_count} użytkownika |||| Zastosuj ponownie u %{smart_count} użytkowników |||| Zastosuj ponownie u %{smart_count} użytkowników",
      differs: "Różni się",
      same: "Zgodnie z szablonem",
      unread: "Nie udało się odczytać",
      gone: "Nie ma już na serwerze",
      would: "Po ponownym zastosowaniu:",
      accept: "Zaakceptuj",
      acceptFor: "Zaakceptuj różnice: %{name}",
      drop: "Przestań śledzić",
      dropFor: "Przestań porównywać: %{name}",
    },
    from: {
      label: "Zacznij od (opcjonalnie)",
      help: "Szablon albo ktoś, czyje ustawienia skopiować. Rola nie jest kopiowana.",
      templates: "Szablony",
      users: "Jak użytkownik",
      also: "Ustawiamy też: %{names}.",
      failed: "Nie udało się odczytać ustawień. Wybierz ponownie.",
    },
  },
};
