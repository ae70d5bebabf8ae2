/** Turkish, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "%{server} üzerinde hiçbir şey değişmedi",
      text: "Bağlantı koptu. Usher sonra baktı: her şey eskisi gibi. Yeniden deneyin.",
    },
    unclear: {
      title: "%{server} bunu yaptı mı, henüz bilinmiyor",
      text: "Bağlantı koptu ve Usher sonucun ne olduğunu göremiyor. %{server} yanıt verince yeniden deneyin: Usher önce bakar ve hiçbir şeyi iki kez yapmaz.",
    },
  },
  missingPart: {
    text: "Usher’ın bir bölümü yüklenemedi: ağ yok ya da daha yeni bir sürüm kuruldu.",
    reload: "Yeniden yükle ve yazılanları koru",
  },
};
