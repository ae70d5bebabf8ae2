/** The languages Usher speaks, as they call themselves. English is built in; the others are loaded when chosen. */
export const languages = [
  { locale: "en", name: "English" },
  { locale: "de", name: "Deutsch" },
  { locale: "es", name: "Español" },
  { locale: "fr", name: "Français" },
  { locale: "it", name: "Italiano" },
  { locale: "nl", name: "Nederlands" },
  { locale: "pl", name: "Polski" },
  { locale: "pt-BR", name: "Português (Brasil)" },
  { locale: "tr", name: "Türkçe" },
  { locale: "ru", name: "Русский" },
  { locale: "uk", name: "Українська" },
  { locale: "ar", name: "العربية", isRightToLeft: true },
  { locale: "fa", name: "فارسی", isRightToLeft: true },
  { locale: "he", name: "עברית", isRightToLeft: true },
  { locale: "zh-Hans", name: "简体中文" },
  { locale: "ja", name: "日本語" },
  { locale: "ko", name: "한국어" },
] as const satisfies readonly { locale: string; name: string; isRightToLeft?: true }[];

export type Locale = (typeof languages)[number]["locale"];

/**
 * A language for whoever builds Usher: English with an accent on every letter and half as long again. What is
 * plain on screen is hard-wired; what is cut off will be cut off in a longer language, too. Chosen by
 * `localStorage["usher.language"] = "en-XA"`.
 */
export const pseudoLocale = "en-XA";

export const isSpoken = (locale: string): boolean =>
  locale === pseudoLocale || languages.some((language) => language.locale === locale);

/** The best of what a browser asks for, in its order: `navigator.languages`. English where there is none. */
export const pickLocale = (wanted: readonly string[]): Locale => {
  for (const tag of wanted) {
    const exact = languages.find(({ locale }) => locale.toLowerCase() === tag.toLowerCase());
    if (exact) return exact.locale;
    const { language, script } = new Intl.Locale(tag).maximize();
    const near = languages.find(({ locale }) => {
      const known = new Intl.Locale(locale).maximize();
      return known.language === language && known.script === script;
    });
    if (near) return near.locale;
  }
  return "en";
};

export const directionOf = (locale: string): "ltr" | "rtl" =>
  languages.some((language) => language.locale === locale && "isRightToLeft" in language) ? "rtl" : "ltr";

/** A language as the reader's region writes dates and numbers: English as in "en-GB" where the browser has that. */
export const inRegion = (
  locale: string,
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): string => wanted.find((tag) => tag.startsWith(`${locale}-`)) ?? locale;
