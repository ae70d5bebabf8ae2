/** The libraries, and who may see which. */
import type { Selectable } from "kysely";
import type { Database } from "../db/open.ts";
import { prepared } from "../db/prepared.ts";
import type { LibraryTable } from "../db/schema.ts";
import { NotFoundError, TakenError, UnknownLibraryError } from "./errors.ts";
import type { Timestamps } from "./timestamps.ts";
import { isTaken, type Write, writeInTurn } from "./transaction.ts";

export interface Library {
  id: number;
  name: string;
  path: string;
  remotePath: string;
  /** Whoever is created without being an administrator gets it. */
  isDefault: boolean;
  lastScanAt: string | null;
  createdAt: string;
  updatedAt: string;
  statistics: LibraryStatistics;
}

/** `size` in bytes, `duration` in seconds. */
export interface LibraryStatistics {
  songs: number;
  albums: number;
  artists: number;
  folders: number;
  files: number;
  missingFiles: number;
  size: number;
  duration: number;
}

export type LibraryDraft = Pick<Library, "name" | "path"> &
  Partial<Pick<Library, "remotePath" | "isDefault" | "lastScanAt" | "statistics">>;

export interface LibraryStore {
  /** In the order of their ids. */
  list(): Promise<Library[]>;
  find(id: number): Promise<Library | undefined>;
  /** All administrators get it. Rejects with `TakenError`. */
  create(draft: LibraryDraft): Promise<Library>;
  /** Rejects with `NotFoundError` or `TakenError`. */
  update(id: number, changes: Partial<LibraryDraft>): Promise<Library>;
  /** Takes it from everybody. Rejects with `NotFoundError`. */
  remove(id: number): Promise<void>;
  /** Replaces what a user may see. Rejects with `UnknownLibraryError`. */
  assign(userId: string, libraryIds: readonly number[]): Promise<void>;
}

export const createLibraryStore = (db: Database, timestamps: Timestamps): LibraryStore => {
  const find = async (id: number) => {
    const row = await db.selectFrom("libraries").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toLibrary(row);
  };
  const get = async (id: number) => {
    const library = await find(id);
    if (!library) throw new NotFoundError("No such library");
    return library;
  };

  const list = prepared(db, () => db.selectFrom("libraries").selectAll().orderBy("id"));

  return {
    find,
    async list() {
      return (await list()).map(toLibrary);
    },
    async create(draft) {
      const now = timestamps();
      try {
        const { id } = await writeInTurn(db, async (write) => {
          const row = { ...blankRow, created_at: now, updated_at: now, ...toRow(draft) };
          const created = await write
            .insertInto("libraries")
            .values({ ...row, name: draft.name, path: draft.path, id: await nextId(write) })
            .returning("id")
            .executeTakeFirstOrThrow();
          await giveToAdmins(write, created.id);
          return created;
        });
        return await get(id);
      } catch (error) {
        throw toTaken(error);
      }
    },
    async update(id, changes) {
      try {
        const { numUpdatedRows } = await db
          .updateTable("libraries")
          .set({ ...toRow(changes), updated_at: timestamps() })
          .where("id", "=", id)
          .executeTakeFirst();
        if (!numUpdatedRows) throw new NotFoundError("No such library");
      } catch (error) {
        throw toTaken(error);
      }
      return get(id);
    },
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom("libraries").where("id", "=", id).executeTakeFirst();
      if (!numDeletedRows) throw new NotFoundError("No such library");
    },
    async assign(userId, libraryIds) {
      await writeInTurn(db, async (write) => {
        const known = libraryIds.length
          ? await write
              .selectFrom("libraries")
              .select("id")
              .where("id", "in", [...libraryIds])
              .execute()
          : [];
        if (known.length !== libraryIds.length) throw new UnknownLibraryError("No such library");
        await write.deleteFrom("user_libraries").where("user_id", "=", userId).execute();
        await giveLibraries(write, userId, libraryIds);
      });
    },
  };
};

export const giveLibraries = async (write: Write, userId: string, libraryIds: readonly number[]) => {
  if (!libraryIds.length) return;
  await write
    .insertInto("user_libraries")
    .values(libraryIds.map((library_id) => ({ user_id: userId, library_id })))
    .onConflict((conflict) => conflict.columns(["user_id", "library_id"]).doNothing())
    .execute();
};

/** The ids of all libraries, or of those that everybody gets. */
export const libraryIdsOf = async (write: Write, which: "all" | "default"): Promise<number[]> => {
  const rows = await write
    .selectFrom("libraries")
    .select("id")
    .$if(which === "default", (query) => query.where("is_default", "=", 1))
    .execute();
  return rows.map(({ id }) => id);
};

const giveToAdmins = async (write: Write, libraryId: number) => {
  const admins = await write.selectFrom("users").select("id").where("is_admin", "=", 1).execute();
  for (const { id } of admins) await giveLibraries(write, id, [libraryId]);
};

/** Never an id that was in use: who remembers it must not meet another library. */
const nextId = async (write: Write): Promise<number> => {
  const last = await write.selectFrom("meta").select("value").where("key", "=", lastIdKey).executeTakeFirst();
  const id = Number(last?.value ?? 0) + 1;
  await write
    .insertInto("meta")
    .values({ key: lastIdKey, value: String(id) })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(id) }))
    .execute();
  return id;
};

const lastIdKey = "library.lastId";

const noStatistics: LibraryStatistics = {
  songs: 0,
  albums: 0,
  artists: 0,
  folders: 0,
  files: 0,
  missingFiles: 0,
  size: 0,
  duration: 0,
};

const blankRow = {
  remote_path: "",
  is_default: 0,
  last_scan_at: null,
  statistics: JSON.stringify(noStatistics),
};

const toRow = (changes: Partial<LibraryDraft>): Partial<LibraryTable> => ({
  ...(changes.name !== undefined && { name: changes.name }),
  ...(changes.path !== undefined && { path: changes.path }),
  ...(changes.remotePath !== undefined && { remote_path: changes.remotePath }),
  ...(changes.isDefault !== undefined && { is_default: Number(changes.isDefault) }),
  ...(changes.lastScanAt !== undefined && { last_scan_at: changes.lastScanAt }),
  ...(changes.statistics !== undefined && { statistics: JSON.stringify(changes.statistics) }),
});

const toLibrary = (row: Selectable<LibraryTable>): Library => ({
  id: row.id,
  name: row.name,
  path: row.path,
  remotePath: row.remote_path,
  isDefault: row.is_default === 1,
  lastScanAt: row.last_scan_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  statistics: JSON.parse(row.statistics) as LibraryStatistics,
});

const toTaken = (error: unknown) => {
  if (isTaken(error, "libraries.path")) return new TakenError("path", { cause: error });
  if (isTaken(error, "libraries.name")) return new TakenError("name", { cause: error });
  return error;
};
