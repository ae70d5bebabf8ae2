/** Spanish, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Abriendo %{server}",
    opening: "Esperando a %{server}…",
    noStorage: {
      title: "Usher no puede guardar nada aquí",
      text: "Tu sesión y tus servidores se guardan en este navegador. Permite que esta página guarde datos y vuelve a cargarla.",
    },
    reload: "Recargar la página",
    tryAgain: "Reintentar",
    keepsTrying: "Usher lo sigue intentando automáticamente.",
    brokenConfig: {
      title: "La configuración de esta página está dañada",
      text: "Usher no puede leer config.json, así que no ofrece ningún servidor. %{message}",
    },
  },
  theme: { label: "Colores", light: "Claro", system: "Como el sistema", dark: "Oscuro" },
  language: {
    label: "Idioma",
    failed:
      "No se ha podido cargar %{language}. Comprueba la conexión de este dispositivo y vuelve a elegirlo.",
  },
  field: { showPassword: "Mostrar contraseña", hidePassword: "Ocultar contraseña" },
  login: {
    title: "Inicia sesión en %{server}",
    setUp: "Configura %{server}",
    isNew: "Aún no hay ninguna cuenta en este servidor. El primer usuario será su administrador.",
    unencrypted: "Sin cifrar",
    unencryptedHelp: "Otras personas de la red podrían leer la contraseña.",
    switchServer: "Usar otro servidor",
    username: "Nombre de usuario",
    password: "Contraseña",
    stay: "No cerrar la sesión en este dispositivo",
    submit: "Iniciar sesión",
    somebodyElse: "Iniciar sesión con otro usuario",
    other: "Otro usuario",
    faces: "Elegir un perfil",
    forgot: "¿Olvidaste la contraseña?",
    usePassword: "Usar una contraseña",
    stranger:
      "Has entrado como %{other}, pero aquí la sesión es de %{name}. Solo %{name} puede continuar en esta página.",
    welcome: "Saludo del servidor",
    demo: "Esta es una demostración abierta a todo el mundo. La contraseña de %{name} ya está puesta.",
    demoElsewhere:
      "Esta es una demostración. En la página que se abre, inicia sesión como %{name} con la contraseña %{password}. Cualquiera puede usarla.",
    noName: "Escribe tu nombre de usuario.",
    wrong: "El nombre de usuario y la contraseña no coinciden.",
    expired: "Tu sesión ha terminado. Inicia sesión para continuar donde estabas.",
    elsewhere: "Has cerrado la sesión en otra pestaña.",
    noWay: "Este servidor no ofrece ninguna forma de iniciar sesión que Usher conozca.",
  },
  errors: {
    unreachable: {
      title: "%{server} no responde",
      text: "Nadie responde en %{url}. Comprueba que el servidor esté encendido y que este dispositivo esté en su red.",
    },
    offline: {
      title: "Este dispositivo no tiene conexión",
      text: "No se puede acceder a %{server} hasta que vuelva la red.",
    },
    timeout: {
      title: "%{server} tarda demasiado en responder",
      text: "Puede estar ocupado o fuera de alcance. Si estabas cambiando algo, comprueba si se hizo antes de repetirlo.",
    },
    webPage: {
      title: "En lugar de %{server} responde una página web",
      text: "En %{url} hay una página, no el servidor. Quizá cambió la dirección, o un proxy intermedio pide su propio inicio de sesión.",
    },
    otherAnswer: {
      title: "En lugar de %{server} responde otra cosa",
      text: "Lo que hay en %{url} no es el servidor que había. Comprueba la dirección.",
    },
    brokenAnswer: {
      title: "No se puede leer la respuesta de %{server}",
      text: "Llegó incompleta o es de un tipo que Usher aún no conoce. No se ha cambiado nada. Vuelve a intentarlo en un minuto.",
    },
    starting: {
      title: "%{server} no está listo",
      text: "Se está iniciando, o el proxy que tiene delante no llega hasta él. Vuelve a intentarlo en un minuto.",
    },
    isStarting: {
      title: "%{server} se está iniciando",
      text: "Tardará un momento; después de una actualización, algo más. Esta página continuará automáticamente.",
    },
    mayBeStarting: {
      title: "%{server} no está listo",
      text: "Algo responde en %{url}, pero no a esta página. Puede que el servidor se esté iniciando, que falte una parte de la ruta en su dirección o que no admita esta red.",
    },
    forPlayers: {
      title: "En lugar de %{server} responde un Navidrome",
      text: "%{url} es una entrada que Navidrome reserva para los reproductores de Jellyfin. Sus usuarios se gestionan en el propio Navidrome: quita la última parte de la dirección.",
    },
    notSetUp: {
      title: "%{server} aún no está configurado",
      text: "Abre %{url} en otra pestaña y termina allí la configuración. Después, esta página continuará automáticamente.",
    },
    failed: {
      title: "%{server} ha fallado",
      text: "El servidor informó de un error: %{message}. Vuelve a intentarlo; su registro quizá diga más.",
    },
    tooMany: {
      title: "Demasiados intentos",
      text: "%{server} pide una pausa. Vuelve a intentarlo dentro de %{smart_count} segundo. |||| %{server} pide una pausa. Vuelve a intentarlo dentro de unos %{smart_count} segundos.",
    },
    wrongPassword: {
      title: "%{server} no te deja entrar",
      text: "El nombre de usuario y la contraseña no coinciden.",
    },
    notAccepted: {
      title: "%{server} no lo ha aceptado",
      text: "Su respuesta: %{message}",
    },
    missingChunk: {
      title: "No se ha podido cargar una parte de Usher",
      text: "No hay red o se ha instalado una versión más reciente. Recarga la página.",
    },
    bug: {
      title: "Algo ha fallado en Usher",
      text: "Es un fallo de Usher, no de %{server}. Recarga la página.",
    },
  },
};
