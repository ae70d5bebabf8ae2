/** Ukrainian, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Тут встановлено новішу версію Usher.",
    reload: "Оновити",
    updated: "Usher оновлено до версії %{version}.",
    look: "Що нового",
    title: "Що нового",
    close: "Закрити",
    version: "Версія %{version}",
    versions: {
      "0_2": {
        languages: "Сімнадцять мов, три з них пишуться справа наліво.",
        overview: "Огляд: хто тут зараз, хто був раніше й хто яку бібліотеку бачить.",
        palette:
          "Ctrl K або ⌘ K — перехід до будь-якого користувача, сторінки чи дії. Знак питання показує всі клавіші.",
        colours: "Кожен сервер має свій колір, і його можна вибрати.",
        compact: "Компактні рядки показують більше відразу; вмикаються у вашому меню.",
      },
    },
  },
};
