/** Polish, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Na %{server} nic się nie zmieniło",
      text: "Połączenie zostało przerwane. Usher potem to sprawdził: wszystko jest tak, jak było. Spróbuj ponownie.",
    },
    unclear: {
      title: "Nie wiadomo jeszcze, czy %{server} to wykonał",
      text: "Połączenie zostało przerwane i Usher nie widzi, co z tego wyszło. Gdy %{server} odpowie, spróbuj ponownie: Usher najpierw sprawdza i niczego nie robi dwa razy.",
    },
  },
  missingPart: {
    text: "Nie udało się wczytać części Ushera: nie ma sieci albo zainstalowano nowszą wersję.",
    reload: "Wczytaj ponownie i zachowaj wpisane dane",
  },
};
