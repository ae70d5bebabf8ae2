/**
 * Texts in the reader's language. One translator for the light sign-in screens and, as its
 * I18nProvider, for react-admin, so that the first screen does not wait for react-admin's own.
 *
 * Messages are written as react-admin's packages write them: `%{name}` is filled in, and `||||` parts
 * plural forms, chosen by `smart_count`.
 */
import type { I18nProvider } from "ra-core";
import { directionOf, inRegion } from "./languages";

export interface Messages {
  [key: string]: string | Messages;
}

/**
 * A helping of texts, loaded when it is needed: those before sign-in, those behind it, those of one
 * kind of server (`backends/jellyfin`).
 */
export type Part = "shell" | "admin" | `backends/${string}`;

export interface I18n extends I18nProvider {
  /** The language that is spoken: one of `languages`. `getLocale` says how its dates and numbers are written here. */
  getLanguage(): string;
  /** Adds texts of the built-in language, of react-admin or of a backend, to those that are there. */
  add(messages: Messages): void;
  /** Loads a part in the reader's language, now and with each later language. What fails stays in the built-in one. */
  loadPart(part: Part): Promise<void>;
  /** Loads the language first, so that no half of a page is in another. Rejects, and changes nothing, where it cannot. */
  changeLocale(locale: string): Promise<void>;
  /** Hears of a change of language. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
  /** The same translator, as another object after each change of language: whoever gets it draws anew. */
  current(): I18n;
}

export interface Language {
  texts: readonly Messages[];
  /** What is done to each text of the built-in language where this one has none of its own. */
  transform?: (text: string) => string;
}

/** Finds the texts of a part in a language other than the built-in one. */
export type LoadTexts = (locale: string, part: Part) => Promise<Language>;

const loadTexts: LoadTexts = async (locale, part) => (await import("./loadTexts")).loadTexts(locale, part);

/** `builtIn` is the language of `messages` and of all that is added. */
export const createI18n = (builtIn: string, messages: Messages, load: LoadTexts = loadTexts): I18n => {
  const texts = new Map<string, string>();
  const parts = new Set<Part>(["shell"]);
  const listeners = new Set<() => void>();
  let locale = builtIn;
  let own = new Map<string, string>();
  let transform: Language["transform"];
  let turn = 0;

  const find = (key: string, fallback: string | undefined) => {
    const translated = own.get(key);
    if (translated !== undefined) return { text: translated, language: locale };
    const text = texts.get(key);
    if (text === undefined) return { text: fallback ?? key, language: locale };
    return { text: transform ? transform(text) : text, language: builtIn };
  };

  const i18n: I18n = {
    add: (more) => flatten(more).forEach(([key, text]) => texts.set(key, text)),
    translate: (key, options = {}) => {
      const { text, language } = find(key, options._ as string | undefined);
      return fill(pickPlural(text, options.smart_count as number | undefined, language), options, locale);
    },
    getLanguage: () => locale,
    getLocale: () => inRegion(locale),
    loadPart: async (part) => {
      parts.add(part);
      if (locale === builtIn) return;
      const asked = locale;
      const language = await load(locale, part).catch(() => undefined);
      if (!language) parts.delete(part);
      else if (asked === locale)
        for (const tree of language.texts) flatten(tree).forEach(([key, text]) => own.set(key, text));
    },
    changeLocale: async (next) => {
      const mine = ++turn;
      const languages = next === builtIn ? [] : await Promise.all([...parts].map((part) => load(next, part)));
      if (mine !== turn) return;
      locale = next;
      own = new Map(languages.flatMap((language) => language.texts.flatMap((tree) => flatten(tree))));
      transform = languages[0]?.transform;
      now = { ...i18n };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => now,
  };
  let now = i18n;
  i18n.add(messages);
  return i18n;
};

/** The texts of a tree, each by its path: `users.title`. */
export const flatten = (messages: Messages, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

/** Two forms are "one" and "other"; more follow the order in which CLDR lists a language's categories. */
const pickPlural = (text: string, count: number | undefined, locale: string) => {
  const forms = text.split("||||").map((form) => form.trim());
  if (count === undefined || forms.length === 1) return forms[0]!;
  const index = categoriesOf(locale).indexOf(new Intl.PluralRules(locale).select(count));
  return forms[Math.min(index, forms.length - 1)]!;
};

/** In the order in which a text writes them. */
const categoriesOf = (locale: string) => {
  const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories; // in an order that differs between browsers
  return categories.filter((category) => known.includes(category));
};

const categories = ["zero", "one", "two", "few", "many", "other"] as const;

/** Numbers as the language writes them: 10,000. */
const fill = (text: string, options: Record<string, unknown>, locale: string) =>
  text.replace(/%\{(\w+)\}/g, (placeholder, name: string) =>
    options[name] === undefined ? placeholder : toText(options[name], locale),
  );

const toText = (value: unknown, locale: string) => {
  if (typeof value === "number") return value.toLocaleString(inRegion(locale));
  // A Latin name would take the marks beside it along to its own side of a sentence that reads the other way.
  return directionOf(locale) === "rtl" ? `\u2068${String(value)}\u2069` : String(value);
};
