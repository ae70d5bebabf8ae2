/** French, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Une version plus récente d’Usher est installée ici.",
    reload: "Recharger",
    updated: "Usher a été mis à jour vers la version %{version}.",
    look: "Voir les nouveautés",
    title: "Nouveautés",
    close: "Fermer",
    version: "Version %{version}",
    versions: {
      "0_2": {
        languages: "Dix-sept langues, dont trois de droite à gauche.",
        overview: "Une vue d’ensemble : qui est là, qui est venu, et qui peut voir quelle bibliothèque.",
        palette:
          "Ctrl K, ou ⌘ K, mène à tout utilisateur, toute page, toute action. Un point d’interrogation montre toutes les touches.",
        colours: "Chaque serveur a sa propre couleur, que vous pouvez choisir.",
        compact: "Les lignes compactes, dans votre menu, montrent plus à la fois.",
      },
    },
  },
};
