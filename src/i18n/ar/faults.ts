/** Arabic, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "لم يتغيّر شيء على %{server}",
      text: "انقطع الاتصال. تحقّق Usher بعد ذلك: كل شيء كما كان. حاول مرة أخرى.",
    },
    unclear: {
      title: "لا يُعرف بعد إن كان %{server} قد نفّذ ذلك",
      text: "انقطع الاتصال ولا يستطيع Usher رؤية النتيجة. حاول مرة أخرى حين يردّ %{server}: يتحقّق Usher أولًا ولا ينفّذ شيئًا مرتين.",
    },
  },
  missingPart: {
    text: "تعذّر تحميل جزء من Usher: الشبكة مقطوعة، أو ثُبّت إصدار أحدث.",
    reload: "إعادة التحميل مع الاحتفاظ بما كُتب",
  },
};
