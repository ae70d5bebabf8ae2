/** Turkish, for the page where one picks or types a server, and for a server that has nobody yet. */
import type { Messages } from "../i18n";

export const connect: Messages = {
  connect: {
    title: "Sunucu seçin",
    titleFirst: "Medya sunucunuzu bağlayın",
    intro: "Usher bu tarayıcıdan doğrudan sunucunuzla konuşur. Başka bir yere hiçbir şey gitmez.",
    unknown: "Bu tarayıcı “%{id}” adlı bir sunucu tanımıyor. Bir sunucu seçin veya onu bağlayın.",
    servers: "Sunucular",
    signedIn: "Oturum açan: %{user}",
    change: "Ad ve renk: %{server}",
    colour: "Renk",
    colours: {
      plum: "Mürdüm",
      blue: "Mavi",
      violet: "Menekşe",
      gold: "Altın",
      teal: "Camgöbeği",
      green: "Yeşil",
      slate: "Arduvaz",
    },
    remove: "Kaldır: %{server}",
    name: "Ad",
    save: "Kaydet",
    cancel: "İptal",
    nameMissing: "Bir ad yazın.",
    removeTitle: "%{server} kaldırılsın mı?",
    removeText:
      "Adresi, oturumunuz, sayfalarını nasıl düzenlediğiniz ve günlüğü bu tarayıcıdan kaldırılır. Orada yaptığınız değişiklikler artık geri alınamaz; birçok kullanıcıda yapılan ve henüz bitmemiş değişiklikler sona erer. Şablonlar kalır, ancak kimlere uygulandıkları kalmaz. Sunucuda hiçbir şey değişmez.",
    removeYes: "Kaldır",
    removed: "%{server} bu tarayıcıdan kaldırıldı.",
    removedPartly:
      "%{server} kaldırıldı ama günlüğü bu tarayıcıdan silinemedi. Usher’ın diğer sekmelerini kapatın ve tarayıcı ayarlarından bu sayfanın verilerini silin.",
    changed: "%{server} kaydedildi.",
    none: "Burada sunucu sunulmuyor. Sunucuları, bu sayfayı kuran kişi config.json dosyasında belirtir.",
    formTitle: "Sunucu bağla",
    address: "Adres",
    addressHelp: "Tarayıcıda açtığınız gibi: 192.168.1.20:4533 veya https://example.org/music",
    optionalName: "Ad (isteğe bağlı)",
    optionalNameHelp: "Burada nasıl anılacağı, örneğin “Ev”.",
    submit: "Bağlan",
    looking: "%{address} adresinde kimin yanıt verdiğine bakılıyor…",
    known: "Bu adres zaten %{server} sunucusuna ait.",
    openKnown: "Aç: %{server}",
    addTwice: "Bir kez daha bağla",
    fixed: "%{kind} ile oturum aç",
    fixedHelp: "Adresi %{address}. Adres yazmanız gerekmez.",
    answers: {
      title: "%{url} adresinde %{wanted} değil, %{found} var",
      typed: "%{found} olarak bağla",
      offered: "Bu sayfayı kuran kişi config.json dosyasında sunucunun türünü veya adresini yanlış yazmış.",
    },
    problems: {
      missing: "Sunucunuzun adresini yazın.",
      notAddress:
        "Bu bir web adresi değil. Adres 192.168.1.20:4533 veya https://example.org/music gibi görünür.",
      scheme: "Adres http://, https:// veya sunucunun adıyla başlamalıdır.",
      credentials: "Kullanıcı adını ve parolayı çıkarın. Oturumu sonraki sayfada açarsınız.",
      mixedContent:
        "Bu sayfa https ile açıldığı için tarayıcı %{url} adresini engelliyor. Sunucuya da https verin veya bu sayfayı http ile açın.",
      unreachable:
        "%{url} adresinden yanıt gelmiyor. Sunucu kapalı, port yanlış veya bu cihaz başka bir ağda olabilir. Başka web sayfalarına izin vermeyen (CORS) bir proxy de aynı görünür.",
      unreachableHttps:
        "%{url} adresinden yanıt gelmiyor. Bu sayfa https ile açıldığı için tarayıcı http:// sunucularına izin vermez. Sunucuya https verin veya bu sayfayı http ile açın.",
      offline: "Bu cihaz çevrimdışı.",
      timeout: "%{url} çok geç yanıt veriyor. Adresi kontrol edin veya tekrar deneyin.",
      page: "%{url} adresinde Usher’ın bildiği bir sunucu değil, bir web sayfası yanıt veriyor. /music gibi yolun bir bölümü eksik olabilir.",
      other: "%{url} adresinden yanıt geliyor ama bu, Usher’ın bildiği bir sunucu değil.",
      navidromeForPlayers:
        "%{url}, Navidrome’un Jellyfin oynatıcıları için ayırdığı adrestir. Adresin son bölümünü çıkarın.",
      starting: "%{url} adresindeki sunucu başlatılıyor. Usher kendiliğinden yeniden sorar.",
      mayBeStarting:
        "%{url} adresinden yanıt geliyor ama bu sayfaya değil. Sunucu başlatılıyor, /jellyfin gibi yolun bir bölümü eksik veya başka web sayfalarına izin verilmiyor (CORS) olabilir.",
      notSetUp:
        "%{url} adresindeki sunucu henüz kurulmamış. Başka bir sekmede açıp önce kurulumu tamamlayın.",
      failed: "%{url} adresindeki sunucu hatayla yanıt veriyor (%{status}). Bir dakika sonra tekrar deneyin.",
      bug: "Usher’da bir sorun oluştu. Sayfayı yeniden yükleyip tekrar deneyin.",
    },
  },
  firstAdmin: {
    username: "Kullanıcı adı",
    password: "Parola",
    passwordHelp: "Uzun olması iyidir: Rastgele dört sözcük seçin veya tarayıcınızın önerisini kullanın.",
    repeat: "Parola (tekrar)",
    submit: "Yöneticiyi oluştur",
    nameMissing: "Bir kullanıcı adı yazın.",
    nameNeedsLetter: "Kullanıcı adında en az bir harf veya rakam olmalıdır.",
    passwordMissing: "Bir parola yazın.",
    mismatch: "İki parola birbirinden farklı.",
    taken: "Az önce başka biri ilk yöneticiyi oluşturdu. Oturum açın veya ondan bir hesap isteyin.",
  },
};
