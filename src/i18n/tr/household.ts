/** Turkish, for everything about a household behind the sign-in. */
import type { Messages } from "../i18n";

export const household: Messages = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "Bu ad hesabın kendisine aittir ve hizmetin kendisinde değiştirilir.",
      homeGuest: "Konuğun adı her yerde budur.",
    },
  },
  pin: {
    title: { own: "PIN’iniz", other: "PIN: %{name}" },
    none: {
      own: "PIN’iniz yok: Hanedeki herkes profilinizi seçebilir.",
      other: "%{name} için PIN yok: Hanedeki herkes bu profili seçebilir.",
    },
    some: {
      own: "Biri profilinizi seçince sorulur. Hesabınızın parolasının yerini tutmaz.",
      other: "Biri bu profili seçince sorulur. Yenisini belirlemek için eskisi gerekmez.",
    },
    current: "Mevcut PIN",
    next: "Yeni PIN",
    help: "Dört rakam, örneğin 0042. Kendiniz söyleyin: Mesaj gönderilmez.",
    helpOwn: "Dört rakam, örneğin 0042.",
    shape: "PIN dört rakamdan oluşur",
    missing: "Mevcut PIN’i yazın",
    wait: "%{problem} Sonraki deneme %{smart_count} saniye sonra gönderilir. |||| %{problem} Sonraki deneme %{smart_count} saniye sonra gönderilir.",
    set: "PIN belirle",
    change: "PIN’i değiştir",
    remove: "PIN’i kaldır",
    clear: "Temizle",
    unsaved: "Henüz belirlenmedi",
    done: {
      set: { own: "PIN’iniz belirlendi", other: "%{name} için yeni PIN belirlendi" },
      removed: { own: "Artık PIN’iniz yok", other: "%{name} için artık PIN yok" },
    },
  },
  failed: {
    pin: {
      timeout: "PIN’in değişip değişmediği bilinmiyor. Kullanıcı listesine bakıp yeniden belirleyin.",
      unreachable: "%{server} yanıt verince tekrar deneyin. Yazılanlar temizlendi.",
      offline: "Ağ bağlantısı geri gelince tekrar deneyin. Yazılanlar temizlendi.",
      signedOut: "Yeniden oturum açıp PIN’i belirleyin.",
    },
    household: {
      timeout: "Bunun yapılıp yapılmadığı bilinmiyor. Tekrar denemeden önce haneye bakın.",
      unreachable:
        "Bunun yapılıp yapılmadığı bilinmiyor. %{server} yanıt verince tekrar denemeden önce bakın.",
      offline: "Ağ bağlantısı geri gelince tekrar deneyin.",
      signedOut: "Yeniden oturum açıp bir kez daha deneyin.",
    },
  },
  household: {
    title: "Hane",
    name: {
      label: "Ad",
      missing: "Bir ad yazın",
      taken: "Hanede bu adı kullanan biri zaten var",
    },
    label: "Hane",
    unnamed: "Haneniz",
    loading: "Hane bilgileri isteniyor…",
    subscription: "Abonelik",
    noSubscription: "Abonelik yok",
    members: "%{members} / %{limit} üye",
    guest: {
      label: "Konuk",
      onTitle: "Konuğa izin verilsin mi?",
      on: "İzin verirseniz bu hanenin profilleri arasında PIN’siz bir “Konuk” olur: Hanenin cihazlarını kullanan herkes onu seçip konukla paylaşılanları izleyebilir.",
      first:
        "Bu, haneyi kurar. Bundan sonra her uygulamanın evde de sunucularınızda oturum açması gerekir ve sunucuları DLNA ile bulan oynatıcılar artık bulamaz.",
      offTitle: "Konuk izni kaldırılsın mı?",
      off: "“Konuk” artık profiller arasında olmaz. Şu an konuk olarak izleyen kişi başka bir profil seçmek zorunda kalır. Diğerleri için hiçbir şey değişmez.",
      confirmOn: "Konuğa izin ver",
      confirmOff: "Konuk iznini kaldır",
      doneOn: "Konuk artık profiller arasında",
      doneOff: "Artık konuk yok",
    },
    invite: {
      button: "Davet et",
      title: "Haneye birini davet et",
      text: "Kendi hesabı olan kişiye sorulur, kabul edince katılır. Hesabı olmayan bir çocuk ise yönetilen kullanıcı olur: Onu davet etmek yerine oluşturun.",
      account: "E-posta veya kullanıcı adı",
      help: "Hizmette kayıtlı olduğu gibi.",
      missing: "Bir e-posta adresi veya kullanıcı adı yazın",
      submit: "Daveti gönder",
      done: "%{account} davet edildi",
      needsSubscription:
        "Kendi hesabı olan birini davet etmek için abonelik gerekir. Yönetilen kullanıcılar aboneliksiz oluşturulabilir.",
      full: "Hane, olabilecek en fazla üyeye sahip. Önce birini çıkarın.",
    },
    invitations: {
      title: "Davet edilenler, henüz katılmadılar",
      asked: "davet",
      unknown: "Davet edilen olup olmadığı görülemiyor: Hizmet bunu bildirmiyor.",
      failed: "Davetler yüklenemedi.",
      cancel: "İptal et",
      cancelOf: "Daveti iptal et: %{account}",
      cancelled: "%{account} artık davetli değil",
    },
    remove: {
      reason: "Çıkarılamaz",
      managed: {
        button: "Yönetilen kullanıcıyı sil",
        title: "%{name} silinsin mi?",
        consequence:
          "%{name} yalnızca bu hanede var. İzledikleri, puanları, çalma listeleri ve ona ait diğer her şey kalıcı olarak kaybolur: Aynı adla yeni bir kullanıcı sıfırdan başlar.",
        confirm: "Ad",
        confirmHelp: "Emin olmak için adı yazın:",
        submit: "Kalıcı olarak sil",
        done: "%{name} silindi",
      },
      member: {
        button: "Haneden çıkar",
        title: "%{name} haneden çıkarılsın mı?",
        consequence:
          "%{name} hesabını ve içindeki her şeyi korur, hane içinde paylaşılanları kaybeder. Yeniden davet edilebilir.",
        submit: "Çıkar",
        done: "%{name} artık hanede değil",
      },
      many: {
        confirm: "Sayı",
        confirmHelp:
          "Aralarında geçmişi kalıcı olarak kaybolacak yönetilen kullanıcılar var. Emin olmak için kaç kişinin çıkarılacağını yazın:",
        warning:
          "Yönetilen kullanıcılar izledikleri, puanları ve çalma listeleriyle birlikte silinir: Bunlar geri getirilemez. Hesabı olanlar hesabını korur ve haneden ayrılır.",
      },
    },
    leave: {
      title: "Bu haneden ayrıl",
      text: "Hesabınız sizde kalır. Hane içinde sizinle paylaşılanlar artık paylaşılmaz ve sizi yalnızca hanenin yöneticisi yeniden davet edebilir.",
      button: "Bu haneden ayrıl",
      ask: "“%{household}” terk edilsin mi?",
      submit: "Ayrıl",
      done: "Haneden ayrıldınız",
    },
    elsewhere: {
      own: "Adınız, e-postanız, parolanız ve resminiz hesabınıza aittir: Bunları hizmetin kendisinde değiştirin.",
      full: "%{name} kendi hesabına sahip: Adı, e-postası, parolası ve resmi yalnızca orada, sahibi tarafından değiştirilebilir.",
      managed:
        "Yönetilen kullanıcının adı ve PIN’i vardır; e-postası, parolası veya resmi yoktur ve yönetici yapılamaz.",
      guest: "Konuğa topluca izin verilir veya verilmez: Kullanıcı listesinin üstündeki hane bölümüne bakın.",
    },
    page: {
      text: "Kimin izlediği sorulduğunda seçilebilen herkes.",
      managed:
        "Yönetilen bir kullanıcısınız: Adınızı, PIN’inizi ve sınırlarınızı haneyi yöneten kişi belirler.",
      hidden: {
        title: "Hane gösterilemiyor",
        text: "Hizmet, yönetilen kullanıcılara hanede başka kimlerin olduğunu göstermez.",
      },
      pin: "PIN",
      noPin: "PIN yok",
      profile: "Profilimi aç",
    },
  },
};
