/** Persian, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "چه کسی تماشا می‌کند؟",
    loading: "دیدن این‌که چه کسانی در خانوارند…",
    you: "شما",
    locked: "با PIN",
    switching: "رفتن به %{name}…",
    stay: "ادامه با نام %{name}",
    signOut: "خروج",
    pin: "PIN %{name}",
    pinHelp: "چهار رقم. همین که کامل شود بررسی می‌شود.",
    wrong: "این PIN نادرست است.",
    wrongWait:
      "این PIN نادرست است. تلاش بعدی %{smart_count} ثانیه دیگر فرستاده می‌شود. |||| این PIN نادرست است. تلاش بعدی %{smart_count} ثانیه دیگر فرستاده می‌شود.",
    checking: "بررسی PIN…",
    submit: "ادامه",
    other: "انتخاب کسی دیگر",
  },
};
