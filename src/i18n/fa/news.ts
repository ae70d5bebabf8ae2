/** Persian, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "نسخهٔ تازه‌تری از Usher اینجا نصب شده است.",
    reload: "بارگذاری دوباره",
    updated: "Usher به نسخهٔ %{version} به‌روز شد.",
    look: "دیدن تازه‌ها",
    title: "تازه‌ها",
    close: "بستن",
    version: "نسخهٔ %{version}",
    versions: {
      "0_2": {
        languages: "هفده زبان که سه تای آن‌ها راست‌به‌چپ‌اند.",
        overview: "نمای کلی: چه کسی اینجاست، چه کسی بوده است، و چه کسی کدام کتابخانه را می‌بیند.",
        palette:
          "\u2066Ctrl K\u2069 یا \u2066⌘ K\u2069 به هر کاربر، صفحه یا کاری می‌رود. علامت سؤال همهٔ کلیدها را نشان می‌دهد.",
        colours: "هر سرور رنگ خودش را دارد که می‌توانید انتخابش کنید.",
        compact: "ردیف‌های فشرده، از منوی شما، یکجا بیشتر نشان می‌دهند.",
      },
    },
  },
};
