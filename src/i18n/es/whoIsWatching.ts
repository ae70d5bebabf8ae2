/** Spanish, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "¿Quién está viendo?",
    loading: "Mirando quién hay en el hogar…",
    you: "Tú",
    locked: "con PIN",
    switching: "Cambiando a %{name}…",
    stay: "Continuar como %{name}",
    signOut: "Cerrar sesión",
    pin: "PIN de %{name}",
    pinHelp: "Cuatro cifras. Se comprueba en cuanto están todas.",
    wrong: "Este PIN es incorrecto.",
    wrongWait:
      "Este PIN es incorrecto. El próximo intento se envía dentro de %{smart_count} segundo. |||| Este PIN es incorrecto. El próximo intento se envía dentro de %{smart_count} segundos.",
    checking: "Comprobando el PIN…",
    submit: "Continuar",
    other: "Elegir a otra persona",
  },
};
