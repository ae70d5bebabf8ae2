/** Brazilian Portuguese, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "O Usher está bloqueado",
      text: "Digite seu PIN para continuar de onde parou.",
      unlock: "Desbloquear",
      checking: "Verificando o PIN…",
      wrong:
        "Este não é o PIN. Resta %{smart_count} tentativa. |||| Este não é o PIN. Restam %{smart_count} tentativas.",
      failed: "Não foi possível verificar o PIN. Tente de novo.",
      forgotten: "Esqueceu o PIN?",
      working: "Enquanto isso, uma alteração de muitos usuários continua.",
    },
    forgotten: {
      text: "Sem o PIN, só sua senha ajuda: você sairá de todos os servidores neste navegador, e o que digitou sem salvar será perdido.",
      yes: "Sair",
      back: "Voltar",
    },
    over: {
      title: "Você saiu",
      wrong: "O PIN estava errado cinco vezes, então todas as sessões neste navegador foram descartadas.",
      forgotten: "Todas as sessões neste navegador foram descartadas porque alguém esqueceu o PIN.",
      off: "Entre de novo com sua senha. O bloqueio está desativado: escolha um novo PIN para ativá-lo outra vez.",
      toSignIn: "Ir para o login",
    },
    setting: {
      title: "Bloqueio",
      explain:
        "Quando ninguém usa o Usher por um tempo, em nenhuma aba deste navegador, ele não mostra nada dos seus servidores até você digitar um PIN. Enquanto isso, suas sessões ficam criptografadas.",
      impossible: "Não é possível neste endereço",
      impossibleWhy:
        "Os navegadores só criptografam para páginas que vêm por https:// ou deste próprio computador. Abra o Usher por https:// para usar o bloqueio.",
      on: "O Usher se bloqueia após %{smart_count} minuto sem uso. |||| O Usher se bloqueia após %{smart_count} minutos sem uso.",
      wait: "Bloquear após",
      minutes: "%{smart_count} minuto |||| %{smart_count} minutos",
      newPin: "Novo PIN",
      strength:
        "Pelo menos quatro números, letras ou sinais. Um PIN curto detém quem passa por perto. Contra quem copia o que este navegador guarda, só ajuda uma frase longa que ninguém consiga adivinhar.",
      again: "Repita o PIN",
      tooShort: "Digite pelo menos quatro números, letras ou sinais.",
      differs: "Os dois PINs não são iguais.",
      wrong:
        "Este não é o PIN. Após mais %{smart_count} erro, você sairá de tudo neste navegador. |||| Este não é o PIN. Após mais %{smart_count} erros, você sairá de tudo neste navegador.",
      turnOn: "Ativar",
      turnOff: "Desativar",
      change: "Mudar o tempo",
      current: "Seu PIN",
      currentHelp: "Para mudar o tempo ou desativar o bloqueio.",
      turnedOn: "O bloqueio está ativado",
      turnedOff: "O bloqueio está desativado",
      changed: "O tempo foi mudado",
      full: "O armazenamento deste navegador está cheio: nada foi mudado.",
      typed:
        "O que você digitou no formulário de um usuário volta após o desbloqueio. Marcações na grade de acesso, um modelo, uma importação ou um diálogo aberto não voltam.",
      forget:
        "Se esquecer o PIN, você entra de novo com sua senha. Uma alteração de muitos usuários em andamento continua atrás do bloqueio.",
    },
  },
};
