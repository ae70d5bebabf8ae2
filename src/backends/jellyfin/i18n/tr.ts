/** Turkish: labels and help of Jellyfin's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  deleteWarning:
    "Kullanıcının izledikleri, favorileri ve kimseyle paylaşılmayan çalma listeleri onunla birlikte kalıcı olarak silinir. Medya kalır. Bu geri alınamaz.",
  users: {
    help: { rename: "Bundan sonra yalnızca yeni adla oturum açılır. Açık olan oturumlar açık kalır." },
  },
  rules: {
    editingOff: "Bu hesabı bir yönetici belirler. Bir şeyin değişmesi gerekiyorsa yöneticiye başvurun.",
  },
  languages: { original: "Özgün dil" },
  password: {
    changed: "Bu kullanıcının diğer tüm cihazlarındaki oturumları kapanır.",
    cleared: "O zaman herkes yalnızca adla oturum açabilir. Açık olan oturumlar açık kalır.",
  },
  tooOld:
    "%{server} sunucusu Jellyfin %{version} sürümünde. Usher 10.10 ve sonrası içindir: Oturum açılabilir ama bazı sayfalar çalışmaz. Fırsat bulunca sunucuyu güncelleyin.",
  code: {
    title: "Quick Connect",
    help: "%{server} sunucusunda oturum açtığınız bir uygulamayı açın. Kendi hesabınızın menüsünde Quick Connect’i (Hızlı Bağlan) seçip bu kodu yazın.",
  },
  key: {
    title: "API anahtarı",
    label: "API anahtarı",
    help: "Yöneticiler için: Jellyfin panosundaki API anahtarları bölümünden alınan anahtar. Herkesi yönetebilir. Kimsenin hesabı değildir; bu yüzden profili ve kendi parolası yoktur, sunucu da kimin yaptığını kaydetmez.",
  },
  errors: {
    wrongPassword: "Kullanıcı adı ile parola eşleşmiyor.",
    signInRefused:
      "Sunucu bu kullanıcıyı içeri almıyor ve nedenini söylemiyor. Hesap devre dışı olabilir, bu saate veya ağa izin verilmiyor olabilir ya da çok fazla cihazda oturum açık olabilir. Nedenini bir yönetici görebilir.",
    unknownKey: "Sunucu bu API anahtarını tanımıyor.",
    notAKey:
      "Bu bir API anahtarı değil. Birinin oturum bilgisi olabilir. Jellyfin panosundaki API anahtarları bölümünde bir anahtar oluşturun.",
    wrongPin: "Bu PIN uymuyor veya yarım saatten eski. Dosyaya yeniden bakın veya yeni bir PIN isteyin.",
    noReason: "Sunucu bunu reddetti ve nedenini söylemiyor.",
    forbidden:
      "Sunucu buna izin vermiyor: Yalnızca yöneticilere açık olabilir veya bu saatte ya da bu ağdan izin verilmiyor olabilir.",
    wrongCurrent: "Bu, mevcut parolanız değil. Her yanlış deneme kilitlenmeye doğru sayılır.",
  },
  problems: {
    nameMissing: "Bir kullanıcı adı yazın.",
    nameSpaces: "Kullanıcı adı boşlukla başlayamaz ve bitemez.",
    nameCharacters:
      "Jellyfin kullanıcı adında harf, rakam, boşluk ve - ' . _ @ + kabul eder; emoji kabul etmez.",
    nameDots: "Jellyfin yalnızca bir veya iki noktadan oluşan kullanıcı adını kabul etmez.",
    nameCaseOnly:
      "Bu Jellyfin yalnızca büyük/küçük harf değişikliği yapamaz. Önce başka bir ad, sonra istediğiniz adı verin.",
    tagComma: "Etikette virgül olamaz: Jellyfin onu iki etikete böler.",
    bitrateNumber: "Mbit/s cinsinden bir sayı veya özel sınır istemiyorsanız 0 yazın.",
    bitrateHigh: "En fazla 2147.483647 Mbit/s. Özel sınır istemiyorsanız 0 yazın.",
    scheduleDay: "Bir gün seçin.",
    scheduleHour: "0:00 ile 24:00 arasında tam veya yarım saat seçin.",
    scheduleOrder:
      "Bitiş başlangıçtan sonra olmalıdır. Gece için iki kayıt gerekir: biri 24:00’e kadar, biri 0:00’dan itibaren.",
    wholeNumber: "0 veya daha büyük bir tam sayı yazın.",
    wholeNumberOrNever: "Bir tam sayı yazın; “hiçbir zaman” için -1.",
    lockoutZero: "Jellyfin bunu 3 yapar. “Hiçbir zaman” için -1 yazın.",
    providerMissing: "Birini seçin: Onsuz kimse oturum açamaz.",
    avatarType: "PNG, JPEG, WebP veya GIF biçiminde bir resim seçin.",
    avatarEmpty: "Bu dosya boş.",
    avatarSize: "Bu resim çok büyük: en fazla 10 MB.",
  },
  readOnly: {
    counted: "Sunucu bunları kendisi sayar. Kullanıcının kilidi açılınca yeniden 0’dan başlar.",
    blockedByOldVersion:
      "Bunları eski bir Jellyfin tek tek engellemiş. Görülebilir ama sunucuda bunu değiştirecek bir çağrı yok.",
    noEffect: "Jellyfin bunu saklar ama kullanmaz.",
  },
  consequences: {
    staySignedIn: "%{smart_count} cihazda oturum açık kalır. |||| %{smart_count} cihazda oturum açık kalır.",
    signedOut: "%{smart_count} cihazda oturum kapanır. |||| %{smart_count} cihazda oturum kapanır.",
  },
  policy: {
    groups: {
      account: "Rol ve durum",
      signIn: "Oturum açma",
      libraries: "Kütüphaneler",
      channels: "Kanallar",
      devices: "Cihazlar",
      deletion: "Medya silme",
      network: "Ev dışından",
      playback: "Oynatma",
      liveTv: "Canlı TV",
      upkeep: "Bakım",
      together: "Birlikte izleme",
      unused: "Başka uygulamalar için",
      ratings: "Sınıflandırma",
      tags: "Etiketler",
      hours: "Saatler",
    },
    fields: {
      IsAdministrator: {
        label: "Yönetici",
        help: "Kullanıcıları, kütüphaneleri ve ayarları yönetir. Cihaz sınırları yöneticiler için geçerli değildir; saatler geçerlidir.",
        on: "Yönetici olur.",
        off: "Artık yönetici değil.",
      },
      IsDisabled: {
        label: "Devre dışı",
        help: "Oturum açamaz ve her yerdeki oturumu kapanır. Hiçbir şey silinmez.",
        on: "Artık oturum açamaz ve her yerdeki oturumu kapanır.",
        off: "Yeniden oturum açabilir.",
      },
      IsHidden: {
        label: "Oturum açma ekranında gizli",
        help: "Adını yazarak oturum açar, seçilebilen profiller arasında görünmez. Yeni kullanıcılar gizlidir.",
        on: "Artık oturum açma ekranında gösterilmez.",
        off: "Oturum açma ekranında gösterilir.",
      },
      EnableUserPreferenceAccess: {
        label: "Kendi hesabını değiştirebilir",
        help: "Ad, parola, resim ve tercihler. Birkaç kişinin paylaştığı hesap için kapalı olması uygundur.",
        on: "Kendi adını, parolasını, resmini ve tercihlerini değiştirebilir.",
        off: "Artık kendi adını, parolasını, resmini ve tercihlerini değiştiremez.",
      },

      LoginAttemptsBeforeLockout: {
        label: "Kilitlenmeden önce yanlış parola",
        help: "Bu sayıdan sonra biri kilidi açana kadar hesap devre dışı kalır. -1, “hiçbir zaman” demektir. Jellyfin 10.11 sayar ama kilitlemez.",
        set: "%{value} yanlış paroladan sonra kilitlenir.",
        is: { "-1": "Hiçbir zaman kilitlenmez." },
      },
      InvalidLoginAttemptCount: {
        label: "Şimdiye kadarki yanlış parolalar",
        help: "Son başarılı oturum açmadan beri.",
        set: "Şimdiye kadarki yanlış parolalar: %{value}.",
      },
      MaxActiveSessions: {
        label: "Aynı anda cihaz sayısı",
        help: "Daha fazlası oturum açamaz. Açık olan oturumlar kalır. 0 sınırsız demektir.",
        set: "Aynı anda %{value} cihazda oturum açabilir.",
        is: { "0": "Aynı anda istediği kadar cihazda oturum açabilir." },
      },
      AuthenticationProviderId: {
        label: "Parolayı denetleyen",
        help: "Jellyfin’in kendisi veya LDAP gibi bir eklenti. Yanlış seçilirse oturum açılamaz.",
        set: "Parolayı denetleyen: %{value}.",
      },
      PasswordResetProviderId: {
        label: "Parolayı sıfırlayan",
        help: "Oturum açma ekranındaki “Parolamı unuttum” seçeneğinden sonra olanlar.",
        set: "Unutulan parolayı sıfırlayan: %{value}.",
      },

      EnableAllFolders: {
        label: "Tüm kütüphaneler",
        help: "Sonradan eklenenler de.",
        on: "Sonradan eklenenler dahil tüm kütüphaneleri kullanabilir.",
        off: "Yalnızca seçilen kütüphaneleri kullanabilir.",
      },
      EnabledFolders: {
        label: "Kütüphaneler",
        help: "Bu kullanıcının gezip oynatabildikleri.",
        gains: "Eklenen kütüphane: %{names}. |||| Eklenen kütüphaneler: %{names}.",
        loses: "Çıkarılan kütüphane: %{names}. |||| Çıkarılan kütüphaneler: %{names}.",
      },
      BlockedMediaFolders: {
        label: "Engellenen kütüphaneler",
        help: "Burada bir tane bile olduğu sürece yukarıdaki kütüphane seçimi geçersizdir.",
        gains:
          "Artık kullanamayacağı kütüphane: %{names}. |||| Artık kullanamayacağı kütüphaneler: %{names}.",
        loses:
          "Yeniden kullanabileceği kütüphane: %{names}. |||| Yeniden kullanabileceği kütüphaneler: %{names}.",
      },
      EnableAllChannels: {
        label: "Tüm kanallar",
        help: "Sonradan eklenenler de.",
        on: "Sonradan eklenenler dahil tüm kanalları kullanabilir.",
        off: "Yalnızca seçilen kanalları kullanabilir.",
      },
      EnabledChannels: {
        label: "Kanallar",
        help: "Bu kullanıcının gezip oynatabildikleri.",
        gains: "Eklenen kanal: %{names}. |||| Eklenen kanallar: %{names}.",
        loses: "Çıkarılan kanal: %{names}. |||| Çıkarılan kanallar: %{names}.",
      },
      BlockedChannels: {
        label: "Engellenen kanallar",
        help: "Burada bir tane bile olduğu sürece yukarıdaki kanal seçimi geçersizdir.",
        gains: "Artık kullanamayacağı kanal: %{names}. |||| Artık kullanamayacağı kanallar: %{names}.",
        loses: "Yeniden kullanabileceği kanal: %{names}. |||| Yeniden kullanabileceği kanallar: %{names}.",
      },
      EnableAllDevices: {
        label: "Tüm cihazlar",
        help: "Oturum açılırken bakılır. Oturumu açık olan cihazda oturum açık kalır.",
        on: "Tüm cihazlarda oturum açabilir.",
        off: "Yalnızca seçilen cihazlarda oturum açabilir.",
      },
      EnabledDevices: {
        label: "Cihazlar",
        help: "Yalnızca daha önce oturum açılmış olanlar bilinir.",
        gains: "Oturum açabileceği cihaz: %{names}. |||| Oturum açabileceği cihazlar: %{names}.",
        loses: "Artık oturum açamayacağı cihaz: %{names}. |||| Artık oturum açamayacağı cihazlar: %{names}.",
      },

      EnableContentDeletion: {
        label: "Tüm kütüphanelerden silebilir",
        help: "Dosyaların kendisini siler. Yöneticilere de gerekir.",
        on: "Tüm kütüphanelerden medya silebilir.",
        off: "Artık tüm kütüphanelerden medya silemez.",
      },
      EnableContentDeletionFromFolders: {
        label: "Silebildiği yerler",
        help: "Dosyaların kendisini siler.",
        gains: "Medya silebileceği yerler: %{names}.",
        loses: "Artık medya silemeyeceği yerler: %{names}.",
      },

      EnableRemoteAccess: {
        label: "Dışarıdan bağlanabilir",
        help: "Sunucunun kendi ağı dışındaki ağlardan.",
        on: "Ev ağının dışından bağlanabilir.",
        off: "Artık ev ağının dışından bağlanamaz.",
      },
      RemoteClientBitrateLimit: {
        label: "Dışarıdan bit hızı sınırı",
        help: "Mbit/s cinsinden. 0, sunucunun herkese tanıdığı sınırdır.",
        set: "Ev ağının dışından en fazla %{value} Mbit/s ile oynatır.",
        is: { "0": "Kendine özel bit hızı sınırı yok." },
      },
      EnableContentDownloading: {
        label: "İndirebilir",
        help: "Medyayı dosya olarak cihaza alır.",
        on: "İndirebilir.",
        off: "Artık indiremez.",
      },

      EnableMediaPlayback: {
        label: "Medya oynatabilir",
        help: "Bu olmadan kütüphanelerde yalnızca gezilebilir.",
        on: "Medya oynatabilir.",
        off: "Artık medya oynatamaz.",
      },
      EnableAudioPlaybackTranscoding: {
        label: "Ses dönüştürme kullanabilir",
        help: "Bir ses biçimini olduğu gibi oynatamayan cihazlar için.",
        on: "Oynatırken ses dönüştürme kullanabilir.",
        off: "Oynatırken artık ses dönüştürme kullanamaz.",
      },
      EnableVideoPlaybackTranscoding: {
        label: "Video dönüştürme kullanabilir",
        help: "Sunucunun en ağır işi. Bu olmadan bazı cihazlar bazı filmleri oynatamaz.",
        on: "Oynatırken video dönüştürme kullanabilir.",
        off: "Oynatırken artık video dönüştürme kullanamaz.",
      },
      EnablePlaybackRemuxing: {
        label: "Yeniden paketleme kullanabilir",
        help: "Aynı görüntü ve ses için başka bir kapsayıcı. Sunucuyu az yorar.",
        on: "Oynatırken yeniden paketleme kullanabilir.",
        off: "Oynatırken artık yeniden paketleme kullanamaz.",
      },
      ForceRemoteSourceTranscoding: {
        label: "Canlı ve uzak kaynakları hep dönüştür",
        help: "Canlı TV ve başka yerlerden gelen yayınlar, cihaz oynatabilecek olsa bile dönüştürülür.",
        on: "Canlı ve uzak kaynaklar hep dönüştürülür.",
        off: "Cihaz oynatabiliyorsa canlı ve uzak kaynaklar olduğu gibi gelir.",
      },

      EnableLiveTvAccess: {
        label: "Canlı TV izleyebilir",
        help: "Kanallar, yayın akışı ve kayıtlar.",
        on: "Canlı TV izleyebilir.",
        off: "Artık canlı TV izleyemez.",
      },
      EnableLiveTvManagement: {
        label: "Kayıtları yönetebilir",
        help: "Canlı TV kayıtlarını planlar ve siler.",
        on: "Kayıtları yönetebilir.",
        off: "Artık kayıtları yönetemez.",
      },

      EnableCollectionManagement: {
        label: "Koleksiyonları yönetebilir",
        help: "Herkesin gördüğü koleksiyonları oluşturur, değiştirir ve siler.",
        on: "Koleksiyonları yönetebilir.",
        off: "Artık koleksiyonları yönetemez.",
      },
      EnableSubtitleManagement: {
        label: "Altyazıları yönetebilir",
        help: "Herkes için altyazı yükler, indirir ve siler.",
        on: "Altyazıları yönetebilir.",
        off: "Artık altyazıları yönetemez.",
      },
      EnableLyricManagement: {
        label: "Şarkı sözlerini yönetebilir",
        help: "Sunucu bunu alır ama hiç bildirmez. Bu belirtilmeden yapılan her kayıt onu kapatır; Jellyfin’in kendi panosunda da.",
        on: "Şarkı sözlerini yönetebilir.",
        off: "Artık şarkı sözlerini yönetemez.",
        untold:
          "İzin verilmişse artık şarkı sözlerini yönetemez: Sunucu bunu bildirmez ve her kayıt sıfırlar.",
      },

      SyncPlayAccess: {
        label: "SyncPlay",
        help: "Birkaç kişi aynı şeyi aynı anda izler.",
        choices: {
          CreateAndJoinGroups: "Grup kurabilir ve katılabilir",
          JoinGroups: "Gruplara katılabilir",
          None: "İzin yok",
        },
        set: "SyncPlay: %{value}.",
        is: {
          CreateAndJoinGroups: "SyncPlay grubu kurabilir ve katılabilir.",
          JoinGroups: "SyncPlay gruplarına katılabilir ama kuramaz.",
          None: "Artık SyncPlay kullanamaz.",
        },
      },
      EnableRemoteControlOfOtherUsers: {
        label: "Başkalarının oynatmasını yönetebilir",
        help: "Başka kullanıcıların cihazlarında duraklatır, atlar ve durdurur.",
        on: "Başkalarının oynatmasını yönetebilir.",
        off: "Artık başkalarının oynatmasını yönetemez.",
      },
      EnableSharedDeviceControl: {
        label: "Ortak cihazları yönetebilir",
        help: "Ağdaki TV gibi, belirli birinin oturum açmadığı cihazlar.",
        on: "Ortak cihazları yönetebilir.",
        off: "Artık ortak cihazları yönetemez.",
      },

      EnablePublicSharing: {
        label: "Herkese açık paylaşabilir",
        help: "Buna yalnızca Jellyfin’in web istemcisi bakar.",
        on: "Herkese açık paylaşabilir.",
        off: "Artık herkese açık paylaşamaz.",
      },
      EnableMediaConversion: {
        label: "Saklamak için medya dönüştürebilir",
        help: "Buna yalnızca Jellyfin’in web istemcisi bakar.",
        on: "Saklamak için medya dönüştürebilir.",
        off: "Artık saklamak için medya dönüştüremez.",
      },
      EnableSyncTranscoding: {
        label: "İndirmek için medya dönüştürebilir",
        help: "Eski bir dönemden kalma.",
        on: "İndirmek için medya dönüştürebilir.",
        off: "Artık indirmek için medya dönüştüremez.",
      },

      MaxParentalRating: {
        label: "En yüksek sınıf",
        help: "Daha yüksek sınıftakiler gizlenir. Adlar sunucudan, onun ülkesine göre gelir.",
        set: "%{value} üzerindeki sınıfları görmez.",
        unset: "Her sınıftan medyayı görür.",
      },
      MaxParentalSubRating: {
        label: "En yüksek sınıf içindeki basamak",
        help: "Bazı ülkeler aynı yaşın filmlerini birbirinden ayırır. En yüksek sınıfla birlikte seçilir.",
        set: "En yüksek sınıf içindeki basamak: %{value}.",
        unset: "En yüksek sınıfın tamamını görür.",
      },
      BlockUnratedItems: {
        label: "Sınıflandırılmamışları gizle",
        help: "Bu türlerde yalnızca sınıfı bilinenler gösterilir.",
        choices: {
          Movie: "Filmler",
          Trailer: "Fragmanlar",
          Series: "Diziler",
          Music: "Müzik",
          Book: "Kitaplar",
          LiveTvChannel: "Canlı TV kanalları",
          LiveTvProgram: "Canlı TV programları",
          ChannelContent: "Kanal içeriği",
          Other: "Diğer her şey",
        },
        gains: "Sınıflandırılmamışları artık görmez: %{names}.",
        loses: "Sınıflandırılmamışları da görür: %{names}.",
      },
      AllowedTags: {
        label: "Yalnızca bu etiketlerle",
        help: "Etiket varsa bunlardan hiçbirini taşımayan her şey gizlenir.",
        gains: "Yalnızca izin verilen etiketleri taşıyanları görür; yeni eklenen: %{names}.",
        loses:
          "Şu etiketin medyasını artık görmez: %{names}. |||| Şu etiketlerin medyasını artık görmez: %{names}.",
        unset: "Etiketsiz medyayı da görür.",
      },
      BlockedTags: {
        label: "Bu etiketlerle asla",
        help: "Bunlardan birini taşıyan her şeyi gizler. İzin verilen etiketlerden önce gelir.",
        gains:
          "Şu etiketi taşıyanları artık görmez: %{names}. |||| Şu etiketlerden birini taşıyanları artık görmez: %{names}.",
        loses:
          "Şu etiketi taşıyanları yeniden görür: %{names}. |||| Şu etiketlerden birini taşıyanları yeniden görür: %{names}.",
      },
      AccessSchedules: {
        label: "Saatler",
        help: "Bu kullanıcının sunucuyu, sunucunun kendi saatine göre ne zaman kullanabileceği. Belirtilmezse her zaman. Yöneticiler için de geçerlidir.",
        set: "Sunucuyu yalnızca şu saatlerde kullanabilir: %{value}.",
        unset: "Sunucuyu her saatte kullanabilir.",
        days: {
          Sunday: "Pazar",
          Monday: "Pazartesi",
          Tuesday: "Salı",
          Wednesday: "Çarşamba",
          Thursday: "Perşembe",
          Friday: "Cuma",
          Saturday: "Cumartesi",
          Everyday: "her gün",
          Weekday: "Pazartesiden cumaya",
          Weekend: "Cumartesi ve pazar",
        },
        entry: "%{days}: %{hours}",
        never: "yok",
      },
    },
  },
  profile: {
    groups: {
      languages: "Diller",
      watching: "İzleme",
      home: "Ana sayfa",
      unused: "Etkisiz",
    },
    fields: {
      AudioLanguagePreference: {
        label: "Ses dili",
        help: "Filmde varsa seçilir. Fark etmez: film hangisiyle başlarsa.",
        none: "Fark etmez",
        set: "Tercih edilen ses: %{value}.",
        is: { OriginalLanguage: "Filmin özgün sesini tercih eder." },
        unset: "Sesin dili fark etmez.",
      },
      PlayDefaultAudioTrack: {
        label: "Filmin varsayılan sesini çal",
        help: "Dili ne olursa olsun.",
        on: "Dili ne olursa olsun filmin varsayılan sesini duyar.",
        off: "Filmde varsa tercih edilen dili duyar.",
      },
      RememberAudioSelections: {
        label: "Seçilen sesi hatırla",
        help: "Sonraki bölüm ve sonraki sefer için.",
        on: "Seçilen ses hatırlanır.",
        off: "Seçilen ses artık hatırlanmaz.",
      },
      SubtitleLanguagePreference: {
        label: "Altyazı dili",
        help: "Filmde varsa seçilir.",
        none: "Fark etmez",
        set: "Tercih edilen altyazı: %{value}.",
        unset: "Altyazının dili fark etmez.",
      },
      SubtitleMode: {
        label: "Altyazıları göster",
        help: "Zorunlu altyazılar, filmin dilinden başka bir dilde söylenenleri çevirir.",
        choices: {
          Default: "Dosyadaki gibi",
          Smart: "Ses başka bir dildeyken",
          OnlyForced: "Yalnızca zorunlu olanlar",
          Always: "Her zaman",
          None: "Hiçbir zaman",
        },
        set: "Altyazılar: %{value}.",
      },
      RememberSubtitleSelections: {
        label: "Seçilen altyazıyı hatırla",
        help: "Sonraki bölüm ve sonraki sefer için.",
        on: "Seçilen altyazı hatırlanır.",
        off: "Seçilen altyazı artık hatırlanmaz.",
      },

      EnableNextEpisodeAutoPlay: {
        label: "Sonraki bölümü kendiliğinden oynat",
        help: "Bir bölüm biter bitmez.",
        on: "Sonraki bölüm kendiliğinden oynatılır.",
        off: "Sonraki bölüm artık kendiliğinden oynatılmaz.",
      },
      DisplayMissingEpisodes: {
        label: "Eksik bölümleri göster",
        help: "Bilinen ama kütüphanede olmayan bölümler.",
        on: "Kütüphanede eksik olan bölümleri görür.",
        off: "Kütüphanede eksik olan bölümleri artık görmez.",
      },
      CastReceiverId: {
        label: "Google Cast alıcısı",
        help: "Chromecast’in yüklediği uygulama. Sunucu boş bırakılmasına izin vermez.",
        set: "Yayın için kullanılan alıcı: %{value}.",
      },

      OrderedViews: {
        label: "Kütüphanelerin sırası",
        help: "Ana sayfada. Seçilmeyenler arkadan gelir.",
        gains: "Kütüphane sırasına eklenen: %{names}.",
        loses: "Kütüphane sırasından çıkarılan: %{names}.",
        reordered: "Kütüphanelerin yeni sırası: %{names}.",
      },
      MyMediaExcludes: {
        label: "Ana sayfada olmayanlar",
        help: "Bu kütüphanelere başka yollardan ulaşılabilir.",
        gains: "Artık ana sayfada değil: %{names}.",
        loses: "Yeniden ana sayfada: %{names}.",
      },
      LatestItemsExcludes: {
        label: "Son eklenenlerde olmayanlar",
        help: "Bu kütüphanelerdeki yenilikler ve sıradakiler gösterilmez.",
        gains: "Artık son eklenenlerde değil: %{names}.",
        loses: "Yeniden son eklenenlerde: %{names}.",
      },
      GroupedFolders: {
        label: "Tek görünümde",
        help: "Aynı türdeki kütüphaneler tek görünümde.",
        gains: "Türündeki diğerleriyle birlikte gösterilir: %{names}.",
        loses: "Artık türündeki diğerleriyle birlikte gösterilmez: %{names}.",
      },
      HidePlayedInLatest: {
        label: "Son eklenenlerde oynatılanları gizle",
        help: "Daha önce izlenen veya dinlenenler çıkarılır.",
        on: "Oynatılanlar artık son eklenenler arasında değil.",
        off: "Oynatılanlar da son eklenenler arasında.",
      },

      DisplayCollectionsView: {
        label: "Koleksiyonlar kütüphane olarak",
        help: "Eski bir dönemden kalma.",
        on: "Koleksiyonlar kütüphane olarak: açık.",
        off: "Koleksiyonlar kütüphane olarak: kapalı.",
      },
      EnableLocalPassword: {
        label: "Ev ağında PIN",
        help: "Eski bir dönemden kalma.",
        on: "Ev ağında PIN: açık.",
        off: "Ev ağında PIN: kapalı.",
      },
    },
  },
};
