/** Arabic, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "ثُبّت هنا إصدار أحدث من Usher.",
    reload: "إعادة التحميل",
    updated: "تم تحديث Usher إلى الإصدار %{version}.",
    look: "الاطلاع على الجديد",
    title: "الجديد",
    close: "إغلاق",
    version: "الإصدار %{version}",
    versions: {
      "0_2": {
        languages: "سبع عشرة لغة، ثلاث منها من اليمين إلى اليسار.",
        overview: "نظرة عامة: مَن هنا، ومَن كان هنا، ومَن يمكنه رؤية كل مكتبة.",
        palette:
          "يفتح \u2066Ctrl K\u2069 أو \u2066⌘ K\u2069 أي مستخدم أو صفحة أو إجراء. وتعرض علامة الاستفهام كل الاختصارات.",
        colours: "لكل خادم لون خاص به يمكنك اختياره.",
        compact: "الصفوف المضغوطة، من قائمة حسابك، تعرض المزيد دفعة واحدة.",
      },
    },
  },
};
