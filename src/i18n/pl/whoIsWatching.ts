/** Polish, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Kto ogląda?",
    loading: "Sprawdzamy, kto jest w domu…",
    you: "Ty",
    locked: "z kodem PIN",
    switching: "Przełączanie na: %{name}…",
    stay: "Kontynuuj jako %{name}",
    signOut: "Wyloguj się",
    pin: "PIN: %{name}",
    pinHelp: "Cztery cyfry. Sprawdzimy je od razu po wpisaniu.",
    wrong: "Ten PIN jest błędny.",
    wrongWait:
      "Ten PIN jest błędny. Następna próba za %{smart_count} sekundę. |||| Ten PIN jest błędny. Następna próba za %{smart_count} sekundy. |||| Ten PIN jest błędny. Następna próba za %{smart_count} sekund.",
    checking: "Sprawdzanie kodu PIN…",
    submit: "Dalej",
    other: "Wybierz kogoś innego",
  },
};
