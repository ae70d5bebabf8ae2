/** Spanish: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Con un usuario se van para siempre sus listas de reproducción, valoraciones, favoritos y reproducciones. La música se queda. No se puede deshacer.",
  users: {
    help: {
      rename:
        "Un nuevo nombre de usuario termina todas sus sesiones. A partir de entonces, solo sirve el nuevo para iniciar sesión.",
    },
  },
  password: {
    keepsSessions: "Los dispositivos con la sesión ya iniciada la mantienen.",
    endsSessions:
      "En los dispositivos con la sesión iniciada habrá que volver a iniciarla, con la nueva contraseña.",
  },
  policy: {
    groups: { account: "Rol", libraries: "Bibliotecas" },
    fields: {
      isAdmin: {
        label: "Administrador",
        help: "Gestiona usuarios, bibliotecas y ajustes, y puede usar todas las bibliotecas.",
        on: "Pasa a ser administrador y tiene todas las bibliotecas.",
        off: "Deja de ser administrador.",
      },
      libraryIds: {
        label: "Bibliotecas",
        help: "Lo que este usuario puede explorar y reproducir. Hace falta al menos una.",
        gains: "Obtiene la biblioteca %{names}. |||| Obtiene las bibliotecas %{names}.",
        loses: "Pierde la biblioteca %{names}. |||| Pierde las bibliotecas %{names}.",
        hidden: "Los administradores tienen todas las bibliotecas, también las que se añadan más adelante.",
        appears:
          "Sin el rol, este usuario conserva todas las bibliotecas actuales, salvo que elijas otras aquí. Las que se añadan más adelante no se incluyen.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Filtro de scrobbling",
        help: 'Las canciones que cumplen estas reglas no se comunican a Last.fm, ListenBrainz ni a los plugins de scrobbling. Las reglas se escriben en JSON, como en una lista inteligente: {"all":[{"lt":{"rating":4}}]}. Sin reglas, se comunican todas las canciones. Las reproducciones que cuenta el propio servidor no cambian.',
        set: "No se comunican las canciones que cumplen estas reglas: %{value}.",
        unset: "Se vuelven a comunicar todas las canciones.",
      },
    },
  },
  errors: {
    libraryNeeded: "Elige al menos una biblioteca. Solo los administradores pueden prescindir de ella.",
    libraryUnknown:
      "Una de estas bibliotecas ya no está en el servidor. Recarga la página y vuelve a elegir.",
    adminHasAll:
      "Los administradores tienen todas las bibliotecas. Quita el rol antes de elegir bibliotecas.",
    scrobbleFilter:
      "El servidor no puede leer estas reglas. Admite las de una lista inteligente, sin limit, offset ni intervalo de actualización.",
  },
};
