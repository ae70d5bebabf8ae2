/** Spanish, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Quién tiene acceso",
    how: "Un clic o la barra espaciadora prepara un cambio; no se envía nada hasta que lo revises. Las flechas mueven, Mayús marca varios, y los nombres de filas y columnas muestran lo que se puede hacer con todos a la vez.",
    grid: "Acceso de todos los usuarios",
    view: { label: "Qué mirar", libraries: "Bibliotecas", permissions: "Permisos" },
    role: { all: "Todos" },
    nobody: "Nadie coincide. Busca otra cosa o elige otro rol.",
    failed:
      "No se ha podido leer %{smart_count} usuario. |||| No se han podido leer %{smart_count} usuarios.",
    failedRow: "No se ha podido leer",
    stagedCell: "%{state}, aún sin guardar",
    reason: {
      unread: "Leyendo",
      pointless: "No tiene sentido para este usuario",
    },
    column: {
      on: "Darlo al usuario mostrado |||| Darlo a los %{smart_count} mostrados",
      off: "Quitarlo al usuario mostrado |||| Quitarlo a los %{smart_count} mostrados",
    },
    row: { on: "Darle todo lo de aquí", off: "Quitarle todo lo de aquí" },
    later: {
      some: "Una biblioteca que se añada más adelante la verá %{smart_count} de %{total} usuarios: %{names}. |||| Una biblioteca que se añada más adelante la verán %{smart_count} de %{total} usuarios: %{names}.",
      none: "Una biblioteca que se añada más adelante no la verá nadie hasta que se dé a alguien.",
      more: "%{smart_count} más",
    },
    bar: {
      label: "Cambios aún sin guardar",
      staged: "%{smart_count} cambio para %{users} |||| %{smart_count} cambios para %{users}",
      users: "%{smart_count} usuario |||| %{smart_count} usuarios",
      none: "No hay cambios",
      reading: "%{done} de %{wanted} usuarios leídos",
      clear: "Descartar todo",
      review: "Revisar",
    },
    problem: {
      lockout:
        "No quedaría nadie que pueda gestionar los usuarios. Conserva al menos un administrador que pueda iniciar sesión.",
      fewItems:
        "%{name} se quedaría sin bibliotecas. Hace falta al menos %{smart_count}. |||| %{name} se quedaría con muy pocas bibliotecas. Hacen falta al menos %{smart_count}.",
    },
  },
};
