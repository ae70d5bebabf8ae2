/** A user as the rest of the server sees it, and as a row. */
import type { Selectable } from "kysely";
import type { UserTable } from "../db/schema.ts";
import { toNameKey } from "./names.ts";

export type UserRow = Selectable<UserTable>;

/** Times: see timestamps.ts. No password ever: ask `hasPassword`. */
export interface StoredUser {
  id: string;
  name: string;
  fullName: string;
  email: string;
  isAdmin: boolean;
  isPasswordSet: boolean;
  lastLoginAt: string | null;
  lastAccessAt: string | null;
  createdAt: string;
  updatedAt: string;
  scrobbleFilter: string;
  libraryIds: number[];
}

/** `password` "" takes the password away. */
export type UserChanges = Partial<
  Omit<StoredUser, "id" | "isPasswordSet" | "updatedAt" | "libraryIds"> & { password: string }
>;

export const toRow = async (
  changes: UserChanges,
  hash: (password: string) => Promise<string>,
): Promise<Partial<UserRow>> => ({
  ...(changes.name !== undefined && { name: changes.name, name_key: toNameKey(changes.name) }),
  ...(changes.fullName !== undefined && { full_name: changes.fullName }),
  ...(changes.email !== undefined && { email: changes.email }),
  ...(changes.isAdmin !== undefined && { is_admin: Number(changes.isAdmin) }),
  ...(changes.password !== undefined && { password_hash: await hash(changes.password) }),
  ...(changes.lastLoginAt !== undefined && { last_login_at: changes.lastLoginAt }),
  ...(changes.lastAccessAt !== undefined && { last_access_at: changes.lastAccessAt }),
  ...(changes.createdAt !== undefined && { created_at: changes.createdAt }),
  ...(changes.scrobbleFilter !== undefined && { scrobble_filter: changes.scrobbleFilter }),
});

export const toUser = (row: UserRow, libraryIds: number[]): StoredUser => ({
  id: row.id,
  name: row.name,
  fullName: row.full_name,
  email: row.email,
  isAdmin: row.is_admin === 1,
  isPasswordSet: row.password_hash !== "",
  lastLoginAt: row.last_login_at,
  lastAccessAt: row.last_access_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  scrobbleFilter: row.scrobble_filter,
  libraryIds,
});
