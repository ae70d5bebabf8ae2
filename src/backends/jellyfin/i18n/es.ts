/** Spanish: labels and help of Jellyfin's settings, the words for its errors, and the texts of its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} es Jellyfin %{version}. Usher está hecho para la versión 10.10 y posteriores: quizá puedas iniciar sesión, pero algunas páginas no funcionarán. Actualiza el servidor cuando puedas.",
  deleteWarning:
    "Con un usuario se van para siempre lo que ha visto, sus favoritos y las listas de reproducción que nadie comparte. El contenido se queda. No se puede deshacer.",
  users: {
    help: {
      rename:
        "A partir de entonces, solo sirve el nuevo nombre para iniciar sesión. Los dispositivos con la sesión iniciada la mantienen.",
    },
  },
  rules: {
    editingOff: "Un administrador mantiene esta cuenta como está. Pídeselo si hay que cambiar algo.",
  },
  languages: { original: "Idioma original" },
  code: {
    title: "Quick Connect",
    help: "Abre una aplicación en la que hayas iniciado sesión en %{server}. En el menú de tu cuenta, elige Quick Connect y escribe este código.",
  },
  key: {
    title: "Clave de API",
    label: "Clave de API",
    help: "Para administradores: una clave del panel de control de Jellyfin, en Claves de API. Puede gestionar a todo el mundo. No es la cuenta de nadie, así que no hay perfil ni contraseña propios, y el servidor no registra quién hizo los cambios.",
  },
  password: {
    changed: "Se cierra la sesión de este usuario en todos sus demás dispositivos.",
    cleared:
      "Cualquiera podrá iniciar sesión solo con el nombre. Los dispositivos con la sesión iniciada la mantienen.",
  },
  errors: {
    wrongPassword: "El nombre de usuario y la contraseña no coinciden.",
    signInRefused:
      "El servidor no deja entrar a este usuario y no dice por qué. Puede que la cuenta esté desactivada, que esta hora o esta red no estén permitidas o que haya demasiados dispositivos con la sesión iniciada. Un administrador puede ver el motivo.",
    unknownKey: "El servidor no conoce esta clave de API.",
    notAKey:
      "Esto no es una clave de API. Puede ser la sesión de alguien. Crea una clave en el panel de control de Jellyfin, en Claves de API.",
    wrongPin: "Este PIN no vale o tiene más de media hora. Vuelve a mirar el archivo o pide otro.",
    noReason: "El servidor rechazó esto y no dice por qué.",
    forbidden:
      "El servidor no lo permite: solo pueden hacerlo los administradores, o no se puede a esta hora o desde esta red.",
    wrongCurrent: "Esta no es tu contraseña actual. Cada intento fallido cuenta para el bloqueo.",
  },
  problems: {
    nameMissing: "Escribe un nombre de usuario.",
    nameSpaces: "Un nombre de usuario no puede empezar ni terminar con un espacio.",
    nameCharacters:
      "Jellyfin admite letras, números, espacios y - ' . _ @ + en un nombre de usuario, pero no emojis.",
    nameDots: "Jellyfin no admite “.” ni “..” como nombre de usuario.",
    nameCaseOnly:
      "Este Jellyfin no puede cambiar solo las mayúsculas. Pon antes otro nombre y después el que quieras.",
    tagComma: "Una etiqueta no puede llevar coma: Jellyfin la dividiría en dos.",
    bitrateNumber: "Escribe un número de Mbit/s, o 0 para que no haya límite propio.",
    bitrateHigh: "Como máximo 2147,483647 Mbit/s. Escribe 0 para que no haya límite propio.",
    scheduleDay: "Elige un día.",
    scheduleHour: "Elige horas en punto o medias, de 0:00 a 24:00.",
    scheduleOrder:
      "El final debe ser posterior al inicio. Una noche necesita dos entradas: una hasta las 24:00 y otra desde las 0:00.",
    wholeNumber: "Escribe un número entero, 0 o mayor.",
    wholeNumberOrNever: "Escribe un número entero, o -1 para nunca.",
    lockoutZero: "Jellyfin lo convertiría en 3. Escribe -1 para nunca.",
    providerMissing: "Elige uno: sin él, nadie podría iniciar sesión.",
    avatarType: "Elige una imagen PNG, JPEG, WebP o GIF.",
    avatarEmpty: "Este archivo está vacío.",
    avatarSize: "Esta imagen es demasiado grande: como máximo 10 MB.",
  },
  readOnly: {
    counted: "El servidor los cuenta por su cuenta. Al desbloquear a un usuario se vuelve a empezar en 0.",
    blockedByOldVersion:
      "Un Jellyfin anterior los bloqueó uno por uno. Se puede ver, pero ninguna función del servidor lo cambia.",
    noEffect: "Jellyfin lo guarda y no hace nada con ello.",
  },
  consequences: {
    staySignedIn:
      "%{smart_count} dispositivo mantiene la sesión iniciada. |||| %{smart_count} dispositivos mantienen la sesión iniciada.",
    signedOut:
      "Se cierra la sesión en %{smart_count} dispositivo. |||| Se cierra la sesión en %{smart_count} dispositivos.",
  },
  policy: {
    groups: {
      account: "Rol y estado",
      signIn: "Inicio de sesión",
      libraries: "Bibliotecas",
      channels: "Canales",
      devices: "Dispositivos",
      deletion: "Eliminar contenido",
      network: "Fuera de casa",
      playback: "Reproducción",
      liveTv: "TV en directo",
      upkeep: "Mantenimiento",
      together: "Ver en grupo",
      unused: "Para otras aplicaciones",
      ratings: "Clasificaciones",
      tags: "Etiquetas",
      hours: "Horario",
    },
    fields: {
      IsAdministrator: {
        label: "Administrador",
        help: "Gestiona usuarios, bibliotecas y ajustes. Los límites de dispositivos no valen para los administradores; el horario, sí.",
        on: "Pasa a ser administrador.",
        off: "Deja de ser administrador.",
      },
      IsDisabled: {
        label: "Desactivado",
        help: "No puede iniciar sesión y se cierran todas sus sesiones. No se elimina nada.",
        on: "Ya no puede iniciar sesión, y se cierran todas sus sesiones.",
        off: "Puede volver a iniciar sesión.",
      },
      IsHidden: {
        label: "Oculto en la pantalla de inicio de sesión",
        help: "Inicia sesión escribiendo su nombre y no aparece entre los perfiles que se pueden elegir. Los usuarios nuevos están ocultos.",
        on: "Deja de mostrarse en la pantalla de inicio de sesión.",
        off: "Se muestra en la pantalla de inicio de sesión.",
      },
      EnableUserPreferenceAccess: {
        label: "Puede cambiar su propia cuenta",
        help: "Nombre, contraseña, imagen y preferencias. Desactivarlo conviene en una cuenta que comparten varias personas.",
        on: "Puede cambiar su nombre, contraseña, imagen y preferencias.",
        off: "Ya no puede cambiar su nombre, contraseña, imagen ni preferencias.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Contraseñas incorrectas hasta el bloqueo",
        help: "Al llegar a ese número, la cuenta se desactiva hasta que alguien la desbloquee. -1 es nunca. Jellyfin 10.11 cuenta, pero no bloquea.",
        set: "Contraseñas incorrectas hasta el bloqueo: %{value}.",
        is: { "-1": "No se bloquea nunca." },
      },
      InvalidLoginAttemptCount: {
        label: "Contraseñas incorrectas hasta ahora",
        help: "Desde el último inicio de sesión correcto.",
        set: "Contraseñas incorrectas hasta ahora: %{value}.",
      },
      MaxActiveSessions: {
        label: "Dispositivos a la vez",
        help: "Por encima de ese número no se puede iniciar sesión. Las sesiones abiertas se mantienen. 0 es sin límite.",
        set: "Máximo de dispositivos con la sesión iniciada a la vez: %{value}.",
        is: { "0": "Puede tener la sesión iniciada en cualquier número de dispositivos a la vez." },
      },
      AuthenticationProviderId: {
        label: "Quién comprueba la contraseña",
        help: "El propio Jellyfin o un plugin como LDAP. Con el equivocado, nadie puede iniciar sesión.",
        set: "La contraseña la comprueba %{value}.",
      },
      PasswordResetProviderId: {
        label: "Quién restablece la contraseña",
        help: "Lo que pasa tras pulsar “¿Olvidaste la contraseña?” en la pantalla de inicio de sesión.",
        set: "Una contraseña olvidada la restablece %{value}.",
      },

      EnableAllFolders: {
        label: "Todas las bibliotecas",
        help: "También las que se añadan más adelante.",
        on: "Puede usar todas las bibliotecas, también las que se añadan más adelante.",
        off: "Solo puede usar las bibliotecas elegidas.",
      },
      EnabledFolders: {
        label: "Bibliotecas",
        help: "Lo que este usuario puede explorar y reproducir.",
        gains: "Obtiene la biblioteca %{names}. |||| Obtiene las bibliotecas %{names}.",
        loses: "Pierde la biblioteca %{names}. |||| Pierde las bibliotecas %{names}.",
      },
      BlockedMediaFolders: {
        label: "Bibliotecas bloqueadas",
        help: "Mientras haya alguna, no cuenta la elección de bibliotecas de arriba.",
        gains: "Ya no puede usar la biblioteca %{names}. |||| Ya no puede usar las bibliotecas %{names}.",
        loses:
          "Puede volver a usar la biblioteca %{names}. |||| Puede volver a usar las bibliotecas %{names}.",
      },
      EnableAllChannels: {
        label: "Todos los canales",
        help: "También los que se añadan más adelante.",
        on: "Puede usar todos los canales, también los que se añadan más adelante.",
        off: "Solo puede usar los canales elegidos.",
      },
      EnabledChannels: {
        label: "Canales",
        help: "Lo que este usuario puede explorar y reproducir.",
        gains: "Obtiene el canal %{names}. |||| Obtiene los canales %{names}.",
        loses: "Pierde el canal %{names}. |||| Pierde los canales %{names}.",
      },
      BlockedChannels: {
        label: "Canales bloqueados",
        help: "Mientras haya alguno, no cuenta la elección de canales de arriba.",
        gains: "Ya no puede usar el canal %{names}. |||| Ya no puede usar los canales %{names}.",
        loses: "Puede volver a usar el canal %{names}. |||| Puede volver a usar los canales %{names}.",
      },
      EnableAllDevices: {
        label: "Todos los dispositivos",
        help: "Se comprueba al iniciar sesión. Un dispositivo con la sesión ya iniciada la mantiene.",
        on: "Puede iniciar sesión en todos los dispositivos.",
        off: "Solo puede iniciar sesión en los dispositivos elegidos.",
      },
      EnabledDevices: {
        label: "Dispositivos",
        help: "Solo se conocen aquellos en los que ya se ha iniciado sesión.",
        gains:
          "Puede iniciar sesión en el dispositivo %{names}. |||| Puede iniciar sesión en los dispositivos %{names}.",
        loses:
          "Ya no puede iniciar sesión en el dispositivo %{names}. |||| Ya no puede iniciar sesión en los dispositivos %{names}.",
      },

      EnableContentDeletion: {
        label: "Puede eliminar de todas las bibliotecas",
        help: "Elimina los propios archivos. Los administradores también lo necesitan.",
        on: "Puede eliminar contenido de todas las bibliotecas.",
        off: "Ya no puede eliminar contenido de todas las bibliotecas.",
      },
      EnableContentDeletionFromFolders: {
        label: "Puede eliminar de",
        help: "Elimina los propios archivos.",
        gains: "Puede eliminar contenido de %{names}.",
        loses: "Ya no puede eliminar contenido de %{names}.",
      },

      EnableRemoteAccess: {
        label: "Puede conectarse desde fuera",
        help: "Desde redes distintas de la del servidor.",
        on: "Puede conectarse desde fuera de la red doméstica.",
        off: "Ya no puede conectarse desde fuera de la red doméstica.",
      },
      RemoteClientBitrateLimit: {
        label: "Límite de bitrate desde fuera",
        help: "En Mbit/s. 0 es lo que el servidor permite a todos.",
        set: "Reproduce como máximo a %{value} Mbit/s desde fuera de la red doméstica.",
        is: { "0": "No tiene un límite de bitrate propio." },
      },
      EnableContentDownloading: {
        label: "Puede descargar",
        help: "Para llevarse contenido en un dispositivo, como archivos.",
        on: "Puede descargar.",
        off: "Ya no puede descargar.",
      },

      EnableMediaPlayback: {
        label: "Puede reproducir contenido",
        help: "Sin esto, las bibliotecas solo se pueden explorar.",
        on: "Puede reproducir contenido.",
        off: "Ya no puede reproducir contenido.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Puede pedir conversión de audio",
        help: "Para dispositivos que no pueden reproducir un formato de sonido tal cual.",
        on: "Puede pedir que se convierta el audio para reproducirlo.",
        off: "Ya no puede pedir que se convierta el audio para reproducirlo.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Puede pedir conversión de vídeo",
        help: "Es el trabajo más costoso de un servidor. Sin ello, algunos dispositivos no pueden reproducir algunas películas.",
        on: "Puede pedir que se convierta el vídeo para reproducirlo.",
        off: "Ya no puede pedir que se convierta el vídeo para reproducirlo.",
      },
      EnablePlaybackRemuxing: {
        label: "Puede pedir reempaquetado",
        help: "Otro contenedor para la misma imagen y sonido. Al servidor le cuesta poco.",
        on: "Puede pedir que el contenido se reempaquete para reproducirlo.",
        off: "Ya no puede pedir que el contenido se reempaquete para reproducirlo.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Convertir siempre fuentes en directo y remotas",
        help: "La TV en directo y las emisiones de otros sitios se convierten aunque el dispositivo pueda reproducirlas.",
        on: "Recibe las fuentes en directo y remotas siempre convertidas.",
        off: "Recibe las fuentes en directo y remotas tal cual, si el dispositivo puede reproducirlas.",
      },

      EnableLiveTvAccess: {
        label: "Puede ver la TV en directo",
        help: "Canales, guía y grabaciones.",
        on: "Puede ver la TV en directo.",
        off: "Ya no puede ver la TV en directo.",
      },
      EnableLiveTvManagement: {
        label: "Puede gestionar grabaciones",
        help: "Programa y elimina grabaciones de la TV en directo.",
        on: "Puede gestionar grabaciones.",
        off: "Ya no puede gestionar grabaciones.",
      },

      EnableCollectionManagement: {
        label: "Puede gestionar colecciones",
        help: "Crea, cambia y elimina colecciones que ve todo el mundo.",
        on: "Puede gestionar colecciones.",
        off: "Ya no puede gestionar colecciones.",
      },
      EnableSubtitleManagement: {
        label: "Puede gestionar subtítulos",
        help: "Sube, descarga y elimina subtítulos para todos.",
        on: "Puede gestionar subtítulos.",
        off: "Ya no puede gestionar subtítulos.",
      },
      EnableLyricManagement: {
        label: "Puede gestionar letras",
        help: "El servidor lo acepta, pero nunca lo dice. Cada vez que se guarda sin ello se desactiva, también en el panel de control de Jellyfin.",
        on: "Puede gestionar letras de canciones.",
        off: "Ya no puede gestionar letras de canciones.",
        untold:
          "Ya no puede gestionar letras de canciones, si lo tenía permitido: el servidor no lo dice y se restablece cada vez que se guarda.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Varias personas ven lo mismo al mismo tiempo.",
        choices: {
          CreateAndJoinGroups: "Puede crear grupos y unirse a ellos",
          JoinGroups: "Puede unirse a grupos",
          None: "No permitido",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Puede crear grupos de SyncPlay y unirse a ellos.",
          JoinGroups: "Puede unirse a grupos de SyncPlay, pero no crearlos.",
          None: "Ya no puede usar SyncPlay.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Puede controlar lo que otros reproducen",
        help: "Pausa, salta y detiene en los dispositivos de otros usuarios.",
        on: "Puede controlar lo que otros reproducen.",
        off: "Ya no puede controlar lo que otros reproducen.",
      },
      EnableSharedDeviceControl: {
        label: "Puede controlar dispositivos compartidos",
        help: "Dispositivos sin la sesión de nadie en particular, como un televisor de la red.",
        on: "Puede controlar dispositivos compartidos.",
        off: "Ya no puede controlar dispositivos compartidos.",
      },

      EnablePublicSharing: {
        label: "Puede compartir públicamente",
        help: "Solo lo tiene en cuenta el cliente web de Jellyfin.",
        on: "Puede compartir públicamente.",
        off: "Ya no puede compartir públicamente.",
      },
      EnableMediaConversion: {
        label: "Puede convertir contenido para conservarlo",
        help: "Solo lo tiene en cuenta el cliente web de Jellyfin.",
        on: "Puede convertir contenido para conservarlo.",
        off: "Ya no puede convertir contenido para conservarlo.",
      },
      EnableSyncTranscoding: {
        label: "Puede convertir contenido para descargas",
        help: "Queda de una época anterior.",
        on: "Puede convertir contenido para descargas.",
        off: "Ya no puede convertir contenido para descargas.",
      },

      MaxParentalRating: {
        label: "Clasificación máxima",
        help: "Lo que tiene una clasificación superior queda oculto. Los nombres vienen del servidor, según su país.",
        set: "No ve nada con una clasificación superior a %{value}.",
        unset: "Ve contenido de todas las clasificaciones.",
      },
      MaxParentalSubRating: {
        label: "Nivel dentro de la clasificación máxima",
        help: "Algunos países distinguen entre películas de una misma edad. Se elige junto con la clasificación máxima.",
        set: "Nivel dentro de la clasificación máxima: %{value}.",
        unset: "Ve todo lo de la clasificación máxima.",
      },
      BlockUnratedItems: {
        label: "Ocultar lo que no tiene clasificación",
        help: "De estos tipos, solo se muestra lo que tiene una clasificación conocida.",
        choices: {
          Movie: "Películas",
          Trailer: "Tráileres",
          Series: "Series",
          Music: "Música",
          Book: "Libros",
          LiveTvChannel: "Canales de TV en directo",
          LiveTvProgram: "Programas de TV en directo",
          ChannelContent: "Contenido de canales",
          Other: "Todo lo demás",
        },
        gains: "Ya no ve lo que no tiene clasificación: %{names}.",
        loses: "Ve también lo que no tiene clasificación: %{names}.",
      },
      AllowedTags: {
        label: "Solo con estas etiquetas",
        help: "Si hay alguna, se oculta todo lo que no tenga ninguna de ellas.",
        gains: "Solo ve lo que tiene etiquetas permitidas, ahora también %{names}.",
        loses:
          "Ya no ve contenido por la etiqueta %{names}. |||| Ya no ve contenido por las etiquetas %{names}.",
        unset: "Ve también contenido sin ninguna etiqueta.",
      },
      BlockedTags: {
        label: "Nunca con estas etiquetas",
        help: "Oculta todo lo que tenga alguna. Pesan más que las etiquetas permitidas.",
        gains:
          "Ya no ve lo que tiene la etiqueta %{names}. |||| Ya no ve lo que tiene alguna de las etiquetas %{names}.",
        loses:
          "Vuelve a ver lo que tiene la etiqueta %{names}. |||| Vuelve a ver lo que tiene alguna de las etiquetas %{names}.",
      },
      AccessSchedules: {
        label: "Horario",
        help: "Cuándo puede usar el servidor este usuario, según el reloj del servidor. Sin horario, siempre. También vale para los administradores.",
        set: "Solo puede usar el servidor a estas horas: %{value}.",
        unset: "Puede usar el servidor a cualquier hora.",
        days: {
          Sunday: "domingo",
          Monday: "lunes",
          Tuesday: "martes",
          Wednesday: "miércoles",
          Thursday: "jueves",
          Friday: "viernes",
          Saturday: "sábado",
          Everyday: "todos los días",
          Weekday: "de lunes a viernes",
          Weekend: "sábado y domingo",
        },
        entry: "%{days}: %{hours}",
        never: "ninguna",
      },
    },
  },
  profile: {
    groups: {
      languages: "Idiomas",
      watching: "Reproducción",
      home: "Página de inicio",
      unused: "Sin efecto",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Idioma del audio",
        help: "Se elige si la película lo tiene. Cualquiera: aquel con el que empieza la película.",
        none: "Cualquiera",
        set: "Prefiere el audio en %{value}.",
        is: { OriginalLanguage: "Prefiere el audio original de la película." },
        unset: "Acepta el audio en cualquier idioma.",
      },
      PlayDefaultAudioTrack: {
        label: "Reproducir el audio predeterminado",
        help: "Sea cual sea su idioma.",
        on: "Oye el audio predeterminado de la película, sea cual sea su idioma.",
        off: "Oye el idioma preferido, si la película lo tiene.",
      },
      RememberAudioSelections: {
        label: "Recordar el audio elegido",
        help: "Para el próximo episodio y la próxima vez.",
        on: "Se recuerda el audio elegido.",
        off: "Ya no se recuerda el audio elegido.",
      },
      SubtitleLanguagePreference: {
        label: "Idioma de los subtítulos",
        help: "Se elige si la película lo tiene.",
        none: "Cualquiera",
        set: "Prefiere los subtítulos en %{value}.",
        unset: "Acepta los subtítulos en cualquier idioma.",
      },
      SubtitleMode: {
        label: "Mostrar subtítulos",
        help: "Los subtítulos forzados traducen lo que se dice en un idioma distinto del de la película.",
        choices: {
          Default: "Como indique el archivo",
          Smart: "Cuando el audio está en otro idioma",
          OnlyForced: "Solo los forzados",
          Always: "Siempre",
          None: "Nunca",
        },
        set: "Subtítulos: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Recordar los subtítulos elegidos",
        help: "Para el próximo episodio y la próxima vez.",
        on: "Se recuerdan los subtítulos elegidos.",
        off: "Ya no se recuerdan los subtítulos elegidos.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Reproducir solo el siguiente episodio",
        help: "En cuanto termina uno.",
        on: "El siguiente episodio se reproduce automáticamente.",
        off: "El siguiente episodio ya no se reproduce automáticamente.",
      },
      DisplayMissingEpisodes: {
        label: "Mostrar los episodios que faltan",
        help: "Episodios que se conocen pero no están en la biblioteca.",
        on: "Ve los episodios que faltan en la biblioteca.",
        off: "Ya no ve los episodios que faltan en la biblioteca.",
      },
      CastReceiverId: {
        label: "Receptor de Google Cast",
        help: "La aplicación que carga un Chromecast. El servidor no admite que no haya ninguna.",
        set: "Envía con el receptor %{value}.",
      },

      OrderedViews: {
        label: "Orden de las bibliotecas",
        help: "En la página de inicio. Las no elegidas van después.",
        gains: "El orden de las bibliotecas incluye ahora %{names}.",
        loses: "El orden de las bibliotecas ya no incluye %{names}.",
        reordered: "El orden de las bibliotecas es ahora %{names}.",
      },
      MyMediaExcludes: {
        label: "Fuera de la página de inicio",
        help: "A estas bibliotecas se llega por otro camino.",
        gains: "Ya no están en la página de inicio: %{names}.",
        loses: "De nuevo en la página de inicio: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Fuera de las novedades",
        help: "No se anuncia lo nuevo de estas bibliotecas, ni lo que viene a continuación.",
        gains: "Ya no están entre las novedades: %{names}.",
        loses: "De nuevo entre las novedades: %{names}.",
      },
      GroupedFolders: {
        label: "Mostradas como una",
        help: "Bibliotecas del mismo tipo en una sola vista.",
        gains: "Se muestran como una con otras de su tipo: %{names}.",
        loses: "Ya no se muestran como una con otras de su tipo: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Novedades sin lo ya reproducido",
        help: "Se omite lo que ya se ha visto u oído.",
        on: "Lo ya reproducido deja de estar entre las novedades.",
        off: "Lo ya reproducido también está entre las novedades.",
      },

      DisplayCollectionsView: {
        label: "Colecciones como biblioteca",
        help: "Queda de una época anterior.",
        on: "Colecciones como biblioteca: activado.",
        off: "Colecciones como biblioteca: desactivado.",
      },
      EnableLocalPassword: {
        label: "PIN en la red doméstica",
        help: "Queda de una época anterior.",
        on: "PIN en la red doméstica: activado.",
        off: "PIN en la red doméstica: desactivado.",
      },
    },
  },
};
