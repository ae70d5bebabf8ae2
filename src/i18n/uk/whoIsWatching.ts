/** Ukrainian, for choosing a member of the household. Loaded with that page. */
import type { Messages } from "../i18n";

export const whoIsWatching: Messages = {
  watching: {
    title: "Хто дивиться?",
    loading: "Дивимося, хто є в домі…",
    you: "Ви",
    locked: "з PIN-кодом",
    switching: "Перемикаємося: %{name}…",
    stay: "Продовжити як %{name}",
    signOut: "Вийти",
    pin: "PIN-код: %{name}",
    pinHelp: "Чотири цифри. Перевірка почнеться, щойно ви їх введете.",
    wrong: "Неправильний PIN-код.",
    wrongWait:
      "Неправильний PIN-код. Наступна спроба через %{smart_count} секунду. |||| Неправильний PIN-код. Наступна спроба через %{smart_count} секунди. |||| Неправильний PIN-код. Наступна спроба через %{smart_count} секунд.",
    checking: "Перевіряємо PIN-код…",
    submit: "Продовжити",
    other: "Вибрати іншого",
  },
};
