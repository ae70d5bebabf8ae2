/** Who is in the Home: one answer has everybody and everything, and is shared for some seconds. */
import type { ReadOptions } from "../backend";
import { type Cache, createCache } from "../cache";
import { BackendError } from "../errors";
import type { Http } from "../http";
import { readAnswer } from "./answer";
import { type PlexAccount, type PlexHome, toAccount, toHome } from "./wire";

export interface Home extends Cache<PlexHome> {
  /** Plex's number of somebody in another shape than digits is nobody's. */
  find(id: string, options?: ReadOptions & { fresh?: boolean }): Promise<PlexHome["users"][number]>;
}

/** Long enough for turning pages, short enough to see what others did. */
const seconds = 10;

export const createHome = (url: string, http: Http): Home => {
  const cache = createCache(() => readHome(url, http), seconds);
  return {
    ...cache,
    async find(id, options) {
      const { users } = await cache.read(options);
      const user = users.find((one) => one.id === id);
      if (!user) throw new BackendError("Nobody in this Home has this id", { status: 404 });
      return user;
    },
  };
};

export const readAccount = async (url: string, http: Http, options?: ReadOptions): Promise<PlexAccount> =>
  toAccount(url, readAnswer(url, await http("GET", "/api/v2/user", { ...options })));

/** An account that has no Home yet is one of its own, with itself in it. */
export const readHome = async (url: string, http: Http, options?: ReadOptions): Promise<PlexHome> => {
  try {
    return toHome(url, readAnswer(url, await http("GET", "/api/v2/home/users", { ...options })));
  } catch (error) {
    if (!(error instanceof BackendError) || error.name !== "BackendError" || error.status !== 404)
      throw error;
    const account = await readAccount(url, http, options);
    return {
      name: "",
      guestEnabled: false,
      subscription: account.subscription,
      users: [{ ...account, admin: !account.restricted && !account.guest }],
    };
  }
};
