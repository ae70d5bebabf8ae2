/** German: labels and help of what Plex has of a Home, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Kein Plex Pass" },
  users: {
    help: {
      name: "So heißt der neue verwaltete Benutzer in der Auswahl. Bis zu 100 Zeichen. Wer ein eigenes Plex-Konto hat, wird stattdessen eingeladen.",
      rename: "So heißt dieser Benutzer in der Auswahl. Bis zu 100 Zeichen.",
    },
  },
  code: {
    title: "Mit Plex anmelden",
    pageIntro:
      "Es öffnet sich die Seite von Plex und fragt, ob Usher hinein darf. Niemand außer Plex sieht dein Passwort.",
    help: "Öffne plex.tv/link, melde dich dort an, und gib diesen Code ein.",
  },
  key: {
    title: "Token verwenden",
    label: "Plex-Token",
    help: "Ein Token, das du aus einer anderen Plex-App kopiert hast. Es öffnet dein ganzes Konto. Wenn du dich hier abmeldest, endet es auch dort.",
  },
  errors: {
    homeFull: "Dieses Home hat schon so viele Mitglieder, wie Plex erlaubt. Entferne zuerst jemanden.",
    notTaken:
      "Plex hat das ohne Fehler angenommen, zeigt es aber nicht an. Sieh in einer Minute noch einmal nach.",
    unknownLibrary: "Deine Server haben diese Bibliothek nicht. Lade die Seite neu, und wähle noch einmal.",
    pinLost:
      "Die alte PIN ist weg, und Plex hat die neue nicht angenommen. Dieser Benutzer hat jetzt keine PIN: Lege sie noch einmal fest.",
    isMember: "Diese Person ist schon Mitglied dieses Home.",
    noSuchAccount: "Plex kennt niemanden mit dieser E-Mail-Adresse oder diesem Benutzernamen.",
    unknownToken:
      "Plex kennt dieses Token nicht. Vielleicht wurde es abgemeldet oder nicht vollständig kopiert.",
    codeRunOut: "Dieser Code ist abgelaufen. Fordere einen neuen an.",
    pinShape: "Eine PIN hat vier Ziffern.",
    pinNeeded: "Gib die PIN dieses Mitglieds ein.",
    wrongPin: "Diese PIN ist falsch. Warte einen Moment, bevor du es erneut versuchst.",
    managedMayNot:
      "Plex erlaubt das verwalteten Benutzern nicht. Wende dich an die Person, die das Home leitet.",
    needsPass: "Dafür braucht, wer das Home leitet, Plex Pass.",
    needsPassword: "Plex verlangt dafür das Passwort des Kontos. Erledige das auf plex.tv.",
    noRole: "Plex bietet das diesem Konto nicht an.",
  },
  problems: {
    nameLong: "Zu lang: höchstens 100 Zeichen.",
    nameIsEmail:
      "Das ist eine E-Mail-Adresse. Ein verwalteter Benutzer hat einen Namen; wer ein Konto hat, wird eingeladen.",
    nameCharacters: "Darin ist ein Zeilenumbruch oder ein anderes Steuerzeichen. Tippe es neu ein.",
  },
  readOnly: {
    wholeServers:
      "Hier ist es zu sehen, vergeben wird es auf plex.tv. Wählst du weniger Bibliotheken davon, endet es.",
    kind: "Das entscheidet Plex, wenn jemand beitritt.",
    filters:
      "Hier sind sie zu sehen, aber nicht zu ändern. Eine Altersgrenze schreibt sie von selbst; andere werden auf plex.tv geändert.",
  },
  consequences: {
    noLaterLibraries: "Bibliotheken, die %{server} später bekommt, kommen nicht mehr von selbst dazu.",
    filtersReplaced:
      "Die eigenen Einschränkungen werden durch die der Altersgrenze ersetzt und kommen mit „Keine Grenze“ nicht zurück.",
  },
  policy: {
    groups: {
      membership: "Im Home",
      libraries: "Bibliotheken",
      sharing: "Was sonst erlaubt ist",
      filters: "Eigene Einschränkungen",
    },
    fields: {
      kind: {
        label: "Art",
        help: "Administrator und Gast haben hier keine Einstellungen.",
        choices: {
          administrator: "Administrator",
          member: "Mitglied mit eigenem Konto",
          managed: "Verwalteter Benutzer",
          guest: "Gast",
        },
      },
      restrictionProfile: {
        label: "Altersgrenze",
        help: "Jüngeres Kind: G, TV-Y und TV-G. Älteres Kind: dazu PG, TV-PG und TV-Y7. Teenager: dazu PG-13 und TV-14. Keine Grenze: alles in den eigenen Bibliotheken. Freigaben anderer Länder gelten entsprechend.",
        choices: {
          "": "Keine Grenze",
          little_kid: "Jüngeres Kind",
          older_kid: "Älteres Kind",
          teen: "Teenager",
        },
        unset: "Darf alles in den eigenen Bibliotheken sehen, egal mit welcher Freigabe.",
        is: {
          little_kid: "Darf nur sehen, was für jüngere Kinder gedacht ist.",
          older_kid: "Darf nur sehen, was für ältere Kinder und jüngere gedacht ist.",
          teen: "Darf nur sehen, was für Teenager und jüngere gedacht ist.",
        },
        set: "Bekommt die Altersgrenze %{value}.",
      },
      libraryIds: {
        label: "Bibliotheken",
        help: "Von deinen eigenen Servern. Ohne welche gibt es nichts zu sehen.",
        gains: "Darf %{names} nutzen.",
        loses: "Darf %{names} nicht mehr nutzen.",
        unset: "Darf gar keine Bibliothek nutzen.",
      },
      wholeServers: {
        label: "Auch spätere Bibliotheken",
        help: "Von diesen Servern kommen später hinzugefügte Bibliotheken von selbst dazu.",
        gains: "Bekommt auch spätere Bibliotheken von %{names}.",
        loses: "Bekommt spätere Bibliotheken von %{names} nicht mehr.",
      },
      allowSync: {
        label: "Downloads",
        help: "Nimmt Medien mit, um sie ohne Netz anzusehen. Braucht deinen Plex Pass.",
        on: "Darf Medien herunterladen.",
        off: "Darf keine Medien mehr herunterladen.",
      },
      allowTuners: {
        label: "Live-TV",
        help: "Braucht deinen Plex Pass und einen Tuner.",
        choices: { "0": "Nichts", "1": "Live-TV", "2": "Live-TV und Aufnahmen" },
        is: {
          "0": "Darf kein Live-TV sehen.",
          "1": "Darf Live-TV sehen, aber nicht aufnehmen.",
          "2": "Darf Live-TV sehen und aufnehmen.",
        },
        set: "Live-TV wird zu: %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Verwaltet Untertitel",
        help: "Fügt Untertitel für alle hinzu und löscht sie.",
        on: "Darf Untertitel hinzufügen und löschen, für alle.",
        off: "Darf keine Untertitel mehr hinzufügen oder löschen.",
      },
      allowChannels: {
        label: "Kanäle",
        help: "Erweiterungen älterer Server.",
        on: "Darf Kanäle nutzen.",
        off: "Darf Kanäle nicht mehr nutzen.",
      },
      filterAll: {
        label: "Vorenthalten: alles",
        help: "Altersfreigaben und Labels, wie Plex sie schreibt: Was nach = steht, wird als Einziges gezeigt, was nach != steht, nicht.",
      },
      filterMovies: {
        label: "Vorenthalten: Filme",
        help: "Altersfreigaben und Labels, wie Plex sie schreibt: Was nach = steht, wird als Einziges gezeigt, was nach != steht, nicht.",
      },
      filterTelevision: {
        label: "Vorenthalten: Serien",
        help: "Altersfreigaben und Labels, wie Plex sie schreibt: Was nach = steht, wird als Einziges gezeigt, was nach != steht, nicht.",
      },
      filterMusic: {
        label: "Vorenthalten: Musik",
        help: "Altersfreigaben und Labels, wie Plex sie schreibt: Was nach = steht, wird als Einziges gezeigt, was nach != steht, nicht.",
      },
      filterPhotos: {
        label: "Vorenthalten: Fotos",
        help: "Altersfreigaben und Labels, wie Plex sie schreibt: Was nach = steht, wird als Einziges gezeigt, was nach != steht, nicht.",
      },
    },
  },
};
