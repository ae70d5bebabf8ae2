/** Spanish, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Elige un servidor",
    titleFirst: "Conecta tu servidor multimedia",
    intro: "Usher habla con tu servidor directamente desde este navegador. Nada se envía a otro sitio.",
    unknown: "Este navegador no conoce ningún servidor llamado “%{id}”. Elige uno o conéctalo.",
    servers: "Servidores",
    signedIn: "Sesión iniciada como %{user}",
    change: "Nombre y color de %{server}",
    colour: "Color",
    colours: {
      plum: "Ciruela",
      blue: "Azul",
      violet: "Violeta",
      gold: "Dorado",
      teal: "Turquesa",
      green: "Verde",
      slate: "Pizarra",
    },
    remove: "Quitar %{server}",
    name: "Nombre",
    save: "Guardar",
    cancel: "Cancelar",
    nameMissing: "Escribe un nombre.",
    removeTitle: "¿Quitar %{server}?",
    removeText:
      "Se borrarán de este navegador su dirección, tu sesión, cómo dispusiste sus páginas y su historial. Lo que cambiaste allí ya no se podrá deshacer, y los cambios en varios usuarios que aún estén en marcha se interrumpirán. Las plantillas se quedan, sin los usuarios a los que se aplicaron. En el servidor no cambia nada.",
    removeYes: "Quitar",
    removed: "%{server} se ha quitado de este navegador.",
    removedPartly:
      "%{server} se ha quitado, pero este navegador no ha podido borrar su historial de cambios. Cierra las demás pestañas de Usher y borra los datos de esta página en los ajustes del navegador.",
    changed: "%{server} se ha guardado.",
    none: "Aquí no se ofrece ningún servidor. Quien instaló esta página los indica en config.json.",
    formTitle: "Conectar un servidor",
    address: "Dirección",
    addressHelp: "Tal como lo abres en el navegador: 192.168.1.20:4533 o https://example.org/music",
    optionalName: "Nombre (opcional)",
    optionalNameHelp: "Cómo llamarlo aquí, por ejemplo “Casa”.",
    submit: "Conectar",
    looking: "Preguntando quién responde en %{address}…",
    known: "%{server} ya tiene esta dirección.",
    openKnown: "Abrir %{server}",
    addTwice: "Conectarlo otra vez",
    fixed: "Iniciar sesión con %{kind}",
    fixedHelp: "En %{address}. No hay que escribir ninguna dirección.",
    answers: {
      title: "En %{url} hay un servidor %{found}, no %{wanted}",
      typed: "Conectarlo como %{found}",
      offered:
        "Quien instaló esta página indicó en config.json un tipo o una dirección de servidor incorrectos.",
    },
    problems: {
      missing: "Escribe la dirección de tu servidor.",
      notAddress:
        "Esto no es una dirección web. Debe parecerse a 192.168.1.20:4533 o https://example.org/music.",
      scheme: "La dirección debe empezar por http:// o https://, o por el nombre del equipo.",
      credentials: "Quita el nombre de usuario y la contraseña. Iniciarás sesión en la página siguiente.",
      mixedContent:
        "Esta página se abrió con https, así que el navegador bloquea %{url}. Pon https también en el servidor o abre esta página con http.",
      unreachable:
        "Nadie responde en %{url}. El servidor puede estar apagado, el puerto puede ser incorrecto o este dispositivo puede estar en otra red. Un proxy que no admite otras páginas web (CORS) da el mismo resultado.",
      unreachableHttps:
        "Nadie responde en %{url}. Esta página se abrió con https, así que el navegador no permite servidores http://. Pon https en el servidor o abre esta página con http.",
      offline: "Este dispositivo no tiene conexión.",
      timeout: "%{url} tarda demasiado en responder. Comprueba la dirección o vuelve a intentarlo.",
      page: "En %{url} responde una página web, no un servidor que Usher conozca. Quizá falte una parte de la ruta, como /music.",
      other: "Algo responde en %{url}, pero no es un servidor que Usher conozca.",
      navidromeForPlayers:
        "%{url} es una entrada que Navidrome reserva para los reproductores de Jellyfin. Quita la última parte de la dirección.",
      starting: "El servidor de %{url} se está iniciando. Usher volverá a preguntar automáticamente.",
      mayBeStarting:
        "Algo responde en %{url}, pero no a esta página. Puede que el servidor se esté iniciando, que falte una parte de la ruta, como /jellyfin, o que no admita otras páginas web (CORS).",
      notSetUp:
        "El servidor de %{url} aún no está configurado. Ábrelo en otra pestaña y termina primero su configuración.",
      failed: "El servidor de %{url} responde con un error (%{status}). Vuelve a intentarlo en un minuto.",
      bug: "Algo ha fallado en Usher. Recarga la página y vuelve a intentarlo.",
    },
  },
  firstAdmin: {
    username: "Nombre de usuario",
    password: "Contraseña",
    passwordHelp: "Cuanto más larga, mejor: cuatro palabras al azar o una que sugiera tu navegador.",
    repeat: "Repite la contraseña",
    submit: "Crear el administrador",
    nameMissing: "Escribe un nombre de usuario.",
    nameNeedsLetter: "El nombre de usuario necesita al menos una letra o un número.",
    passwordMissing: "Escribe una contraseña.",
    mismatch: "Las dos contraseñas no coinciden.",
    taken:
      "Alguien creó el primer administrador hace un momento. Inicia sesión o pídele una cuenta a esa persona.",
  },
};
