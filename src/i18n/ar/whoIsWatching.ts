/** Arabic, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "مَن يشاهد؟",
    loading: "جارٍ معرفة أفراد الأسرة…",
    you: "أنت",
    locked: "برمز PIN",
    switching: "جارٍ التبديل إلى %{name}…",
    stay: "المتابعة باسم %{name}",
    signOut: "تسجيل الخروج",
    pin: "رمز PIN لـ %{name}",
    pinHelp: "أربعة أرقام. يتم التحقق منها فور كتابتها.",
    wrong: "رمز PIN هذا غير صحيح.",
    wrongWait:
      "رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد %{smart_count} ثانية. |||| رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد ثانية واحدة. |||| رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد ثانيتين. |||| رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد %{smart_count} ثوانٍ. |||| رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد %{smart_count} ثانية. |||| رمز PIN هذا غير صحيح. تُرسَل المحاولة التالية بعد %{smart_count} ثانية.",
    checking: "جارٍ التحقق من رمز PIN…",
    submit: "متابعة",
    other: "اختيار شخص آخر",
  },
};
