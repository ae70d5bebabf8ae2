/** Counts wrong passwords by the address they come from. */
import type { PlexRules } from "./manners.ts";

export interface SignInFailures {
  isOver(address: string): boolean;
  note(address: string): void;
}

export const createSignInFailures = (limit: PlexRules["signInLimit"], now: () => number): SignInFailures => {
  const times = new Map<string, number[]>();
  const recent = (address: string) =>
    (times.get(address) ?? []).filter((time) => limit !== null && now() - time < limit.seconds * 1000);
  return {
    isOver: (address) => limit !== null && recent(address).length >= limit.failures,
    note(address) {
      if (limit !== null) times.set(address, [...recent(address), now()]);
    },
  };
};
