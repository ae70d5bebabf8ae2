/**
 * What a page may cost. Bytes and requests are counts and hold everywhere; ratios compare two times of
 * the same run. No absolute time is a goal.
 */

/** kB as they travel (brotli, headers included), from an empty cache until the page is usable. */
export const budgets = {
  login: { kB: 65, requests: 8 },
  list: { kB: 240, requests: 20 },
  /** Times the fastest other dashboard of the same run, where there are others. */
  loginBeside: { ratio: 1 / 3 },
  listBeside: { ratio: 1 / 2 },
  /** On top of the list, with all that is loaded ahead. */
  editor: { kB: 60 },
  /** Of every page: CLS. */
  shift: { shift: 0.02 },
  /** Calls to the server. */
  save: { reads: 2, writes: 1 },
  /** Times the bare request and the parsing of the same answer. */
  everybody: { ratio: 1.3 },
  /** Times the parsed answer alone. */
  memory: { ratio: 2.5 },
  /** Times the bare request over the same line. */
  pageTurn: { ratio: 1.15 },
  /** Of a thousand users: times the bare reading of the same answers, six at once. */
  dryRun: { ratio: 2 },
  /** Of 250 users, with its journal and its progress: times the same calls, bare. */
  run: { ratio: 2.5 },
  /** Its writes through the queue: times the same writes without it. */
  queue: { ratio: 1.2 },
  /** Of the embedded server, until it answers: times a bare handler of the same HTTP library. */
  start: { ratio: 1.5 },
  /** A page of 50 of a million users: times the bare SQL. */
  million: { ratio: 1.5 },
  /** The longest task while everybody's grid is scrolled: times that of a short one. */
  grid: { ratio: 2 },
};

/**
 * How far we are where that is not the goal itself: no further, or the run fails. None is ever raised. The
 * list keeps the room it has: on a busy machine it is shown after the first of what is loaded ahead.
 */
const reached = {
  "embedded server": { start: { ratio: 2 } },
  "Usher, Navidrome": { editor: { kB: 57 } },
};

/** Milliseconds until the rows are others, and of the longest task meanwhile. They are printed, and fail no run. */
export const timeGoals = (people) =>
  Number(people) > 10_000 ? { ms: 150, task: 100 } : { ms: 50, task: 50 };

/** Answers a second, on two cores of which one asks. Printed, and fails no run. */
export const leastPerSecond = 3000;

/** One row's verdict: what is over its budget, in words. Empty: all is well. */
export const overBudget = (row) => (row.isOther ? [] : overLimits(row, budgets[row.page] ?? {}));

/** What is over even where the goal is not met yet. */
export const lostGround = (row) =>
  row.isOther ? [] : overLimits(row, { ...budgets[row.page], ...reached[row.dashboard]?.[row.page] });

const overLimits = (row, limits) =>
  Object.entries(limits).flatMap(([key, most]) => {
    const is = key === "kB" ? row.bytes / 1000 : row[key];
    return is !== undefined && is > most
      ? [`${row.dashboard}, ${row.page}: ${Number(is.toFixed(3))} ${key}, at most ${most}`]
      : [];
  });
