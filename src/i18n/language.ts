/** Which language is spoken: as it was chosen here, or else as the browser asks for. */
import { keepLanguage, readLanguage, subscribeToLanguage } from "../preferences";
import type { I18n } from "./i18n";
import { directionOf, isSpoken, pickLocale } from "./languages";

/** Speaks it from the start, follows a choice in another tab, and tells the browser about each change. */
export const followLanguage = async (i18n: I18n): Promise<void> => {
  const speak = () => {
    const kept = readLanguage();
    return i18n.changeLocale(kept !== null && isSpoken(kept) ? kept : pickLocale(navigator.languages));
  };
  const tell = () => {
    document.documentElement.lang = i18n.getLanguage();
    document.documentElement.dir = directionOf(i18n.getLanguage());
  };
  i18n.subscribe(tell);
  subscribeToLanguage(() => void speak().catch(() => undefined)); // where it cannot be loaded, all stays as it is
  tell();
  await speak().catch(() => undefined);
};

/** Rejects, and keeps nothing, where its texts cannot be loaded. */
export const chooseLanguage = async (i18n: I18n, locale: string): Promise<void> => {
  await i18n.changeLocale(locale);
  keepLanguage(locale);
};
