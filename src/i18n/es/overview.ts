/** Spanish, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Resumen",
    refresh: "Actualizar",
    asOf: "Actualizado: %{time}",
    figures: {
      label: "De un vistazo",
      total: "Todos los usuarios",
      within1: "Activos en las últimas 24 horas",
      within7: "Activos en los últimos 7 días",
      within30: "Activos en los últimos 30 días",
    },
    table: { users: "Usuarios", share: "Porcentaje" },
    roles: { title: "Roles", column: "Rol", text: "Cada usuario tiene uno de estos roles.", all: "Todos" },
    states: {
      title: "Inicio de sesión",
      column: "Estado",
      text: "Quién puede entrar y quién no.",
      enabled: "Pueden iniciar sesión",
      disabled: "Desactivados",
      lockedOut: "Bloqueados",
      hidden: "Ocultos en la pantalla de inicio de sesión",
    },
    idle: {
      title: "Cuentas inactivas",
      column: "Última actividad",
      text: "Cada línea incluye también las líneas de debajo.",
    },
    activity: {
      title: "Actividad",
      label: "Qué se cuenta",
      view: "Cómo se muestra",
      chart: "Gráfico",
      table: "Tabla",
      lastSeenIn: {
        name: "Última actividad",
        text: "Cada usuario cuenta una vez: en la semana de su última actividad.",
      },
      lastSignInIn: {
        name: "Última sesión",
        text: "Cada usuario cuenta una vez: en la semana de su última sesión.",
      },
      column: "Semana",
      bar: "%{week}: %{smart_count} usuario |||| %{week}: %{smart_count} usuarios",
      thisWeek: "Esta semana, desde el %{day}",
      before: "Antes del %{day}",
      never: "Nunca",
      rest: "Fuera de estas semanas",
    },
    recent: {
      title: "Los últimos activos",
      all: "Mostrar todos",
      allLabel: "Mostrar todos los usuarios, empezando por la actividad más reciente",
      nobody: "Aún no ha venido nadie.",
    },
    libraries: {
      title: "Bibliotecas",
      column: "Biblioteca",
      text: "Cuántos usuarios pueden ver cada una.",
      none: "Este servidor aún no tiene bibliotecas.",
      ask: "Este servidor dice quién puede ver qué de usuario en usuario: falta por leer %{smart_count} usuario. |||| Este servidor dice quién puede ver qué de usuario en usuario: faltan por leer %{smart_count} usuarios.",
      read: "Contarlos",
      reading: "Contando: %{done} de %{total} usuarios leídos",
      failed:
        "No se ha podido leer %{smart_count} usuario, que no se cuenta. |||| No se han podido leer %{smart_count} usuarios, que no se cuentan.",
      more: "Mostrar %{smart_count} más",
      fewer: "Mostrar menos",
    },
    sessions: {
      title: "Activos ahora",
      text: "Quién ha hecho algo en %{server} en el último cuarto de hora.",
      none: "Nadie en este momento.",
      on: "%{device} · %{app}",
      playing: "Reproduce %{title}",
      more: "Mostrar %{smart_count} más",
      fewer: "Mostrar menos",
    },
    alone: {
      title: "De momento solo estás tú",
      text: "Añade a quienes usan %{server}, y esta página te dirá cómo les va.",
    },
  },
};
