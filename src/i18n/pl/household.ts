/** Polish, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "Ta nazwa należy do konta i zmienia się ją w samym serwisie.",
      homeGuest: "Gość wszędzie tak się nazywa.",
    },
  },
  pin: {
    title: { own: "Twój PIN", other: "PIN: %{name}" },
    none: {
      own: "Nie masz kodu PIN: każdy w domu może wybrać Twój profil.",
      other: "%{name} nie ma kodu PIN: każdy w domu może wybrać ten profil.",
    },
    some: {
      own: "Pytamy o niego, gdy ktoś wybiera Twój profil. Nie zastępuje hasła Twojego konta.",
      other: "Pytamy o niego, gdy ktoś wybiera ten profil. Do ustawienia nowego stary nie jest potrzebny.",
    },
    current: "Obecny PIN",
    next: "Nowy PIN",
    help: "Cztery cyfry, na przykład 0042. Przekaż je osobiście: żadna wiadomość nie jest wysyłana.",
    helpOwn: "Cztery cyfry, na przykład 0042.",
    shape: "PIN ma cztery cyfry",
    missing: "Wpisz obecny PIN",
    wait: "%{problem} Następna próba za %{smart_count} sekundę. |||| %{problem} Następna próba za %{smart_count} sekundy. |||| %{problem} Następna próba za %{smart_count} sekund.",
    set: "Ustaw PIN",
    change: "Zmień PIN",
    remove: "Usuń PIN",
    clear: "Wyczyść",
    unsaved: "Jeszcze nie ustawiono",
    done: {
      set: { own: "Twój PIN został ustawiony", other: "Ustawiono nowy PIN: %{name}" },
      removed: { own: "Nie masz już kodu PIN", other: "Usunięto PIN: %{name}" },
    },
  },
  failed: {
    pin: {
      timeout: "Nie wiadomo, czy PIN się zmienił. Sprawdź listę użytkowników i ustaw go jeszcze raz.",
      unreachable: "Spróbuj ponownie, gdy %{server} odpowie. Wpisane dane wyczyszczono.",
      offline: "Spróbuj ponownie, gdy wróci sieć. Wpisane dane wyczyszczono.",
      signedOut: "Zaloguj się ponownie i ustaw PIN.",
    },
    household: {
      timeout: "Nie wiadomo, czy to się udało. Zanim spróbujesz ponownie, zajrzyj do sekcji „Dom”.",
      unreachable:
        "Nie wiadomo, czy to się udało. Gdy %{server} odpowie, sprawdź, zanim spróbujesz ponownie.",
      offline: "Spróbuj ponownie, gdy wróci sieć.",
      signedOut: "Zaloguj się i spróbuj jeszcze raz.",
    },
  },
  household: {
    title: "Dom",
    name: {
      label: "Nazwa",
      missing: "Wpisz nazwę",
      taken: "Ktoś w domu ma już tę nazwę",
    },
    label: "Dom",
    unnamed: "Twój dom",
    loading: "Pobieramy informacje o domu…",
    subscription: "Subskrypcja",
    noSubscription: "Bez subskrypcji",
    members: "Członkowie: %{members} z %{limit}",
    guest: {
      label: "Gość",
      onTitle: "Wpuścić gościa?",
      on: "Wtedy „Gość” pojawi się na ekranie wyboru bez kodu PIN: może go wybrać każdy przy urządzeniach tego domu i oglądać to, co udostępniono gościowi.",
      first:
        "Tak powstaje dom. Odtąd każda aplikacja musi logować się do Twoich serwerów, także w domu, a odtwarzacze szukające ich przez DLNA już ich nie znajdą.",
      offTitle: "Nie wpuszczać gości?",
      off: "„Gość” zniknie z ekranu wyboru. Kto ogląda teraz jako gość, musi wybrać kogoś innego. U pozostałych nic się nie zmieni.",
      confirmOn: "Wpuść gościa",
      confirmOff: "Nie wpuszczaj gości",
      doneOn: "Gość jest już na ekranie wyboru",
      doneOff: "Gościa już nie ma",
    },
    invite: {
      button: "Zaproś",
      title: "Zaproś kogoś do domu",
      text: "Osoba z własnym kontem dostanie zaproszenie i dołączy, gdy je przyjmie. Dla dziecka bez konta utwórz zarządzanego użytkownika.",
      account: "E-mail lub nazwa użytkownika",
      help: "Takie, jakie zna serwis.",
      missing: "Wpisz adres e-mail lub nazwę użytkownika",
      submit: "Wyślij zaproszenie",
      done: "Wysłano zaproszenie: %{account}",
      needsSubscription:
        "Zaproszenie kogoś z własnym kontem wymaga subskrypcji. Zarządzanych użytkowników można tworzyć bez niej.",
      full: "W domu jest już tylu członków, ilu może być. Najpierw kogoś usuń.",
    },
    invitations: {
      title: "Zaproszeni, ale jeszcze nie dołączyli",
      asked: "wysłano zaproszenie",
      unknown: "Nie da się sprawdzić, czy ktoś jest zaproszony: serwis tego nie podaje.",
      failed: "Nie udało się wczytać zaproszeń.",
      cancel: "Wycofaj",
      cancelOf: "Wycofaj zaproszenie: %{account}",
      cancelled: "Wycofano zaproszenie: %{account}",
    },
    remove: {
      reason: "Nie można usunąć",
      managed: {
        button: "Usuń użytkownika",
        title: "Usunąć użytkownika %{name}?",
        consequence:
          "Użytkownik %{name} istnieje tylko w tym domu. Historia oglądania, oceny, playlisty i cała reszta przepadną na zawsze: nowy użytkownik o tej samej nazwie zacznie od zera.",
        confirm: "Nazwa",
        confirmHelp: "Dla pewności wpisz nazwę:",
        submit: "Usuń na zawsze",
        done: "Usunięto użytkownika %{name}",
      },
      member: {
        button: "Usuń z domu",
        title: "Usunąć z domu: %{name}?",
        consequence:
          "%{name} zachowa konto i wszystko, co w nim jest, ale straci to, co udostępniano w domu. Zaproszenie można wysłać ponownie.",
        submit: "Usuń",
        done: "%{name} nie należy już do domu",
      },
      many: {
        confirm: "Liczba",
        confirmHelp:
          "Są wśród nich zarządzani użytkownicy, których historia przepadnie na zawsze. Dla pewności wpisz, ile osób usuwasz:",
        warning:
          "Zarządzani użytkownicy zostaną usunięci razem z historią oglądania, ocenami i playlistami, bez możliwości przywrócenia. Kto ma konto, zachowa je i opuści dom.",
      },
    },
    leave: {
      title: "Opuść ten dom",
      text: "Zachowasz swoje konto. Stracisz to, co udostępniano Ci w domu, a ponownie zaprosić może Cię tylko administrator domu.",
      button: "Opuść ten dom",
      ask: "Opuścić „%{household}”?",
      submit: "Opuść",
      done: "Nie należysz już do tego domu",
    },
    elsewhere: {
      own: "Nazwa, e-mail, hasło i zdjęcie należą do Twojego konta: zmień je w samym serwisie.",
      full: "%{name} ma własne konto: nazwę, e-mail, hasło i zdjęcie może zmienić tylko jego właściciel, w samym serwisie.",
      managed:
        "Zarządzany użytkownik ma nazwę i PIN, ale nie ma e-maila, hasła ani zdjęcia i nie może zostać administratorem.",
      guest:
        "Gościa można tylko wpuścić albo nie wpuszczać wcale: zobacz sekcję domu nad listą użytkowników.",
    },
    page: {
      text: "Wszyscy, których można wybrać na ekranie „Kto ogląda?”.",
      managed: "Jesteś zarządzanym użytkownikiem: Twoją nazwę, PIN i ograniczenia ustala administrator domu.",
      hidden: {
        title: "Nie można pokazać domu",
        text: "Serwis nie pokazuje zarządzanym użytkownikom, kto jeszcze należy do domu.",
      },
      pin: "PIN",
      noPin: "Bez kodu PIN",
      profile: "Otwórz mój profil",
    },
  },
};
