/** German, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Hier ist eine neuere Version von Usher installiert.",
    reload: "Neu laden",
    updated: "Usher wurde auf Version %{version} aktualisiert.",
    look: "Neues ansehen",
    title: "Das ist neu",
    close: "Schließen",
    version: "Version %{version}",
    versions: {
      "0_2": {
        languages: "Siebzehn Sprachen, drei davon von rechts nach links.",
        overview: "Ein Überblick: wer da ist, wer da war und wer welche Bibliothek sehen kann.",
        palette:
          "Strg K oder ⌘ K führt zu jedem Benutzer, jeder Seite und jeder Aktion. Ein Fragezeichen zeigt alle Tasten.",
        colours: "Jeder Server hat eine eigene Farbe, die du wählen kannst.",
        compact: "Kompakte Zeilen, in deinem Menü, zeigen mehr auf einmal.",
      },
    },
  },
};
