/** Polish, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Zainstalowano tu nowszą wersję Ushera.",
    reload: "Odśwież",
    updated: "Usher zaktualizowano do wersji %{version}.",
    look: "Zobacz, co nowego",
    title: "Co nowego",
    close: "Zamknij",
    version: "Wersja %{version}",
    versions: {
      "0_2": {
        languages: "Siedemnaście języków, w tym trzy pisane od prawej do lewej.",
        overview: "Przegląd: kto jest teraz, kto był i kto widzi którą bibliotekę.",
        palette:
          "Ctrl K lub ⌘ K prowadzi do każdego użytkownika, strony i działania. Znak zapytania pokazuje wszystkie klawisze.",
        colours: "Każdy serwer ma własny kolor, który możesz wybrać.",
        compact: "Kompaktowe wiersze, włączane w Twoim menu, pokazują więcej naraz.",
      },
    },
  },
};
