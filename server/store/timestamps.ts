/** The times the store writes. */

export type Timestamps = () => string;

/**
 * ISO 8601 in UTC with microseconds, each later than the one before: who came first can be told even
 * of two changes in one millisecond. `now` answers in milliseconds.
 */
export const createTimestamps = (now: () => number): Timestamps => {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000));
    const milliseconds = Math.floor(last / 1000);
    return `${new Date(milliseconds).toISOString().slice(0, -1)}${String(last % 1000).padStart(3, "0")}Z`;
  };
};
