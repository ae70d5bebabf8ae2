/** Turkish, for the overview: how many users there are of each kind, and when they were here. */
import type { Messages } from "../i18n";

export const overview: Messages = {
  overview: {
    title: "Genel bakış",
    refresh: "Yenile",
    asOf: "Güncelleme: %{time}",
    figures: {
      label: "Bir bakışta",
      total: "Tüm kullanıcılar",
      within1: "Son 24 saatte gelenler",
      within7: "Son 7 günde gelenler",
      within30: "Son 30 günde gelenler",
    },
    table: { users: "Kullanıcılar", share: "Pay" },
    roles: { title: "Roller", column: "Rol", text: "Herkes bunlardan biridir.", all: "Herkes" },
    states: {
      title: "Oturum açma",
      text: "Kimler girebilir, kimler giremez.",
      column: "Durum",
      enabled: "Oturum açabilir",
      disabled: "Devre dışı",
      lockedOut: "Kilitli",
      hidden: "Oturum açma ekranında gizli",
    },
    idle: {
      title: "Kullanılmayan hesaplar",
      column: "Son görülme",
      text: "Her satır, altındaki satırlarda olanları da sayar.",
    },
    activity: {
      title: "Etkinlik",
      label: "Ne sayılıyor",
      view: "Nasıl gösteriliyor",
      chart: "Grafik",
      table: "Tablo",
      lastSeenIn: { name: "Son görülme", text: "Herkes bir kez, son görüldüğü haftada sayılır." },
      lastSignInIn: {
        name: "Son oturum açma",
        text: "Herkes bir kez, son oturum açtığı haftada sayılır.",
      },
      column: "Hafta",
      bar: "%{week}: %{smart_count} kullanıcı |||| %{week}: %{smart_count} kullanıcı",
      thisWeek: "Bu hafta, başlangıç: %{day}",
      before: "%{day} öncesi",
      never: "Hiç",
      rest: "Bu haftaların dışında",
    },
    recent: {
      title: "Son gelenler",
      all: "Tümünü göster",
      allLabel: "Tümünü göster: kullanıcılar, son gelen başta",
      nobody: "Henüz kimse gelmedi.",
    },
    libraries: {
      title: "Kütüphaneler",
      column: "Kütüphane",
      text: "Her birini kaç kullanıcının görebildiği.",
      none: "Bu sunucuda henüz kütüphane yok.",
      ask: "Bu sunucu kimin neyi görebildiğini kullanıcı kullanıcı bildirir: %{smart_count} kullanıcı kaldı. |||| Bu sunucu kimin neyi görebildiğini kullanıcı kullanıcı bildirir: %{smart_count} kullanıcı kaldı.",
      read: "Say",
      reading: "Sayılıyor: %{done} / %{total} kullanıcı okundu",
      failed:
        "%{smart_count} kullanıcı okunamadı ve sayılmadı. |||| %{smart_count} kullanıcı okunamadı ve sayılmadı.",
      more: "%{smart_count} tane daha göster",
      fewer: "Daha az göster",
    },
    sessions: {
      title: "Şu an etkin",
      text: "Son on beş dakikada %{server} sunucusunda bir şey yapanlar.",
      none: "Şu anda kimse yok.",
      on: "%{device} · %{app}",
      playing: "Oynatılıyor: %{title}",
      more: "%{smart_count} tane daha göster",
      fewer: "Daha az göster",
    },
    alone: {
      title: "Şimdilik yalnızca siz varsınız",
      text: "%{server} sunucusunu kullanan kişileri ekleyin; bu sayfa durumlarını gösterir.",
    },
  },
};
