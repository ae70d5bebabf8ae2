/** Turkish, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal:
      "Burada saklanan %{smart_count} kayıt okunamıyor ve gösterilmiyor. Dışa aktarılan dosyada yer alır. |||| Burada saklanan %{smart_count} kayıt okunamıyor ve gösterilmiyor. Dışa aktarılan dosyada yer alırlar.",
    runs: "Birçok kullanıcıdaki değişikliklerle ilgili %{smart_count} kayıt okunamadı ve atlandı. Her şey yapılmış mı, bakın. |||| Birçok kullanıcıdaki değişikliklerle ilgili %{smart_count} kayıt okunamadı ve atlandı. Her şey yapılmış mı, bakın.",
    templates:
      "Şablonlar için saklanan %{smart_count} kayıt okunamıyor ve atlandı. |||| Şablonlar için saklanan %{smart_count} kayıt okunamıyor ve atlandı.",
  },
};
