/** Russian, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Кто смотрит?",
    loading: "Смотрим, кто есть в доме…",
    you: "Вы",
    locked: "с PIN-кодом",
    switching: "Переключаемся: %{name}…",
    stay: "Продолжить как %{name}",
    signOut: "Выйти",
    pin: "PIN-код: %{name}",
    pinHelp: "Четыре цифры. Проверка начнётся, как только вы их введёте.",
    wrong: "Неверный PIN-код.",
    wrongWait:
      "Неверный PIN-код. Следующая попытка через %{smart_count} секунду. |||| Неверный PIN-код. Следующая попытка через %{smart_count} секунды. |||| Неверный PIN-код. Следующая попытка через %{smart_count} секунд.",
    checking: "Проверяем PIN-код…",
    submit: "Продолжить",
    other: "Выбрать другого",
  },
};
