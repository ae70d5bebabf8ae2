/** Brazilian Portuguese, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Quem está assistindo?",
    loading: "Vendo quem está na família…",
    you: "Você",
    locked: "com PIN",
    switching: "Trocando para %{name}…",
    stay: "Continuar como %{name}",
    signOut: "Sair",
    pin: "PIN de %{name}",
    pinHelp: "Quatro dígitos. Ele é verificado assim que estiver completo.",
    wrong: "Este PIN está errado.",
    wrongWait:
      "Este PIN está errado. A próxima tentativa é enviada em %{smart_count} segundo. |||| Este PIN está errado. A próxima tentativa é enviada em %{smart_count} segundos.",
    checking: "Verificando o PIN…",
    submit: "Continuar",
    other: "Escolher outra pessoa",
  },
};
