/** Turkish, for what is on screen before anybody has signed in. */
import type { Messages } from "../i18n";

export const shell: Messages = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "%{server} açılıyor",
    opening: "%{server} bekleniyor…",
    noStorage: {
      title: "Usher buraya veri kaydedemiyor",
      text: "Usher oturumunuzu ve sunucularınızı bu tarayıcıda saklar. Bu sayfanın veri kaydetmesine izin verip sayfayı yeniden yükleyin.",
    },
    reload: "Sayfayı yeniden yükle",
    tryAgain: "Tekrar dene",
    keepsTrying: "Usher kendiliğinden denemeyi sürdürüyor.",
    brokenConfig: {
      title: "Bu sayfanın ayarları bozuk",
      text: "Usher config.json dosyasını okuyamadığı için sunucu sunamıyor. %{message}",
    },
  },
  theme: { label: "Renkler", light: "Açık", system: "Sistemle aynı", dark: "Koyu" },
  language: {
    label: "Dil",
    failed: "%{language} yüklenemedi. Bu cihazın bağlantısını kontrol edip dili yeniden seçin.",
  },
  field: { showPassword: "Parolayı göster", hidePassword: "Parolayı gizle" },
  login: {
    title: "%{server}: oturum aç",
    setUp: "%{server}: ilk kurulum",
    isNew: "Bu sunucuda henüz kimsenin hesabı yok. İlk kullanıcı sunucunun yöneticisi olur.",
    unencrypted: "Şifrelenmemiş",
    unencryptedHelp: "Aradaki ağda bulunan başkaları parolayı okuyabilir.",
    switchServer: "Başka bir sunucu kullan",
    username: "Kullanıcı adı",
    password: "Parola",
    stay: "Bu cihazda oturumum açık kalsın",
    submit: "Oturum aç",
    somebodyElse: "Başka biri olarak oturum aç",
    other: "Başka biri",
    faces: "Profil seç",
    forgot: "Parolanızı mı unuttunuz?",
    usePassword: "Parola kullan",
    stranger:
      "Bu, %{other} kullanıcısıydı; oysa burada %{name} oturum açmış. Bu sayfayı yalnızca %{name} sürdürebilir.",
    welcome: "Sunucunun karşılama mesajı",
    demo: "Bu, herkesin kullanabileceği bir demo. %{name} kullanıcısının parolası girildi.",
    demoElsewhere:
      "Bu, herkesin kullanabileceği bir demo. Açılan sayfada %{name} kullanıcı adı ve %{password} parolasıyla oturum açın.",
    noName: "Kullanıcı adınızı yazın.",
    wrong: "Kullanıcı adı ile parola eşleşmiyor.",
    expired: "Oturumunuz sona erdi. Kaldığınız yerden sürdürmek için oturum açın.",
    elsewhere: "Başka bir sekmede oturumu kapattınız.",
    noWay: "Bu sunucu, Usher’ın bildiği bir oturum açma yöntemi sunmuyor.",
  },
  errors: {
    unreachable: {
      title: "%{server} yanıt vermiyor",
      text: "%{url} adresinden yanıt gelmiyor. Sunucunun açık olduğunu ve bu cihazın aynı ağda bulunduğunu kontrol edin.",
    },
    offline: {
      title: "Bu cihaz çevrimdışı",
      text: "Ağ bağlantısı geri gelene kadar %{server} sunucusuna ulaşılamaz.",
    },
    timeout: {
      title: "%{server} çok geç yanıt veriyor",
      text: "Meşgul veya ulaşılamaz durumda olabilir. Bir değişiklik yapıyorduysanız yinelemeden önce gerçekleşip gerçekleşmediğine bakın.",
    },
    webPage: {
      title: "%{server} yerine bir web sayfası yanıt veriyor",
      text: "%{url} adresinde sunucu değil, bir sayfa var. Adres değişmiş veya öndeki proxy kendi oturumunu istiyor olabilir.",
    },
    otherAnswer: {
      title: "%{server} yerine başka bir şey yanıt veriyor",
      text: "%{url} adresindeki, önceden orada olan sunucu değil. Adresi kontrol edin.",
    },
    brokenAnswer: {
      title: "%{server} yanıtı okunamıyor",
      text: "Yanıt yarıda kesilmiş veya Usher’ın henüz bilmediği bir türde. Hiçbir şey değişmedi. Bir dakika sonra tekrar deneyin.",
    },
    starting: {
      title: "%{server} hazır değil",
      text: "Başlatılıyor veya öndeki proxy ona ulaşamıyor. Bir dakika sonra tekrar deneyin.",
    },
    isStarting: {
      title: "%{server} başlatılıyor",
      text: "Bu biraz sürer, güncellemeden sonra biraz daha uzun. Bu sayfa kendiliğinden devam eder.",
    },
    mayBeStarting: {
      title: "%{server} hazır değil",
      text: "%{url} adresinden yanıt geliyor ama bu sayfaya değil. Sunucu başlatılıyor, adreste yolun bir bölümü eksik veya bu ağa izin verilmiyor olabilir.",
    },
    forPlayers: {
      title: "%{server} yerine bir Navidrome yanıt veriyor",
      text: "%{url}, Navidrome’un Jellyfin oynatıcıları için ayırdığı adrestir. Kullanıcılar Navidrome’un kendisinde yönetilir: Adresin son bölümünü çıkarın.",
    },
    notSetUp: {
      title: "%{server} henüz kurulmamış",
      text: "%{url} adresini başka bir sekmede açıp sunucunun kendi kurulumunu tamamlayın. Bu sayfa sonra kendiliğinden devam eder.",
    },
    failed: {
      title: "%{server} hata verdi",
      text: "Sunucu kendi içinde bir hata bildirdi: %{message}. Tekrar deneyin; sunucu kayıtlarında daha fazla bilgi olabilir.",
    },
    tooMany: {
      title: "Çok fazla deneme",
      text: "%{server} ara verilmesini istiyor. Yaklaşık %{smart_count} saniye sonra tekrar deneyin. |||| %{server} ara verilmesini istiyor. Yaklaşık %{smart_count} saniye sonra tekrar deneyin.",
    },
    wrongPassword: {
      title: "%{server} girişe izin vermiyor",
      text: "Kullanıcı adı ile parola eşleşmiyor.",
    },
    notAccepted: {
      title: "%{server} bunu kabul etmedi",
      text: "Yanıtı: %{message}",
    },
    missingChunk: {
      title: "Usher’ın bir bölümü yüklenemedi",
      text: "Ağ bağlantısı kesilmiş veya yeni bir sürüm kurulmuş. Sayfayı yeniden yükleyin.",
    },
    bug: {
      title: "Usher’da bir sorun oluştu",
      text: "Bu, %{server} sunucusunun değil, Usher’ın hatasıdır. Sayfayı yeniden yükleyin.",
    },
  },
};
