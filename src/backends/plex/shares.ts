/** Which servers are shared with whom, and what those may do there. One answer each for everybody, kept for some seconds. */

import { type Cache, createCache } from "../cache";
import { BackendError, SignedOutError } from "../errors";
import type { Http } from "../http";
import { listIn, readAnswer, readList, toText } from "./answer";
import { readServers } from "./servers";
import { type PlexServer, type PlexShare, type PlexSharing, toShare, toSharing } from "./wire";

export interface Shares {
  /** Accepted ones, of the signed-in account's own servers. */
  accepted: Cache<PlexShare[]>;
  /** What each account may do, by its number. Empty where plex.tv does not tell. */
  sharing: Cache<ReadonlyMap<string, PlexSharing>>;
  servers: Cache<PlexServer[]>;
  /** Of one account: shares that wait to be accepted as well. */
  withPending(accountId: string): Promise<PlexShare[]>;
  drop(): void;
}

const seconds = 10;
/** Servers and libraries come and go more slowly. */
const secondsOfServers = 30;

export const createShares = (url: string, http: Http): Shares => {
  const read = async (path: string) => readList(url, await http("GET", path)).map(toShare);
  const accepted = createCache(() => read("/api/v2/shared_servers/owned/accepted"), seconds);
  const sharing = createCache(() => readSharing(url, http), seconds);
  const servers = createCache(() => readServers(url, http), secondsOfServers);
  return {
    accepted,
    sharing,
    servers,
    async withPending(accountId) {
      const lists = [
        await accepted.read({ fresh: true }),
        await read("/api/v2/shared_servers/owned/pending").catch(() => []),
      ];
      return lists.flat().filter(({ invitedId }) => invitedId === accountId);
    },
    drop() {
      accepted.drop();
      sharing.drop();
    },
  };
};

/** The flat list of accounts: only there are the settings of somebody with whom nothing is shared. */
const readSharing = async (url: string, http: Http): Promise<ReadonlyMap<string, PlexSharing>> => {
  try {
    const users = listIn(readAnswer(url, await http("GET", "/api/users")), "user") ?? [];
    return new Map(users.map((user) => [toText(user.id), toSharing(user)]));
  } catch (error) {
    if (!(error instanceof BackendError) || error instanceof SignedOutError) throw error;
    if (![403, 404, 410].includes(error.status)) throw error;
    return new Map(); // an old address, which may go one day: shares have a copy of the settings
  }
};

/** A column stays empty rather than that the list does. */
export const unlessRefused = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof BackendError) || error instanceof SignedOutError) throw error;
    return undefined;
  }
};
