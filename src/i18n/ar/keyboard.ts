/** Arabic, for the command palette and the keys. */
import type { Messages } from "../i18n";

export const keyboard: Messages = {
  keyboard: {
    groups: {
      page: "في هذه الصفحة",
      pages: "الانتقال إلى",
      users: "المستخدمون",
      servers: "خوادم أخرى",
      app: "Usher",
    },
    nowhereElse: "سُجّل دخول %{name} على هذا الجهاز وحده.",
    pages: {
      import: "استيراد المستخدمين",
      templates: "القوالب",
    },
    theme: {
      light: "ألوان فاتحة",
      system: "ألوان النظام",
      dark: "ألوان داكنة",
    },
    palette: {
      placeholder: "مستخدم أو صفحة أو إجراء",
      list: "نتائج البحث",
      searching: "جارٍ البحث عن المستخدمين…",
      found:
        "لا نتائج |||| نتيجة واحدة |||| نتيجتان |||| %{smart_count} نتائج |||| %{smart_count} نتيجة |||| %{smart_count} نتيجة",
      nothing: "لا شيء باسم «%{text}».",
      all: "إظهار كل المستخدمين (%{smart_count}) في القائمة |||| إظهار مستخدم واحد في القائمة |||| إظهار المستخدمَين في القائمة |||| إظهار كل المستخدمين (%{smart_count}) في القائمة |||| إظهار كل المستخدمين (%{smart_count}) في القائمة |||| إظهار كل المستخدمين (%{smart_count}) في القائمة",
      current: "المختار الآن",
      move: "تنقّل",
      choose: "اختيار",
      close: "إغلاق",
    },
    help: {
      title: "اختصارات لوحة المفاتيح",
      everywhere: "في كل مكان",
      palette: "البحث والانتقال",
      help: "هذه الصفحة",
      close: "إغلاق المفتوح",
      goTo: "للانتقال: G، ثم",
      list: "في قائمة المستخدمين",
      search: "البحث",
      move: "المستخدم التالي أو السابق",
      ends: "أول مستخدم أو آخر مستخدم",
      open: "فتح صفحة المستخدم",
      select: "تحديد المستخدم",
      extend: "تحديد عدة مستخدمين",
      forms: "في نموذج",
      save: "حفظ",
      access: "في جدول الوصول",
      cells: "التنقل بين الخلايا",
      toggle: "منح الوصول أو سحبه",
      mark: "تحديد عدة خلايا",
      row: "أول خلية في الصف أو آخرها",
      column: "أول مستخدم أو آخر مستخدم",
      single: {
        label: "مفاتيح تُضغط وحدها",
        help: "مثل C أو /. يُفضَّل إيقافها عند التحكم في الحاسوب بالصوت، أو عند ضغط المفاتيح سهوًا. تبقى المفاتيح مع Ctrl أو ⌘ والمفاتيح في القوائم تعمل.",
      },
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "المسافة",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
    },
  },
};
