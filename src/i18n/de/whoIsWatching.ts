/** German, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Wer schaut?",
    loading: "Mal sehen, wer zum Haushalt gehört…",
    you: "Du",
    locked: "mit PIN",
    switching: "Wechsel zu %{name}…",
    stay: "Weiter als %{name}",
    signOut: "Abmelden",
    pin: "PIN von %{name}",
    pinHelp: "Vier Ziffern. Sie werden geprüft, sobald sie da sind.",
    wrong: "Diese PIN ist falsch.",
    wrongWait:
      "Diese PIN ist falsch. Der nächste Versuch wird in %{smart_count} Sekunde gesendet. |||| Diese PIN ist falsch. Der nächste Versuch wird in %{smart_count} Sekunden gesendet.",
    checking: "PIN wird geprüft…",
    submit: "Weiter",
    other: "Jemand anderes wählen",
  },
};
