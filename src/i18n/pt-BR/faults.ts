/** Brazilian Portuguese, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "Nada foi alterado em %{server}",
      text: "A conexão caiu. Depois disso, o Usher conferiu: tudo está como antes. Tente de novo.",
    },
    unclear: {
      title: "Ainda não se sabe se %{server} fez isso",
      text: "A conexão caiu e o Usher não consegue ver o resultado. Quando %{server} responder, tente de novo: o Usher confere primeiro e não faz nada duas vezes.",
    },
  },
  missingPart: {
    text: "Não foi possível carregar uma parte do Usher: a rede caiu ou uma versão mais nova foi instalada.",
    reload: "Recarregar e manter o que foi digitado",
  },
};
