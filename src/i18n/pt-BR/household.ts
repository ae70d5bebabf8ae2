/** Brazilian Portuguese, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "É o nome da própria conta e se altera no próprio serviço.",
      homeGuest: "O convidado tem este nome em todo lugar.",
    },
  },
  pin: {
    title: { own: "Seu PIN", other: "PIN de %{name}" },
    none: {
      own: "Você não tem PIN: qualquer pessoa da família pode escolher seu perfil.",
      other: "%{name} não tem PIN: qualquer pessoa da família pode escolher este perfil.",
    },
    some: {
      own: "Ele é pedido quando alguém escolhe seu perfil. Não substitui a senha da sua conta.",
      other: "Ele é pedido quando alguém escolhe este perfil. O antigo não é necessário para definir outro.",
    },
    current: "PIN atual",
    next: "Novo PIN",
    help: "Quatro dígitos, como 0042. Avise a pessoa: nenhuma mensagem é enviada.",
    helpOwn: "Quatro dígitos, como 0042.",
    shape: "Um PIN tem quatro dígitos",
    missing: "Digite o PIN atual",
    wait: "%{problem} A próxima tentativa é enviada em %{smart_count} segundo. |||| %{problem} A próxima tentativa é enviada em %{smart_count} segundos.",
    set: "Definir PIN",
    change: "Alterar PIN",
    remove: "Remover PIN",
    clear: "Limpar",
    unsaved: "Ainda não definido",
    done: {
      set: { own: "Seu PIN foi definido", other: "%{name} tem um novo PIN" },
      removed: { own: "Você não tem mais PIN", other: "%{name} não tem mais PIN" },
    },
  },
  failed: {
    pin: {
      timeout: "Não se sabe se o PIN foi alterado. Veja a lista de usuários e defina-o de novo.",
      unreachable: "Tente de novo quando %{server} responder. O que foi digitado foi apagado.",
      offline: "Tente de novo quando a rede voltar. O que foi digitado foi apagado.",
      signedOut: "Entre de novo e defina o PIN.",
    },
    household: {
      timeout: "Não se sabe se isto foi feito. Veja a família antes de tentar de novo.",
      unreachable:
        "Não se sabe se isto foi feito. Quando %{server} responder, confira antes de tentar de novo.",
      offline: "Tente de novo quando a rede voltar.",
      signedOut: "Entre de novo e tente mais uma vez.",
    },
  },
  household: {
    title: "Família",
    name: {
      label: "Nome",
      missing: "Digite um nome",
      taken: "Alguém da família já tem este nome",
    },
    label: "A família",
    unnamed: "Sua família",
    loading: "Consultando a família…",
    subscription: "Assinatura",
    noSubscription: "Sem assinatura",
    members: "%{members} de %{limit} membros",
    guest: {
      label: "Convidado",
      onTitle: "Aceitar um convidado?",
      on: "“Convidado” aparecerá entre os perfis desta família, sem PIN: qualquer pessoa em um dos dispositivos dela poderá escolhê-lo e ver o que é compartilhado com o convidado.",
      first:
        "Isto cria a família. A partir daí, todos os aplicativos terão de entrar nos seus servidores, também em casa, e os players que os encontram por DLNA deixarão de encontrá-los.",
      offTitle: "Não aceitar convidados?",
      off: "“Convidado” deixa de aparecer entre os perfis. Quem estiver usando esse perfil terá de escolher outro. Os demais mantêm tudo.",
      confirmOn: "Aceitar um convidado",
      confirmOff: "Não aceitar convidados",
      doneOn: "O convidado agora está entre os perfis",
      doneOff: "Não há mais convidado",
    },
    invite: {
      button: "Convidar",
      title: "Convidar alguém para a família",
      text: "Quem tem conta própria recebe o pedido e entra quando aceita. Para uma criança sem conta, crie um usuário gerenciado.",
      account: "E-mail ou nome de usuário",
      help: "Como o serviço conhece a pessoa.",
      missing: "Digite um e-mail ou um nome de usuário",
      submit: "Enviar o convite",
      done: "Convite enviado para %{account}",
      needsSubscription:
        "Para convidar alguém com conta própria é preciso ter uma assinatura. Usuários gerenciados podem ser criados sem ela.",
      full: "A família já tem todos os membros que pode ter. Remova alguém antes.",
    },
    invitations: {
      title: "Convites pendentes",
      asked: "enviado",
      unknown: "Não dá para ver se há alguém convidado: o serviço não informa.",
      failed: "Não foi possível carregar os convites.",
      cancel: "Cancelar",
      cancelOf: "Cancelar o convite de %{account}",
      cancelled: "O convite de %{account} foi cancelado",
    },
    remove: {
      reason: "Não pode ser removido",
      managed: {
        button: "Excluir usuário gerenciado",
        title: "Excluir %{name}?",
        consequence:
          "%{name} existe só nesta família. O que já assistiu, as avaliações, as playlists e tudo o mais se perdem para sempre: um novo usuário com o mesmo nome começa do zero.",
        confirm: "Nome",
        confirmHelp: "Para confirmar, digite o nome:",
        submit: "Excluir para sempre",
        done: "O usuário %{name} foi excluído",
      },
      member: {
        button: "Remover da família",
        title: "Remover %{name} da família?",
        consequence:
          "%{name} mantém a conta e tudo o que há nela, e perde o que era compartilhado na família. Um novo convite pode ser feito.",
        submit: "Remover",
        done: "%{name} não está mais na família",
      },
      many: {
        confirm: "Número",
        confirmHelp:
          "Há usuários gerenciados entre eles, cujo histórico se perde para sempre. Para confirmar, digite quantos serão removidos:",
        warning:
          "Usuários gerenciados são excluídos com o que assistiram, as avaliações e as playlists: nada traz isso de volta. Quem tem conta fica com ela e sai da família.",
      },
    },
    leave: {
      title: "Sair desta família",
      text: "Você mantém sua conta. O que era compartilhado com você na família deixa de ser, e só o administrador dela pode convidar você de novo.",
      button: "Sair desta família",
      ask: "Sair de “%{household}”?",
      submit: "Sair",
      done: "Você saiu da família",
    },
    elsewhere: {
      own: "Seu nome, e-mail, senha e imagem pertencem à sua conta: altere-os no próprio serviço.",
      full: "%{name} tem conta própria: nome, e-mail, senha e imagem só podem ser alterados lá, pelo titular.",
      managed:
        "Um usuário gerenciado tem nome e PIN, mas não e-mail, senha nem imagem, e ninguém pode torná-lo administrador.",
      guest: "O convidado é aceito ou não, sem mais ajustes: veja a família acima da lista de usuários.",
    },
    page: {
      text: "Todos os que podem ser escolhidos quando se pergunta quem está assistindo.",
      managed:
        "Você é um usuário gerenciado: seu nome, PIN e limites são definidos por quem administra a família.",
      hidden: {
        title: "Não é possível mostrar a família",
        text: "O serviço não mostra aos usuários gerenciados quem mais está nela.",
      },
      pin: "PIN",
      noPin: "Sem PIN",
      profile: "Abrir meu perfil",
    },
  },
};
