/** Turkish, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Parola", id: "Kimlik" } },
  import: {
    title: "Kullanıcıları içe aktar",
    choose: "Dosya seç…",
    another: "Başka bir dosya seç…",
    reading: "Dosya okunuyor…",
    drop: "CSV veya JSON. Dosyayı buraya da bırakabilirsiniz.",
    guard: "bu içe aktarma",
    help: {
      what: "Sunucuda henüz olmayanlar oluşturulur, olanlar değiştirilir. Önce her satırın ne yapacağını görürsünüz; siz onaylamadan hiçbir şey gönderilmez.",
      columns: "Sütunlar dışa aktarmadakilerle aynıdır:",
      names: "Yalnızca “name” gereklidir. Kullanıcılar onunla tanınır.",
      empty: "Boş bir hücre veya olmayan bir sütun her şeyi olduğu gibi bırakır.",
      lists: "Kütüphaneler “; ” ile ayrılır. “all” tümü, “none” hiçbiri demektir.",
      password: "Parola yoksa bir tane üretilir ve kullanıcılar oluşturulunca bir kez gösterilir.",
      twice: "Yarıda kalan içe aktarma yeniden çalıştırılabilir: Kimse iki kez oluşturulmaz.",
    },
    file: {
      empty: "Bu dosyada hiçbir şey yok.",
      workbook: "Bu bir Excel veya LibreOffice çalışma kitabı. “CSV UTF-8” olarak kaydedip o dosyayı seçin.",
      notText: "Bu metin değil; resim, program veya benzeri bir dosya. CSV veya JSON dosyası seçin.",
      encoding:
        "Bu dosyadaki harfler UTF-8 değil, adlar bozuk çıkar. “CSV UTF-8” olarak kaydedip yeniden seçin.",
      json: "JSON gibi başlıyor ama geçerli JSON değil. Yarıda kesilmiş olabilir.",
      jsonShape:
        'Bu JSON bir kullanıcı listesi değil. Dışa aktarılan gibi görünmelidir: [ { "name": … }, … ].',
      noName: "“name” adlı bir sütun yok. İlk satırda, dışa aktarmada olduğu gibi sütun adları bulunmalıdır.",
      tooLarge: "Bu dosya %{max} MB’tan büyük. Birkaç dosyaya bölün.",
      quotes: "%{line}. satırdan itibaren açılan bir tırnak kapanmıyor. Düzeltip dosyayı yeniden seçin.",
      unknownColumns:
        "Bilinmeyen sütun: %{names}. Kaldırın veya dışa aktarmadaki gibi adlandırın. |||| Bilinmeyen sütunlar: %{names}. Kaldırın veya dışa aktarmadaki gibi adlandırın.",
      repeatedColumns: "İki kez bulunan sütun: %{names}. |||| İki kez bulunan sütunlar: %{names}.",
    },
    row: {
      ragged: "%{wanted} yerine %{count} hücre var. Bir tırnak eksik olabilir.",
      nameMissing: "Ad yok.",
      repeated: "“%{name}” %{line}. satırda da var. Hangisi geçerli?",
      yesNo: "“%{value}” yerine yes veya no yazın.",
      text: "Metin olmalıdır.",
      choice: "“%{value}” şunlardan biri değil: %{choices}.",
      list: "Bu listedeki tırnaklar eşleşmiyor.",
      unknownLibrary: "Sunucuda “%{name}” adlı bir kütüphane yok.",
      ambiguousLibrary: "“%{name}” adlı birden çok kütüphane var.",
      fewLibraries: "En az bir kütüphane gerekir. |||| En az %{smart_count} kütüphane gerekir.",
      adminHasAll: "Yöneticiler tüm kütüphanelere sahiptir. “all” yazın veya rolü kaldırın.",
      noCreate: "Böyle bir kullanıcı yok ve bu sunucuda kullanıcı oluşturulamaz.",
    },
    rows: {
      label: "Dosyanın satırları",
      line: "Satır",
      what: "Ne olur",
      count: {
        problem: "%{smart_count} sorunlu satır |||| %{smart_count} sorunlu satır",
        create: "%{smart_count} oluşturulacak",
        update: "%{smart_count} değişecek",
        same: "%{smart_count} olduğu gibi |||| %{smart_count} olduğu gibi",
      },
      create: "Oluşturulur; içerdiği: %{columns}",
      createBare: "Oluşturulur",
      update: "Değişir: %{columns}",
      same: "Olduğu gibi kalır",
      leftOut: "Bu sunucuda belirlenemediği için içe aktarılmayanlar: %{names}.",
    },
    create: "%{smart_count} kullanıcı oluştur |||| %{smart_count} kullanıcı oluştur",
    review: "%{smart_count} değişikliği incele |||| %{smart_count} değişikliği incele",
    creating: "%{done} / %{total} oluşturuldu",
    nothing: "Her şey zaten dosyadaki gibi.",
    nothingButProblems: "Bu hâliyle hiçbir şey içe aktarılamaz. Dosyayı düzeltip yeniden seçin.",
    done: "%{smart_count} kullanıcı oluşturuldu |||| %{smart_count} kullanıcı oluşturuldu",
    wrong: "%{smart_count} satır planlandığı gibi gitmedi |||| %{smart_count} satır planlandığı gibi gitmedi",
    wrongLine: "Satır %{line}, %{name}:",
    state: {
      partly:
        "Oluşturuldu ama her şey belirlenemedi. Geri kalanı belirlemek için içe aktarmayı yeniden çalıştırın.",
      unknown: "Yanıt kayboldu. İçe aktarmayı yeniden çalıştırın: Kimse iki kez oluşturulmaz.",
    },
    passwords: {
      title: "%{smart_count} kullanıcının parolası |||| %{smart_count} kullanıcının parolaları",
      once: "Burada bir kez gösterilir, hiçbir yerde saklanmaz. Şimdi sahiplerine verin veya kaydedin.",
      save: "Dosya olarak kaydet",
    },
  },
};
