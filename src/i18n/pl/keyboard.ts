/** Polish, for the command palette and the keys. */
import type { Messages } from "../i18n";

export const keyboard: Messages = {
  keyboard: {
    groups: {
      page: "Na tej stronie",
      pages: "Przejdź do",
      users: "Użytkownicy",
      servers: "Inne serwery",
      app: "Usher",
    },
    pages: {
      import: "Import użytkowników",
      templates: "Szablony",
    },
    nowhereElse: "Konto %{name} jest zalogowane tylko na tym urządzeniu.",
    theme: {
      light: "Jasne kolory",
      system: "Kolory systemu",
      dark: "Ciemne kolory",
    },
    palette: {
      placeholder: "Użytkownik, strona, coś do zrobienia",
      list: "Znalezione",
      searching: "Szukamy użytkowników…",
      found:
        "Znaleziono %{smart_count} pozycję |||| Znaleziono %{smart_count} pozycje |||| Znaleziono %{smart_count} pozycji",
      nothing: "Nic nie ma nazwy „%{text}”.",
      all: "Pokaż %{smart_count} użytkownika na liście |||| Pokaż wszystkich użytkowników (%{smart_count}) na liście |||| Pokaż wszystkich użytkowników (%{smart_count}) na liście",
      current: "Wybrane teraz",
      move: "Nawiguj",
      choose: "Wybierz",
      close: "Zamknij",
    },
    help: {
      title: "Skróty klawiaturowe",
      everywhere: "Wszędzie",
      palette: "Szukaj i przejdź",
      help: "Ta ściągawka",
      close: "Zamknij to, co otwarte",
      goTo: "Przejdź do: G, a potem",
      list: "Na liście użytkowników",
      search: "Szukaj",
      move: "Następny lub poprzedni użytkownik",
      ends: "Pierwszy lub ostatni użytkownik",
      open: "Otwórz użytkownika",
      select: "Zaznacz użytkownika",
      extend: "Zaznacz kilku",
      forms: "W formularzu",
      save: "Zapisz",
      access: "W tabeli dostępu",
      cells: "Przechodź między komórkami",
      toggle: "Daj lub odbierz dostęp",
      mark: "Zaznacz kilka komórek",
      row: "Pierwsza lub ostatnia komórka wiersza",
      column: "Pierwszy lub ostatni użytkownik",
      single: {
        label: "Pojedyncze klawisze",
        help: "Na przykład C i /. Wyłącz je, jeśli sterujesz komputerem głosem albo naciskasz klawisze przypadkiem. Klawisze z Ctrl lub ⌘ oraz te na listach będą działać dalej.",
      },
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Spacja",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
    },
  },
};
