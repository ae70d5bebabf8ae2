/** Turkish: labels and help of Plex Home's settings, the sign-in, and the words for its errors. */
import type { Messages } from "../../../i18n/i18n";

export const messages: Messages = {
  household: { subscription: "Plex Pass", noSubscription: "Plex Pass yok" },
  users: {
    help: {
      name: "Yeni yönetilen kullanıcının seçim ekranındaki adı. En fazla 100 karakter. Kendi Plex hesabı olan biri bunun yerine davet edilir.",
      rename: "Bu kullanıcının seçim ekranındaki adı. En fazla 100 karakter.",
    },
  },
  problems: {
    nameLong: "Çok uzun: en fazla 100 karakter.",
    nameIsEmail: "Bu bir e-posta adresi. Yönetilen kullanıcının adı olur; hesabı olan biri davet edilir.",
    nameCharacters: "İçinde satır sonu veya başka bir denetim karakteri var. Yeniden yazın.",
  },
  readOnly: {
    wholeServers:
      "Burada görülebilir, plex.tv’de verilir. Kütüphanelerinden daha azını seçmek bunu sona erdirir.",
    kind: "Bunu biri katıldığında Plex belirler.",
    filters:
      "Burada görülebilir ama değiştirilemez. Yaş sınırı bunları kendiliğinden yazar; diğerleri plex.tv’de değiştirilir.",
  },
  consequences: {
    noLaterLibraries: "%{server} sunucusuna sonradan eklenen kütüphaneler artık kendiliğinden gelmez.",
    filtersReplaced:
      "Kişiye özel sınırların yerini yaş sınırınınkiler alır; “Sınır yok” seçilince geri gelmezler.",
  },
  policy: {
    groups: {
      membership: "Home’daki yeri",
      libraries: "Kütüphaneler",
      sharing: "İzin verilen diğerleri",
      filters: "Kişiye özel sınırlar",
    },
    fields: {
      kind: {
        label: "Tür",
        help: "Yöneticinin ve konuğun burada ayarı yoktur.",
        choices: {
          administrator: "Yönetici",
          member: "Kendi hesabı olan üye",
          managed: "Yönetilen kullanıcı",
          guest: "Konuk",
        },
      },
      restrictionProfile: {
        label: "Yaş sınırı",
        help: "Küçük çocuk: G, TV-Y ve TV-G. Büyük çocuk: ayrıca PG, TV-PG ve TV-Y7. Genç: ayrıca PG-13 ve TV-14. Sınır yok: kütüphanelerindeki her şey. Başka ülkelerin sınıflandırmaları da buna uyar.",
        choices: {
          "": "Sınır yok",
          little_kid: "Küçük çocuk",
          older_kid: "Büyük çocuk",
          teen: "Genç",
        },
        unset: "Sınıflandırması ne olursa olsun kütüphanelerindeki her şeyi izleyebilir.",
        is: {
          little_kid: "Yalnızca küçük çocuklara uygun olanları izleyebilir.",
          older_kid: "Yalnızca büyük ve daha küçük çocuklara uygun olanları izleyebilir.",
          teen: "Yalnızca gençlere ve daha küçüklere uygun olanları izleyebilir.",
        },
        set: "Yaş sınırı artık: %{value}.",
      },
      libraryIds: {
        label: "Kütüphaneler",
        help: "Kendi sunucularınızdan. Hiçbiri yoksa izlenecek bir şey olmaz.",
        gains: "Kullanabilecekleri: %{names}.",
        loses: "Artık kullanamayacakları: %{names}.",
        unset: "Hiçbir kütüphaneyi kullanamaz.",
      },
      wholeServers: {
        label: "Sonraki kütüphaneler de",
        help: "Bu sunuculara sonradan eklenen kütüphaneler de gelir.",
        gains: "Sonradan eklenen kütüphaneler de gelir: %{names}.",
        loses: "Sonradan eklenen kütüphaneler artık gelmez: %{names}.",
      },
      allowSync: {
        label: "İndirmeler",
        help: "Ağ olmadan izlemek için medyayı yanına alır. Plex Pass’iniz olmalıdır.",
        on: "Medya indirebilir.",
        off: "Artık medya indiremez.",
      },
      allowTuners: {
        label: "Canlı TV",
        help: "Plex Pass’iniz ve bir TV alıcısı gerekir.",
        choices: { "0": "Yok", "1": "Canlı TV", "2": "Canlı TV ve kayıt" },
        is: {
          "0": "Canlı TV izleyemez.",
          "1": "Canlı TV izleyebilir ama kaydedemez.",
          "2": "Canlı TV izleyip kaydedebilir.",
        },
        set: "Canlı TV artık: %{value}.",
      },
      allowSubtitleAdmin: {
        label: "Altyazıları yönetir",
        help: "Herkes için altyazı ekler ve siler.",
        on: "Herkes için altyazı ekleyip silebilir.",
        off: "Artık altyazı ekleyip silemez.",
      },
      allowChannels: {
        label: "Kanallar",
        help: "Eski sunucuların eklentileri.",
        on: "Kanalları kullanabilir.",
        off: "Artık kanalları kullanamaz.",
      },
      filterAll: {
        label: "Gizlenen: her şey",
        help: "Plex’in yazdığı biçimiyle sınıflar ve etiketler: = sonrasında yalnızca bunlar gösterilir, != sonrasında bunlar gösterilmez.",
      },
      filterMovies: {
        label: "Gizlenen: filmler",
        help: "Plex’in yazdığı biçimiyle sınıflar ve etiketler: = sonrasında yalnızca bunlar gösterilir, != sonrasında bunlar gösterilmez.",
      },
      filterTelevision: {
        label: "Gizlenen: diziler",
        help: "Plex’in yazdığı biçimiyle sınıflar ve etiketler: = sonrasında yalnızca bunlar gösterilir, != sonrasında bunlar gösterilmez.",
      },
      filterMusic: {
        label: "Gizlenen: müzik",
        help: "Plex’in yazdığı biçimiyle sınıflar ve etiketler: = sonrasında yalnızca bunlar gösterilir, != sonrasında bunlar gösterilmez.",
      },
      filterPhotos: {
        label: "Gizlenen: fotoğraflar",
        help: "Plex’in yazdığı biçimiyle sınıflar ve etiketler: = sonrasında yalnızca bunlar gösterilir, != sonrasında bunlar gösterilmez.",
      },
    },
  },
  code: {
    title: "Plex ile oturum aç",
    pageIntro:
      "Plex’in kendi sayfası açılır ve Usher’ın girip giremeyeceğini sorar. Parolanızı Plex’ten başka kimse görmez.",
    help: "plex.tv/link adresini açın, orada oturum açıp bu kodu yazın.",
  },
  key: {
    title: "Token kullan",
    label: "Plex token’ı",
    help: "Başka bir Plex uygulamasından kopyaladığınız token. Hesabınızın tamamını açar. Burada oturumu kapatmak onu orada da sona erdirir.",
  },
  errors: {
    homeFull: "Bu Home’da Plex’in izin verdiği kadar üye var. Önce birini çıkarın.",
    notTaken: "Plex bunu hatasız aldı ama sonra göstermedi. Bir dakika sonra yeniden bakın.",
    unknownLibrary: "Sunucularınızda bu kütüphane yok. Sayfayı yeniden yükleyip yeniden seçin.",
    pinLost:
      "Eski PIN gitti, Plex yenisini kabul etmedi. Bu kullanıcının şu anda PIN’i yok: Yeniden belirleyin.",
    isMember: "Bu kişi zaten bu Home’un üyesi.",
    noSuchAccount: "Plex bu e-posta adresiyle veya kullanıcı adıyla kimseyi tanımıyor.",
    unknownToken: "Plex bu token’ı tanımıyor. Oturumu kapatılmış veya eksik kopyalanmış olabilir.",
    codeRunOut: "Bu kodun süresi doldu. Yeni bir kod isteyin.",
    pinShape: "PIN dört rakamdan oluşur.",
    pinNeeded: "Bu üyenin PIN’ini yazın.",
    wrongPin: "Bu PIN yanlış. Tekrar denemeden önce biraz bekleyin.",
    managedMayNot:
      "Plex yönetilen kullanıcıların bunu yapmasına izin vermiyor. Home’u yöneten kişiye başvurun.",
    needsPass: "Bunun için Home’u yöneten kişinin Plex Pass’i olmalıdır.",
    needsPassword: "Plex bunun için hesabın parolasını görmek istiyor. Bunu plex.tv’de yapın.",
    noRole: "Plex bunu bu hesaba sunmuyor.",
  },
};
