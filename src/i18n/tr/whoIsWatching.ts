/** Turkish, for choosing a member of the household. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Kim izliyor?",
    loading: "Hanede kimlerin olduğuna bakılıyor…",
    you: "Siz",
    locked: "PIN’li",
    switching: "%{name} profiline geçiliyor…",
    stay: "%{name} olarak devam et",
    signOut: "Oturumu kapat",
    pin: "PIN: %{name}",
    pinHelp: "Dört rakam. Tamamlanır tamamlanmaz denetlenir.",
    wrong: "Bu PIN yanlış.",
    wrongWait:
      "Bu PIN yanlış. Sonraki deneme %{smart_count} saniye sonra gönderilir. |||| Bu PIN yanlış. Sonraki deneme %{smart_count} saniye sonra gönderilir.",
    checking: "PIN denetleniyor…",
    submit: "Devam et",
    other: "Başka birini seç",
  },
};
