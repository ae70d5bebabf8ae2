/** German, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Auf %{server} wurde nichts geändert",
      text: "Die Verbindung ist abgebrochen. Usher hat seither nachgesehen: Alles ist wie vorher. Versuche es noch einmal.",
    },
    unclear: {
      title: "Es ist noch nicht bekannt, ob %{server} das getan hat",
      text: "Die Verbindung ist abgebrochen, und Usher kann nicht sehen, was daraus wurde. Versuche es noch einmal, sobald %{server} antwortet: Usher sieht zuerst nach und tut nichts doppelt.",
    },
  },
  missingPart: {
    text: "Ein Teil von Usher ließ sich nicht laden: Das Netz ist weg, oder es wurde eine neuere Version installiert.",
    reload: "Neu laden und Eingegebenes behalten",
  },
};
