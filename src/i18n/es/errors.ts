/** Spanish, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "Es el único administrador. Sin él, nadie podría gestionar este servidor. Nombra antes a otro administrador.",
    lastEnabled: "Nadie más podría iniciar sesión. Activa antes a otro usuario.",
    adminPassword: "Un administrador necesita una contraseña. Pon una nueva en su lugar.",
    stillAdmin: "No se puede desactivar a un administrador. Quítale antes el rol de administrador.",
    oneself: "Esta es tu cuenta. Pide a otro administrador que la elimine.",
    adminsOnly: "Esto solo pueden hacerlo los administradores.",
    editingOff:
      "Este servidor no deja que los usuarios cambien su propia cuenta. Pídeselo a un administrador.",
    homeOwner: "Un hogar tiene un solo administrador: quien lo creó. Eso no se puede cambiar aquí.",
    homeGuest: "Es el invitado del hogar. A los invitados se les admite o no, todos a la vez.",
    fullAccount: "Es una cuenta completa. Solo su titular puede cambiar esto, en el propio servicio.",
    leaveInstead: "Esta es tu cuenta. Puedes abandonar el hogar desde tu propia página.",
    noOwnSignIn: "Los usuarios gestionados no tienen contraseña, correo ni imagen propios.",
  },
  errors: {
    signedOut: {
      title: "Tu sesión en %{server} ha terminado",
      text: "Vuelve a iniciar sesión para continuar.",
    },
    conflict: {
      title: "Alguien cambió esto mientras tanto",
      text: "No se ha guardado nada. Compara los dos valores en los campos marcados y vuelve a guardar.",
    },
    refused: { title: "Esto no está permitido" },
    forbidden: {
      title: "No tienes permiso para hacer esto en %{server}",
      text: "Pídeselo a un administrador. Si tu rol acaba de cambiar, recarga la página.",
    },
    notFound: {
      title: "Esto ya no está en %{server}",
      text: "Puede que alguien lo haya eliminado. Vuelve a la lista.",
    },
    partlyDone: {
      title: "Solo se ha guardado una parte",
      text: "%{user} ya está en %{server}, pero falló un paso posterior. Abre el usuario y compruébalo antes de volver a intentarlo.",
    },
    unsupported: {
      title: "%{server} no puede hacer esto",
      text: "Este tipo de servidor no lo permite.",
    },
  },
};
