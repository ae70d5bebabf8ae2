/** The one store below every dialect. Only this folder speaks SQL. */

import type { Database } from "../db/open.ts";
import { openDatabase } from "../db/open.ts";
import type { PostgresOptions } from "../db/postgres.ts";
import { createHouseholdStore, type HouseholdStore } from "./household/index.ts";
import { createJellyfinStore, type JellyfinStore } from "./jellyfin/index.ts";
import { createLibraryStore, type LibraryStore } from "./libraries.ts";
import { createMetaStore, type MetaStore } from "./meta.ts";
import { createTimestamps } from "./timestamps.ts";
import { createUserStore, type UserStore } from "./users.ts";

export interface Store {
  users: UserStore;
  libraries: LibraryStore;
  meta: MetaStore;
  jellyfin: JellyfinStore;
  household: HouseholdStore;
  /** For what fills an empty store in one go: `people.ts`. */
  db: Database;
  close(): Promise<void>;
}

export interface StoreOptions extends PostgresOptions {
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** `database` is a path, ":memory:", or the URL of a PostgreSQL. */
export const openStore = async (
  database: string,
  { now = Date.now, ...options }: StoreOptions = {},
): Promise<Store> => {
  const db = await openDatabase(database, options);
  const timestamps = createTimestamps(now);
  return {
    users: createUserStore(db, timestamps),
    libraries: createLibraryStore(db, timestamps),
    meta: createMetaStore(db),
    jellyfin: createJellyfinStore(db, timestamps),
    household: createHouseholdStore(db, timestamps),
    db,
    close: () => db.destroy(),
  };
};
