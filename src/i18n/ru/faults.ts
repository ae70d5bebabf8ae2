/** Russian, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "На %{server} ничего не изменилось",
      text: "Соединение прервалось. После этого Usher проверил: всё осталось как было. Повторите попытку.",
    },
    unclear: {
      title: "Пока неизвестно, выполнил ли это %{server}",
      text: "Соединение прервалось, и Usher не видит, что получилось. Когда %{server} ответит, повторите попытку: Usher сначала проверит и ничего не сделает дважды.",
    },
  },
  missingPart: {
    text: "Не удалось загрузить часть Usher: нет сети или установлена новая версия.",
    reload: "Перезагрузить и сохранить введённое",
  },
};
