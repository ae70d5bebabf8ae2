/** Brazilian Portuguese: all texts of this backend, those of the sign-in too. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Sem Plex Pass" },
  users: {
    help: {
      name: "Como o novo usuário gerenciado aparece na escolha de perfil. Até 100 caracteres. Quem tem conta própria no Plex deve ser convidado.",
      rename: "Como este usuário aparece na escolha de perfil. Até 100 caracteres.",
    },
  },
  code: {
    title: "Entrar com o Plex",
    pageIntro:
      "A página do próprio Plex se abre e pergunta se o Usher pode entrar. Ninguém além do Plex vê sua senha.",
    help: "Abra plex.tv/link, entre lá e digite este código.",
  },
  key: {
    title: "Usar um token",
    label: "Token do Plex",
    help: "Um token copiado de outro aplicativo do Plex. Ele abre sua conta inteira. Se você sair aqui, ele é encerrado lá também.",
  },
  errors: {
    unknownToken:
      "O Plex não conhece este token. A sessão dele pode ter sido encerrada, ou ele não foi copiado inteiro.",
    codeRunOut: "Este código expirou. Peça um novo.",
    pinShape: "Um PIN tem quatro dígitos.",
    pinNeeded: "Digite o PIN deste membro.",
    wrongPin: "Este PIN está errado. Espere um momento antes de tentar de novo.",
    managedMayNot: "O Plex não permite isto a usuários gerenciados. Peça a quem administra o Home.",
    needsPass: "Para isto, quem administra o Home precisa do Plex Pass.",
    needsPassword: "Para isto, o Plex pede a senha da conta. Faça em plex.tv.",
    noRole: "O Plex não oferece isto a esta conta.",
    homeFull: "Este Home já tem todos os membros que o Plex permite. Remova alguém antes.",
    notTaken: "O Plex aceitou isto sem erro, mas depois não mostrou. Veja de novo em um minuto.",
    unknownLibrary: "Seus servidores não têm esta biblioteca. Recarregue a página e escolha de novo.",
    pinLost:
      "O PIN antigo se foi, e o Plex não aceitou o novo. Este usuário está sem PIN agora: defina-o de novo.",
    isMember: "Esta pessoa já é membro deste Home.",
    noSuchAccount: "O Plex não conhece ninguém com este e-mail ou nome de usuário.",
  },
  problems: {
    nameLong: "Longo demais: no máximo 100 caracteres.",
    nameIsEmail:
      "Isto é um endereço de e-mail. Um usuário gerenciado tem um nome; quem tem conta deve ser convidado.",
    nameCharacters: "Há uma quebra de linha ou outro caractere de controle aqui. Digite de novo.",
  },
  readOnly: {
    wholeServers: "Pode ser visto aqui e é dado em plex.tv. Escolher menos bibliotecas dele encerra isto.",
    kind: "O Plex decide isto quando alguém entra.",
    filters:
      "Pode ser visto aqui, mas não alterado. Um limite de idade os define sozinho; os outros são alterados em plex.tv.",
  },
  consequences: {
    noLaterLibraries: "As bibliotecas que %{server} receber depois não virão mais junto.",
    filtersReplaced:
      "Os limites próprios são substituídos pelos do limite de idade e não voltam com “Sem limite”.",
  },
  policy: {
    groups: {
      membership: "No Home",
      libraries: "Bibliotecas",
      sharing: "O que mais é permitido",
      filters: "Limites próprios",
    },
    fields: {
      kind: {
        label: "Tipo",
        help: "O administrador e o convidado não têm configurações aqui.",
        choices: {
          administrator: "Administrador",
          member: "Membro com conta própria",
          managed: "Usuário gerenciado",
          guest: "Convidado",
        },
      },
      restrictionProfile: {
        label: "Limite de idade",
        help: "Criança pequena: G, TV-Y e TV-G. Criança maior: também PG, TV-PG e TV-Y7. Adolescente: também PG-13 e TV-14. Sem limite: tudo o que há nas bibliotecas. As classificações de outros países acompanham.",
        choices: {
          "": "Sem limite",
          little_kid: "Criança pequena",
          older_kid: "Criança maior",
          teen: "Adolescente",
        },
        unset: "Pode ver tudo o que há nas bibliotecas, seja qual for a classificação.",
        is: {
          little_kid: "Só pode ver o que é indicado para crianças pequenas.",
          older_kid: "Só pode ver o que é indicado para crianças, maiores e pequenas.",
          teen: "Só pode ver o que é indicado para adolescentes e crianças.",
        },
        set: "Passa a ter o limite de idade %{value}.",
      },
      libraryIds: {
        label: "Bibliotecas",
        help: "Dos seus próprios servidores. Sem nenhuma, não há nada para ver.",
        gains: "Pode usar %{names}.",
        loses: "Não pode mais usar %{names}.",
        unset: "Não pode usar nenhuma biblioteca.",
      },
      wholeServers: {
        label: "Também bibliotecas futuras",
        help: "Destes servidores, as bibliotecas adicionadas depois vêm junto.",
        gains: "Recebe também as bibliotecas futuras de %{names}.",
        loses: "Não recebe mais as bibliotecas futuras de %{names}.",
      },
      allowSync: {
        label: "Downloads",
        help: "Para levar mídia e ver sem rede. Precisa do seu Plex Pass.",
        on: "Pode baixar mídia.",
        off: "Não pode mais baixar mídia.",
      },
      allowTuners: {
        label: "TV ao vivo",
        help: "Precisa do seu Plex Pass e de um sintonizador.",
        choices: { "0": "Nada", "1": "TV ao vivo", "2": "TV ao vivo e gravação" },
        is: {
          "0": "Não pode ver TV ao vivo.",
          "1": "Pode ver TV ao vivo, mas não gravar.",
          "2": "Pode ver TV ao vivo e gravar.",
        },
        set: "TV ao vivo passa a ser %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Gerencia legendas",
        help: "Adiciona e exclui legendas para todos.",
        on: "Pode adicionar e excluir legendas para todos.",
        off: "Não pode mais adicionar nem excluir legendas.",
      },
      allowChannels: {
        label: "Canais",
        help: "Complementos de servidores mais antigos.",
        on: "Pode usar canais.",
        off: "Não pode mais usar canais.",
      },
      filterAll: {
        label: "Restrição: tudo",
        help: "Classificações e etiquetas, como o Plex as escreve: só aparece o que vem depois de =, e não aparece o que vem depois de !=.",
      },
      filterMovies: {
        label: "Restrição: filmes",
        help: "Classificações e etiquetas, como o Plex as escreve: só aparece o que vem depois de =, e não aparece o que vem depois de !=.",
      },
      filterTelevision: {
        label: "Restrição: séries",
        help: "Classificações e etiquetas, como o Plex as escreve: só aparece o que vem depois de =, e não aparece o que vem depois de !=.",
      },
      filterMusic: {
        label: "Restrição: músicas",
        help: "Classificações e etiquetas, como o Plex as escreve: só aparece o que vem depois de =, e não aparece o que vem depois de !=.",
      },
      filterPhotos: {
        label: "Restrição: fotos",
        help: "Classificações e etiquetas, como o Plex as escreve: só aparece o que vem depois de =, e não aparece o que vem depois de !=.",
      },
    },
  },
};
