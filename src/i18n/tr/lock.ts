/** Turkish, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
import type { Messages } from "../i18n";

export const lock: Messages = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher kilitli",
      text: "Kaldığınız yerden sürdürmek için PIN’inizi yazın.",
      unlock: "Kilidi aç",
      checking: "PIN denetleniyor…",
      wrong: "PIN bu değil. %{smart_count} deneme kaldı. |||| PIN bu değil. %{smart_count} deneme kaldı.",
      failed: "PIN denetlenemedi. Yeniden deneyin.",
      forgotten: "PIN’i unuttunuz mu?",
      working: "Bu sırada birçok kullanıcıdaki değişiklik sürüyor.",
    },
    forgotten: {
      text: "PIN olmadan yalnızca parolanız işe yarar: bu tarayıcıdaki tüm sunuculardan oturumunuz kapatılır ve kaydetmediğiniz yazılar kaybolur.",
      yes: "Oturumu kapat",
      back: "Geri",
    },
    over: {
      title: "Oturumunuz kapalı",
      wrong: "PIN beş kez yanlış girildi, bu yüzden bu tarayıcıdaki tüm oturumlar silindi.",
      forgotten: "Birisi PIN’i unuttuğu için bu tarayıcıdaki tüm oturumlar silindi.",
      off: "Parolanızla yeniden oturum açın. Kilit kapalı: yeniden açmak için yeni bir PIN seçin.",
      toSignIn: "Oturum açmaya git",
    },
    setting: {
      title: "Kilit",
      explain:
        "Bu tarayıcının hiçbir sekmesinde bir süre kimse Usher’ı kullanmazsa, siz PIN yazana kadar sunucularınızdan hiçbir şey gösterilmez. Oturumlarınız bu sırada şifrelenir.",
      impossible: "Bu adreste yapılamaz",
      impossibleWhy:
        "Tarayıcılar yalnızca https:// ile ya da bu bilgisayardan gelen sayfalar için şifreleme yapar. Kilidi kullanmak için Usher’ı https:// ile açın.",
      on: "Usher %{smart_count} dakika kullanılmazsa kilitlenir. |||| Usher %{smart_count} dakika kullanılmazsa kilitlenir.",
      wait: "Kilitleme süresi",
      minutes: "%{smart_count} dakika |||| %{smart_count} dakika",
      newPin: "Yeni PIN",
      strength:
        "En az dört rakam, harf ya da işaret. Kısa bir PIN, oradan geçen birini durdurur. Bu tarayıcının sakladıklarını kopyalayan birine karşı yalnızca kimsenin tahmin edemeyeceği uzun bir cümle işe yarar.",
      again: "PIN’i yineleyin",
      tooShort: "En az dört rakam, harf ya da işaret yazın.",
      differs: "İki PIN aynı değil.",
      wrong:
        "PIN bu değil. %{smart_count} yanlış daha girilirse bu tarayıcıdaki tüm oturumlarınız kapatılır. |||| PIN bu değil. %{smart_count} yanlış daha girilirse bu tarayıcıdaki tüm oturumlarınız kapatılır.",
      turnOn: "Aç",
      turnOff: "Kapat",
      change: "Süreyi değiştir",
      current: "PIN’iniz",
      currentHelp: "Süreyi değiştirmek ya da kilidi kapatmak için.",
      turnedOn: "Kilit açıldı",
      turnedOff: "Kilit kapatıldı",
      changed: "Süre değişti",
      full: "Bu tarayıcının deposu dolu: hiçbir şey değişmedi.",
      typed:
        "Bir kullanıcının formuna yazdıklarınız kilit açılınca geri gelir. Erişim tablosundaki işaretler, bir şablon, bir içe aktarma ya da açık bir iletişim kutusu geri gelmez.",
      forget:
        "PIN’i unutursanız parolanızla yeniden oturum açarsınız. Süren bir toplu kullanıcı değişikliği kilidin arkasında devam eder.",
    },
  },
};
