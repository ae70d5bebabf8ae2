/** Turkish, for the ways to sign in besides a typed name and password. */
import type { Messages } from "../i18n";

export const moreWays: Messages = {
  people: {
    title: "Siz kimsiniz?",
    search: "Adınızı bulun",
    found: "%{smart_count} kişi bulundu |||| %{smart_count} kişi bulundu",
    nobody:
      "Burada “%{search}” adında kimse yok. “Başka biri” seçeneğini seçip kullanıcı adının tamamını yazın.",
    noPassword: "Parola yok",
  },
  panel: { back: "Geri" },
  code: {
    whereApp: "%{server} sunucusunda oturum açtığınız bir uygulamayı açıp bu kodu oraya yazın.",
    wherePage: "Herhangi bir cihazda %{page} sayfasını açıp bu kodu oraya yazın.",
    pageIntro:
      "Yeni sekmede bir sayfa açılır ve Usher’ın sizin için %{server} sunucusunda oturum açıp açamayacağını sorar. İşiniz bitince Usher bunu fark eder.",
    openPage: "Yeni sekmede devam et",
    useCode: "Başka bir cihazda kod kullan",
    usePage: "Bunun yerine yeni sekme kullan",
    opening: "Kod isteniyor…",
    isOpen: "Sayfa başka bir sekmede açık. Orada oturum açmaya izin verip buraya dönün.",
    blocked: "Tarayıcı yeni sekmeyi engelledi. Sayfayı kendiniz açın:",
    openAgain: "Sayfayı aç",
    label: "Kodunuz: %{code}",
    picture: "Veya telefon kameranızı bu resme tutun.",
    waiting: "Onay bekleniyor…",
    trouble: "%{server} şu anda yanıt vermiyor. Usher sormayı sürdürüyor.",
    left: "Kalan süre: %{left}",
    expired: "Bu kodun süresi doldu. Artık kimse kullanamaz.",
    again: "Yeni kod al",
    cancel: "İptal",
  },
  key: {
    submit: "Bu anahtarı kullan",
    missing: "Anahtarı yapıştırın.",
    wrong: "%{server} bu anahtarı tanımıyor.",
  },
  forgot: {
    title: "Unutulan parola",
    intro: "%{server}, yalnızca sahibinin okuyabildiği bir dosyaya PIN yazabilir. Kim olduğunuzu belirtin.",
    name: "Kullanıcı adı",
    noName: "Kullanıcı adınızı yazın.",
    submit: "PIN iste",
    fileTitle: "Şimdi PIN’i alın",
    file: "%{name} adlı kullanıcının burada hesabı varsa %{server}, kendi diskindeki şu dosyaya bir PIN yazdı:",
    noFile:
      "%{name} adlı kullanıcının burada hesabı varsa %{server}, kendi diskindeki bir dosyaya bir PIN yazdı.",
    owner: "Sunucuyu işleten kişi dosyayı açıp PIN’i size söyleyebilir.",
    until: "Geçerlilik sonu: %{time}.",
    pin: "PIN",
    pinHelp: "Tireli veya tiresiz. PIN parolanız olur; hemen ardından daha iyisini seçebilirsiniz.",
    noPin: "PIN’i yazın.",
    redeem: "PIN ile oturum aç",
    again: "Yeni PIN iste",
    askAdmin:
      "%{server} kişilerin kendi parolasını sıfırlamasına izin vermiyor. Bir yöneticiye başvurun: Usher’da size yeni bir parola belirleyebilir.",
    atHome: "%{server} bunu yalnızca kendi ağında yapar. Örneğin evde, o ağa bağlanıp yeniden isteyin.",
    retry: "Yeniden iste",
    doneTitle: "PIN artık parolanız",
    done: "%{name} olarak oturum açtınız. PIN bir dosyada yazılıydı; bu yüzden daha iyi bir parola seçin. Değiştirme sayfası mevcut parolayı sorar: O, bu PIN’dir.",
    choose: "Yeni parola seç",
    later: "Daha sonra",
    notIn: "PIN artık %{name} kullanıcısının parolası. Geri dönüp onunla oturum açın.",
  },
};
