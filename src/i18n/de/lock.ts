/** German, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher ist gesperrt",
      text: "Gib deine PIN ein, um dort weiterzumachen, wo du warst.",
      unlock: "Entsperren",
      checking: "Die PIN wird geprüft …",
      wrong:
        "Das ist nicht die PIN. %{smart_count} Versuch bleibt. |||| Das ist nicht die PIN. %{smart_count} Versuche bleiben.",
      failed: "Die PIN konnte nicht geprüft werden. Versuche es noch einmal.",
      forgotten: "PIN vergessen?",
      working: "Eine Änderung an vielen Benutzern läuft inzwischen weiter.",
    },
    forgotten: {
      text: "Ohne die PIN hilft nur dein Passwort: Du wirst in diesem Browser von jedem Server abgemeldet, und was du eingegeben und nicht gespeichert hast, geht verloren.",
      yes: "Abmelden",
      back: "Zurück",
    },
    over: {
      title: "Du bist abgemeldet",
      wrong: "Die PIN war fünfmal falsch, deshalb wurden alle Sitzungen in diesem Browser verworfen.",
      forgotten: "Alle Sitzungen in diesem Browser wurden verworfen, weil jemand die PIN vergessen hat.",
      off: "Melde dich wieder mit deinem Passwort an. Die Sperre ist aus: Wähle eine neue PIN, um sie wieder einzuschalten.",
      toSignIn: "Zur Anmeldung",
    },
    setting: {
      title: "Sperre",
      explain:
        "Wenn eine Weile niemand Usher benutzt, in keinem Tab dieses Browsers, zeigt es nichts von deinen Servern, bis du eine PIN eingibst. Deine Sitzungen sind so lange verschlüsselt.",
      impossible: "Unter dieser Adresse nicht möglich",
      impossibleWhy:
        "Browser verschlüsseln nur für Seiten, die über https:// oder von diesem Computer selbst kommen. Öffne Usher über https://, um die Sperre zu benutzen.",
      on: "Usher sperrt sich nach %{smart_count} Minute ohne Benutzung. |||| Usher sperrt sich nach %{smart_count} Minuten ohne Benutzung.",
      wait: "Sperren nach",
      minutes: "%{smart_count} Minute |||| %{smart_count} Minuten",
      newPin: "Neue PIN",
      strength:
        "Mindestens vier Ziffern, Buchstaben oder Zeichen. Eine kurze PIN hält auf, wer gerade vorbeikommt. Gegen jemanden, der kopiert, was dieser Browser aufbewahrt, hilft nur ein langer Satz, den niemand errät.",
      again: "PIN wiederholen",
      tooShort: "Gib mindestens vier Ziffern, Buchstaben oder Zeichen ein.",
      differs: "Die beiden PINs sind nicht gleich.",
      wrong:
        "Das ist nicht die PIN. Nach %{smart_count} weiteren falschen wirst du in diesem Browser überall abgemeldet. |||| Das ist nicht die PIN. Nach %{smart_count} weiteren falschen wirst du in diesem Browser überall abgemeldet.",
      turnOn: "Einschalten",
      turnOff: "Ausschalten",
      change: "Zeit ändern",
      current: "Deine PIN",
      currentHelp: "Um die Zeit zu ändern oder die Sperre auszuschalten.",
      turnedOn: "Die Sperre ist eingeschaltet",
      turnedOff: "Die Sperre ist ausgeschaltet",
      changed: "Die Zeit ist geändert",
      full: "Der Speicher dieses Browsers ist voll: Nichts wurde geändert.",
      typed:
        "Was du im Formular eines Benutzers eingegeben hast, ist nach dem Entsperren wieder da. Vorgemerktes im Zugriffsraster, eine Vorlage, ein Import oder ein offener Dialog nicht.",
      forget:
        "Wenn du die PIN vergisst, meldest du dich wieder mit deinem Passwort an. Eine laufende Änderung an vielen Benutzern läuft hinter der Sperre weiter.",
    },
  },
};
