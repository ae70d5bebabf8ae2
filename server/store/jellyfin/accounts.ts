/** A user's Jellyfin side: its id on the wire, whether it is disabled, its policy and its configuration. */
import { createHash } from "node:crypto";
import type { Database } from "../../db/open.ts";
import { oncePerRow, prepared } from "../../db/prepared.ts";
import { LastAdminError, NotFoundError, StoreError } from "../errors.ts";
import { giveLibraries, libraryIdsOf } from "../libraries.ts";
import type { Timestamps } from "../timestamps.ts";
import { type Write, writeInTurn } from "../transaction.ts";

/** A document as it was last written. What its keys mean is for the dialect to know. */
export type StoredDocument = Readonly<Record<string, unknown>>;

/** Times are ISO 8601 in UTC. */
export interface Account {
  /** As in `store.users`. */
  userId: string;
  /** 32 hex digits. */
  guid: string;
  name: string;
  isAdmin: boolean;
  isPasswordSet: boolean;
  isDisabled: boolean;
  lastLoginAt: string | null;
  lastAccessAt: string | null;
  pictureTag: string | null;
  /** Undefined while nobody has written any. */
  policy: StoredDocument | undefined;
  configuration: StoredDocument | undefined;
}

export interface AccountChange {
  isAdmin: boolean;
  isDisabled: boolean;
  /** Made from the account as it is when nobody else can change it. */
  policy: StoredDocument;
}

/** An administrator cannot be disabled. */
export class StillAdminError extends StoreError {
  override name = "StillAdminError";
}
/** Somebody must be able to sign in. */
export class LastEnabledError extends StoreError {
  override name = "LastEnabledError";
}
/** Somebody must be left. */
export class LastUserError extends StoreError {
  override name = "LastUserError";
}

export interface AccountStore {
  /** Everybody, by name. */
  list(): Promise<Account[]>;
  find(guid: string): Promise<Account | undefined>;
  /** By the id that `store.users` knows. */
  get(userId: string): Promise<Account>;
  /**
   * Replaces a policy. Where it disables, all tokens of the user but `exceptToken` (hashed) end with it.
   * Rejects with `NotFoundError`, `LastAdminError`, `StillAdminError` or `LastEnabledError`.
   */
  setPolicy(
    userId: string,
    change: (before: Account) => AccountChange,
    options?: { exceptTokenHash?: string | undefined },
  ): Promise<void>;
  /** What a sign-in, or one that failed, makes of an account. No guard: it may lock out anybody. */
  setSignInState(
    userId: string,
    change: (before: Account) => Pick<AccountChange, "policy" | "isDisabled">,
  ): Promise<void>;
  /** Replaces a configuration. Rejects with `NotFoundError`. */
  setConfiguration(userId: string, change: (before: Account) => StoredDocument): Promise<void>;
  /** Rejects with `NotFoundError`, `LastUserError` or `LastAdminError`. */
  remove(userId: string): Promise<void>;
}

export const createAccountStore = (db: Database, timestamps: Timestamps): AccountStore => {
  const rowsBy = prepared(db, (value) => selectAccounts(db).where("guid", "=", value));
  const find = async (guid: string) => {
    const [row] = await rowsBy(guid);
    if (row) return toSameAccount(row);
    // Somebody whom another dialect made has no id here yet.
    await adopt(db);
    const [adopted] = await rowsBy(guid);
    return adopted && toAccount(adopted);
  };

  return {
    find,
    get: (userId) => getAccount(db, userId),
    async list() {
      const rows = await selectAccounts(db).orderBy("name").orderBy("users.id").execute();
      if (rows.some(({ guid }) => guid === null)) await adopt(db);
      return rows.map(toAccount);
    },
    async setPolicy(userId, change, { exceptTokenHash = "" } = {}) {
      await writeInTurn(db, async (write) => {
        const before = await getAccount(write, userId);
        const { isAdmin, isDisabled, policy } = change(before);
        if (before.isAdmin && !isAdmin && (await countAdmins(write)) === 1)
          throw new LastAdminError("Nobody would be left to administer the server");
        if (before.isAdmin && isDisabled) throw new StillAdminError("An administrator cannot be disabled");
        const isDisabledNow = isDisabled && !before.isDisabled;
        if (isDisabledNow && (await countEnabled(write)) === 1)
          throw new LastEnabledError("Nobody would be left to sign in");
        await write
          .updateTable("jellyfin_users")
          .set({ is_disabled: Number(isDisabled), policy: JSON.stringify(policy) })
          .where("user_id", "=", userId)
          .execute();
        await write
          .updateTable("users")
          .set({ is_admin: Number(isAdmin), updated_at: timestamps() })
          .where("id", "=", userId)
          .execute();
        if (isAdmin) await giveLibraries(write, userId, await libraryIdsOf(write, "all"));
        if (isDisabledNow)
          await write
            .deleteFrom("jellyfin_devices")
            .where("user_id", "=", userId)
            .where("token_hash", "!=", exceptTokenHash)
            .execute();
      });
    },
    async setSignInState(userId, change) {
      await writeInTurn(db, async (write) => {
        const { policy, isDisabled } = change(await getAccount(write, userId));
        await write
          .updateTable("jellyfin_users")
          .set({ is_disabled: Number(isDisabled), policy: JSON.stringify(policy) })
          .where("user_id", "=", userId)
          .execute();
      });
    },
    async setConfiguration(userId, change) {
      await writeInTurn(db, async (write) => {
        const configuration = change(await getAccount(write, userId));
        await write
          .updateTable("jellyfin_users")
          .set({ configuration: JSON.stringify(configuration) })
          .where("user_id", "=", userId)
          .execute();
      });
    },
    async remove(userId) {
      await writeInTurn(db, async (write) => {
        const { isAdmin } = await getAccount(write, userId);
        if ((await countUsers(write)) === 1) throw new LastUserError("Nobody would be left");
        if (isAdmin && (await countAdmins(write)) === 1)
          throw new LastAdminError("Nobody would be left to administer the server");
        await write.deleteFrom("users").where("id", "=", userId).execute();
      });
    },
  };
};

/** `ask`: where the same is asked so often that its query is built once. */
export const getAccount = async (
  db: Database | Write,
  userId: string,
  ask: (id: string) => Promise<readonly AccountRow[]> = (id) =>
    selectAccounts(db).where("users.id", "=", id).execute(),
): Promise<Account> => {
  const [row] = await ask(userId);
  if (!row) throw new NotFoundError("No such user");
  if (row.guid === null) await insertAccounts(db, [userId]);
  return toSameAccount(row);
};

export const selectAccounts = (db: Database | Write) =>
  db
    .selectFrom("users")
    .leftJoin("jellyfin_users", "jellyfin_users.user_id", "users.id")
    .select([
      "users.id as userId",
      "name",
      "is_admin",
      "password_hash",
      "last_login_at",
      "last_access_at",
      "guid",
      "is_disabled",
      "policy",
      "configuration",
      "picture_tag",
    ]);

type AccountRow = Awaited<ReturnType<ReturnType<typeof selectAccounts>["executeTakeFirstOrThrow"]>>;

export const toAccount = (row: AccountRow): Account => ({
  userId: row.userId,
  guid: row.guid ?? guidOf(row.userId),
  name: row.name,
  isAdmin: row.is_admin === 1,
  isPasswordSet: row.password_hash !== "",
  isDisabled: row.is_disabled === 1,
  lastLoginAt: row.last_login_at,
  lastAccessAt: row.last_access_at,
  pictureTag: row.picture_tag,
  policy: toDocument(row.policy),
  configuration: toDocument(row.configuration),
});

const toSameAccount = oncePerRow(toAccount);

const toDocument = (json: string | null) => (json ? (JSON.parse(json) as StoredDocument) : undefined);

/** Always the same for one user, so that two who look at once agree. */
export const guidOf = (userId: string): string =>
  createHash("sha256").update(`jellyfin user ${userId}`).digest("hex").slice(0, 32);

/** Gives everybody who has none a row, and thereby an id on the wire. */
const adopt = async (db: Database) => {
  const rows = await selectAccounts(db).where("guid", "is", null).execute();
  await insertAccounts(
    db,
    rows.map(({ userId }) => userId),
  );
};

/** SQLite takes 32,766 values in one statement. */
const mostRows = 500;

const insertAccounts = async (db: Database | Write, userIds: readonly string[]) => {
  for (let start = 0; start < userIds.length; start += mostRows)
    await db
      .insertInto("jellyfin_users")
      .values(
        userIds.slice(start, start + mostRows).map((user_id) => ({
          user_id,
          guid: guidOf(user_id),
          is_disabled: 0,
          policy: "",
          configuration: "",
          picture_tag: null,
        })),
      )
      .onConflict((conflict) => conflict.column("user_id").doNothing()) // another request may be first
      .execute();
};

const countUsers = async (write: Write) => {
  const { total } = await write
    .selectFrom("users")
    .select((query) => query.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
};

/** Disabled ones count too, as they do on the real server. */
const countAdmins = async (write: Write) => {
  const { total } = await write
    .selectFrom("users")
    .select((query) => query.fn.countAll().as("total"))
    .where("is_admin", "=", 1)
    .executeTakeFirstOrThrow();
  return Number(total);
};

const countEnabled = async (write: Write) => {
  const { disabled } = await write
    .selectFrom("jellyfin_users")
    .select((query) => query.fn.countAll().as("disabled"))
    .where("is_disabled", "=", 1)
    .executeTakeFirstOrThrow();
  return (await countUsers(write)) - Number(disabled);
};
