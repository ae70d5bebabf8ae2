/** Spanish, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "%{smart_count} entrada guardada aquí no se puede leer y no se muestra. El archivo exportado la contiene. |||| %{smart_count} entradas guardadas aquí no se pueden leer y no se muestran. El archivo exportado las contiene.",
    runs: "%{smart_count} entrada sobre cambios en varios usuarios no se pudo leer y se ha omitido. Comprueba que todo se haya hecho. |||| %{smart_count} entradas sobre cambios en varios usuarios no se pudieron leer y se han omitido. Comprueba que todo se haya hecho.",
    templates:
      "%{smart_count} entrada guardada de las plantillas no se puede leer y se ha omitido. |||| %{smart_count} entradas guardadas de las plantillas no se pueden leer y se han omitido.",
  },
};
