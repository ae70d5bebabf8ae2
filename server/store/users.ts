/** The users: their rules, kept inside the transactions that change them. */
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from "kysely";
import { type Database, isSqlite } from "../db/open.ts";
import { prepared } from "../db/prepared.ts";
import type { Tables } from "../db/schema.ts";
import { LastAdminError, NotFoundError, TakenError } from "./errors.ts";
import { createId } from "./ids.ts";
import { giveLibraries, libraryIdsOf } from "./libraries.ts";
import { toNameKey } from "./names.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import type { Timestamps } from "./timestamps.ts";
import { isTaken, type Write, writeInTurn } from "./transaction.ts";
import { applyFilters, applySort, noLimit, type UserQuery } from "./userQuery.ts";
import { type StoredUser, toRow, toUser, type UserChanges, type UserRow } from "./userRow.ts";

export interface UserStore {
  count(): Promise<number>;
  list(query?: UserQuery): Promise<{ users: StoredUser[]; total: number }>;
  find(id: string): Promise<StoredUser | undefined>;
  /** Whatever its letter case. */
  findByName(name: string): Promise<StoredUser | undefined>;
  /** `id`: one of one's own choice. Rejects with `TakenError`. */
  create(draft: UserChanges & { id?: string }): Promise<StoredUser>;
  /** Only if there is nobody yet: of two at once, one makes it. Undefined otherwise. */
  createFirst(draft: UserChanges): Promise<StoredUser | undefined>;
  /** What is left out stays. Rejects with `NotFoundError`, `TakenError` or `LastAdminError`. */
  update(id: string, changes: UserChanges, options?: WriteOptions): Promise<StoredUser>;
  /** Rejects with `NotFoundError` or `LastAdminError`. */
  remove(id: string, options?: WriteOptions): Promise<void>;
  /** Whose name and password these are. Takes as long for a name that nobody has. */
  authenticate(name: string, password: string): Promise<StoredUser | undefined>;
  hasPassword(id: string, password: string): Promise<boolean>;
  /** Notes that somebody signed in, or was here, now. Does not count as a change of the account. */
  noteSeen(id: string, what: "login" | "access"): Promise<void>;
}

/** Some servers let the last administrator go, so this is for the dialect to say. */
export interface WriteOptions {
  keepsLastAdmin?: boolean;
}

export const createUserStore = (db: Database, timestamps: Timestamps): UserStore => {
  const like = isSqlite(db) ? "like" : "ilike";
  const users = () => db.selectFrom("users").selectAll().select(selectLibraryIds);
  const rowsBy = {
    id: prepared(db, (value) => users().where("id", "=", value)),
    name_key: prepared(db, (value) => users().where("name_key", "=", value)),
  };
  const findWhere = async (column: "id" | "name_key", value: string) => {
    const [row] = await rowsBy[column](value);
    return row && toUser(row, (row.library_ids ?? "").split(",").filter(Boolean).map(Number));
  };
  const get = async (id: string) => {
    const user = await findWhere("id", id);
    if (!user) throw new NotFoundError("No such user");
    return user;
  };
  const passwordHashOf = async (column: "id" | "name_key", value: string) => {
    const row = await db
      .selectFrom("users")
      .select(["id", "password_hash"])
      .where(column, "=", value)
      .executeTakeFirst();
    return row;
  };
  const toNewRow = async ({ id = createId(), ...draft }: UserChanges & { id?: string }): Promise<UserRow> => {
    const created = timestamps();
    return {
      ...blankRow,
      ...(await toRow(draft, hashPassword)),
      id,
      created_at: created,
      updated_at: timestamps(),
    };
  };

  return {
    async count() {
      return countUsers(db);
    },
    async list({ filters = [], sort, start = 0, limit } = {}) {
      const matching = applyFilters(db.selectFrom("users"), filters, like);
      const cut = <Result>(query: SelectQueryBuilder<Tables, "users", Result>) =>
        query
          .$if(limit !== undefined || start > 0, (all) => all.limit(limit ?? noLimit))
          .$if(start > 0, (all) => all.offset(start));
      // Of those before the page, only ids are read and put in order: the index has them.
      const page =
        start > 0
          ? applySort(
              db
                .selectFrom("users")
                .selectAll()
                .where("id", "in", cut(applySort(matching.select("id"), sort))),
              sort,
            )
          : cut(applySort(matching.selectAll(), sort));
      const [rows, counted] = await Promise.all([
        page.execute(),
        matching.select((query) => query.fn.countAll().as("total")).executeTakeFirstOrThrow(),
      ]);
      return { users: await withLibraries(db, rows), total: Number(counted.total) };
    },
    find: (id) => findWhere("id", id),
    findByName: (name) => findWhere("name_key", toNameKey(name)),
    async create(draft) {
      const row = await toNewRow(draft);
      await writeInTurn(db, (write) => insert(write, row)).catch(rethrowTaken);
      return get(row.id);
    },
    async createFirst(draft) {
      const row = await toNewRow(draft);
      const isMade = await writeInTurn(db, async (write) => {
        if (await countUsers(write)) return false;
        await insert(write, row);
        return true;
      });
      return isMade ? get(row.id) : undefined;
    },
    async update(id, changes, { keepsLastAdmin = true } = {}) {
      const set = { ...(await toRow(changes, hashPassword)), updated_at: timestamps() };
      await writeInTurn(db, async (write) => {
        const wasAdmin = await isAdmin(write, id);
        await write.updateTable("users").set(set).where("id", "=", id).execute();
        if (changes.isAdmin) await giveLibraries(write, id, await libraryIdsOf(write, "all"));
        if (changes.isAdmin === false && wasAdmin && keepsLastAdmin) await checkSomeAdmin(write);
      }).catch(rethrowTaken);
      return get(id);
    },
    async remove(id, { keepsLastAdmin = true } = {}) {
      await writeInTurn(db, async (write) => {
        const wasAdmin = await isAdmin(write, id);
        await write.deleteFrom("users").where("id", "=", id).execute();
        if (wasAdmin && keepsLastAdmin) await checkSomeAdmin(write);
      });
    },
    async authenticate(name, password) {
      const row = await passwordHashOf("name_key", toNameKey(name));
      const isRight = await checkPassword(row?.password_hash, password);
      return row && isRight ? findWhere("id", row.id) : undefined;
    },
    async hasPassword(id, password) {
      const row = await passwordHashOf("id", id);
      return checkPassword(row?.password_hash, password);
    },
    async noteSeen(id, what) {
      const column = what === "login" ? "last_login_at" : "last_access_at";
      await db
        .updateTable("users")
        .set({ [column]: timestamps() })
        .where("id", "=", id)
        .execute();
    },
  };
};

const countUsers = async (db: Database | Write) => {
  const { total } = await db
    .selectFrom("users")
    .select((query) => query.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
};

const insert = async (write: Write, row: UserRow) => {
  await write.insertInto("users").values(row).execute();
  await giveLibraries(write, row.id, await libraryIdsOf(write, row.is_admin ? "all" : "default"));
};

/** Rejects with `NotFoundError`. */
const isAdmin = async (write: Write, id: string) => {
  const row = await write.selectFrom("users").select("is_admin").where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFoundError("No such user");
  return row.is_admin === 1;
};

const checkSomeAdmin = async (write: Write) => {
  const admin = await write
    .selectFrom("users")
    .select("id")
    .where("is_admin", "=", 1)
    .limit(1)
    .executeTakeFirst();
  if (!admin) throw new LastAdminError("Nobody would be left to administer the server");
};

/** SQLite takes 32,766 values in one statement; asking for everybody's libraries is faster long before. */
const mostIds = 500;

/** In one text, in order: "1,3". */
const selectLibraryIds = (users: ExpressionBuilder<Tables, "users">) =>
  users
    .selectFrom("user_libraries")
    .whereRef("user_id", "=", "users.id")
    .select(sql<string | null>`string_agg(cast(library_id as text), ',' order by library_id)`.as("ids"))
    .as("library_ids");

const selectLibraries = (db: Database) => db.selectFrom("user_libraries").selectAll().orderBy("library_id");

const withLibraries = async (db: Database, rows: readonly UserRow[]): Promise<StoredUser[]> => {
  const ids = rows.map(({ id }) => id);
  const assigned = ids.length
    ? await selectLibraries(db)
        .$if(ids.length <= mostIds, (query) => query.where("user_id", "in", ids))
        .execute()
    : [];
  const byUser = groupBy(assigned, ({ user_id }) => user_id);
  return rows.map((row) =>
    toUser(
      row,
      (byUser.get(row.id) ?? []).map(({ library_id }) => library_id),
    ),
  );
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const blankRow = {
  name: "",
  name_key: "",
  full_name: "",
  email: "",
  is_admin: 0,
  password_hash: "",
  last_login_at: null,
  last_access_at: null,
  scrobble_filter: "",
};

const rethrowTaken = (error: unknown): never => {
  if (isTaken(error, "users.name_key")) throw new TakenError("name", { cause: error });
  if (isTaken(error, "users.id")) throw new TakenError("id", { cause: error });
  throw error;
};
