/** Ukrainian, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "На %{server} нічого не змінилося",
      text: "З’єднання перервалося. Після цього Usher перевірив: усе лишилося як було. Спробуйте ще раз.",
    },
    unclear: {
      title: "Поки невідомо, чи виконав це %{server}",
      text: "З’єднання перервалося, і Usher не бачить, що вийшло. Коли %{server} відповість, спробуйте ще раз: Usher спершу перевірить і нічого не зробить двічі.",
    },
  },
  missingPart: {
    text: "Не вдалося завантажити частину Usher: немає мережі або встановлено новішу версію.",
    reload: "Перезавантажити й зберегти введене",
  },
};
