/** Polish, for doing one thing to many users: the form, the dry run, the run. */
import type { Messages } from "../i18n";

export const bulk: Messages = {
  bulk: {
    page: {
      title: {
        one: "Edycja: %{name}",
        some: "Edycja %{smart_count} użytkownika |||| Edycja %{smart_count} użytkowników |||| Edycja %{smart_count} użytkowników",
      },
      undoTitle: {
        one: "Cofnij zmiany: %{name}",
        some: "Cofnij zmiany u %{smart_count} użytkownika |||| Cofnij zmiany u %{smart_count} użytkowników |||| Cofnij zmiany u %{smart_count} użytkowników",
      },
      people: {
        one: "%{name}",
        some: "%{smart_count} użytkownik |||| %{smart_count} użytkowników |||| %{smart_count} użytkowników",
      },
      more: "i jeszcze %{smart_count}",
      nobody: "Nikogo nie zaznaczono",
      nobodyText:
        "Zaznaczenie jest pamiętane tylko na tej stronie i znika po jej odświeżeniu. Zaznacz użytkowników na liście i wybierz „Edytuj”.",
      toUsers: "Do użytkowników",
      reading: "Odczyt ustawień: %{done} z %{total} użytkowników",
      readingLabel: "Odczyt ustawień",
    },
    form: {
      how: "Zaznacz, co chcesz zmienić. Reszta pozostanie u każdego użytkownika bez zmian.",
      find: "Szukaj ustawienia",
      change: "Zmień: %{label}",
      now: "Teraz:",
      mixed: "Teraz: nie u wszystkich tak samo",
      have: "ma %{count} z %{total}",
      add: "Dodaj",
      remove: "Odbierz",
      addTo: "Dodaj: %{name}",
      removeFrom: "Odbierz: %{name}",
      newItem: "Dodaj kolejne: %{label}",
      mode: { list: "Dodaj lub odbierz", set: "Ustaw całą listę" },
      chosen:
        "Wybrano %{smart_count} ustawienie |||| Wybrano %{smart_count} ustawienia |||| Wybrano %{smart_count} ustawień",
      nothing: "Nic jeszcze nie wybrano",
      undo: "Odznacz wszystko",
      next: "Pokaż, co się stanie",
      unread:
        "Nie udało się odczytać ustawień %{smart_count} użytkownika. Podgląd pokaże czyich. |||| Nie udało się odczytać ustawień %{smart_count} użytkowników. Podgląd pokaże czyich. |||| Nie udało się odczytać ustawień %{smart_count} użytkowników. Podgląd pokaże czyich.",
    },
    plan: {
      title: "Co się stanie",
      planning: "Sprawdzanie %{done} z %{total} użytkowników",
      planningLabel: "Sprawdzanie użytkowników",
      parts: "Których użytkowników pokazać",
      ready: "Do zmiany: %{smart_count}",
      leftOut: "Pominięci: %{smart_count}",
      same: "Już tak mają: %{smart_count}",
      nothingYet: "Nic jeszcze nie zmieniono",
      nobody: "Nie ma nic do zrobienia",
      back: "Wstecz",
      user: "Użytkownik",
      change: "Co się zmieni",
      more: "Pokaż jeszcze %{smart_count}",
      was: "(teraz: %{value})",
      alreadySo: "Już tak jest.",
      will: {
        remove: "Zostanie usunięty.",
        signOut: "Musi zalogować się ponownie na każdym urządzeniu.",
      },
      warning: {
        remove:
          "Usunięcia nie można cofnąć. Dziennik w tej przeglądarce zachowa kopię ustawień każdego użytkownika, z której można go utworzyć ponownie.",
        signOut: "Tego nie można cofnąć. Odtwarzanie na tych urządzeniach może się zatrzymać.",
      },
      apply: {
        edit: "Zastosuj u %{smart_count} użytkownika |||| Zastosuj u %{smart_count} użytkowników |||| Zastosuj u %{smart_count} użytkowników",
        editEach:
          "Zastosuj u %{smart_count} użytkownika |||| Zastosuj u %{smart_count} użytkowników |||| Zastosuj u %{smart_count} użytkowników",
        revert:
          "Cofnij u %{smart_count} użytkownika |||| Cofnij u %{smart_count} użytkowników |||| Cofnij u %{smart_count} użytkowników",
        remove:
          "Usuń %{smart_count} użytkownika |||| Usuń %{smart_count} użytkowników |||| Usuń %{smart_count} użytkowników",
        signOut:
          "Wyloguj %{smart_count} użytkownika |||| Wyloguj %{smart_count} użytkowników |||| Wyloguj %{smart_count} użytkowników",
      },
    },
    run: {
      label: "Zmiany u wielu użytkowników",
      progress: "Gotowi użytkownicy",
      title: {
        edit: "Zmienianie %{smart_count} użytkownika |||| Zmienianie %{smart_count} użytkowników |||| Zmienianie %{smart_count} użytkowników",
        editEach:
          "Zmienianie %{smart_count} użytkownika |||| Zmienianie %{smart_count} użytkowników |||| Zmienianie %{smart_count} użytkowników",
        revert:
          "Cofanie zmian u %{smart_count} użytkownika |||| Cofanie zmian u %{smart_count} użytkowników |||| Cofanie zmian u %{smart_count} użytkowników",
        remove:
          "Usuwanie %{smart_count} użytkownika |||| Usuwanie %{smart_count} użytkowników |||| Usuwanie %{smart_count} użytkowników",
        signOut:
          "Wylogowywanie %{smart_count} użytkownika |||| Wylogowywanie %{smart_count} użytkowników |||| Wylogowywanie %{smart_count} użytkowników",
      },
      state: {
        underWay: "Gotowe: %{done} z %{total}",
        paused: "Wstrzymano, gotowe: %{done} z %{total}",
        signedOut: "Czekamy na Twoje logowanie, gotowe: %{done} z %{total}",
        ended: "Zakończono, gotowe: %{done} z %{total}",
      },
      failed: "nieudane: %{smart_count}",
      unknown: "bez odpowiedzi: %{smart_count}",
      stopped: "pominięte: %{smart_count}",
      pause: "Wstrzymaj",
      resume: "Wznów",
      cancel: "Anuluj resztę",
      retry: "Ponów (%{smart_count})",
      undo: "Cofnij wszystko…",
      nothingToUndo:
        "Nie ma tu już nic do cofnięcia: albo już cofnięto, albo nie ma tego w dzienniku tej przeglądarki.",
      report: "Raport jako CSV",
      details: "Szczegóły",
      hide: "Kontynuuj w tle",
      close: "Zamknij",
      dismiss: "Ukryj",
      outcomes: "Wynik dla każdego użytkownika",
      signedOut: "Sesja wygasła. Zaloguj się ponownie, a praca ruszy od miejsca, w którym stanęła.",
      lost: "Przeglądarka nie mogła zapisać postępu: odświeżenie strony przerwałoby pracę.",
    },
    row: {
      waiting: "Czeka",
      running: "W toku",
      done: "Gotowe",
      failed: "Błąd",
      unknown: "Nie wiadomo",
      stopped: "Pominięto",
    },
    reason: {
      unknown: "Odpowiedź nie dotarła. Być może zmiana zadziałała; ponowna próba nie zaszkodzi.",
      stopped: "Pominięto po anulowaniu.",
    },
    problem: {
      notTaken: "Serwer odpowiedział „tak”, ale nie przyjął: %{fields}.",
      changedSince: "ktoś to od tego czasu zmienił. Niczego nie nadpisano.",
    },
    passwords: {
      title: {
        one: "Nowe hasło dla użytkownika %{name}?",
        some: "Nowe hasło dla %{smart_count} użytkownika? |||| Nowe hasła dla %{smart_count} użytkowników? |||| Nowe hasła dla %{smart_count} użytkowników?",
      },
      warning:
        "Stare hasła od razu przestaną działać. Tego nie można cofnąć. Nowe zobaczysz tylko raz, tutaj; nigdzie nie są zapisywane.",
      leftOut: "Pominięci",
      ownElsewhere: "Własne hasło zmień w swoim profilu.",
      confirm:
        "Utwórz nowe hasło |||| Utwórz %{smart_count} nowe hasła |||| Utwórz %{smart_count} nowych haseł",
      cancel: "Anuluj",
      making: "Zmieniono %{done} z %{total}",
      progress: "Zmienione hasła",
      doneTitle: "Nowe hasła",
      doneText: "Zapisz je lub wydrukuj teraz: po zamknięciu nikt ich już nie pokaże.",
      failedTitle: "Nie zmieniono",
      unknown: "Odpowiedź nie dotarła: być może stare hasło nadal działa. Najpierw spróbuj tego.",
      csv: "Zapisz jako CSV",
      print: "Drukuj jako karty",
      close: "Mam je",
      user: "Użytkownik",
      password: "Hasło",
      card: "Zaloguj się do serwera %{server}",
      nobody: "Nikomu tutaj nie można nadać nowego hasła",
    },
  },
};
