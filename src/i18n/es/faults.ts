/** Spanish, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "No se ha cambiado nada en %{server}",
      text: "La conexión se interrumpió. Usher lo ha comprobado después: todo sigue como estaba. Inténtalo de nuevo.",
    },
    unclear: {
      title: "Aún no se sabe si %{server} lo ha hecho",
      text: "La conexión se interrumpió y Usher no puede ver el resultado. Cuando %{server} responda, inténtalo de nuevo: Usher lo comprueba primero y no hace nada dos veces.",
    },
  },
  missingPart: {
    text: "No se pudo cargar una parte de Usher: no hay red o se ha instalado una versión más nueva.",
    reload: "Recargar y conservar lo escrito",
  },
};
