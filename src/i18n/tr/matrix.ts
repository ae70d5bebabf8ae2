/** Turkish, for the grid of who may use and do what. */
import type { Messages } from "../i18n";

export const matrix: Messages = {
  matrix: {
    title: "Kimin erişimi var",
    how: "Tıklama veya boşluk tuşu bir değişikliği hazırlar; siz incelemeden hiçbir şey gönderilmez. Ok tuşları gezdirir, Shift birden çoğunu işaretler; satır ve sütun adları tümüne yapılabilecekleri açar.",
    grid: "Tüm kullanıcıların erişimi",
    view: { label: "Görüntülenen", libraries: "Kütüphaneler", permissions: "İzinler" },
    role: { all: "Herkes" },
    nobody: "Eşleşen kimse yok. Başka bir şey arayın veya başka bir rol seçin.",
    failed: "%{smart_count} kullanıcı okunamadı. |||| %{smart_count} kullanıcı okunamadı.",
    failedRow: "Okunamadı",
    stagedCell: "%{state}, henüz kaydedilmedi",
    reason: {
      unread: "Okunuyor",
      pointless: "Bu kullanıcı için bir anlamı yok",
    },
    column: {
      on: "Gösterilen kullanıcıya ver |||| Gösterilen %{smart_count} kullanıcının tümüne ver",
      off: "Gösterilen kullanıcıdan al |||| Gösterilen %{smart_count} kullanıcının tümünden al",
    },
    row: { on: "Buradaki her şeyi ver", off: "Buradaki her şeyi al" },
    later: {
      some: "Sonradan eklenen bir kütüphaneyi görecek kullanıcılar (%{smart_count} / %{total}): %{names}. |||| Sonradan eklenen bir kütüphaneyi görecek kullanıcılar (%{smart_count} / %{total}): %{names}.",
      none: "Sonradan eklenen bir kütüphaneyi, birine verilene kadar kimse görmez.",
      more: "%{smart_count} kişi daha",
    },
    bar: {
      label: "Henüz kaydedilmeyen değişiklikler",
      staged: "%{users} için %{smart_count} değişiklik |||| %{users} için %{smart_count} değişiklik",
      users: "%{smart_count} kullanıcı |||| %{smart_count} kullanıcı",
      none: "Değişiklik yok",
      reading: "%{done} / %{wanted} kullanıcı okundu",
      clear: "Tümünden vazgeç",
      review: "İncele",
    },
    problem: {
      lockout: "Kullanıcıları yönetebilecek kimse kalmaz. Oturum açabilen en az bir yönetici bırakın.",
      fewItems:
        "%{name} kütüphanesiz kalır. En az %{smart_count} kütüphane gerekir. |||| %{name} için kütüphane sayısı yetersiz kalır. En az %{smart_count} kütüphane gerekir.",
    },
  },
};
