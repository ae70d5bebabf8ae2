/** The embedded server for tests: real HTTP on a port of its own, in memory unless told otherwise. */
import path from "node:path";
import { createApp } from "./app.ts";
import { createCloser } from "./closing.ts";
import { fillFilms } from "./films.ts";
import { fillHousehold } from "./household.ts";
import type { JellyfinManner, JellyfinRules } from "./jellyfin/manners.ts";
import { jellyfinPath } from "./jellyfin/mount.ts";
import type { Starting } from "./jellyfin/starting.ts";
import type { Manner } from "./manner.ts";
import type { NavidromeRules } from "./navidrome/manners.ts";
import { fillStore, type People } from "./people.ts";
import type { PlexRules } from "./plex/manners.ts";
import { plexPath } from "./plex/mount.ts";
import { openStore, type Store } from "./store/index.ts";
import { setHashCost } from "./store/passwords.ts";
import { makeTestDatabase } from "./testDatabase.ts";

/** With the real one, hashes would be a good part of what tests do. */
export const lowHashCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
setHashCost(lowHashCost);

export interface TestServerOptions {
  /** Default "demo". */
  people?: People;
  /** A folder. Default: in memory. */
  data?: string;
  /** One that another server uses as well: see testDatabase.ts. */
  database?: string;
  /** Default: one that is free. */
  port?: number;
  /** Over those of the manner, in both: see navidrome/manners.ts. Sign-ins are not limited by default. */
  rules?: Partial<NavidromeRules> & JellyfinSwitches & PlexSwitches;
  /** Folder of the built dashboard, to be served at "/" with its config.json. */
  app?: string;
  /** Milliseconds since 1970. Default: the clock's. */
  now?: () => number;
}

export interface JellyfinSwitches {
  /** Over those of the manner, in all of them: see jellyfin/manners.ts. */
  jellyfin?: Partial<JellyfinRules>;
  /** How many seconds every Jellyfin takes to start, or the phase in which it stays. Default: it is up at once. */
  jellyfinStarting?: Starting;
}

export interface PlexSwitches {
  /** Over those of the manner, in both: see plex/manners.ts. */
  plex?: Partial<PlexRules>;
}

export interface TestServer {
  /** Without a slash at the end. */
  origin: string;
  /** Of the server that answers in this manner; without a slash at the end. */
  url(manner: Manner, dialect?: "navidrome" | "plex"): string;
  url(manner: JellyfinManner, dialect: "jellyfin"): string;
  store: Store;
  /** May be called twice. */
  close(): Promise<void>;
}

/** Where tests keep their data: see testDatabase.ts. `data`: a folder, always of SQLite. */
export const openTestStore = async ({
  data,
  database: shared,
  now,
}: {
  data?: string | undefined;
  database?: string | undefined;
  now?: (() => number) | undefined;
} = {}): Promise<Store> => {
  const clock = now && { now };
  if (shared !== undefined) return openStore(shared, { ...clock });
  if (data !== undefined) return openStore(path.join(data, "usher.db"), { ...clock });
  const { database, connections, remove } = await makeTestDatabase();
  const store = await openStore(database, { ...clock, ...(connections !== undefined && { connections }) });
  return { ...store, close: () => store.close().then(remove) };
};

export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const { people = "demo", data, port = 0, now } = options;
  const { jellyfin, jellyfinStarting, plex, ...rules } = options.rules ?? {};
  const store = await openTestStore({ data, database: options.database, now });
  const date = new Date(now?.() ?? Date.now());
  await fillStore(store, people, date);
  await fillFilms(store, date);
  await fillHousehold(store, date);
  const app = await createApp({
    store,
    rules: { loginLimit: null, ...rules },
    jellyfin: { rules: jellyfin, starting: jellyfinStarting, dataFolder: data },
    plex: { rules: plex },
    app: options.app,
    isPrivate: true,
    ...(now && { now }),
  });
  const close = createCloser(app);
  const origin = await app.listen({ port, host: "127.0.0.1" });
  let closing: Promise<void> | undefined;
  return {
    origin,
    url: (manner: Manner | JellyfinManner, dialect = "navidrome") => {
      if (dialect === "jellyfin") return origin + jellyfinPath(manner as JellyfinManner);
      return origin + (dialect === "plex" ? plexPath(manner as Manner) : `/${manner}/navidrome`);
    },
    store,
    close: () => (closing ??= close().then(() => store.close())),
  };
};
