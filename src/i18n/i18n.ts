/**
 * Texts in the reader's language. One translator for the light sign-in screens and, as its
 * I18nProvider, for react-admin, so that the first screen does not wait for react-admin's own.
 *
 * Messages are written as react-admin's packages write them: `%{name}` is filled in, and `||||` parts
 * plural forms, chosen by `smart_count`.
 */
import type { I18nProvider } from "ra-core";

export interface Messages {
  [key: string]: string | Messages;
}

export interface I18n extends I18nProvider {
  /** Adds texts, of react-admin or of a backend, under those that are there. */
  add(messages: Messages): void;
}

export const createI18n = (locale: string, messages: Messages): I18n => {
  const texts = new Map<string, string>();
  const add = (more: Messages) => flatten(more).forEach(([key, text]) => texts.set(key, text));
  add(messages);
  return {
    add,
    translate: (key, options = {}) => {
      const text = texts.get(key) ?? (options._ as string | undefined) ?? key;
      return fill(pickPlural(text, options.smart_count as number | undefined, locale), options, locale);
    },
    getLocale: () => locale,
    changeLocale: () => Promise.resolve(),
  };
};

const flatten = (messages: Messages, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

/** Two forms are "one" and "other"; more follow the order in which CLDR lists a language's categories. */
const pickPlural = (text: string, count: number | undefined, locale: string) => {
  const forms = text.split("||||").map((form) => form.trim());
  if (count === undefined || forms.length === 1) return forms[0]!;
  const rules = new Intl.PluralRules(locale);
  const known = rules.resolvedOptions().pluralCategories; // in an order that differs between browsers
  const index = categories.filter((category) => known.includes(category)).indexOf(rules.select(count));
  return forms[Math.min(index, forms.length - 1)]!;
};

const categories = ["zero", "one", "two", "few", "many", "other"] as const;

/** Numbers as the language writes them: 10,000. */
const fill = (text: string, options: Record<string, unknown>, locale: string) =>
  text.replace(/%\{(\w+)\}/g, (placeholder, name: string) =>
    options[name] === undefined ? placeholder : toText(options[name], locale),
  );

const toText = (value: unknown, locale: string) =>
  typeof value === "number" ? value.toLocaleString(locale) : String(value);
