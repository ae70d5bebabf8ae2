/** Turkish: labels and help of Navidrome's settings, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Kullanıcıyla birlikte çalma listeleri, puanları, favorileri ve dinleme sayıları kalıcı olarak silinir. Müzik kalır. Bu geri alınamaz.",
  users: {
    help: {
      rename:
        "Yeni kullanıcı adı bu kullanıcının tüm oturumlarını sona erdirir. Bundan sonra yalnızca yeni adla oturum açılır.",
    },
  },
  password: {
    keepsSessions: "Oturumu açık olan cihazlarda oturum açık kalır.",
    endsSessions: "Oturumu açık olan cihazlarda yeni parolayla yeniden oturum açmak gerekir.",
  },
  policy: {
    groups: { account: "Rol", libraries: "Kütüphaneler" },
    fields: {
      isAdmin: {
        label: "Yönetici",
        help: "Kullanıcıları, kütüphaneleri ve ayarları yönetir, her kütüphaneyi kullanabilir.",
        on: "Yönetici olur ve her kütüphaneye erişir.",
        off: "Artık yönetici değil.",
      },
      libraryIds: {
        label: "Kütüphaneler",
        help: "Bu kullanıcının gezip çalabildikleri. En az biri gerekir.",
        gains: "Eklenen kütüphane: %{names}. |||| Eklenen kütüphaneler: %{names}.",
        loses: "Çıkarılan kütüphane: %{names}. |||| Çıkarılan kütüphaneler: %{names}.",
        hidden: "Yöneticiler, sonradan eklenenler dahil her kütüphaneye erişir.",
        appears:
          "Rol kaldırılınca, burada başkalarını seçmezseniz bu kullanıcı bugünkü her kütüphaneyi korur. Sonradan eklenen kütüphaneler bunların arasında değildir.",
      },
    },
  },
  profile: {
    groups: { scrobbling: "Scrobble" },
    fields: {
      scrobbleFilter: {
        label: "Scrobble filtresi",
        help: 'Bu kurallara uyan şarkılar Last.fm’e, ListenBrainz’e veya scrobble eklentilerine bildirilmez. Kurallar, akıllı çalma listelerindeki gibi JSON ile yazılır: {"all":[{"lt":{"rating":4}}]}. Kural yoksa her şarkı bildirilir. Sunucunun kendi dinleme sayıları değişmez.',
        set: "Bu kurallara uyan şarkılar bildirilmez: %{value}.",
        unset: "Her şarkı yeniden bildirilir.",
      },
    },
  },
  errors: {
    libraryNeeded: "En az bir kütüphane seçin. Yalnızca yöneticilerde seçim gerekmez.",
    libraryUnknown: "Bu kütüphanelerden biri artık sunucuda yok. Sayfayı yeniden yükleyip yeniden seçin.",
    adminHasAll: "Yöneticiler her kütüphaneye erişir. Kütüphane seçmeden önce rolü kaldırın.",
    scrobbleFilter:
      "Sunucu bu kuralları okuyamıyor. Akıllı çalma listesi kurallarını limit, offset ve refresh delay olmadan kabul eder.",
  },
};
