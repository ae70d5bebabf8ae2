/** How many sign-ins one address may try: a sliding window of two counters, as httprate counts. */
import type { LoginLimit } from "./manners.ts";

export interface Verdict {
  allowed: boolean;
  remaining: number;
  /** Seconds since 1970. */
  resetsAt: number;
}

export interface LoginCounter {
  /** Counts, unless it refuses: what is refused does not prolong the wait. */
  take(address: string): Verdict;
}

interface Counts {
  window: number;
  current: number;
  previous: number;
}

export const createLoginCounter = ({ logins, seconds }: LoginLimit, now: () => number): LoginCounter => {
  const length = seconds * 1000;
  const byAddress = new Map<string, Counts>();

  const countsOf = (address: string, window: number): Counts => {
    const counts = byAddress.get(address);
    if (counts?.window === window) return counts;
    const previous = counts?.window === window - length ? counts.current : 0;
    const fresh = { window, current: 0, previous };
    byAddress.set(address, fresh);
    return fresh;
  };

  return {
    take(address) {
      const time = now();
      const window = time - (time % length);
      if (byAddress.size > mostAddresses) forget(byAddress, window - length);
      const counts = countsOf(address, window);
      const rest = (length - (time - window)) / length;
      const rate = Math.round(counts.previous * rest + counts.current);
      const allowed = rate < logins;
      if (allowed) counts.current++;
      return {
        allowed,
        remaining: Math.max(0, logins - rate - (allowed ? 1 : 0)),
        resetsAt: Math.floor((window + length) / 1000),
      };
    },
  };
};

/** Above this, addresses that were long not heard of are forgotten. */
const mostAddresses = 1000;

const forget = (byAddress: Map<string, Counts>, before: number) => {
  for (const [address, { window }] of byAddress) if (window < before) byAddress.delete(address);
};
