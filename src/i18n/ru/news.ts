/** Russian, for a newer version: that there is one, and what is new in it. */
import type { Messages } from "../i18n";

export const news: Messages = {
  news: {
    newer: "Здесь установлена новая версия Usher.",
    reload: "Обновить",
    updated: "Usher обновлён до версии %{version}.",
    look: "Что нового",
    title: "Что нового",
    close: "Закрыть",
    version: "Версия %{version}",
    versions: {
      "0_2": {
        languages: "Семнадцать языков, три из них пишутся справа налево.",
        overview: "Обзор: кто здесь сейчас, кто был раньше и кто какую библиотеку видит.",
        palette:
          "Ctrl K или ⌘ K — переход к любому пользователю, странице или действию. Вопросительный знак показывает все клавиши.",
        colours: "У каждого сервера свой цвет, и его можно выбрать.",
        compact: "Компактные строки показывают больше сразу; включаются в вашем меню.",
      },
    },
  },
};
