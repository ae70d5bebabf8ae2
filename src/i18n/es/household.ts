/** Spanish, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "Es el de la propia cuenta y se cambia en el servicio.",
      homeGuest: "El invitado se llama así en todas partes.",
    },
  },
  pin: {
    title: { own: "Tu PIN", other: "PIN de %{name}" },
    none: {
      own: "No tienes PIN: cualquiera del hogar puede elegir tu perfil.",
      other: "%{name} no tiene PIN: cualquiera del hogar puede elegir este perfil.",
    },
    some: {
      own: "Se pide cuando alguien elige tu perfil. No sustituye a la contraseña de tu cuenta.",
      other: "Se pide cuando alguien elige este perfil. Para poner otro no hace falta el anterior.",
    },
    current: "PIN actual",
    next: "Nuevo PIN",
    help: "Cuatro cifras, por ejemplo 0042. Comunícalo tú: no se envía ningún mensaje.",
    helpOwn: "Cuatro cifras, por ejemplo 0042.",
    shape: "Un PIN tiene cuatro cifras",
    missing: "Escribe el PIN actual",
    wait: "%{problem} El próximo intento se envía dentro de %{smart_count} segundo. |||| %{problem} El próximo intento se envía dentro de %{smart_count} segundos.",
    set: "Poner PIN",
    change: "Cambiar PIN",
    remove: "Quitar PIN",
    clear: "Borrar",
    unsaved: "Aún sin guardar",
    done: {
      set: { own: "Tu PIN está puesto", other: "%{name} tiene un nuevo PIN" },
      removed: { own: "Ya no tienes PIN", other: "%{name} ya no tiene PIN" },
    },
  },
  failed: {
    pin: {
      timeout: "No se sabe si el PIN se cambió. Mira la lista de usuarios y vuelve a ponerlo.",
      unreachable: "Vuelve a intentarlo cuando %{server} responda. Lo que escribiste se ha borrado.",
      offline: "Vuelve a intentarlo cuando haya red. Lo que escribiste se ha borrado.",
      signedOut: "Vuelve a iniciar sesión y pon el PIN.",
    },
    household: {
      timeout: "No se sabe si esto se hizo. Mira el hogar antes de volver a intentarlo.",
      unreachable:
        "No se sabe si esto se hizo. Cuando %{server} responda, compruébalo antes de volver a intentarlo.",
      offline: "Vuelve a intentarlo cuando haya red.",
      signedOut: "Vuelve a iniciar sesión e inténtalo otra vez.",
    },
  },
  household: {
    title: "Hogar",
    name: {
      label: "Nombre",
      missing: "Escribe un nombre",
      taken: "Alguien del hogar ya tiene este nombre",
    },
    label: "El hogar",
    unnamed: "Tu hogar",
    loading: "Consultando el hogar…",
    subscription: "Suscripción",
    noSubscription: "Sin suscripción",
    members: "%{members} de %{limit} miembros",
    guest: {
      label: "Invitado",
      onTitle: "¿Admitir a un invitado?",
      on: "“Invitado” aparecerá entre los perfiles de este hogar, sin PIN: cualquiera que use uno de sus dispositivos podrá elegirlo y ver lo que se comparte con el invitado.",
      first:
        "Esto crea el hogar. A partir de entonces, todas las aplicaciones tendrán que iniciar sesión en tus servidores, también en casa, y los reproductores que los encuentran por DLNA dejarán de encontrarlos.",
      offTitle: "¿No admitir invitados?",
      off: "“Invitado” dejará de aparecer entre los perfiles. Quien lo esté usando tendrá que elegir otro. Los demás lo conservan todo.",
      confirmOn: "Admitir a un invitado",
      confirmOff: "No admitir invitados",
      doneOn: "El invitado ya aparece entre los perfiles",
      doneOff: "Ya no hay invitado",
    },
    invite: {
      button: "Invitar",
      title: "Invitar a alguien al hogar",
      text: "Se pregunta a alguien con cuenta propia, que entra cuando acepta. Para un niño sin cuenta, crea un usuario gestionado.",
      account: "Correo o nombre de usuario",
      help: "Tal como los conoce el servicio.",
      missing: "Escribe un correo o un nombre de usuario",
      submit: "Enviar la invitación",
      done: "Invitación enviada a %{account}",
      needsSubscription:
        "Para invitar a alguien con cuenta propia hace falta una suscripción. Los usuarios gestionados se pueden crear sin ella.",
      full: "El hogar ya tiene todos los miembros posibles. Quita antes a alguien.",
    },
    invitations: {
      title: "Invitaciones pendientes",
      asked: "enviada",
      unknown: "No se puede ver si hay alguien invitado: el servicio no lo dice.",
      failed: "No se han podido cargar las invitaciones.",
      cancel: "Cancelar",
      cancelOf: "Cancelar la invitación de %{account}",
      cancelled: "La invitación de %{account} se ha cancelado",
    },
    remove: {
      reason: "No se puede quitar",
      managed: {
        button: "Eliminar usuario gestionado",
        title: "¿Eliminar a %{name}?",
        consequence:
          "%{name} solo existe en este hogar. Lo que ha visto, sus valoraciones, sus listas de reproducción y todo lo demás se perderán para siempre: un nuevo usuario con el mismo nombre empezará de cero.",
        confirm: "Nombre",
        confirmHelp: "Para confirmar, escribe el nombre:",
        submit: "Eliminar para siempre",
        done: "Se ha eliminado a %{name}",
      },
      member: {
        button: "Quitar del hogar",
        title: "¿Quitar a %{name} del hogar?",
        consequence:
          "%{name} conserva su cuenta y todo lo que hay en ella, y pierde lo que se compartía dentro del hogar. Podrás enviarle otra invitación.",
        submit: "Quitar",
        done: "%{name} ya no está en el hogar",
      },
      many: {
        confirm: "Número",
        confirmHelp:
          "Entre ellos hay usuarios gestionados, cuyo historial de visionado se perderá para siempre. Para confirmar, escribe a cuántos vas a quitar:",
        warning:
          "Los usuarios gestionados se eliminan con lo que han visto, sus valoraciones y sus listas: nada lo recupera. Quien tiene cuenta la conserva y deja el hogar.",
      },
    },
    leave: {
      title: "Abandonar este hogar",
      text: "Conservas tu cuenta. Lo que se compartía contigo en el hogar deja de compartirse, y solo su administrador puede volver a invitarte.",
      button: "Abandonar este hogar",
      ask: "¿Abandonar “%{household}”?",
      submit: "Abandonar",
      done: "Has abandonado el hogar",
    },
    elsewhere: {
      own: "Tu nombre, correo, contraseña e imagen son de tu cuenta: cámbialos en el propio servicio.",
      full: "%{name} tiene cuenta propia: su nombre, correo, contraseña e imagen solo se cambian allí, y solo su titular puede hacerlo.",
      managed:
        "Un usuario gestionado tiene nombre y PIN, pero no correo, contraseña ni imagen, y nadie puede nombrarlo administrador.",
      guest: "Al invitado se le admite o no, sin más ajustes: mira el hogar, encima de la lista de usuarios.",
    },
    page: {
      text: "Todos los que se pueden elegir cuando se pregunta quién está viendo.",
      managed:
        "Eres un usuario gestionado: quien administra el hogar decide tu nombre, tu PIN y tus límites.",
      hidden: {
        title: "No se puede mostrar el hogar",
        text: "El servicio no muestra a los usuarios gestionados quién más está en él.",
      },
      pin: "PIN",
      noPin: "Sin PIN",
      profile: "Abrir mi perfil",
    },
  },
};
