/**
 * Some days in a row as a list's address has them, after ISO 8601: "2026-09-21/2026-09-28". The second is the
 * first that is no longer among them; ".." in place of either leaves that end open. Days are those of the reader.
 * "never" stands for what did not happen on any.
 */
export interface Span {
  /** Milliseconds, as `Date.now()` counts them; infinite where it is open. */
  from: number;
  /** The first moment that is no longer in it. */
  to: number;
}

/** Undefined where a text is no span, or one that holds nothing. */
export const parseSpan = (text: string): Span | undefined => {
  const [from, to, ...rest] = text.split("/");
  if (rest.length || from === undefined || to === undefined) return undefined;
  const span = { from: toStart(from) ?? -Infinity, to: toStart(to) ?? Infinity };
  const isOpen = (end: string) => end === "..";
  const isRead = [from, to].every((end) => isOpen(end) || toStart(end) !== undefined);
  return isRead && !(isOpen(from) && isOpen(to)) && span.from < span.to ? span : undefined;
};

/** An end is left open where it is not given. */
export const toSpan = (from: Date | undefined, to: Date | undefined): string =>
  [from, to].map((day) => (day ? toDay(day) : "..")).join("/");

export const never = "never";

/** Whether a time (ISO 8601) is on one of those days. None is in what is no span. */
export const isInSpan = (time: string | undefined, text: string): boolean => {
  if (text === never) return time === undefined;
  if (last.text !== text) last = { text, span: parseSpan(text) }; // one question about everybody
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  return last.span !== undefined && moment >= last.span.from && moment < last.span.to;
};

let last: { text: string; span: Span | undefined } = { text: "", span: undefined };

/** The day's first moment here; undefined for what is no day, such as the 31st of June. */
const toStart = (day: string) => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const start = new Date(year, month - 1, date);
  return toDay(start) === day ? start.getTime() : undefined;
};

const toDay = (day: Date) =>
  [
    String(day.getFullYear()).padStart(4, "0"),
    ...[day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")),
  ].join("-");
