/** Spanish, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Historial",
    explain:
      "Lo que Usher ha cambiado en %{server} desde este navegador. Se guarda aquí y en ningún otro sitio: no incluye lo que cambiaron otros ni lo que cambiaste tú desde otro navegador. Nunca contiene contraseñas ni PIN.",
    unavailable:
      "Este navegador no guarda nada para esta página, quizá porque es una ventana privada o su almacenamiento está lleno. Los cambios funcionan, pero no se podrán deshacer después.",
    lost: "%{smart_count} cambio hecho desde que se abrió esta página no se pudo guardar aquí: no se puede deshacer. |||| %{smart_count} cambios hechos desde que se abrió esta página no se pudieron guardar aquí: no se pueden deshacer.",
    filter: "Usuario",
    everybody: "Todos",
    empty: "Aún no hay nada. A partir de ahora, cada cambio se guarda aquí.",
    emptyFor: "Nada sobre este usuario.",
    more: "Mostrar anteriores",
    export: "Exportar como JSON",
    by: "por %{name}",
    was: "(antes: %{value})",
    unsure: "Quizá no tuvo efecto",
    reverted: "Deshecho",
    ofMany: "Junto con otros",
    undo: "Deshacer…",
    undoFor: "Deshacer este cambio de %{name}",
    again: "Volver a crear…",
    againFor: "Volver a crear: %{name}",
    notUndone: "No se puede deshacer.",
    cancel: "Cancelar",
    close: "Cerrar",
    what: {
      create: "Usuario creado. Para revertirlo, elimina el usuario.",
      remove: "Usuario eliminado.",
      password: "Nueva contraseña.",
      pin: "PIN puesto o quitado.",
      avatar: "Imagen nueva o quitada.",
      unlock: "Cuenta desbloqueada.",
      signOut: "Sesión cerrada en dispositivos.",
    },
    revert: {
      title: "¿Deshacer este cambio de %{name}?",
      reading: "Comprobando qué hay ahora…",
      nothing: "Ya está como antes. Deshacer solo marcará esta entrada.",
      conflict: "Alguien cambió lo mismo después. No se sobrescribe nada: abre el usuario y decide allí.",
      made: "con este cambio:",
      now: "ahora:",
      open: "Abrir el usuario",
      confirm: "Deshacer",
    },
    clear: {
      button: "Vaciar…",
      title: "¿Vaciar el historial?",
      text: "Después no se podrá deshacer nada de lo cambiado hasta ahora en %{server}, ni recuperar los datos de los usuarios eliminados. En el servidor no cambia nada.",
      confirm: "Vaciar el historial",
      done: "El historial está vacío",
    },
  },
};
