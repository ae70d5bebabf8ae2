/** Spanish, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher está bloqueado",
      text: "Escribe tu PIN para continuar donde estabas.",
      unlock: "Desbloquear",
      checking: "Comprobando el PIN…",
      wrong:
        "Ese no es el PIN. Queda %{smart_count} intento. |||| Ese no es el PIN. Quedan %{smart_count} intentos.",
      failed: "No se pudo comprobar el PIN. Inténtalo de nuevo.",
      forgotten: "¿Olvidaste el PIN?",
      working: "Mientras tanto continúa un cambio de muchos usuarios.",
    },
    forgotten: {
      text: "Sin el PIN, solo ayuda tu contraseña: se cerrará tu sesión en todos los servidores de este navegador y se perderá lo que escribiste sin guardar.",
      yes: "Cerrar sesión",
      back: "Volver",
    },
    over: {
      title: "Tu sesión está cerrada",
      wrong:
        "El PIN fue incorrecto cinco veces, así que se descartaron todas las sesiones de este navegador.",
      forgotten: "Se descartaron todas las sesiones de este navegador porque alguien olvidó el PIN.",
      off: "Vuelve a iniciar sesión con tu contraseña. El bloqueo está desactivado: elige un PIN nuevo para activarlo otra vez.",
      toSignIn: "Ir al inicio de sesión",
    },
    setting: {
      title: "Bloqueo",
      explain:
        "Cuando nadie usa Usher durante un rato, en ninguna pestaña de este navegador, no muestra nada de tus servidores hasta que escribas un PIN. Mientras tanto, tus sesiones están cifradas.",
      impossible: "No es posible en esta dirección",
      impossibleWhy:
        "Los navegadores solo cifran para páginas que llegan por https:// o de este mismo equipo. Abre Usher por https:// para usar el bloqueo.",
      on: "Usher se bloquea tras %{smart_count} minuto sin uso. |||| Usher se bloquea tras %{smart_count} minutos sin uso.",
      wait: "Bloquear tras",
      minutes: "%{smart_count} minuto |||| %{smart_count} minutos",
      newPin: "PIN nuevo",
      strength:
        "Al menos cuatro cifras, letras o signos. Un PIN corto detiene a quien pasa por delante. Contra quien copie lo que guarda este navegador, solo sirve una frase larga que nadie pueda adivinar.",
      again: "Repite el PIN",
      tooShort: "Escribe al menos cuatro cifras, letras o signos.",
      differs: "Los dos PIN no coinciden.",
      wrong:
        "Ese no es el PIN. Con %{smart_count} error más se cerrarán todas tus sesiones en este navegador. |||| Ese no es el PIN. Con %{smart_count} errores más se cerrarán todas tus sesiones en este navegador.",
      turnOn: "Activar",
      turnOff: "Desactivar",
      change: "Cambiar el tiempo",
      current: "Tu PIN",
      currentHelp: "Para cambiar el tiempo o desactivar el bloqueo.",
      turnedOn: "El bloqueo está activado",
      turnedOff: "El bloqueo está desactivado",
      changed: "Se cambió el tiempo",
      full: "El almacenamiento de este navegador está lleno: no se cambió nada.",
      typed:
        "Lo que escribiste en el formulario de un usuario vuelve al desbloquear. Lo marcado en la tabla de accesos, una plantilla, una importación o un cuadro de diálogo abierto no vuelve.",
      forget:
        "Si olvidas el PIN, inicias sesión de nuevo con tu contraseña. Un cambio de muchos usuarios en curso continúa detrás del bloqueo.",
    },
  },
};
