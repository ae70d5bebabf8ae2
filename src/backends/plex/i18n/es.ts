/** Spanish: all texts of this backend, those of the sign-in too. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Sin Plex Pass" },
  users: {
    help: {
      name: "Así se llamará el nuevo usuario gestionado en el selector. Hasta 100 caracteres. A quien tiene su propia cuenta de Plex se le invita.",
      rename: "Así se llama este usuario en el selector. Hasta 100 caracteres.",
    },
  },
  code: {
    title: "Iniciar sesión con Plex",
    pageIntro:
      "Se abre la página de Plex y pregunta si Usher puede entrar. Nadie más que Plex ve tu contraseña.",
    help: "Abre plex.tv/link, inicia sesión allí y escribe este código.",
  },
  key: {
    title: "Usar un token",
    label: "Token de Plex",
    help: "Un token copiado de otra aplicación de Plex. Da acceso a toda tu cuenta. Si cierras la sesión aquí, también termina allí.",
  },
  errors: {
    unknownToken:
      "Plex no conoce este token. Puede que su sesión se haya cerrado o que no se copiara entero.",
    codeRunOut: "Este código ha caducado. Pide otro.",
    pinShape: "Un PIN tiene cuatro cifras.",
    pinNeeded: "Escribe el PIN de este miembro.",
    wrongPin: "Este PIN es incorrecto. Espera un momento antes de volver a intentarlo.",
    managedMayNot: "Plex no permite esto a los usuarios gestionados. Pídeselo a quien administra el Home.",
    needsPass: "Para esto, quien administra el Home necesita Plex Pass.",
    needsPassword: "Plex pide la contraseña de la cuenta para esto. Hazlo en plex.tv.",
    noRole: "Plex no ofrece esto a esta cuenta.",
    homeFull: "Este Home ya tiene todos los miembros que Plex permite. Quita antes a alguien.",
    notTaken: "Plex lo aceptó sin errores, pero después no lo mostró. Vuelve a mirar en un minuto.",
    unknownLibrary: "Tus servidores no tienen esta biblioteca. Recarga la página y vuelve a elegir.",
    pinLost:
      "El PIN anterior ya no está y Plex no aceptó el nuevo. Este usuario se ha quedado sin PIN: vuelve a ponerlo.",
    isMember: "Esta persona ya es miembro de este Home.",
    noSuchAccount: "Plex no conoce a nadie con este correo o nombre de usuario.",
  },
  problems: {
    nameLong: "Demasiado largo: como máximo 100 caracteres.",
    nameIsEmail:
      "Esto es una dirección de correo. Un usuario gestionado tiene un nombre; a quien tiene cuenta se le invita.",
    nameCharacters: "Contiene un salto de línea u otro carácter de control. Escríbelo de nuevo.",
  },
  readOnly: {
    wholeServers: "Se ve aquí y se da en plex.tv. Si eliges menos bibliotecas del servidor, se termina.",
    kind: "Lo decide Plex cuando alguien se une.",
    filters:
      "Se ve aquí, pero no se puede cambiar. Un límite de edad los escribe por su cuenta; los demás se cambian en plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Ya no se añadirán las bibliotecas que %{server} reciba más adelante.",
    filtersReplaced:
      "Sus límites propios se sustituyen por los del límite de edad y no vuelven con “Sin límite”.",
  },
  policy: {
    groups: {
      membership: "En el Home",
      libraries: "Bibliotecas",
      sharing: "Qué más se permite",
      filters: "Límites propios",
    },
    fields: {
      kind: {
        label: "Tipo",
        help: "El administrador y el invitado no tienen ajustes aquí.",
        choices: {
          administrator: "Administrador",
          member: "Miembro con cuenta propia",
          managed: "Usuario gestionado",
          guest: "Invitado",
        },
      },
      restrictionProfile: {
        label: "Límite de edad",
        help: "Niño pequeño: G, TV-Y y TV-G. Niño mayor: también PG, TV-PG y TV-Y7. Adolescente: también PG-13 y TV-14. Sin límite: todo lo que hay en sus bibliotecas. Las clasificaciones de otros países se aplican igual.",
        choices: {
          "": "Sin límite",
          little_kid: "Niño pequeño",
          older_kid: "Niño mayor",
          teen: "Adolescente",
        },
        unset: "Puede ver todo lo que hay en sus bibliotecas, sea cual sea su clasificación.",
        is: {
          little_kid: "Solo puede ver lo apto para niños pequeños.",
          older_kid: "Solo puede ver lo apto para niños mayores y pequeños.",
          teen: "Solo puede ver lo apto para adolescentes y niños.",
        },
        set: "Pasa a tener el límite de edad %{value}.",
      },
      libraryIds: {
        label: "Bibliotecas",
        help: "De tus propios servidores. Sin ninguna, no hay nada que ver.",
        gains: "Puede usar %{names}.",
        loses: "Ya no puede usar %{names}.",
        unset: "No puede usar ninguna biblioteca.",
      },
      wholeServers: {
        label: "También bibliotecas futuras",
        help: "De estos servidores, se incluyen las bibliotecas que se añadan más adelante.",
        gains: "Recibe también las bibliotecas futuras de %{names}.",
        loses: "Ya no recibe las bibliotecas futuras de %{names}.",
      },
      allowSync: {
        label: "Descargas",
        help: "Para llevarse contenido y verlo sin red. Necesita tu Plex Pass.",
        on: "Puede descargar contenido.",
        off: "Ya no puede descargar contenido.",
      },
      allowTuners: {
        label: "TV en directo",
        help: "Necesita tu Plex Pass y un sintonizador.",
        choices: { "0": "Nada", "1": "TV en directo", "2": "TV en directo y grabaciones" },
        is: {
          "0": "No puede ver la TV en directo.",
          "1": "Puede ver la TV en directo, pero no grabarla.",
          "2": "Puede ver la TV en directo y grabarla.",
        },
        set: "TV en directo pasa a ser %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Gestiona subtítulos",
        help: "Añade y elimina subtítulos para todos.",
        on: "Puede añadir y eliminar subtítulos para todos.",
        off: "Ya no puede añadir ni eliminar subtítulos.",
      },
      allowChannels: {
        label: "Canales",
        help: "Complementos de servidores antiguos.",
        on: "Puede usar canales.",
        off: "Ya no puede usar canales.",
      },
      filterAll: {
        label: "Restricción: todo",
        help: "Clasificaciones y etiquetas, tal como las escribe Plex: solo se muestra lo que va tras = y no se muestra lo que va tras !=.",
      },
      filterMovies: {
        label: "Restricción: películas",
        help: "Clasificaciones y etiquetas, tal como las escribe Plex: solo se muestra lo que va tras = y no se muestra lo que va tras !=.",
      },
      filterTelevision: {
        label: "Restricción: series",
        help: "Clasificaciones y etiquetas, tal como las escribe Plex: solo se muestra lo que va tras = y no se muestra lo que va tras !=.",
      },
      filterMusic: {
        label: "Restricción: música",
        help: "Clasificaciones y etiquetas, tal como las escribe Plex: solo se muestra lo que va tras = y no se muestra lo que va tras !=.",
      },
      filterPhotos: {
        label: "Restricción: fotos",
        help: "Clasificaciones y etiquetas, tal como las escribe Plex: solo se muestra lo que va tras = y no se muestra lo que va tras !=.",
      },
    },
  },
};
