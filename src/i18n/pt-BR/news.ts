/** Brazilian Portuguese, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Uma versão mais nova do Usher foi instalada aqui.",
    reload: "Recarregar",
    updated: "O Usher foi atualizado para a versão %{version}.",
    look: "Ver as novidades",
    title: "Novidades",
    close: "Fechar",
    version: "Versão %{version}",
    versions: {
      "0_2": {
        languages: "Dezessete idiomas, três deles da direita para a esquerda.",
        overview: "Uma visão geral: quem está ativo, quem esteve e quem pode ver cada biblioteca.",
        palette:
          "Ctrl K, ou ⌘ K, leva a qualquer usuário, página ou ação. Um ponto de interrogação lista todas as teclas.",
        colours: "Cada servidor tem uma cor própria, que você pode escolher.",
        compact: "O modo compacto, no seu menu, mostra mais linhas de uma vez.",
      },
    },
  },
};
