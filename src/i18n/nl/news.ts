/** Dutch, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Hier is een nieuwere versie van Usher geïnstalleerd.",
    reload: "Opnieuw laden",
    updated: "Usher is bijgewerkt naar versie %{version}.",
    look: "Bekijk wat er nieuw is",
    title: "Wat er nieuw is",
    close: "Sluiten",
    version: "Versie %{version}",
    versions: {
      "0_2": {
        languages: "Zeventien talen, waarvan drie van rechts naar links.",
        overview: "Een overzicht: wie er is, wie er was en wie welke bibliotheek kan zien.",
        palette:
          "Ctrl K, of ⌘ K, brengt je naar elke gebruiker, pagina of actie. Een vraagteken toont alle toetsen.",
        colours: "Elke server heeft een eigen kleur, die je kunt kiezen.",
        compact: "Compacte rijen, via je menu, tonen meer tegelijk.",
      },
    },
  },
};
