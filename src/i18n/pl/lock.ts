/** Polish, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher jest zablokowany",
      text: "Wpisz PIN, aby wrócić w to samo miejsce.",
      unlock: "Odblokuj",
      checking: "Sprawdzanie PIN-u…",
      wrong:
        "To nie jest PIN. Została %{smart_count} próba. |||| To nie jest PIN. Zostały %{smart_count} próby. |||| To nie jest PIN. Zostało %{smart_count} prób.",
      failed: "Nie udało się sprawdzić PIN-u. Spróbuj ponownie.",
      forgotten: "Nie pamiętasz PIN-u?",
      working: "Zmiana wielu użytkowników trwa w tym czasie dalej.",
    },
    forgotten: {
      text: "Bez PIN-u pomoże tylko hasło: nastąpi wylogowanie ze wszystkich serwerów w tej przeglądarce, a niezapisane dane przepadną.",
      yes: "Wyloguj się",
      back: "Wstecz",
    },
    over: {
      title: "Wylogowano Cię",
      wrong: "PIN był błędny pięć razy, więc wszystkie sesje w tej przeglądarce zostały usunięte.",
      forgotten: "Wszystkie sesje w tej przeglądarce zostały usunięte, bo ktoś nie pamiętał PIN-u.",
      off: "Zaloguj się ponownie hasłem. Blokada jest wyłączona: wybierz nowy PIN, aby znów ją włączyć.",
      toSignIn: "Przejdź do logowania",
    },
    setting: {
      title: "Blokada",
      explain:
        "Gdy przez jakiś czas nikt nie używa Ushera w żadnej karcie tej przeglądarki, nie pokazuje on nic z Twoich serwerów, dopóki nie wpiszesz PIN-u. Sesje są w tym czasie zaszyfrowane.",
      impossible: "Niemożliwe pod tym adresem",
      impossibleWhy:
        "Przeglądarki szyfrują tylko dla stron otwartych przez https:// lub z tego komputera. Otwórz Ushera przez https://, aby używać blokady.",
      on: "Usher blokuje się po %{smart_count} minucie bez użycia. |||| Usher blokuje się po %{smart_count} minutach bez użycia. |||| Usher blokuje się po %{smart_count} minutach bez użycia.",
      wait: "Zablokuj po",
      minutes: "%{smart_count} minucie |||| %{smart_count} minutach |||| %{smart_count} minutach",
      newPin: "Nowy PIN",
      strength:
        "Co najmniej cztery cyfry, litery lub znaki. Krótki PIN powstrzyma kogoś, kto przechodzi obok. Przed kimś, kto skopiuje dane tej przeglądarki, chroni tylko długie zdanie, którego nikt nie odgadnie.",
      again: "Powtórz PIN",
      tooShort: "Wpisz co najmniej cztery cyfry, litery lub znaki.",
      differs: "Oba PIN-y nie są takie same.",
      wrong:
        "To nie jest PIN. Po %{smart_count} kolejnym błędzie nastąpi wylogowanie ze wszystkiego w tej przeglądarce. |||| To nie jest PIN. Po %{smart_count} kolejnych błędach nastąpi wylogowanie ze wszystkiego w tej przeglądarce. |||| To nie jest PIN. Po %{smart_count} kolejnych błędach nastąpi wylogowanie ze wszystkiego w tej przeglądarce.",
      turnOn: "Włącz",
      turnOff: "Wyłącz",
      change: "Zmień czas",
      current: "Twój PIN",
      currentHelp: "Aby zmienić czas albo wyłączyć blokadę.",
      turnedOn: "Blokada jest włączona",
      turnedOff: "Blokada jest wyłączona",
      changed: "Czas zmieniono",
      full: "Pamięć tej przeglądarki jest pełna: nic nie zmieniono.",
      typed:
        "To, co wpisano w formularzu użytkownika, wraca po odblokowaniu. Zaznaczenia w siatce dostępu, szablon, import ani otwarte okno nie wracają.",
      forget:
        "Jeśli zapomnisz PIN-u, zalogujesz się ponownie hasłem. Trwająca zmiana wielu użytkowników działa dalej mimo blokady.",
    },
  },
};
