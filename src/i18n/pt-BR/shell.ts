/** Brazilian Portuguese, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Abrindo %{server}",
    opening: "Aguardando %{server}…",
    noStorage: {
      title: "O Usher não pode salvar nada aqui",
      text: "Seu login e seus servidores ficam guardados neste navegador. Permita que esta página salve dados e recarregue-a.",
    },
    reload: "Recarregar a página",
    tryAgain: "Tentar de novo",
    keepsTrying: "O Usher continua tentando sozinho.",
    brokenConfig: {
      title: "As configurações desta página estão com defeito",
      text: "O Usher não consegue ler o config.json, por isso não oferece nenhum servidor. %{message}",
    },
  },
  theme: { label: "Cores", light: "Claro", system: "Como o sistema", dark: "Escuro" },
  language: {
    label: "Idioma",
    failed: "Não foi possível carregar %{language}. Verifique a conexão deste dispositivo e escolha de novo.",
  },
  field: { showPassword: "Mostrar senha", hidePassword: "Ocultar senha" },
  login: {
    title: "Entrar em %{server}",
    setUp: "Configurar %{server}",
    isNew: "Ninguém tem conta neste servidor ainda. O primeiro usuário será o administrador.",
    unencrypted: "Sem criptografia",
    unencryptedHelp: "Outras pessoas na rede poderiam ler a senha.",
    switchServer: "Usar outro servidor",
    username: "Nome de usuário",
    password: "Senha",
    stay: "Manter a sessão neste dispositivo",
    submit: "Entrar",
    somebodyElse: "Entrar com outro usuário",
    other: "Outro usuário",
    faces: "Escolher um perfil",
    forgot: "Esqueceu a senha?",
    usePassword: "Usar uma senha",
    stranger:
      "Você entrou como %{other}, mas aqui a sessão é de %{name}. Só %{name} pode continuar nesta página.",
    welcome: "Saudação do servidor",
    demo: "Esta é uma demonstração aberta a todos. A senha de %{name} já está preenchida.",
    demoElsewhere:
      "Esta é uma demonstração. Na página que se abre, entre como %{name} com a senha %{password}. Qualquer pessoa pode usá-la.",
    noName: "Digite seu nome de usuário.",
    wrong: "Este nome de usuário e esta senha não correspondem.",
    expired: "Sua sessão terminou. Entre para continuar de onde parou.",
    elsewhere: "Você saiu em outra aba.",
    noWay: "Este servidor não oferece nenhuma forma de entrar que o Usher conheça.",
  },
  errors: {
    unreachable: {
      title: "%{server} não responde",
      text: "Nada responde em %{url}. Verifique se o servidor está ligado e se este dispositivo está na rede dele.",
    },
    offline: {
      title: "Este dispositivo está off-line",
      text: "Não é possível acessar %{server} até a rede voltar.",
    },
    timeout: {
      title: "%{server} está demorando para responder",
      text: "Pode estar ocupado ou fora de alcance. Se você estava alterando algo, veja se foi feito antes de repetir.",
    },
    webPage: {
      title: "Uma página da web responde no lugar de %{server}",
      text: "Em %{url} há uma página, não o servidor. Talvez o endereço tenha mudado, ou um proxy na frente dele exija um login próprio.",
    },
    otherAnswer: {
      title: "Outra coisa responde no lugar de %{server}",
      text: "O que está em %{url} não é o servidor que estava lá. Verifique o endereço.",
    },
    brokenAnswer: {
      title: "Não é possível ler a resposta de %{server}",
      text: "Ela veio incompleta ou é de um tipo que o Usher ainda não conhece. Nada foi alterado. Tente de novo em um minuto.",
    },
    starting: {
      title: "%{server} não está pronto",
      text: "Está iniciando, ou o proxy na frente dele não consegue alcançá-lo. Tente de novo em um minuto.",
    },
    isStarting: {
      title: "%{server} está iniciando",
      text: "Leva um momento; depois de uma atualização, um pouco mais. Esta página continua sozinha.",
    },
    mayBeStarting: {
      title: "%{server} não está pronto",
      text: "Algo responde em %{url}, mas não a esta página. O servidor pode estar iniciando, pode faltar uma parte do caminho no endereço, ou ele não aceita esta rede.",
    },
    forPlayers: {
      title: "Um Navidrome responde no lugar de %{server}",
      text: "%{url} é uma entrada que o Navidrome reserva para os players do Jellyfin. Os usuários dele são gerenciados no próprio Navidrome: retire a última parte do endereço.",
    },
    notSetUp: {
      title: "%{server} ainda não foi configurado",
      text: "Abra %{url} em outra aba e conclua a configuração lá. Depois, esta página continua sozinha.",
    },
    failed: {
      title: "%{server} falhou",
      text: "O servidor informou um erro: %{message}. Tente de novo; o log dele pode dizer mais.",
    },
    tooMany: {
      title: "Tentativas demais",
      text: "%{server} pede uma pausa. Tente de novo em %{smart_count} segundo. |||| %{server} pede uma pausa. Tente de novo em cerca de %{smart_count} segundos.",
    },
    wrongPassword: {
      title: "%{server} não deixa você entrar",
      text: "O nome de usuário e a senha não correspondem.",
    },
    notAccepted: {
      title: "%{server} não aceitou isto",
      text: "A resposta foi: %{message}",
    },
    missingChunk: {
      title: "Não foi possível carregar uma parte do Usher",
      text: "A rede caiu ou uma versão mais nova foi instalada. Recarregue a página.",
    },
    bug: {
      title: "Algo deu errado no Usher",
      text: "É uma falha do Usher, não de %{server}. Recarregue a página.",
    },
  },
};
