/** Polish, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Przegląd",
    refresh: "Odśwież",
    asOf: "Stan na %{time}",
    figures: {
      label: "W skrócie",
      total: "Wszyscy użytkownicy",
      within1: "Aktywni w ciągu 24 godzin",
      within7: "Aktywni w ciągu 7 dni",
      within30: "Aktywni w ciągu 30 dni",
    },
    table: { users: "Użytkownicy", share: "Udział" },
    roles: { title: "Role", column: "Rola", text: "Każdy ma jedną z tych ról.", all: "Wszyscy" },
    states: {
      title: "Logowanie",
      column: "Stan",
      text: "Kto może się zalogować, a kto nie.",
      enabled: "Mogą się zalogować",
      disabled: "Wyłączeni",
      lockedOut: "Zablokowani",
      hidden: "Ukryci na ekranie logowania",
    },
    idle: {
      title: "Nieaktywne konta",
      column: "Aktywność",
      text: "Każdy wiersz obejmuje też osoby z wierszy pod nim.",
    },
    activity: {
      title: "Aktywność",
      label: "Co liczyć",
      view: "Jak pokazać",
      chart: "Wykres",
      table: "Tabela",
      lastSeenIn: {
        name: "Aktywność",
        text: "Każdy liczy się raz: w tygodniu ostatniej aktywności.",
      },
      lastSignInIn: {
        name: "Ostatnie logowanie",
        text: "Każdy liczy się raz: w tygodniu ostatniego logowania.",
      },
      column: "Tydzień",
      bar: "%{week}: %{smart_count} użytkownik |||| %{week}: %{smart_count} użytkowników |||| %{week}: %{smart_count} użytkowników",
      thisWeek: "Ten tydzień, od %{day}",
      before: "Przed %{day}",
      never: "Nigdy",
      rest: "Nie w tych tygodniach",
    },
    recent: {
      title: "Ostatnio aktywni",
      all: "Pokaż wszystkich",
      allLabel: "Pokaż wszystkich użytkowników, od ostatnio aktywnych",
      nobody: "Nikogo tu jeszcze nie było.",
    },
    libraries: {
      title: "Biblioteki",
      column: "Biblioteka",
      text: "Ilu użytkowników widzi każdą z nich.",
      none: "Ten serwer nie ma jeszcze bibliotek.",
      ask: "Ten serwer podaje dostęp tylko dla jednego użytkownika naraz: do odczytania został %{smart_count} użytkownik. |||| Ten serwer podaje dostęp tylko dla jednego użytkownika naraz: do odczytania zostało %{smart_count} użytkowników. |||| Ten serwer podaje dostęp tylko dla jednego użytkownika naraz: do odczytania zostało %{smart_count} użytkowników.",
      read: "Policz",
      reading: "Liczenie: odczytano %{done} z %{total} użytkowników",
      failed:
        "%{smart_count} użytkownika nie udało się odczytać i nie jest policzony. |||| %{smart_count} użytkowników nie udało się odczytać i nie są policzeni. |||| %{smart_count} użytkowników nie udało się odczytać i nie są policzeni.",
      more: "Pokaż jeszcze %{smart_count}",
      fewer: "Pokaż mniej",
    },
    sessions: {
      title: "Teraz aktywni",
      text: "Kto robił coś na serwerze %{server} w ostatnim kwadransie.",
      none: "W tej chwili nikt.",
      on: "%{device} · %{app}",
      playing: "Odtwarza: %{title}",
      more: "Pokaż jeszcze %{smart_count}",
      fewer: "Pokaż mniej",
    },
    alone: {
      title: "Na razie jesteś tu tylko Ty",
      text: "Dodaj osoby, które korzystają z serwera %{server}, a ta strona pokaże, co u nich słychać.",
    },
  },
};
