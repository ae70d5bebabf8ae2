/** Polish, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Dziennik",
    explain:
      "Co Usher zmienił na serwerze %{server} z tej przeglądarki. Dziennik jest tylko tutaj: nie ma w nim zmian innych osób ani Twoich z innej przeglądarki. Nigdy nie zawiera haseł ani kodów PIN.",
    unavailable:
      "Ta przeglądarka niczego nie przechowuje dla tej strony, być może to okno prywatne albo brakuje miejsca. Zmiany działają, ale nie będzie można ich później cofnąć.",
    lost: "Od otwarcia tej strony nie udało się zachować tu %{smart_count} zmiany: nie można jej cofnąć. |||| Od otwarcia tej strony nie udało się zachować tu %{smart_count} zmian: nie można ich cofnąć. |||| Od otwarcia tej strony nie udało się zachować tu %{smart_count} zmian: nie można ich cofnąć.",
    filter: "Użytkownik",
    everybody: "Wszyscy",
    empty: "Jeszcze nic tu nie ma. Odtąd każda zmiana będzie tu zachowana.",
    emptyFor: "Nic o tym użytkowniku.",
    more: "Pokaż starsze",
    export: "Eksportuj jako JSON",
    by: "jako %{name}",
    was: "(przedtem: %{value})",
    unsure: "Mogło nie zadziałać",
    reverted: "Cofnięto",
    ofMany: "Razem z innymi",
    undo: "Cofnij…",
    undoFor: "Cofnij tę zmianę: %{name}",
    again: "Utwórz ponownie…",
    againFor: "Utwórz ponownie: %{name}",
    notUndone: "Tego nie można cofnąć.",
    cancel: "Anuluj",
    close: "Zamknij",
    what: {
      create: "Utworzono. Aby to cofnąć, usuń użytkownika.",
      remove: "Usunięto.",
      password: "Nowe hasło.",
      pin: "Ustawiono lub usunięto PIN.",
      avatar: "Nowe zdjęcie lub brak zdjęcia.",
      unlock: "Odblokowano.",
      signOut: "Wylogowano na urządzeniach.",
    },
    revert: {
      title: "Cofnąć tę zmianę: %{name}?",
      reading: "Sprawdzamy, co jest tam teraz…",
      nothing: "Jest już tak, jak było przedtem. Cofnięcie tylko oznaczy ten wpis.",
      conflict:
        "Ktoś zmienił od tego czasu to samo. Niczego nie nadpisano: otwórz użytkownika i zdecyduj tam.",
      made: "ta zmiana ustawiła",
      now: "teraz jest",
      open: "Otwórz użytkownika",
      confirm: "Cofnij",
    },
    clear: {
      button: "Wyczyść…",
      title: "Wyczyścić dziennik?",
      text: "Nie będzie już można cofnąć niczego, co dotąd zmieniono na serwerze %{server}, ani przywrócić danych usuniętych osób. Na serwerze nic się nie zmieni.",
      confirm: "Wyczyść dziennik",
      done: "Dziennik jest pusty",
    },
  },
};
