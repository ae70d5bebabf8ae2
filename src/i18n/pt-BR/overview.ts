/** Brazilian Portuguese, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Visão geral",
    refresh: "Atualizar",
    asOf: "Atualizado: %{time}",
    figures: {
      label: "Em resumo",
      total: "Todos os usuários",
      within1: "Ativos nas últimas 24 horas",
      within7: "Ativos nos últimos 7 dias",
      within30: "Ativos nos últimos 30 dias",
    },
    table: { users: "Usuários", share: "Parcela" },
    roles: { title: "Funções", column: "Função", text: "Cada usuário tem uma destas funções.", all: "Todos" },
    states: {
      title: "Login",
      column: "Estado",
      text: "Quem pode entrar e quem não pode.",
      enabled: "Podem entrar",
      disabled: "Desativados",
      lockedOut: "Bloqueados",
      hidden: "Ocultos na tela de login",
    },
    idle: {
      title: "Contas inativas",
      column: "Última atividade",
      text: "Cada linha conta também os usuários das linhas abaixo.",
    },
    activity: {
      title: "Atividade",
      label: "O que é contado",
      view: "Como é mostrado",
      chart: "Gráfico",
      table: "Tabela",
      lastSeenIn: {
        name: "Última atividade",
        text: "Cada usuário conta uma vez: na semana da última atividade.",
      },
      lastSignInIn: {
        name: "Último login",
        text: "Cada usuário conta uma vez: na semana do último login.",
      },
      column: "Semana",
      bar: "%{week}: %{smart_count} usuário |||| %{week}: %{smart_count} usuários",
      thisWeek: "Esta semana, desde %{day}",
      before: "Antes de %{day}",
      never: "Nunca",
      rest: "Fora destas semanas",
    },
    recent: {
      title: "Últimos ativos",
      all: "Mostrar todos",
      allLabel: "Mostrar todos os usuários, começando pela atividade mais recente",
      nobody: "Ninguém esteve aqui ainda.",
    },
    libraries: {
      title: "Bibliotecas",
      column: "Biblioteca",
      text: "Quantos usuários podem ver cada uma.",
      none: "Este servidor ainda não tem bibliotecas.",
      ask: "Este servidor informa quem pode ver o quê um usuário de cada vez: falta ler %{smart_count} usuário. |||| Este servidor informa quem pode ver o quê um usuário de cada vez: falta ler %{smart_count} usuários.",
      read: "Contar",
      reading: "Contando: %{done} de %{total} usuários lidos",
      failed:
        "Não foi possível ler %{smart_count} usuário, que não entra na conta. |||| Não foi possível ler %{smart_count} usuários, que não entram na conta.",
      more: "Mostrar mais %{smart_count}",
      fewer: "Mostrar menos",
    },
    sessions: {
      title: "Ativos agora",
      text: "Quem fez algo em %{server} nos últimos quinze minutos.",
      none: "Ninguém no momento.",
      on: "%{device} · %{app}",
      playing: "Reproduz %{title}",
      more: "Mostrar mais %{smart_count}",
      fewer: "Mostrar menos",
    },
    alone: {
      title: "Por enquanto, só você",
      text: "Adicione as pessoas que usam %{server}, e esta página mostra como elas estão.",
    },
  },
};
