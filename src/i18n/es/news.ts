/** Spanish, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Aquí se ha instalado una versión más reciente de Usher.",
    reload: "Recargar",
    updated: "Usher se ha actualizado a la versión %{version}.",
    look: "Ver novedades",
    title: "Novedades",
    close: "Cerrar",
    version: "Versión %{version}",
    versions: {
      "0_2": {
        languages: "Diecisiete idiomas, tres de ellos de derecha a izquierda.",
        overview: "Un resumen: quién está activo, quién lo ha estado y quién puede ver cada biblioteca.",
        palette:
          "Con Ctrl K, o ⌘ K, vas a cualquier usuario, página o acción. Un signo de interrogación muestra todas las teclas.",
        colours: "Cada servidor tiene su propio color, que puedes elegir.",
        compact: "La vista compacta, en tu menú, muestra más filas a la vez.",
      },
    },
  },
};
