/** Brazilian Portuguese: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Com um usuário vão embora para sempre as playlists, avaliações, favoritos e contagens de reprodução. A música fica. Não é possível desfazer.",
  users: {
    help: {
      rename:
        "Um novo nome de usuário encerra todas as sessões deste usuário. A partir daí, só o novo nome serve para entrar.",
    },
  },
  password: {
    keepsSessions: "Os dispositivos já conectados continuam conectados.",
    endsSessions: "Nos dispositivos conectados será preciso entrar de novo, com a nova senha.",
  },
  policy: {
    groups: { account: "Função", libraries: "Bibliotecas" },
    fields: {
      isAdmin: {
        label: "Administrador",
        help: "Gerencia usuários, bibliotecas e configurações, e pode usar todas as bibliotecas.",
        on: "Passa a ser administrador, com todas as bibliotecas.",
        off: "Deixa de ser administrador.",
      },
      libraryIds: {
        label: "Bibliotecas",
        help: "O que este usuário pode explorar e reproduzir. É preciso ter pelo menos uma.",
        gains: "Ganha a biblioteca %{names}. |||| Ganha as bibliotecas %{names}.",
        loses: "Perde a biblioteca %{names}. |||| Perde as bibliotecas %{names}.",
        hidden: "Administradores têm todas as bibliotecas, inclusive as adicionadas depois.",
        appears:
          "Sem a função, este usuário mantém todas as bibliotecas de hoje, a menos que você escolha outras aqui. As adicionadas depois não entram.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobbling" },
    fields: {
      scrobbleFilter: {
        label: "Filtro de scrobbling",
        help: 'As músicas que atendem a estas regras não são informadas ao Last.fm, ao ListenBrainz nem aos plugins de scrobbling. As regras são escritas em JSON, como em uma playlist inteligente: {"all":[{"lt":{"rating":4}}]}. Sem regras, todas as músicas são informadas. As contagens do próprio servidor não mudam.',
        set: "As músicas que atendem a estas regras não são informadas: %{value}.",
        unset: "Todas as músicas voltam a ser informadas.",
      },
    },
  },
  errors: {
    libraryNeeded: "Escolha pelo menos uma biblioteca. Só administradores podem ficar sem.",
    libraryUnknown:
      "Uma destas bibliotecas não está mais no servidor. Recarregue a página e escolha de novo.",
    adminHasAll: "Administradores têm todas as bibliotecas. Retire a função antes de escolher bibliotecas.",
    scrobbleFilter:
      "O servidor não consegue ler estas regras. Ele aceita as de uma playlist inteligente, sem limit, offset nem intervalo de atualização.",
  },
};
