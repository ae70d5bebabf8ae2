/** Polish: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Razem z użytkownikiem na zawsze znikną playlisty, oceny, ulubione i liczniki odtworzeń. Muzyka zostanie. Tego nie można cofnąć.",
  users: {
    help: {
      rename:
        "Nowa nazwa kończy wszystkie sesje tego użytkownika. Odtąd zalogować się można tylko nową nazwą.",
    },
  },
  password: {
    keepsSessions: "Zalogowane już urządzenia pozostaną zalogowane.",
    endsSessions: "Na zalogowanych już urządzeniach trzeba będzie zalogować się ponownie, nowym hasłem.",
  },
  policy: {
    groups: { account: "Rola", libraries: "Biblioteki" },
    fields: {
      isAdmin: {
        label: "Administrator",
        help: "Zarządza użytkownikami, bibliotekami i ustawieniami oraz ma dostęp do każdej biblioteki.",
        on: "Zostaje administratorem, który ma wszystkie biblioteki.",
        off: "Nie jest już administratorem.",
      },
      libraryIds: {
        label: "Biblioteki",
        help: "Co ten użytkownik może przeglądać i odtwarzać. Potrzebna jest co najmniej jedna.",
        gains:
          "Zyskuje bibliotekę: %{names}. |||| Zyskuje biblioteki: %{names}. |||| Zyskuje biblioteki: %{names}.",
        loses:
          "Traci bibliotekę: %{names}. |||| Traci biblioteki: %{names}. |||| Traci biblioteki: %{names}.",
        hidden: "Administratorzy mają wszystkie biblioteki, także dodane później.",
        appears:
          "Bez tej roli użytkownik zachowa wszystkie dzisiejsze biblioteki, chyba że wybierzesz tu inne. Bibliotek dodanych później wśród nich nie będzie.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobblowanie" },
    fields: {
      scrobbleFilter: {
        label: "Filtr scrobblowania",
        help: 'Utwory pasujące do tych reguł nie są zgłaszane do Last.fm, ListenBrainz ani wtyczek scrobblujących. Reguły zapisuje się w JSON, jak w inteligentnej playliście: {"all":[{"lt":{"rating":4}}]}. Bez reguł zgłaszany jest każdy utwór. Liczniki odtworzeń samego serwera się nie zmieniają.',
        set: "Utwory pasujące do tych reguł nie są zgłaszane: %{value}.",
        unset: "Znów zgłaszany jest każdy utwór.",
      },
    },
  },
  errors: {
    libraryNeeded: "Wybierz co najmniej jedną bibliotekę. Tylko administratorzy mogą jej nie mieć.",
    libraryUnknown: "Jednej z tych bibliotek nie ma już na serwerze. Odśwież stronę i wybierz ponownie.",
    adminHasAll: "Administratorzy mają wszystkie biblioteki. Zanim wybierzesz biblioteki, odbierz tę rolę.",
    scrobbleFilter:
      "Serwer nie może odczytać tych reguł. Przyjmuje reguły inteligentnej playlisty, bez limit, offset i czasu odświeżania.",
  },
};
