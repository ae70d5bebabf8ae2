/** `GET /Users` answers with everyone and cannot page: one answer is shared for some seconds, until somebody writes. */
import type { ReadOptions, UserFilter } from "../backend";
import { type Cache, createCache } from "../cache";
import type { Http } from "../http";
import type { JellyfinUser } from "./wire";

export interface Everyone {
  /**
   * The two filters the server knows spare it some of the answer; where all are here already, all are
   * given, so the caller filters in any case. `fresh`: as of now.
   */
  read(options?: EveryoneOptions): Promise<readonly JellyfinUser[]>;
  /** Whether the next reading is answered without asking, whatever it filters by. */
  areHere(): boolean;
  drop(): void;
}

export type EveryoneOptions = ReadOptions & Pick<UserFilter, "isHidden" | "isDisabled"> & { fresh?: boolean };

/** Long enough for turning pages, short enough to see what others did; longer where reading takes the browser longer. */
const secondsFor = (found: readonly JellyfinUser[]) => 10 + found.length / 1000;

export const createEveryone = (http: Http): Everyone => {
  const caches = new Map<string, Cache<readonly JellyfinUser[]>>();
  return {
    read({ isHidden, isDisabled, ...options } = {}) {
      const query = {
        ...(isHidden !== undefined && { isHidden: String(isHidden) }),
        ...(isDisabled !== undefined && { isDisabled: String(isDisabled) }),
      };
      const whole = caches.get("{}");
      if (!options.fresh && whole?.hasAnswer()) return whole.read(options);
      const key = JSON.stringify(query);
      const cache =
        caches.get(key) ??
        createCache(async () => (await http("GET", "/Users", { query })).json as JellyfinUser[], secondsFor);
      caches.set(key, cache);
      return cache.read(options);
    },
    areHere: () => caches.get("{}")?.hasAnswer() ?? false,
    drop: () => caches.clear(),
  };
};
