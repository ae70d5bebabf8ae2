/** Persian, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "چیزی در %{server} تغییر نکرد",
      text: "اتصال قطع شد. Usher پس از آن بررسی کرد: همه‌چیز مثل قبل است. دوباره امتحان کنید.",
    },
    unclear: {
      title: "هنوز معلوم نیست %{server} این کار را انجام داده یا نه",
      text: "اتصال قطع شد و Usher نمی‌تواند نتیجه را ببیند. وقتی %{server} پاسخ داد دوباره امتحان کنید: Usher اول بررسی می‌کند و هیچ کاری را دو بار انجام نمی‌دهد.",
    },
  },
  missingPart: {
    text: "بخشی از Usher بارگیری نشد: شبکه قطع است یا نسخهٔ تازه‌تری نصب شده است.",
    reload: "بارگیری دوباره با نگه‌داشتن نوشته‌ها",
  },
};
