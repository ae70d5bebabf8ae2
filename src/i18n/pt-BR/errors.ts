/** Brazilian Portuguese, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin:
      "Este é o único administrador. Sem ele, ninguém mais poderia gerenciar este servidor. Torne outra pessoa administradora antes.",
    lastEnabled: "Ninguém mais poderia entrar. Ative outro usuário antes.",
    adminPassword: "Um administrador precisa de uma senha. Em vez disso, defina uma nova.",
    stillAdmin: "Administradores não podem ser desativados. Retire antes a função de administrador.",
    oneself: "Este é você. Peça a outro administrador para excluir sua conta.",
    adminsOnly: "Só administradores podem fazer isto.",
    editingOff: "Este servidor não deixa os usuários alterarem a própria conta. Peça a um administrador.",
    homeOwner: "Uma família tem um só administrador: quem a criou. Isso não pode ser mudado aqui.",
    homeGuest: "Este é o convidado da família. Os convidados são aceitos ou não, todos juntos.",
    fullAccount: "Esta é uma conta completa. Só o titular pode alterar isto, no próprio serviço.",
    leaveInstead: "Este é você. Você pode sair da família na sua própria página.",
    noOwnSignIn: "Usuários gerenciados não têm senha, e-mail nem imagem próprios.",
  },
  errors: {
    signedOut: {
      title: "Sua sessão em %{server} terminou",
      text: "Entre de novo para continuar.",
    },
    conflict: {
      title: "Alguém alterou isto nesse meio-tempo",
      text: "Nada foi salvo. Compare os dois valores nos campos marcados e salve de novo.",
    },
    refused: { title: "Isto não é permitido" },
    forbidden: {
      title: "Você não pode fazer isto em %{server}",
      text: "Peça a um administrador. Se a sua função acabou de mudar, recarregue a página.",
    },
    notFound: {
      title: "Isto não está mais em %{server}",
      text: "Alguém pode ter excluído. Volte para a lista.",
    },
    partlyDone: {
      title: "Só uma parte foi salva",
      text: "%{user} agora está em %{server}, mas uma etapa seguinte falhou. Abra o usuário e confira antes de tentar de novo.",
    },
    unsupported: {
      title: "%{server} não consegue fazer isto",
      text: "Este tipo de servidor não tem como fazer isto.",
    },
  },
};
