/**
 * The tables as Kysely sees them. Column types are those that SQLite and PostgreSQL share: ids, times
 * (see store/timestamps.ts) and JSON as text, booleans as 0 and 1.
 */
import type { HouseholdTables } from "./householdSchema.ts";
import type { JellyfinTables } from "./jellyfinSchema.ts";

export interface Tables extends JellyfinTables, HouseholdTables {
  users: UserTable;
  libraries: LibraryTable;
  user_libraries: UserLibraryTable;
  meta: MetaTable;
}

export interface UserTable {
  id: string;
  name: string;
  /** `toNameKey(name)`: what makes two names the same. */
  name_key: string;
  full_name: string;
  email: string;
  is_admin: number;
  /** A PHC string of argon2id; "" for an account without a password. */
  password_hash: string;
  last_login_at: string | null;
  last_access_at: string | null;
  created_at: string;
  updated_at: string;
  /** JSON, or "". Navidrome's rules of what to scrobble. */
  scrobble_filter: string;
}

export interface LibraryTable {
  id: number;
  name: string;
  path: string;
  remote_path: string;
  is_default: number;
  last_scan_at: string | null;
  created_at: string;
  updated_at: string;
  /** `LibraryStatistics` as JSON. */
  statistics: string;
}

export interface UserLibraryTable {
  user_id: string;
  library_id: number;
}

/** Small things of the server itself: secrets, and the row that write transactions take turns on. */
export interface MetaTable {
  key: string;
  value: string;
}
