/** `GET /Users` answers with everyone and cannot page: one answer is shared for some seconds, until somebody writes. */
import type { ReadOptions, UserFilter } from "../backend";
import { type Cache, createCache } from "../cache";
import type { Http } from "../http";
import type { JellyfinUser } from "./wire";

export interface Everyone {
  /** The two filters the server knows; others are the caller's. `fresh`: as of now. */
  read(options?: EveryoneOptions): Promise<readonly JellyfinUser[]>;
  drop(): void;
}

export type EveryoneOptions = ReadOptions & Pick<UserFilter, "isHidden" | "isDisabled"> & { fresh?: boolean };

/** Long enough for turning pages, short enough to see what others did. */
const seconds = 10;

export const createEveryone = (http: Http): Everyone => {
  const caches = new Map<string, Cache<readonly JellyfinUser[]>>();
  return {
    read({ isHidden, isDisabled, ...options } = {}) {
      const query = {
        ...(isHidden !== undefined && { isHidden: String(isHidden) }),
        ...(isDisabled !== undefined && { isDisabled: String(isDisabled) }),
      };
      const key = JSON.stringify(query);
      const cache =
        caches.get(key) ??
        createCache(async () => (await http("GET", "/Users", { query })).json as JellyfinUser[], seconds);
      caches.set(key, cache);
      return cache.read(options);
    },
    drop: () => caches.clear(),
  };
};
