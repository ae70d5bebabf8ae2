/** German: labels and help of Jellyfin's settings, and the words for its errors and its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} ist Jellyfin %{version}. Usher ist für 10.10 und neuer gemacht: Die Anmeldung klappt vielleicht, manche Seiten nicht. Aktualisiere den Server, wenn du kannst.",
  code: {
    title: "Quick Connect",
    help: "Öffne eine App, in der du bei %{server} angemeldet bist. Wähle dort im Menü deines Kontos Quick Connect, und gib diesen Code ein.",
  },
  key: {
    title: "API-Schlüssel",
    label: "API-Schlüssel",
    help: "Für Administratoren: ein Schlüssel aus dem Dashboard von Jellyfin, unter API-Schlüssel. Er darf alle verwalten. Er gehört zu keinem Konto, also gibt es kein eigenes Profil oder Passwort, und der Server hält nicht fest, wer etwas getan hat.",
  },
  deleteWarning:
    "Was ein Benutzer angesehen hat, Favoriten und Playlists, die niemand teilt, werden endgültig mit gelöscht. Die Medien bleiben. Das lässt sich nicht rückgängig machen.",
  users: {
    help: {
      rename:
        "Danach gilt zum Anmelden nur noch der neue Name. Geräte, die angemeldet sind, bleiben angemeldet.",
    },
  },
  rules: {
    editingOff:
      "Dieses Konto kann nur ein Administrator ändern. Wende dich an einen, wenn sich etwas ändern soll.",
  },
  languages: { original: "Originalsprache" },
  password: {
    changed: "Alle anderen Geräte dieses Benutzers werden abgemeldet.",
    cleared:
      "Dann kann sich jeder allein mit dem Namen anmelden. Geräte, die angemeldet sind, bleiben angemeldet.",
  },
  errors: {
    wrongPassword: "Benutzername und Passwort passen nicht zusammen.",
    signInRefused:
      "Der Server lässt diesen Benutzer nicht hinein und sagt nicht, warum. Vielleicht ist das Konto deaktiviert, diese Uhrzeit oder dieses Netz nicht erlaubt, oder zu viele Geräte sind angemeldet. Ein Administrator kann sehen, woran es liegt.",
    unknownKey: "Der Server kennt diesen API-Schlüssel nicht.",
    notAKey:
      "Das ist kein API-Schlüssel. Vielleicht ist es die Anmeldung einer Person. Erstelle einen Schlüssel im Dashboard von Jellyfin, unter API-Schlüssel.",
    wrongPin:
      "Diese PIN passt nicht, oder sie ist älter als eine halbe Stunde. Sieh noch einmal in die Datei, oder fordere eine neue an.",
    noReason: "Der Server hat das abgelehnt und sagt nicht, warum.",
    forbidden:
      "Der Server erlaubt das nicht: Es ist Administratoren vorbehalten, oder diese Uhrzeit oder dieses Netz ist gesperrt.",
    wrongCurrent: "Das ist nicht dein aktuelles Passwort. Jeder falsche Versuch zählt bis zur Sperre.",
  },
  problems: {
    nameMissing: "Gib einen Benutzernamen ein.",
    nameSpaces: "Ein Benutzername beginnt und endet nicht mit einem Leerzeichen.",
    nameCharacters:
      "Jellyfin erlaubt im Benutzernamen Buchstaben, Ziffern, Leerzeichen und - ' . _ @ +, aber keine Emojis.",
    nameDots: "Jellyfin erlaubt weder einen noch zwei Punkte allein als Benutzernamen.",
    nameCaseOnly:
      "Dieses Jellyfin kann die Groß- und Kleinschreibung nicht allein ändern. Vergib zuerst einen anderen Namen und dann den gewünschten.",
    tagComma: "Ein Tag darf kein Komma enthalten: Jellyfin würde zwei Tags daraus machen.",
    bitrateNumber: "Gib eine Zahl in Mbit/s ein, oder 0 für keine eigene Grenze.",
    bitrateHigh: "Höchstens 2147,483647 Mbit/s. Gib 0 ein für keine eigene Grenze.",
    scheduleDay: "Wähle einen Tag.",
    scheduleHour: "Wähle volle oder halbe Stunden, von 0:00 bis 24:00.",
    scheduleOrder:
      "Das Ende muss nach dem Anfang liegen. Eine Nacht braucht zwei Einträge: einen bis 24:00, einen ab 0:00.",
    wholeNumber: "Gib eine ganze Zahl ein, 0 oder mehr.",
    wholeNumberOrNever: "Gib eine ganze Zahl ein, oder -1 für nie.",
    lockoutZero: "Jellyfin würde 3 daraus machen. Gib -1 ein für nie.",
    providerMissing: "Wähle etwas aus: Sonst könnte sich niemand anmelden.",
    avatarType: "Wähle ein Bild in PNG, JPEG, WebP oder GIF.",
    avatarEmpty: "Diese Datei ist leer.",
    avatarSize: "Dieses Bild ist zu groß: höchstens 10 MB.",
  },
  readOnly: {
    counted: "Der Server zählt sie selbst. Wird der Benutzer entsperrt, beginnt er wieder bei 0.",
    blockedByOldVersion:
      "Ein älteres Jellyfin hat sie einzeln blockiert. Das lässt sich ansehen, aber kein Aufruf des Servers ändert es.",
    noEffect: "Jellyfin speichert das und macht nichts damit.",
  },
  consequences: {
    staySignedIn: "%{smart_count} Gerät bleibt angemeldet. |||| %{smart_count} Geräte bleiben angemeldet.",
    signedOut: "%{smart_count} Gerät wird abgemeldet. |||| %{smart_count} Geräte werden abgemeldet.",
  },
  policy: {
    groups: {
      account: "Rolle und Status",
      signIn: "Anmeldung",
      libraries: "Bibliotheken",
      channels: "Kanäle",
      devices: "Geräte",
      deletion: "Medien löschen",
      network: "Unterwegs",
      playback: "Wiedergabe",
      liveTv: "Live-TV",
      upkeep: "Pflege",
      together: "Gemeinsam schauen",
      unused: "Für andere Apps",
      ratings: "Altersfreigaben",
      tags: "Tags",
      hours: "Zeiten",
    },
    fields: {
      IsAdministrator: {
        label: "Administrator",
        help: "Verwaltet Benutzer, Bibliotheken und Einstellungen. Die Einschränkungen für Geräte gelten nicht für Administratoren, die für Zeiten schon.",
        on: "Wird Administrator.",
        off: "Ist nicht mehr Administrator.",
      },
      IsDisabled: {
        label: "Deaktiviert",
        help: "Kann sich nicht anmelden und wird überall abgemeldet. Es wird nichts gelöscht.",
        on: "Kann sich nicht mehr anmelden und wird überall abgemeldet.",
        off: "Kann sich wieder anmelden.",
      },
      IsHidden: {
        label: "Auf der Anmeldeseite ausgeblendet",
        help: "Meldet sich durch Eintippen des Namens an und steht nicht unter den Profilen zur Auswahl. Neue Benutzer sind ausgeblendet.",
        on: "Wird auf der Anmeldeseite nicht mehr angezeigt.",
        off: "Wird auf der Anmeldeseite angezeigt.",
      },
      EnableUserPreferenceAccess: {
        label: "Darf das eigene Konto ändern",
        help: "Name, Passwort, Bild und Vorlieben. Aus passt für ein Konto, das sich mehrere teilen.",
        on: "Darf Namen, Passwort, Bild und Vorlieben selbst ändern.",
        off: "Darf Namen, Passwort, Bild und Vorlieben nicht mehr selbst ändern.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Falsche Passwörter bis zur Sperre",
        help: "Nach so vielen ist das Konto deaktiviert, bis es jemand entsperrt. -1 heißt nie. Jellyfin 10.11 zählt, sperrt aber nicht.",
        set: "Wird nach dem %{value}. falschen Passwort gesperrt.",
        is: { "-1": "Wird nie gesperrt." },
      },
      InvalidLoginAttemptCount: {
        label: "Falsche Passwörter bisher",
        help: "Seit der letzten gelungenen Anmeldung.",
        set: "Falsche Passwörter bisher: %{value}.",
      },
      MaxActiveSessions: {
        label: "Geräte gleichzeitig",
        help: "Mehr können sich nicht anmelden. Angemeldete bleiben. 0 heißt beliebig viele.",
        set: "Gleichzeitig angemeldete Geräte: höchstens %{value}.",
        is: { "0": "Darf auf beliebig vielen Geräten gleichzeitig angemeldet sein." },
      },
      AuthenticationProviderId: {
        label: "Wer das Passwort prüft",
        help: "Jellyfin selbst oder ein Plugin wie LDAP. Beim falschen kann sich niemand anmelden.",
        set: "Das Passwort prüft %{value}.",
      },
      PasswordResetProviderId: {
        label: "Wer das Passwort zurücksetzt",
        help: "Was nach „Passwort vergessen“ auf der Anmeldeseite passiert.",
        set: "Ein vergessenes Passwort setzt %{value} zurück.",
      },

      EnableAllFolders: {
        label: "Alle Bibliotheken",
        help: "Auch später hinzugefügte.",
        on: "Darf alle Bibliotheken nutzen, auch später hinzugefügte.",
        off: "Darf nur die ausgewählten Bibliotheken nutzen.",
      },
      EnabledFolders: {
        label: "Bibliotheken",
        help: "Was dieser Benutzer durchstöbern und abspielen kann.",
        gains: "Bekommt die Bibliothek %{names}. |||| Bekommt die Bibliotheken %{names}.",
        loses: "Verliert die Bibliothek %{names}. |||| Verliert die Bibliotheken %{names}.",
      },
      BlockedMediaFolders: {
        label: "Blockierte Bibliotheken",
        help: "Solange es welche gibt, gilt die Auswahl der Bibliotheken oben nicht.",
        gains:
          "Kann die Bibliothek %{names} nicht mehr nutzen. |||| Kann die Bibliotheken %{names} nicht mehr nutzen.",
        loses:
          "Kann die Bibliothek %{names} wieder nutzen. |||| Kann die Bibliotheken %{names} wieder nutzen.",
      },
      EnableAllChannels: {
        label: "Alle Kanäle",
        help: "Auch später hinzugefügte.",
        on: "Darf alle Kanäle nutzen, auch später hinzugefügte.",
        off: "Darf nur die ausgewählten Kanäle nutzen.",
      },
      EnabledChannels: {
        label: "Kanäle",
        help: "Was dieser Benutzer durchstöbern und abspielen kann.",
        gains: "Bekommt den Kanal %{names}. |||| Bekommt die Kanäle %{names}.",
        loses: "Verliert den Kanal %{names}. |||| Verliert die Kanäle %{names}.",
      },
      BlockedChannels: {
        label: "Blockierte Kanäle",
        help: "Solange es welche gibt, gilt die Auswahl der Kanäle oben nicht.",
        gains: "Kann den Kanal %{names} nicht mehr nutzen. |||| Kann die Kanäle %{names} nicht mehr nutzen.",
        loses: "Kann den Kanal %{names} wieder nutzen. |||| Kann die Kanäle %{names} wieder nutzen.",
      },
      EnableAllDevices: {
        label: "Alle Geräte",
        help: "Wird beim Anmelden geprüft. Ein schon angemeldetes Gerät bleibt angemeldet.",
        on: "Darf sich auf allen Geräten anmelden.",
        off: "Darf sich nur auf den ausgewählten Geräten anmelden.",
      },
      EnabledDevices: {
        label: "Geräte",
        help: "Nur Geräte, auf denen schon einmal jemand angemeldet war, sind bekannt.",
        gains: "Darf sich auf dem Gerät %{names} anmelden. |||| Darf sich auf den Geräten %{names} anmelden.",
        loses:
          "Darf sich auf dem Gerät %{names} nicht mehr anmelden. |||| Darf sich auf den Geräten %{names} nicht mehr anmelden.",
      },

      EnableContentDeletion: {
        label: "Darf aus allen Bibliotheken löschen",
        help: "Löscht die Dateien selbst. Auch Administratoren brauchen es.",
        on: "Darf Medien aus allen Bibliotheken löschen.",
        off: "Darf nicht mehr Medien aus allen Bibliotheken löschen.",
      },
      EnableContentDeletionFromFolders: {
        label: "Darf löschen aus",
        help: "Löscht die Dateien selbst.",
        gains: "Darf Medien löschen aus %{names}.",
        loses: "Darf keine Medien mehr löschen aus %{names}.",
      },

      EnableRemoteAccess: {
        label: "Darf sich von außen verbinden",
        help: "Aus anderen Netzen als dem des Servers.",
        on: "Darf sich von außerhalb des Heimnetzes verbinden.",
        off: "Darf sich nicht mehr von außerhalb des Heimnetzes verbinden.",
      },
      RemoteClientBitrateLimit: {
        label: "Bitratengrenze von außen",
        help: "In Mbit/s. 0 heißt: was der Server allen erlaubt.",
        set: "Spielt von außerhalb des Heimnetzes mit höchstens %{value} Mbit/s ab.",
        is: { "0": "Hat keine eigene Bitratengrenze." },
      },
      EnableContentDownloading: {
        label: "Darf herunterladen",
        help: "Nimmt Medien als Dateien auf ein Gerät mit.",
        on: "Darf herunterladen.",
        off: "Darf nicht mehr herunterladen.",
      },

      EnableMediaPlayback: {
        label: "Darf Medien abspielen",
        help: "Ohne das lassen sich Bibliotheken nur durchstöbern.",
        on: "Darf Medien abspielen.",
        off: "Darf keine Medien mehr abspielen.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Darf Ton umwandeln lassen",
        help: "Für Geräte, die ein Tonformat nicht so abspielen können, wie es ist.",
        on: "Darf Ton für die Wiedergabe umwandeln lassen.",
        off: "Darf Ton für die Wiedergabe nicht mehr umwandeln lassen.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Darf Video umwandeln lassen",
        help: "Die aufwendigste Arbeit eines Servers. Ohne das können manche Geräte manche Filme nicht abspielen.",
        on: "Darf Video für die Wiedergabe umwandeln lassen.",
        off: "Darf Video für die Wiedergabe nicht mehr umwandeln lassen.",
      },
      EnablePlaybackRemuxing: {
        label: "Darf Medien umpacken lassen",
        help: "Ein anderer Container für dasselbe Bild und denselben Ton. Kostet den Server wenig.",
        on: "Darf Medien für die Wiedergabe umpacken lassen.",
        off: "Darf Medien für die Wiedergabe nicht mehr umpacken lassen.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Live- und entfernte Quellen immer umwandeln",
        help: "Live-TV und Streams von anderswo werden auch dann umgewandelt, wenn das Gerät sie abspielen könnte.",
        on: "Bekommt Live- und entfernte Quellen immer umgewandelt.",
        off: "Bekommt Live- und entfernte Quellen unverändert, wenn das Gerät sie abspielen kann.",
      },

      EnableLiveTvAccess: {
        label: "Darf Live-TV sehen",
        help: "Sender, Programm und Aufnahmen.",
        on: "Darf Live-TV sehen.",
        off: "Darf kein Live-TV mehr sehen.",
      },
      EnableLiveTvManagement: {
        label: "Darf Aufnahmen verwalten",
        help: "Plant und löscht Aufnahmen von Live-TV.",
        on: "Darf Aufnahmen verwalten.",
        off: "Darf Aufnahmen nicht mehr verwalten.",
      },

      EnableCollectionManagement: {
        label: "Darf Sammlungen verwalten",
        help: "Erstellt, ändert und löscht Sammlungen, die alle sehen.",
        on: "Darf Sammlungen verwalten.",
        off: "Darf Sammlungen nicht mehr verwalten.",
      },
      EnableSubtitleManagement: {
        label: "Darf Untertitel verwalten",
        help: "Lädt Untertitel für alle hoch und herunter und löscht sie.",
        on: "Darf Untertitel verwalten.",
        off: "Darf Untertitel nicht mehr verwalten.",
      },
      EnableLyricManagement: {
        label: "Darf Liedtexte verwalten",
        help: "Der Server nimmt das an und gibt es nie preis. Jedes Speichern ohne diese Angabe schaltet es aus, auch in Jellyfins eigenem Dashboard.",
        on: "Darf Liedtexte verwalten.",
        off: "Darf Liedtexte nicht mehr verwalten.",
        untold:
          "Darf Liedtexte nicht mehr verwalten, falls das erlaubt war: Der Server gibt es nicht preis, und jedes Speichern setzt es zurück.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Mehrere schauen im selben Moment dasselbe.",
        choices: {
          CreateAndJoinGroups: "Darf Gruppen erstellen und beitreten",
          JoinGroups: "Darf Gruppen beitreten",
          None: "Nicht erlaubt",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Darf SyncPlay-Gruppen erstellen und ihnen beitreten.",
          JoinGroups: "Darf SyncPlay-Gruppen beitreten, aber keine erstellen.",
          None: "Darf SyncPlay nicht mehr nutzen.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Darf Wiedergabe anderer steuern",
        help: "Pausiert, springt und stoppt auf den Geräten anderer Benutzer.",
        on: "Darf die Wiedergabe anderer steuern.",
        off: "Darf die Wiedergabe anderer nicht mehr steuern.",
      },
      EnableSharedDeviceControl: {
        label: "Darf gemeinsame Geräte steuern",
        help: "Geräte, auf denen niemand Bestimmtes angemeldet ist, etwa ein Fernseher im Netz.",
        on: "Darf gemeinsame Geräte steuern.",
        off: "Darf gemeinsame Geräte nicht mehr steuern.",
      },

      EnablePublicSharing: {
        label: "Darf öffentlich teilen",
        help: "Nur der Web-Client von Jellyfin beachtet das.",
        on: "Darf öffentlich teilen.",
        off: "Darf nicht mehr öffentlich teilen.",
      },
      EnableMediaConversion: {
        label: "Darf Medien dauerhaft umwandeln",
        help: "Nur der Web-Client von Jellyfin beachtet das.",
        on: "Darf Medien dauerhaft umwandeln.",
        off: "Darf Medien nicht mehr dauerhaft umwandeln.",
      },
      EnableSyncTranscoding: {
        label: "Darf Medien für Downloads umwandeln",
        help: "Aus früheren Zeiten übrig.",
        on: "Darf Medien für Downloads umwandeln.",
        off: "Darf Medien nicht mehr für Downloads umwandeln.",
      },

      MaxParentalRating: {
        label: "Höchste Altersfreigabe",
        help: "Was höher eingestuft ist, wird ausgeblendet. Die Namen kommen vom Server, für sein Land.",
        set: "Sieht nichts, was höher eingestuft ist als %{value}.",
        unset: "Sieht Medien mit jeder Altersfreigabe.",
      },
      MaxParentalSubRating: {
        label: "Stufe innerhalb der höchsten Freigabe",
        help: "Manche Länder unterscheiden Filme desselben Alters. Wird zusammen mit der höchsten Altersfreigabe gewählt.",
        set: "Stufe innerhalb der höchsten Freigabe: %{value}.",
        unset: "Sieht alles mit der höchsten Altersfreigabe.",
      },
      BlockUnratedItems: {
        label: "Ausblenden, was keine Freigabe hat",
        help: "Von diesen Arten wird nur angezeigt, was eine bekannte Altersfreigabe hat.",
        choices: {
          Movie: "Filme",
          Trailer: "Trailer",
          Series: "Serien",
          Music: "Musik",
          Book: "Bücher",
          LiveTvChannel: "Live-TV-Sender",
          LiveTvProgram: "Live-TV-Sendungen",
          ChannelContent: "Inhalte von Kanälen",
          Other: "Alles andere",
        },
        gains: "Sieht nicht mehr, was keine Altersfreigabe hat: %{names}.",
        loses: "Sieht auch, was keine Altersfreigabe hat: %{names}.",
      },
      AllowedTags: {
        label: "Nur mit diesen Tags",
        help: "Gibt es welche, wird alles ohne einen davon ausgeblendet.",
        gains: "Sieht nur, was erlaubte Tags hat, jetzt auch %{names}.",
        loses: "Sieht keine Medien mehr zum Tag %{names}. |||| Sieht keine Medien mehr zu den Tags %{names}.",
        unset: "Sieht auch Medien ohne Tags.",
      },
      BlockedTags: {
        label: "Nie mit diesen Tags",
        help: "Blendet alles mit einem davon aus. Wiegt mehr als erlaubte Tags.",
        gains:
          "Sieht nicht mehr, was den Tag %{names} hat. |||| Sieht nicht mehr, was einen der Tags %{names} hat.",
        loses: "Sieht wieder, was den Tag %{names} hat. |||| Sieht wieder, was einen der Tags %{names} hat.",
      },
      AccessSchedules: {
        label: "Zeiten",
        help: "Wann dieser Benutzer den Server nutzen darf, nach der Uhr des Servers. Ohne Angabe immer. Gilt auch für Administratoren.",
        set: "Darf den Server nur zu diesen Zeiten nutzen: %{value}.",
        unset: "Darf den Server zu jeder Zeit nutzen.",
        days: {
          Sunday: "Sonntag",
          Monday: "Montag",
          Tuesday: "Dienstag",
          Wednesday: "Mittwoch",
          Thursday: "Donnerstag",
          Friday: "Freitag",
          Saturday: "Samstag",
          Everyday: "jeden Tag",
          Weekday: "Montag bis Freitag",
          Weekend: "Samstag und Sonntag",
        },
        entry: "%{days}: %{hours}",
        never: "keine",
      },
    },
  },
  profile: {
    groups: {
      languages: "Sprachen",
      watching: "Ansehen",
      home: "Startseite",
      unused: "Ohne Wirkung",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Sprache des Tons",
        help: "Wird gewählt, wenn ein Film sie hat. Beliebig: womit der Film beginnt.",
        none: "Beliebig",
        set: "Bevorzugt Ton in: %{value}.",
        is: { OriginalLanguage: "Bevorzugt den Originalton eines Films." },
        unset: "Nimmt Ton in jeder Sprache.",
      },
      PlayDefaultAudioTrack: {
        label: "Standardton des Films abspielen",
        help: "Egal in welcher Sprache.",
        on: "Hört den Standardton eines Films, egal in welcher Sprache.",
        off: "Hört die bevorzugte Sprache, wenn ein Film sie hat.",
      },
      RememberAudioSelections: {
        label: "Gewählten Ton merken",
        help: "Für die nächste Folge und das nächste Mal.",
        on: "Der gewählte Ton wird gemerkt.",
        off: "Der gewählte Ton wird nicht mehr gemerkt.",
      },
      SubtitleLanguagePreference: {
        label: "Sprache der Untertitel",
        help: "Wird gewählt, wenn ein Film sie hat.",
        none: "Beliebig",
        set: "Bevorzugt Untertitel in: %{value}.",
        unset: "Nimmt Untertitel in jeder Sprache.",
      },
      SubtitleMode: {
        label: "Untertitel anzeigen",
        help: "Erzwungene Untertitel übersetzen, was in einer anderen Sprache als der des Films gesagt wird.",
        choices: {
          Default: "Wie in der Datei vorgesehen",
          Smart: "Wenn der Ton in einer anderen Sprache ist",
          OnlyForced: "Nur erzwungene",
          Always: "Immer",
          None: "Nie",
        },
        set: "Untertitel: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Gewählte Untertitel merken",
        help: "Für die nächste Folge und das nächste Mal.",
        on: "Gewählte Untertitel werden gemerkt.",
        off: "Gewählte Untertitel werden nicht mehr gemerkt.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Nächste Folge von selbst abspielen",
        help: "Sobald eine endet.",
        on: "Die nächste Folge startet von selbst.",
        off: "Die nächste Folge startet nicht mehr von selbst.",
      },
      DisplayMissingEpisodes: {
        label: "Fehlende Folgen anzeigen",
        help: "Folgen, die bekannt, aber nicht in der Bibliothek sind.",
        on: "Sieht Folgen, die in der Bibliothek fehlen.",
        off: "Sieht Folgen, die in der Bibliothek fehlen, nicht mehr.",
      },
      CastReceiverId: {
        label: "Google-Cast-Empfänger",
        help: "Die App, die ein Chromecast lädt. Der Server erlaubt nicht, keine zu wählen.",
        set: "Streamt mit dem Empfänger %{value}.",
      },

      OrderedViews: {
        label: "Reihenfolge der Bibliotheken",
        help: "Auf der Startseite. Nicht ausgewählte folgen danach.",
        gains: "Die Reihenfolge der Bibliotheken enthält jetzt %{names}.",
        loses: "Die Reihenfolge der Bibliotheken enthält nicht mehr %{names}.",
        reordered: "Die Reihenfolge der Bibliotheken ist jetzt %{names}.",
      },
      MyMediaExcludes: {
        label: "Nicht auf der Startseite",
        help: "Diese Bibliotheken sind auf anderem Weg erreichbar.",
        gains: "Nicht mehr auf der Startseite: %{names}.",
        loses: "Wieder auf der Startseite: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Nicht unter „Neueste“",
        help: "Neues aus diesen Bibliotheken wird nicht angekündigt, auch nicht, was als Nächstes kommt.",
        gains: "Nicht mehr unter „Neueste“: %{names}.",
        loses: "Wieder unter „Neueste“: %{names}.",
      },
      GroupedFolders: {
        label: "Zusammengefasst",
        help: "Bibliotheken derselben Art in einer Ansicht.",
        gains: "Mit anderen derselben Art zusammengefasst: %{names}.",
        loses: "Nicht mehr mit anderen derselben Art zusammengefasst: %{names}.",
      },
      HidePlayedInLatest: {
        label: "„Neueste“ ohne schon Abgespieltes",
        help: "Was schon gesehen oder gehört wurde, fällt weg.",
        on: "Abgespieltes steht nicht mehr unter „Neueste“.",
        off: "Auch Abgespieltes steht unter „Neueste“.",
      },

      DisplayCollectionsView: {
        label: "Sammlungen als Bibliothek",
        help: "Aus früheren Zeiten übrig.",
        on: "Sammlungen als Bibliothek: ein.",
        off: "Sammlungen als Bibliothek: aus.",
      },
      EnableLocalPassword: {
        label: "PIN im Heimnetz",
        help: "Aus früheren Zeiten übrig.",
        on: "PIN im Heimnetz: ein.",
        off: "PIN im Heimnetz: aus.",
      },
    },
  },
};
