/** Brazilian Portuguese, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Escolha um servidor",
    titleFirst: "Conecte seu servidor de mídia",
    intro: "O Usher fala com seu servidor diretamente deste navegador. Nada vai para outro lugar.",
    unknown: "Este navegador não conhece nenhum servidor chamado “%{id}”. Escolha um ou conecte-o.",
    servers: "Servidores",
    signedIn: "Conectado como %{user}",
    change: "Nome e cor de %{server}",
    colour: "Cor",
    colours: {
      plum: "Ameixa",
      blue: "Azul",
      violet: "Violeta",
      gold: "Dourado",
      teal: "Turquesa",
      green: "Verde",
      slate: "Ardósia",
    },
    remove: "Remover %{server}",
    name: "Nome",
    save: "Salvar",
    cancel: "Cancelar",
    nameMissing: "Digite um nome.",
    removeTitle: "Remover %{server}?",
    removeText:
      "O endereço, seu login, o jeito como você arrumou as páginas dele e o histórico dele serão removidos deste navegador. O que você alterou lá não poderá mais ser desfeito, e as alterações em vários usuários ainda em andamento serão interrompidas. Os modelos ficam, sem os usuários aos quais foram aplicados. Nada muda no servidor.",
    removeYes: "Remover",
    removed: "%{server} foi removido deste navegador.",
    removedPartly:
      "%{server} foi removido, mas este navegador não conseguiu apagar o histórico dele. Feche as outras abas do Usher e exclua os dados desta página nas configurações do navegador.",
    changed: "%{server} foi salvo.",
    none: "Nenhum servidor é oferecido aqui. Quem instalou esta página os indica no config.json.",
    formTitle: "Conectar um servidor",
    address: "Endereço",
    addressHelp: "Como você o abre no navegador: 192.168.1.20:4533 ou https://example.org/music",
    optionalName: "Nome (opcional)",
    optionalNameHelp: "Como chamá-lo aqui, por exemplo “Casa”.",
    submit: "Conectar",
    looking: "Verificando quem responde em %{address}…",
    known: "%{server} já tem este endereço.",
    openKnown: "Abrir %{server}",
    addTwice: "Conectar mais uma vez",
    fixed: "Entrar com %{kind}",
    fixedHelp: "Em %{address}. Não há endereço para digitar.",
    answers: {
      title: "Em %{url} há um servidor %{found}, não %{wanted}",
      typed: "Conectar como %{found}",
      offered: "Quem instalou esta página indicou no config.json um tipo ou endereço de servidor errado.",
    },
    problems: {
      missing: "Digite o endereço do seu servidor.",
      notAddress:
        "Isto não é um endereço da web. Deve ser parecido com 192.168.1.20:4533 ou https://example.org/music.",
      scheme: "O endereço deve começar com http:// ou https://, ou com o nome do host.",
      credentials: "Retire o nome de usuário e a senha. Você entra na próxima página.",
      mixedContent:
        "Esta página foi aberta com https, por isso o navegador bloqueia %{url}. Ative https também no servidor ou abra esta página com http.",
      unreachable:
        "Nada responde em %{url}. O servidor pode estar desligado, a porta pode estar errada ou este dispositivo pode estar em outra rede. Um proxy que não permite outras páginas da web (CORS) tem o mesmo efeito.",
      unreachableHttps:
        "Nada responde em %{url}. Esta página foi aberta com https, por isso o navegador não permite servidores http://. Ative https no servidor ou abra esta página com http.",
      offline: "Este dispositivo está off-line.",
      timeout: "%{url} está demorando para responder. Verifique o endereço ou tente de novo.",
      page: "Uma página da web responde em %{url}, não um servidor que o Usher conheça. Talvez falte uma parte do caminho, como /music.",
      other: "Algo responde em %{url}, mas não é um servidor que o Usher conheça.",
      navidromeForPlayers:
        "%{url} é uma entrada que o Navidrome reserva para os players do Jellyfin. Retire a última parte do endereço.",
      starting: "O servidor em %{url} está iniciando. O Usher pergunta de novo sozinho.",
      mayBeStarting:
        "Algo responde em %{url}, mas não a esta página. O servidor pode estar iniciando, pode faltar uma parte do caminho, como /jellyfin, ou ele não permite outras páginas da web (CORS).",
      notSetUp:
        "O servidor em %{url} ainda não foi configurado. Abra-o em outra aba e conclua isso primeiro.",
      failed: "O servidor em %{url} responde com um erro (%{status}). Tente de novo em um minuto.",
      bug: "Algo deu errado no Usher. Recarregue a página e tente de novo.",
    },
  },
  firstAdmin: {
    username: "Nome de usuário",
    password: "Senha",
    passwordHelp: "Quanto mais longa, melhor: quatro palavras ao acaso, ou uma sugerida pelo navegador.",
    repeat: "Repita a senha",
    submit: "Criar o administrador",
    nameMissing: "Digite um nome de usuário.",
    nameNeedsLetter: "Um nome de usuário precisa de pelo menos uma letra ou um número.",
    passwordMissing: "Digite uma senha.",
    mismatch: "As duas senhas são diferentes.",
    taken: "Alguém criou o primeiro administrador há pouco. Entre ou peça uma conta a essa pessoa.",
  },
};
