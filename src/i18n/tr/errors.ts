/** Turkish, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Messages } from "../i18n";

export const errors: Messages = {
  rules: {
    lastAdmin: "Bu, tek yönetici. O olmadan bu sunucuyu kimse yönetemez. Önce başka birini yönetici yapın.",
    lastEnabled: "Başka kimse oturum açamaz hâle gelir. Önce başka bir kullanıcıyı etkinleştirin.",
    adminPassword: "Yöneticinin parolası olmalıdır. Bunun yerine yeni bir parola belirleyin.",
    stillAdmin: "Yöneticiler devre dışı bırakılamaz. Önce yönetici rolünü kaldırın.",
    oneself: "Bu sizsiniz. Hesabınızı silmesini başka bir yöneticiden isteyin.",
    adminsOnly: "Bunu yalnızca yöneticiler yapabilir.",
    editingOff:
      "Bu sunucu kullanıcıların kendi hesaplarını değiştirmesine izin vermiyor. Yöneticiye başvurun.",
    homeOwner: "Hanenin tek yöneticisi vardır: onu kuran kişi. Bu, burada değiştirilemez.",
    homeGuest: "Bu, hanenin konuğu. Konuklara topluca izin verilir veya verilmez.",
    fullAccount: "Bu, bağımsız bir hesap. Bunu yalnızca sahibi, hizmetin kendisinde değiştirebilir.",
    leaveInstead: "Bu sizsiniz. Haneden kendi sayfanızda ayrılabilirsiniz.",
    noOwnSignIn: "Yönetilen kullanıcıların kendi parolası, e-postası veya resmi yoktur.",
  },
  errors: {
    signedOut: {
      title: "%{server} oturumunuz sona erdi",
      text: "Devam etmek için yeniden oturum açın.",
    },
    conflict: {
      title: "Bu arada başka biri değişiklik yaptı",
      text: "Hiçbir şey kaydedilmedi. İşaretli alanlarda iki değeri karşılaştırıp yeniden kaydedin.",
    },
    refused: { title: "Buna izin verilmiyor" },
    forbidden: {
      title: "%{server} sunucusunda buna yetkiniz yok",
      text: "Yöneticiye başvurun. Rolünüz az önce değiştiyse sayfayı yeniden yükleyin.",
    },
    notFound: {
      title: "Bu artık %{server} sunucusunda yok",
      text: "Başka biri silmiş olabilir. Listeye dönün.",
    },
    partlyDone: {
      title: "Yalnızca bir bölümü kaydedildi",
      text: "%{user} artık %{server} sunucusunda, ancak sonraki bir adım başarısız oldu. Tekrar denemeden önce kullanıcıyı açıp bakın.",
    },
    unsupported: {
      title: "%{server} bunu yapamıyor",
      text: "Bu tür sunucularda bunun bir yolu yok.",
    },
  },
};
