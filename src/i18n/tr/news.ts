/** Turkish, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Burada Usher’ın daha yeni bir sürümü kurulu.",
    reload: "Yeniden yükle",
    updated: "Usher %{version} sürümüne güncellendi.",
    look: "Yenilikleri gör",
    title: "Yenilikler",
    close: "Kapat",
    version: "Sürüm %{version}",
    versions: {
      "0_2": {
        languages: "On yedi dil; üçü sağdan sola yazılır.",
        overview: "Genel bakış: kimler var, kimler geldi, kim hangi kütüphaneyi görebilir.",
        palette:
          "Ctrl K veya ⌘ K her kullanıcıya, sayfaya veya işleme götürür. Soru işareti tüm tuşları listeler.",
        colours: "Her sunucunun sizin seçebileceğiniz kendi rengi var.",
        compact: "Menünüzdeki kompakt görünüm bir seferde daha çok satır gösterir.",
      },
    },
  },
};
