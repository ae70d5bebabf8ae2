/** Turkish, for the journal. */
import type { Messages } from "../i18n";

export const journal: Messages = {
  journal: {
    title: "Günlük",
    explain:
      "Usher’ın bu tarayıcıdan %{server} sunucusunda değiştirdikleri. Yalnızca burada saklanır: Başkalarının veya sizin başka bir tarayıcıdan yaptıklarınız burada yoktur. Parolalar ve PIN’ler asla kaydedilmez.",
    unavailable:
      "Bu tarayıcı bu sayfa için veri saklamıyor; gizli pencere olabilir veya depolama alanı dolmuş olabilir. Değişiklikler yapılabilir ama sonradan geri alınamaz.",
    lost: "Bu sayfa açıldığından beri yapılan %{smart_count} değişiklik burada saklanamadı: Geri alınamaz. |||| Bu sayfa açıldığından beri yapılan %{smart_count} değişiklik burada saklanamadı: Geri alınamazlar.",
    filter: "Kullanıcı",
    everybody: "Herkes",
    empty: "Henüz bir şey yok. Bundan sonraki her değişiklik burada saklanır.",
    emptyFor: "Bu kullanıcı hakkında bir şey yok.",
    more: "Daha eskileri göster",
    export: "JSON olarak dışa aktar",
    by: "yapan: %{name}",
    was: "(önce: %{value})",
    unsure: "Gerçekleşmemiş olabilir",
    reverted: "Geri alındı",
    ofMany: "Başkalarıyla birlikte",
    undo: "Geri al…",
    undoFor: "Bu değişikliği geri al: %{name}",
    again: "Yeniden oluştur…",
    againFor: "Yeniden oluştur: %{name}",
    notUndone: "Bu geri alınamaz.",
    cancel: "İptal",
    close: "Kapat",
    what: {
      create: "Oluşturuldu. Geri almak için kullanıcıyı silin.",
      remove: "Silindi.",
      password: "Yeni parola.",
      pin: "PIN belirlendi veya kaldırıldı.",
      avatar: "Resim değişti veya kaldırıldı.",
      unlock: "Kilidi açıldı.",
      signOut: "Cihazlarda oturumu kapatıldı.",
    },
    revert: {
      title: "%{name} için bu değişiklik geri alınsın mı?",
      reading: "Şu anki duruma bakılıyor…",
      nothing: "Zaten önceki gibi. Geri almak yalnızca bu kaydı işaretler.",
      conflict:
        "Sonradan başka biri aynı şeyi değiştirdi. Hiçbir şeyin üzerine yazılmaz: Kullanıcıyı açıp orada karar verin.",
      made: "bu değişiklikle:",
      now: "şu an:",
      open: "Kullanıcıyı aç",
      confirm: "Geri al",
    },
    clear: {
      button: "Temizle…",
      title: "Günlük temizlensin mi?",
      text: "Bundan sonra %{server} sunucusunda şimdiye kadar değiştirilenler geri alınamaz ve silinenlerin bilgileri yeniden doldurulamaz. Sunucuda hiçbir şey değişmez.",
      confirm: "Günlüğü temizle",
      done: "Günlük temizlendi",
    },
  },
};
