/** Italian, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Chi guarda?",
    loading: "Ricerca di chi fa parte della famiglia…",
    you: "Tu",
    locked: "con PIN",
    switching: "Passaggio a %{name}…",
    stay: "Continua come %{name}",
    signOut: "Esci",
    pin: "PIN di %{name}",
    pinHelp: "Quattro cifre. Viene controllato appena sono complete.",
    wrong: "Questo PIN è errato.",
    wrongWait:
      "Questo PIN è errato. Il prossimo tentativo parte tra %{smart_count} secondo. |||| Questo PIN è errato. Il prossimo tentativo parte tra %{smart_count} secondi.",
    checking: "Controllo del PIN…",
    submit: "Continua",
    other: "Scegli qualcun altro",
  },
};
