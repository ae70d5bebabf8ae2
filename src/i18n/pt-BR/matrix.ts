/** Brazilian Portuguese, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Quem tem acesso",
    how: "Um clique ou a barra de espaço prepara uma alteração; nada é enviado antes de você revisar. As setas movem, Shift marca várias células, e os nomes de linhas e colunas abrem o que pode ser feito com todas elas.",
    grid: "Acesso de todos os usuários",
    view: { label: "O que ver", libraries: "Bibliotecas", permissions: "Permissões" },
    role: { all: "Todos" },
    nobody: "Ninguém corresponde. Busque outra coisa ou escolha outra função.",
    failed: "Não foi possível ler %{smart_count} usuário. |||| Não foi possível ler %{smart_count} usuários.",
    failedRow: "Não foi possível ler",
    stagedCell: "%{state}, ainda não salvo",
    reason: {
      unread: "Lendo",
      pointless: "Não faz sentido para este usuário",
    },
    column: {
      on: "Dar a %{smart_count} usuário mostrado |||| Dar a todos os %{smart_count} mostrados",
      off: "Retirar de %{smart_count} usuário mostrado |||| Retirar de todos os %{smart_count} mostrados",
    },
    row: { on: "Dar tudo o que há aqui", off: "Retirar tudo o que há aqui" },
    later: {
      some: "Uma biblioteca adicionada depois será vista por %{smart_count} de %{total} usuários: %{names}. |||| Uma biblioteca adicionada depois será vista por %{smart_count} de %{total} usuários: %{names}.",
      none: "Uma biblioteca adicionada depois não será vista por ninguém até ser dada a alguém.",
      more: "mais %{smart_count}",
    },
    bar: {
      label: "Alterações ainda não salvas",
      staged: "%{smart_count} alteração para %{users} |||| %{smart_count} alterações para %{users}",
      users: "%{smart_count} usuário |||| %{smart_count} usuários",
      none: "Nada foi alterado",
      reading: "%{done} de %{wanted} usuários lidos",
      clear: "Descartar tudo",
      review: "Revisar",
    },
    problem: {
      lockout:
        "Não restaria ninguém que possa gerenciar os usuários. Mantenha pelo menos um administrador que possa entrar.",
      fewItems:
        "%{name} ficaria sem nenhuma biblioteca. É preciso ter pelo menos %{smart_count}. |||| %{name} ficaria com bibliotecas de menos. É preciso ter pelo menos %{smart_count}.",
    },
  },
};
