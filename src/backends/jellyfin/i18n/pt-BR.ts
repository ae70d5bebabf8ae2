/** Brazilian Portuguese: labels and help of Jellyfin's settings, the words for its errors, and the texts of its sign-in. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  tooOld:
    "%{server} é o Jellyfin %{version}. O Usher é feito para a versão 10.10 e posteriores: talvez dê para entrar, mas algumas páginas não vão funcionar. Atualize o servidor quando puder.",
  deleteWarning:
    "Com um usuário vão embora para sempre o que ele assistiu, os favoritos e as playlists que ninguém compartilha. A mídia fica. Não é possível desfazer.",
  users: {
    help: {
      rename:
        "A partir daí, só o novo nome serve para entrar. Os dispositivos conectados continuam conectados.",
    },
  },
  rules: {
    editingOff: "Um administrador mantém esta conta como está. Fale com um deles se algo precisar mudar.",
  },
  languages: { original: "Idioma original" },
  code: {
    title: "Quick Connect",
    help: "Abra um aplicativo em que você já entrou em %{server}. No menu da sua conta, escolha Quick Connect e digite este código.",
  },
  key: {
    title: "Chave de API",
    label: "Chave de API",
    help: "Para administradores: uma chave do painel do Jellyfin, em Chaves de API. Ela pode gerenciar todos. Não é a conta de ninguém, por isso não há perfil nem senha próprios, e o servidor não registra quem fez o quê.",
  },
  password: {
    changed: "Todos os outros dispositivos deste usuário são desconectados.",
    cleared: "Qualquer pessoa poderá entrar só com o nome. Os dispositivos conectados continuam conectados.",
  },
  errors: {
    wrongPassword: "Este nome de usuário e esta senha não correspondem.",
    signInRefused:
      "O servidor não deixa este usuário entrar e não diz por quê. A conta pode estar desativada, este horário ou esta rede podem não ser permitidos, ou há dispositivos conectados demais. Um administrador pode ver o motivo.",
    unknownKey: "O servidor não conhece esta chave de API.",
    notAKey:
      "Isto não é uma chave de API. Pode ser a sessão de alguém. Crie uma chave no painel do Jellyfin, em Chaves de API.",
    wrongPin: "Este PIN não serve ou tem mais de meia hora. Veja o arquivo de novo ou peça um novo.",
    noReason: "O servidor recusou isto e não diz por quê.",
    forbidden:
      "O servidor não permite isto: só administradores podem, ou não pode ser neste horário ou nesta rede.",
    wrongCurrent: "Esta não é sua senha atual. Cada tentativa errada conta para o bloqueio.",
  },
  problems: {
    nameMissing: "Digite um nome de usuário.",
    nameSpaces: "Um nome de usuário não pode começar nem terminar com espaço.",
    nameCharacters:
      "O Jellyfin aceita letras, números, espaços e - ' . _ @ + em um nome de usuário, mas não emojis.",
    nameDots: "O Jellyfin não aceita “.” nem “..” como nome de usuário.",
    nameCaseOnly:
      "Este Jellyfin não consegue mudar só as maiúsculas. Dê antes outro nome, e depois o que você quer.",
    tagComma: "Uma etiqueta não pode ter vírgula: o Jellyfin a dividiria em duas.",
    bitrateNumber: "Digite um número de Mbit/s, ou 0 para nenhum limite próprio.",
    bitrateHigh: "No máximo 2147,483647 Mbit/s. Digite 0 para nenhum limite próprio.",
    scheduleDay: "Escolha um dia.",
    scheduleHour: "Escolha horas cheias ou meias, de 0:00 a 24:00.",
    scheduleOrder:
      "O fim deve vir depois do início. Uma noite precisa de duas entradas: uma até 24:00, outra a partir de 0:00.",
    wholeNumber: "Digite um número inteiro, 0 ou mais.",
    wholeNumberOrNever: "Digite um número inteiro, ou -1 para nunca.",
    lockoutZero: "O Jellyfin faria disso 3. Digite -1 para nunca.",
    providerMissing: "Escolha um: sem ele, ninguém poderia entrar.",
    avatarType: "Escolha uma imagem PNG, JPEG, WebP ou GIF.",
    avatarEmpty: "Este arquivo está vazio.",
    avatarSize: "Esta imagem é grande demais: no máximo 10 MB.",
  },
  readOnly: {
    counted: "O servidor conta isto sozinho. Ao desbloquear um usuário, a contagem volta a 0.",
    blockedByOldVersion:
      "Um Jellyfin mais antigo bloqueou estes um por um. Dá para ver, mas nenhuma função do servidor muda isso.",
    noEffect: "O Jellyfin guarda isto e não faz nada com ele.",
  },
  consequences: {
    staySignedIn:
      "%{smart_count} dispositivo continua conectado. |||| %{smart_count} dispositivos continuam conectados.",
    signedOut:
      "%{smart_count} dispositivo é desconectado. |||| %{smart_count} dispositivos são desconectados.",
  },
  policy: {
    groups: {
      account: "Função e estado",
      signIn: "Login",
      libraries: "Bibliotecas",
      channels: "Canais",
      devices: "Dispositivos",
      deletion: "Exclusão de mídia",
      network: "Fora de casa",
      playback: "Reprodução",
      liveTv: "TV ao vivo",
      upkeep: "Manutenção",
      together: "Assistir em grupo",
      unused: "Para outros aplicativos",
      ratings: "Classificações",
      tags: "Etiquetas",
      hours: "Horários",
    },
    fields: {
      IsAdministrator: {
        label: "Administrador",
        help: "Gerencia usuários, bibliotecas e configurações. Os limites de dispositivos não valem para administradores; os horários, sim.",
        on: "Passa a ser administrador.",
        off: "Deixa de ser administrador.",
      },
      IsDisabled: {
        label: "Desativado",
        help: "Não pode entrar, e todas as suas sessões são encerradas. Nada é excluído.",
        on: "Não pode mais entrar, e todas as suas sessões são encerradas.",
        off: "Pode entrar de novo.",
      },
      IsHidden: {
        label: "Oculto na tela de login",
        help: "Entra digitando o nome e não está entre os perfis para escolher. Usuários novos ficam ocultos.",
        on: "Não aparece mais na tela de login.",
        off: "Aparece na tela de login.",
      },
      EnableUserPreferenceAccess: {
        label: "Pode alterar a própria conta",
        help: "Nome, senha, imagem e preferências. Desativar convém em uma conta que várias pessoas compartilham.",
        on: "Pode alterar o próprio nome, senha, imagem e preferências.",
        off: "Não pode mais alterar o próprio nome, senha, imagem e preferências.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Senhas erradas até o bloqueio",
        help: "Depois de tantas, a conta fica desativada até alguém desbloqueá-la. -1 é nunca. O Jellyfin 10.11 conta, mas não bloqueia.",
        set: "Senhas erradas até o bloqueio: %{value}.",
        is: { "-1": "Nunca é bloqueado." },
      },
      InvalidLoginAttemptCount: {
        label: "Senhas erradas até agora",
        help: "Desde o último login que deu certo.",
        set: "Senhas erradas até agora: %{value}.",
      },
      MaxActiveSessions: {
        label: "Dispositivos ao mesmo tempo",
        help: "Além desse número, não é possível entrar. As sessões abertas continuam. 0 é sem limite.",
        set: "Máximo de dispositivos conectados ao mesmo tempo: %{value}.",
        is: { "0": "Pode estar conectado em qualquer número de dispositivos ao mesmo tempo." },
      },
      AuthenticationProviderId: {
        label: "Quem verifica a senha",
        help: "O próprio Jellyfin ou um plugin como LDAP. Com o errado, ninguém consegue entrar.",
        set: "A senha é verificada por %{value}.",
      },
      PasswordResetProviderId: {
        label: "Quem redefine a senha",
        help: "O que acontece depois de “Esqueceu a senha?” na tela de login.",
        set: "Uma senha esquecida é redefinida por %{value}.",
      },

      EnableAllFolders: {
        label: "Todas as bibliotecas",
        help: "Inclusive as adicionadas depois.",
        on: "Pode usar todas as bibliotecas, inclusive as adicionadas depois.",
        off: "Só pode usar as bibliotecas escolhidas.",
      },
      EnabledFolders: {
        label: "Bibliotecas",
        help: "O que este usuário pode explorar e reproduzir.",
        gains: "Ganha a biblioteca %{names}. |||| Ganha as bibliotecas %{names}.",
        loses: "Perde a biblioteca %{names}. |||| Perde as bibliotecas %{names}.",
      },
      BlockedMediaFolders: {
        label: "Bibliotecas bloqueadas",
        help: "Enquanto houver alguma, a escolha de bibliotecas acima não conta.",
        gains: "Não pode mais usar a biblioteca %{names}. |||| Não pode mais usar as bibliotecas %{names}.",
        loses: "Pode usar de novo a biblioteca %{names}. |||| Pode usar de novo as bibliotecas %{names}.",
      },
      EnableAllChannels: {
        label: "Todos os canais",
        help: "Inclusive os adicionados depois.",
        on: "Pode usar todos os canais, inclusive os adicionados depois.",
        off: "Só pode usar os canais escolhidos.",
      },
      EnabledChannels: {
        label: "Canais",
        help: "O que este usuário pode explorar e reproduzir.",
        gains: "Ganha o canal %{names}. |||| Ganha os canais %{names}.",
        loses: "Perde o canal %{names}. |||| Perde os canais %{names}.",
      },
      BlockedChannels: {
        label: "Canais bloqueados",
        help: "Enquanto houver algum, a escolha de canais acima não conta.",
        gains: "Não pode mais usar o canal %{names}. |||| Não pode mais usar os canais %{names}.",
        loses: "Pode usar de novo o canal %{names}. |||| Pode usar de novo os canais %{names}.",
      },
      EnableAllDevices: {
        label: "Todos os dispositivos",
        help: "Verificado no login. Um dispositivo já conectado continua conectado.",
        on: "Pode entrar em todos os dispositivos.",
        off: "Só pode entrar nos dispositivos escolhidos.",
      },
      EnabledDevices: {
        label: "Dispositivos",
        help: "Só são conhecidos aqueles em que alguém já entrou.",
        gains: "Pode entrar no dispositivo %{names}. |||| Pode entrar nos dispositivos %{names}.",
        loses:
          "Não pode mais entrar no dispositivo %{names}. |||| Não pode mais entrar nos dispositivos %{names}.",
      },

      EnableContentDeletion: {
        label: "Pode excluir de todas as bibliotecas",
        help: "Exclui os próprios arquivos. Administradores também precisam disto.",
        on: "Pode excluir mídia de todas as bibliotecas.",
        off: "Não pode mais excluir mídia de todas as bibliotecas.",
      },
      EnableContentDeletionFromFolders: {
        label: "Pode excluir de",
        help: "Exclui os próprios arquivos.",
        gains: "Pode excluir mídia de %{names}.",
        loses: "Não pode mais excluir mídia de %{names}.",
      },

      EnableRemoteAccess: {
        label: "Pode se conectar de fora",
        help: "De outras redes que não a do servidor.",
        on: "Pode se conectar de fora da rede doméstica.",
        off: "Não pode mais se conectar de fora da rede doméstica.",
      },
      RemoteClientBitrateLimit: {
        label: "Limite de bitrate de fora",
        help: "Em Mbit/s. 0 é o que o servidor permite a todos.",
        set: "Reproduz com no máximo %{value} Mbit/s de fora da rede doméstica.",
        is: { "0": "Não tem limite de bitrate próprio." },
      },
      EnableContentDownloading: {
        label: "Pode baixar",
        help: "Para levar mídia em um dispositivo, como arquivos.",
        on: "Pode baixar.",
        off: "Não pode mais baixar.",
      },

      EnableMediaPlayback: {
        label: "Pode reproduzir mídia",
        help: "Sem isto, as bibliotecas só podem ser exploradas.",
        on: "Pode reproduzir mídia.",
        off: "Não pode mais reproduzir mídia.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Pode ter o áudio convertido",
        help: "Para dispositivos que não conseguem reproduzir um formato de som como ele é.",
        on: "Pode ter o áudio convertido para reprodução.",
        off: "Não pode mais ter o áudio convertido para reprodução.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Pode ter o vídeo convertido",
        help: "O trabalho mais pesado de um servidor. Sem isto, alguns dispositivos não conseguem reproduzir certos filmes.",
        on: "Pode ter o vídeo convertido para reprodução.",
        off: "Não pode mais ter o vídeo convertido para reprodução.",
      },
      EnablePlaybackRemuxing: {
        label: "Pode ter a mídia reempacotada",
        help: "Outro contêiner para a mesma imagem e o mesmo som. Custa pouco ao servidor.",
        on: "Pode ter a mídia reempacotada para reprodução.",
        off: "Não pode mais ter a mídia reempacotada para reprodução.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Sempre converter fontes ao vivo e remotas",
        help: "TV ao vivo e transmissões de outros lugares são convertidas mesmo quando o dispositivo poderia reproduzi-las.",
        on: "Recebe as fontes ao vivo e remotas sempre convertidas.",
        off: "Recebe as fontes ao vivo e remotas como são, quando o dispositivo consegue reproduzi-las.",
      },

      EnableLiveTvAccess: {
        label: "Pode ver TV ao vivo",
        help: "Canais, guia e gravações.",
        on: "Pode ver TV ao vivo.",
        off: "Não pode mais ver TV ao vivo.",
      },
      EnableLiveTvManagement: {
        label: "Pode gerenciar gravações",
        help: "Agenda e exclui gravações da TV ao vivo.",
        on: "Pode gerenciar gravações.",
        off: "Não pode mais gerenciar gravações.",
      },

      EnableCollectionManagement: {
        label: "Pode gerenciar coleções",
        help: "Cria, altera e exclui coleções que todos veem.",
        on: "Pode gerenciar coleções.",
        off: "Não pode mais gerenciar coleções.",
      },
      EnableSubtitleManagement: {
        label: "Pode gerenciar legendas",
        help: "Envia, baixa e exclui legendas para todos.",
        on: "Pode gerenciar legendas.",
        off: "Não pode mais gerenciar legendas.",
      },
      EnableLyricManagement: {
        label: "Pode gerenciar letras",
        help: "O servidor aceita isto e nunca informa. Cada vez que se salva sem isto, ele é desativado, também no painel do próprio Jellyfin.",
        on: "Pode gerenciar letras de músicas.",
        off: "Não pode mais gerenciar letras de músicas.",
        untold:
          "Não pode mais gerenciar letras de músicas, se isso era permitido: o servidor não informa, e isto é redefinido sempre que se salva.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Várias pessoas veem a mesma coisa ao mesmo tempo.",
        choices: {
          CreateAndJoinGroups: "Pode criar grupos e entrar neles",
          JoinGroups: "Pode entrar em grupos",
          None: "Não permitido",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "Pode criar grupos do SyncPlay e entrar neles.",
          JoinGroups: "Pode entrar em grupos do SyncPlay, mas não criar.",
          None: "Não pode mais usar o SyncPlay.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Pode controlar o que outros reproduzem",
        help: "Pausa, avança e para nos dispositivos de outros usuários.",
        on: "Pode controlar o que outros reproduzem.",
        off: "Não pode mais controlar o que outros reproduzem.",
      },
      EnableSharedDeviceControl: {
        label: "Pode controlar dispositivos compartilhados",
        help: "Dispositivos sem a sessão de ninguém em particular, como uma TV na rede.",
        on: "Pode controlar dispositivos compartilhados.",
        off: "Não pode mais controlar dispositivos compartilhados.",
      },

      EnablePublicSharing: {
        label: "Pode compartilhar publicamente",
        help: "Só o cliente web do Jellyfin leva isto em conta.",
        on: "Pode compartilhar publicamente.",
        off: "Não pode mais compartilhar publicamente.",
      },
      EnableMediaConversion: {
        label: "Pode converter mídia para guardar",
        help: "Só o cliente web do Jellyfin leva isto em conta.",
        on: "Pode converter mídia para guardar.",
        off: "Não pode mais converter mídia para guardar.",
      },
      EnableSyncTranscoding: {
        label: "Pode converter mídia para downloads",
        help: "Sobrou de uma época anterior.",
        on: "Pode converter mídia para downloads.",
        off: "Não pode mais converter mídia para downloads.",
      },

      MaxParentalRating: {
        label: "Classificação máxima",
        help: "O que tem classificação mais alta fica oculto. Os nomes vêm do servidor, conforme o país dele.",
        set: "Não vê nada com classificação acima de %{value}.",
        unset: "Vê mídia de todas as classificações.",
      },
      MaxParentalSubRating: {
        label: "Nível na classificação máxima",
        help: "Alguns países distinguem filmes da mesma idade. É escolhido junto com a classificação máxima.",
        set: "Nível na classificação máxima: %{value}.",
        unset: "Vê tudo da classificação máxima.",
      },
      BlockUnratedItems: {
        label: "Ocultar o que não tem classificação",
        help: "Destes tipos, só aparece o que tem uma classificação conhecida.",
        choices: {
          Movie: "Filmes",
          Trailer: "Trailers",
          Series: "Séries",
          Music: "Músicas",
          Book: "Livros",
          LiveTvChannel: "Canais de TV ao vivo",
          LiveTvProgram: "Programas de TV ao vivo",
          ChannelContent: "Conteúdo de canais",
          Other: "Todo o resto",
        },
        gains: "Não vê mais o que não tem classificação: %{names}.",
        loses: "Vê também o que não tem classificação: %{names}.",
      },
      AllowedTags: {
        label: "Só com estas etiquetas",
        help: "Se houver alguma, tudo o que não tem nenhuma delas fica oculto.",
        gains: "Só vê o que tem etiquetas permitidas, agora também %{names}.",
        loses: "Não vê mais mídia pela etiqueta %{names}. |||| Não vê mais mídia pelas etiquetas %{names}.",
        unset: "Vê também mídia sem nenhuma etiqueta.",
      },
      BlockedTags: {
        label: "Nunca com estas etiquetas",
        help: "Oculta tudo o que tem alguma delas. Pesam mais que as etiquetas permitidas.",
        gains:
          "Não vê mais o que tem a etiqueta %{names}. |||| Não vê mais o que tem alguma das etiquetas %{names}.",
        loses:
          "Volta a ver o que tem a etiqueta %{names}. |||| Volta a ver o que tem alguma das etiquetas %{names}.",
      },
      AccessSchedules: {
        label: "Horários",
        help: "Quando este usuário pode usar o servidor, pelo relógio do próprio servidor. Sem horários, sempre. Valem também para administradores.",
        set: "Só pode usar o servidor nestes horários: %{value}.",
        unset: "Pode usar o servidor a qualquer hora.",
        days: {
          Sunday: "domingo",
          Monday: "segunda-feira",
          Tuesday: "terça-feira",
          Wednesday: "quarta-feira",
          Thursday: "quinta-feira",
          Friday: "sexta-feira",
          Saturday: "sábado",
          Everyday: "todos os dias",
          Weekday: "de segunda a sexta",
          Weekend: "sábado e domingo",
        },
        entry: "%{days}: %{hours}",
        never: "nenhum",
      },
    },
  },
  profile: {
    groups: {
      languages: "Idiomas",
      watching: "Reprodução",
      home: "Página inicial",
      unused: "Sem efeito",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Idioma do áudio",
        help: "Escolhido quando o filme o tem. Qualquer: aquele com que o filme começa.",
        none: "Qualquer",
        set: "Prefere o áudio em %{value}.",
        is: { OriginalLanguage: "Prefere o áudio original do filme." },
        unset: "Aceita o áudio em qualquer idioma.",
      },
      PlayDefaultAudioTrack: {
        label: "Reproduzir o áudio padrão do filme",
        help: "Seja qual for o idioma.",
        on: "Ouve o áudio padrão do filme, seja qual for o idioma.",
        off: "Ouve o idioma preferido, quando o filme o tem.",
      },
      RememberAudioSelections: {
        label: "Lembrar o áudio escolhido",
        help: "Para o próximo episódio e a próxima vez.",
        on: "O áudio escolhido é lembrado.",
        off: "O áudio escolhido não é mais lembrado.",
      },
      SubtitleLanguagePreference: {
        label: "Idioma das legendas",
        help: "Escolhido quando o filme o tem.",
        none: "Qualquer",
        set: "Prefere as legendas em %{value}.",
        unset: "Aceita as legendas em qualquer idioma.",
      },
      SubtitleMode: {
        label: "Mostrar legendas",
        help: "Legendas forçadas traduzem o que é dito em um idioma diferente do idioma do filme.",
        choices: {
          Default: "Como o arquivo indica",
          Smart: "Quando o áudio está em outro idioma",
          OnlyForced: "Só as forçadas",
          Always: "Sempre",
          None: "Nunca",
        },
        set: "Legendas: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Lembrar as legendas escolhidas",
        help: "Para o próximo episódio e a próxima vez.",
        on: "As legendas escolhidas são lembradas.",
        off: "As legendas escolhidas não são mais lembradas.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Reproduzir sozinho o próximo episódio",
        help: "Assim que um termina.",
        on: "O próximo episódio é reproduzido sozinho.",
        off: "O próximo episódio não é mais reproduzido sozinho.",
      },
      DisplayMissingEpisodes: {
        label: "Mostrar episódios que faltam",
        help: "Episódios conhecidos que não estão na biblioteca.",
        on: "Vê os episódios que faltam na biblioteca.",
        off: "Não vê mais os episódios que faltam na biblioteca.",
      },
      CastReceiverId: {
        label: "Receptor do Google Cast",
        help: "O aplicativo que um Chromecast carrega. O servidor não permite que não haja nenhum.",
        set: "Transmite com o receptor %{value}.",
      },

      OrderedViews: {
        label: "Ordem das bibliotecas",
        help: "Na página inicial. As não escolhidas vêm depois.",
        gains: "A ordem das bibliotecas agora inclui %{names}.",
        loses: "A ordem das bibliotecas não inclui mais %{names}.",
        reordered: "A ordem das bibliotecas agora é %{names}.",
      },
      MyMediaExcludes: {
        label: "Fora da página inicial",
        help: "Dá para chegar a estas bibliotecas de outra forma.",
        gains: "Não estão mais na página inicial: %{names}.",
        loses: "De novo na página inicial: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Fora das novidades",
        help: "O que há de novo nestas bibliotecas não é anunciado, nem o que vem a seguir.",
        gains: "Não estão mais entre as novidades: %{names}.",
        loses: "De novo entre as novidades: %{names}.",
      },
      GroupedFolders: {
        label: "Mostradas como uma só",
        help: "Bibliotecas do mesmo tipo em uma única visualização.",
        gains: "Mostradas junto com outras do mesmo tipo: %{names}.",
        loses: "Não mais mostradas junto com outras do mesmo tipo: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Novidades sem o que já foi reproduzido",
        help: "O que já foi visto ou ouvido fica de fora.",
        on: "O que já foi reproduzido deixa de estar entre as novidades.",
        off: "O que já foi reproduzido também está entre as novidades.",
      },

      DisplayCollectionsView: {
        label: "Coleções como biblioteca",
        help: "Sobrou de uma época anterior.",
        on: "Coleções como biblioteca: ativado.",
        off: "Coleções como biblioteca: desativado.",
      },
      EnableLocalPassword: {
        label: "PIN na rede doméstica",
        help: "Sobrou de uma época anterior.",
        on: "PIN na rede doméstica: ativado.",
        off: "PIN na rede doméstica: desativado.",
      },
    },
  },
};
