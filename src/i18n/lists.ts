/** Several things in a row, joined as the language joins them. */
import { directionOf } from "./languages";
import { oncePerLocale } from "./oncePerLocale";

/**
 * "a, b, c", or with `conjunction` "a, b, and c". What may be written in the other direction is set apart: left to
 * itself, it would pull the commas and its neighbours along.
 */
export const joinList = (
  locale: string,
  items: readonly string[],
  type: Intl.ListFormatType = "unit",
): string => formats[type](locale).format(items.map((item) => setApart(locale, item)));

const format = (type: Intl.ListFormatType) =>
  oncePerLocale((locale) => new Intl.ListFormat(locale, { type }));
const formats = {
  unit: format("unit"),
  conjunction: format("conjunction"),
  disjunction: format("disjunction"),
};

const setApart = (locale: string, item: string) =>
  others[directionOf(locale)].test(item) ? `\u2068${item}\u2069` : item;

/** Letters that run against the page. */
const others = {
  ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/,
  rtl: /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u,
} as const;
