/** Times as the database holds them: ISO 8601 in UTC, all of one length, so that as text they sort as times. */

export type Timestamps = () => string;

/**
 * Each later than the one before, by a microsecond at least: who came first can be told even of two
 * changes in one millisecond. `now` answers in milliseconds.
 */
export const createTimestamps = (now: () => number): Timestamps => {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000));
    return toTimestamp(new Date(Math.floor(last / 1000)), String(last % 1000).padStart(3, "0"));
  };
};

/** `rest`: the digits of the fraction after the milliseconds. */
export const toTimestamp = (instant: Date, rest = ""): string =>
  `${instant.toISOString().slice(0, -1)}${rest.padEnd(6, "0").slice(0, 6)}Z`;
