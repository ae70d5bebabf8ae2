/** How long ago, in words: "3 hours ago", "yesterday", "last month". */
import { oncePerLocale } from "../i18n/oncePerLocale";

/**
 * `locale` as BCP 47; `then` and `now` in milliseconds. All that is told so has happened: what is a little in the
 * future is now (two clocks differ), and further on, where the reader's clock is wrong, it has its date.
 */
export const toRelativeTime = (then: number, now: number, locale: string): string => {
  const seconds = (then - now) / 1000;
  if (seconds > mostAhead) return dateIn(locale).format(then);
  const words = wordsIn(locale);
  if (seconds > -60) return words.format(0, "second");
  const [unit, length] = units.findLast(([, seconds_]) => Math.abs(seconds) >= seconds_)!;
  return words.format(Math.trunc(seconds / length), unit);
};

/** For whoever wants to know exactly: date and time of day in the reader's zone. */
export const toExactTime = (then: number, locale: string): string => momentsIn(locale).format(then);

const wordsIn = oncePerLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const momentsIn = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }),
);

const dateIn = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
);

/** Seconds. */
const mostAhead = 300;

/** Seconds, shortest first. */
const units = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 7 * 86_400],
  ["month", 30.44 * 86_400],
  ["year", 365.25 * 86_400],
] as const satisfies [Intl.RelativeTimeFormatUnit, number][];
