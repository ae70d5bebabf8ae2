/** Polish, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "To jedyny administrator. Bez niego nikt nie mógłby zarządzać tym serwerem. Najpierw mianuj administratorem kogoś innego.",
    lastEnabled: "Nikt inny nie mógłby się już zalogować. Najpierw włącz innego użytkownika.",
    adminPassword: "Administrator musi mieć hasło. Zamiast tego ustaw nowe.",
    stillAdmin: "Administratora nie można wyłączyć. Najpierw odbierz mu tę rolę.",
    oneself: "To Ty. Poproś innego administratora o usunięcie Twojego konta.",
    adminsOnly: "Mogą to zrobić tylko administratorzy.",
    editingOff: "Ten serwer nie pozwala użytkownikom zmieniać własnego konta. Poproś administratora.",
    homeOwner: "Dom ma jednego administratora: osobę, która go założyła. Tutaj nie można tego zmienić.",
    homeGuest: "To gość domu. Gości można tylko wpuścić albo nie wpuszczać wcale.",
    fullAccount: "To pełne konto. Może to zmienić tylko jego właściciel, w samym serwisie.",
    leaveInstead: "To Ty. Dom możesz opuścić na własnej stronie.",
    noOwnSignIn: "Zarządzani użytkownicy nie mają własnego hasła, e-maila ani zdjęcia.",
  },
  errors: {
    signedOut: {
      title: "Sesja na serwerze %{server} wygasła",
      text: "Zaloguj się ponownie, aby kontynuować.",
    },
    conflict: {
      title: "Ktoś to w międzyczasie zmienił",
      text: "Nic nie zapisano. Porównaj obie wartości w zaznaczonych polach i zapisz jeszcze raz.",
    },
    refused: { title: "To niedozwolone" },
    forbidden: {
      title: "Na serwerze %{server} nie możesz tego zrobić",
      text: "Poproś administratora. Jeśli Twoja rola właśnie się zmieniła, odśwież stronę.",
    },
    notFound: {
      title: "Tego już nie ma na serwerze %{server}",
      text: "Być może ktoś to usunął. Wróć do listy.",
    },
    partlyDone: {
      title: "Zapisano tylko część",
      text: "Użytkownik %{user} jest już na serwerze %{server}, ale kolejny krok się nie udał. Zanim spróbujesz ponownie, otwórz użytkownika i sprawdź jego dane.",
    },
    unsupported: {
      title: "%{server} tego nie potrafi",
      text: "Ten rodzaj serwera nie daje takiej możliwości.",
    },
  },
};
