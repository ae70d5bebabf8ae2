/**
 * What time it is, for a browser whose own clock is wrong. A server tells it with each answer; a page of
 * another origin may not read that, unless the server lets it. Then the browser's clock is all there is, and
 * what is later than that is shown by its date (users/relativeTime.ts).
 *
 * How long something takes, and what tabs of one browser settle among themselves, is no question for this clock.
 */
let ahead = 0;

/** Milliseconds since 1970. */
export const now = (): number => Date.now() + ahead;

/** What the browser's clock said then, put right. */
export const putRight = (moment: number): number => moment + ahead;

/** An answer has come. Headers are without milliseconds, and on their way for a while: what is so little is no error. */
export const hearTime = (headers: Headers): void => {
  const told = headers.has("age") ? Number.NaN : Date.parse(headers.get("date") ?? ""); // one with an age is a copy
  if (Number.isNaN(told)) return;
  const difference = told - Date.now();
  ahead = Math.abs(difference) < tolerance ? 0 : difference;
};

/** Milliseconds. */
const tolerance = 60_000;
