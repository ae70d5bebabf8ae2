/** Brazilian Portuguese, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Histórico",
    explain:
      "O que o Usher alterou em %{server} a partir deste navegador. Fica guardado aqui e em nenhum outro lugar: não inclui o que outros alteraram, nem o que você alterou em outro navegador. Senhas e PINs nunca entram.",
    unavailable:
      "Este navegador não guarda nada para esta página, talvez por ser uma janela anônima ou por falta de espaço. As alterações funcionam, mas não poderão ser desfeitas depois.",
    lost: "%{smart_count} alteração feita desde que esta página foi aberta não pôde ser guardada aqui: não pode ser desfeita. |||| %{smart_count} alterações feitas desde que esta página foi aberta não puderam ser guardadas aqui: não podem ser desfeitas.",
    filter: "Usuário",
    everybody: "Todos",
    empty: "Nada ainda. De agora em diante, cada alteração fica guardada aqui.",
    emptyFor: "Nada sobre este usuário.",
    more: "Mostrar anteriores",
    export: "Exportar como JSON",
    by: "por %{name}",
    was: "(antes: %{value})",
    unsure: "Talvez sem efeito",
    reverted: "Desfeito",
    ofMany: "Junto com outros",
    undo: "Desfazer…",
    undoFor: "Desfazer esta alteração de %{name}",
    again: "Criar de novo…",
    againFor: "Criar de novo: %{name}",
    notUndone: "Não é possível desfazer.",
    cancel: "Cancelar",
    close: "Fechar",
    what: {
      create: "Usuário criado. Para voltar atrás, exclua o usuário.",
      remove: "Usuário excluído.",
      password: "Nova senha.",
      pin: "PIN definido ou removido.",
      avatar: "Imagem nova ou removida.",
      unlock: "Conta desbloqueada.",
      signOut: "Sessão encerrada em dispositivos.",
    },
    revert: {
      title: "Desfazer esta alteração de %{name}?",
      reading: "Vendo o que está lá agora…",
      nothing: "Já está como antes. Desfazer apenas marca este registro.",
      conflict: "Alguém alterou a mesma coisa depois. Nada é sobrescrito: abra o usuário e decida lá.",
      made: "com esta alteração:",
      now: "agora:",
      open: "Abrir o usuário",
      confirm: "Desfazer",
    },
    clear: {
      button: "Limpar…",
      title: "Limpar o histórico?",
      text: "Depois disso, nada do que foi alterado em %{server} até agora poderá ser desfeito, nem será possível recuperar os dados de quem foi excluído. Nada muda no servidor.",
      confirm: "Limpar o histórico",
      done: "O histórico está vazio",
    },
  },
};
