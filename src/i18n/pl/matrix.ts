/** Polish, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Kto ma dostęp",
    how: "Kliknięcie lub spacja przygotowuje zmianę; nic nie zostanie wysłane, zanim jej nie przejrzysz. Strzałki przesuwają, Shift zaznacza kilka pól, a nazwy wierszy i kolumn otwierają działania na wszystkich.",
    grid: "Dostęp wszystkich użytkowników",
    view: { label: "Co pokazać", libraries: "Biblioteki", permissions: "Uprawnienia" },
    role: { all: "Wszyscy" },
    nobody: "Nikt nie pasuje. Poszukaj czegoś innego albo wybierz inną rolę.",
    failed:
      "Nie udało się odczytać %{smart_count} użytkownika. |||| Nie udało się odczytać %{smart_count} użytkowników. |||| Nie udało się odczytać %{smart_count} użytkowników.",
    failedRow: "Nie udało się odczytać",
    stagedCell: "%{state}, jeszcze nie zapisano",
    reason: {
      unread: "Trwa odczyt",
      pointless: "Dla tego użytkownika nie ma to znaczenia",
    },
    column: {
      on: "Daj pokazanemu użytkownikowi |||| Daj wszystkim pokazanym (%{smart_count}) |||| Daj wszystkim pokazanym (%{smart_count})",
      off: "Odbierz pokazanemu użytkownikowi |||| Odbierz wszystkim pokazanym (%{smart_count}) |||| Odbierz wszystkim pokazanym (%{smart_count})",
    },
    row: { on: "Daj wszystko, co tu jest", off: "Odbierz wszystko, co tu jest" },
    later: {
      some: "Bibliotekę dodaną później zobaczy %{smart_count} z %{total} użytkowników: %{names}. |||| Bibliotekę dodaną później zobaczą %{smart_count} z %{total} użytkowników: %{names}. |||| Bibliotekę dodaną później zobaczy %{smart_count} z %{total} użytkowników: %{names}.",
      none: "Biblioteki dodanej później nie zobaczy nikt, dopóki jej komuś nie dasz.",
      more: "jeszcze %{smart_count}",
    },
    bar: {
      label: "Niezapisane zmiany",
      staged:
        "%{smart_count} zmiana u %{users} |||| %{smart_count} zmiany u %{users} |||| %{smart_count} zmian u %{users}",
      users: "%{smart_count} użytkownika |||| %{smart_count} użytkowników |||| %{smart_count} użytkowników",
      none: "Brak zmian",
      reading: "Odczytano %{done} z %{wanted} użytkowników",
      clear: "Odrzuć wszystko",
      review: "Przejrzyj",
    },
    problem: {
      lockout:
        "Nie zostałby nikt, kto może zarządzać użytkownikami. Zostaw co najmniej jednego administratora, który może się zalogować.",
      fewItems:
        "%{name}: nie zostałaby żadna biblioteka. Potrzebna jest co najmniej %{smart_count}. |||| %{name}: zostałoby za mało bibliotek. Potrzebne są co najmniej %{smart_count}. |||| %{name}: zostałoby za mało bibliotek. Potrzeba co najmniej %{smart_count}.",
    },
  },
};
