/** German, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "Er gehört zum Konto und wird beim Dienst selbst geändert.",
      homeGuest: "Der Gast heißt überall so.",
    },
  },
  pin: {
    title: { own: "Deine PIN", other: "PIN von %{name}" },
    none: {
      own: "Du hast keine: Alle im Haushalt können dein Profil auswählen.",
      other: "%{name} hat keine: Alle im Haushalt können dieses Profil auswählen.",
    },
    some: {
      own: "Danach wird gefragt, wenn jemand dein Profil auswählt. Sie ersetzt nicht das Passwort deines Kontos.",
      other:
        "Danach wird gefragt, wenn jemand dieses Profil auswählt. Um eine andere festzulegen, ist die alte nicht nötig.",
    },
    current: "Aktuelle PIN",
    next: "Neue PIN",
    help: "Vier Ziffern, zum Beispiel 0042. Gib sie selbst weiter: Es wird keine Nachricht verschickt.",
    helpOwn: "Vier Ziffern, zum Beispiel 0042.",
    shape: "Eine PIN hat vier Ziffern",
    missing: "Gib die aktuelle PIN ein",
    wait: "%{problem} Der nächste Versuch wird nach %{smart_count} Sekunde gesendet. |||| %{problem} Der nächste Versuch wird nach %{smart_count} Sekunden gesendet.",
    set: "PIN festlegen",
    change: "PIN ändern",
    remove: "PIN entfernen",
    clear: "Leeren",
    unsaved: "Noch nicht festgelegt",
    done: {
      set: { own: "Deine PIN ist festgelegt", other: "%{name} hat eine neue PIN" },
      removed: { own: "Du hast keine PIN mehr", other: "%{name} hat keine PIN mehr" },
    },
  },
  failed: {
    pin: {
      timeout:
        "Es ist nicht bekannt, ob die PIN geändert wurde. Sieh in der Liste der Benutzer nach, und lege sie dann erneut fest.",
      unreachable:
        "Versuche es noch einmal, sobald %{server} wieder antwortet. Deine Eingaben wurden geleert.",
      offline: "Versuche es noch einmal, sobald das Netz wieder da ist. Deine Eingaben wurden geleert.",
      signedOut: "Melde dich wieder an, und lege dann die PIN fest.",
    },
    household: {
      timeout:
        "Es ist nicht bekannt, ob das ausgeführt wurde. Sieh dir den Haushalt an, bevor du es erneut versuchst.",
      unreachable:
        "Es ist nicht bekannt, ob das ausgeführt wurde. Sieh nach, sobald %{server} wieder antwortet, bevor du es erneut versuchst.",
      offline: "Versuche es noch einmal, sobald das Netz wieder da ist.",
      signedOut: "Melde dich wieder an, und versuche es dann noch einmal.",
    },
  },
  household: {
    title: "Haushalt",
    name: {
      label: "Name",
      missing: "Gib einen Namen ein",
      taken: "Diesen Namen hat schon jemand im Haushalt",
    },
    label: "Der Haushalt",
    unnamed: "Dein Haushalt",
    loading: "Haushalt wird abgefragt…",
    subscription: "Abo",
    noSubscription: "Kein Abo",
    members: "%{members} von %{limit} Mitgliedern",
    guest: {
      label: "Gast",
      onTitle: "Gast zulassen?",
      on: "Dann steht „Gast“ ohne PIN unter den Profilen dieses Haushalts: Wer an einem seiner Geräte sitzt, kann ihn auswählen und sieht, was für den Gast freigegeben ist.",
      first:
        "Damit entsteht der Haushalt. Von da an muss sich jede App bei deinen Servern anmelden, auch zu Hause, und Player, die sie per DLNA finden, finden sie nicht mehr.",
      offTitle: "Gäste aussperren?",
      off: "„Gast“ steht dann nicht mehr unter den Profilen. Wer gerade als Gast schaut, muss ein anderes auswählen. Für alle anderen bleibt alles, wie es ist.",
      confirmOn: "Gast zulassen",
      confirmOff: "Gäste aussperren",
      doneOn: "Der Gast steht jetzt unter den Profilen",
      doneOff: "Es gibt keinen Gast mehr",
    },
    invite: {
      button: "Einladen",
      title: "Jemanden in den Haushalt einladen",
      text: "Wer ein eigenes Konto hat, bekommt eine Anfrage und tritt bei, sobald sie angenommen ist. Ein Kind ohne Konto wird stattdessen ein verwalteter Benutzer: Lege einen an.",
      account: "E-Mail oder Benutzername",
      help: "So, wie der Dienst die Person kennt.",
      missing: "Gib eine E-Mail-Adresse oder einen Benutzernamen ein",
      submit: "Einladung senden",
      done: "%{account} ist eingeladen",
      needsSubscription:
        "Wer jemanden mit eigenem Konto einladen will, braucht ein Abo. Verwaltete Benutzer lassen sich auch ohne anlegen.",
      full: "Der Haushalt hat schon so viele Mitglieder wie möglich. Entferne zuerst jemanden.",
    },
    invitations: {
      title: "Eingeladen und noch nicht da",
      asked: "gefragt",
      unknown: "Ob jemand eingeladen ist, lässt sich nicht sehen: Der Dienst gibt es nicht preis.",
      failed: "Die Einladungen konnten nicht geladen werden.",
      cancel: "Zurückziehen",
      cancelOf: "Einladung an %{account} zurückziehen",
      cancelled: "%{account} ist nicht mehr eingeladen",
    },
    remove: {
      reason: "Kann nicht entfernt werden",
      managed: {
        button: "Verwalteten Benutzer löschen",
        title: "%{name} löschen?",
        consequence:
          "%{name} gibt es nur in diesem Haushalt. Was dort angesehen wurde, Bewertungen, Playlists und alles andere geht für immer verloren: Ein neuer Benutzer mit demselben Namen fängt bei null an.",
        confirm: "Name",
        confirmHelp: "Gib zur Sicherheit den Namen ein:",
        submit: "Endgültig löschen",
        done: "%{name} ist gelöscht",
      },
      member: {
        button: "Aus dem Haushalt entfernen",
        title: "%{name} aus dem Haushalt entfernen?",
        consequence:
          "%{name} behält das Konto mit allem darin und verliert, was innerhalb des Haushalts freigegeben war. Eine neue Einladung ist möglich.",
        submit: "Entfernen",
        done: "%{name} ist nicht mehr im Haushalt",
      },
      many: {
        confirm: "Anzahl",
        confirmHelp:
          "Darunter sind verwaltete Benutzer, deren Verlauf für immer verloren geht. Gib zur Sicherheit ein, wie viele entfernt werden:",
        warning:
          "Verwaltete Benutzer werden mit ihrem Verlauf, ihren Bewertungen und Playlists gelöscht: Nichts bringt das zurück. Wer ein Konto hat, behält es und verlässt den Haushalt.",
      },
    },
    leave: {
      title: "Diesen Haushalt verlassen",
      text: "Du behältst dein Konto. Was innerhalb des Haushalts für dich freigegeben war, ist es dann nicht mehr, und nur der Administrator kann dich wieder einladen.",
      button: "Haushalt verlassen",
      ask: "„%{household}“ verlassen?",
      submit: "Verlassen",
      done: "Du hast den Haushalt verlassen",
    },
    elsewhere: {
      own: "Name, E-Mail, Passwort und Bild gehören zu deinem Konto: Ändere sie beim Dienst selbst.",
      full: "%{name} hat ein eigenes Konto: Name, E-Mail, Passwort und Bild lassen sich nur dort ändern, von der Person selbst.",
      managed:
        "Ein verwalteter Benutzer hat einen Namen und eine PIN, aber weder E-Mail noch Passwort oder Bild, und kann nicht Administrator werden.",
      guest:
        "Der Gast wird nur als Ganzes zugelassen oder ausgesperrt: siehe Haushalt über der Liste der Benutzer.",
    },
    page: {
      text: "Alle, die zur Auswahl stehen, wenn gefragt wird, wer schaut.",
      managed:
        "Du bist ein verwalteter Benutzer: Deinen Namen, deine PIN und deine Grenzen legt fest, wer den Haushalt leitet.",
      hidden: {
        title: "Der Haushalt kann nicht angezeigt werden",
        text: "Der Dienst zeigt verwalteten Benutzern nicht, wer sonst noch dazugehört.",
      },
      pin: "PIN",
      noPin: "Keine PIN",
      profile: "Mein Profil öffnen",
    },
  },
};
