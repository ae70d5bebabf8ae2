/** Dutch, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Wie kijkt er?",
    loading: "Kijken wie er in het huishouden zit…",
    you: "Jij",
    locked: "met een PIN",
    switching: "Wisselen naar %{name}…",
    stay: "Verder als %{name}",
    signOut: "Uitloggen",
    pin: "PIN van %{name}",
    pinHelp: "Vier cijfers. Ze worden gecontroleerd zodra ze er staan.",
    wrong: "Deze PIN klopt niet.",
    wrongWait:
      "Deze PIN klopt niet. De volgende poging wordt over %{smart_count} seconde verstuurd. |||| Deze PIN klopt niet. De volgende poging wordt over %{smart_count} seconden verstuurd.",
    checking: "PIN wordt gecontroleerd…",
    submit: "Verder",
    other: "Iemand anders kiezen",
  },
};
