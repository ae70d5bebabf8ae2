/** Counts wrong passwords and PINs by where they come from, or whom they are tried on. */

/** How many may be wrong, and in how many seconds, before every one is refused. Null: no limit. */
export type FailureLimit = { failures: number; seconds: number } | null;

export interface SignInFailures {
  isOver(key: string): boolean;
  note(key: string): void;
}

export const createSignInFailures = (limit: FailureLimit, now: () => number): SignInFailures => {
  const times = new Map<string, number[]>();
  const recent = (key: string) =>
    (times.get(key) ?? []).filter((time) => limit !== null && now() - time < limit.seconds * 1000);
  const forget = () => {
    for (const key of times.keys()) if (recent(key).length === 0) times.delete(key);
  };
  return {
    isOver: (key) => limit !== null && recent(key).length >= limit.failures,
    note(key) {
      if (limit === null) return;
      if (times.size >= mostKeys) forget();
      times.set(key, [...recent(key), now()].slice(-limit.failures));
    },
  };
};

/** Above this, those that were long not heard of are forgotten. */
const mostKeys = 1000;
