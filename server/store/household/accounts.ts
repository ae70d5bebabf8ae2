/** Accounts of the service behind households: one for each user, made when first asked for, and sub-accounts of households. */
import { randomBytes } from "node:crypto";
import type { Insertable } from "kysely";
import type { AccountTable } from "../../db/householdSchema.ts";
import type { Database } from "../../db/open.ts";
import { NotFoundError } from "../errors.ts";
import { toNameKey } from "../names.ts";
import { checkPassword, hashPassword } from "../passwords.ts";
import type { Timestamps } from "../timestamps.ts";
import { type Write, writeInTurn } from "../transaction.ts";
import { nextNumber } from "./numbers.ts";

export type MemberKind = "administrator" | "member" | "managed" | "guest";

/** Times are ISO 8601 in UTC. */
export interface Account {
  id: number;
  /** 16 hex digits. */
  uuid: string;
  /** Null for a sub-account. */
  userId: string | null;
  /** "" for a sub-account. */
  username: string;
  /** "" where there is none. */
  email: string;
  isPasswordSet: boolean;
  /** What it is shown as. */
  title: string;
  /** "" without one. */
  friendlyName: string;
  isPinSet: boolean;
  /** "" without one. */
  restrictionProfile: string;
  hasSubscription: boolean;
  createdAt: string;
  updatedAt: string;
  /** Null outside any household. */
  membership: { householdId: number; kind: MemberKind } | null;
}

/** `pin` "" takes it away; otherwise it is four digits. */
export type AccountChanges = Partial<
  Pick<Account, "title" | "friendlyName" | "restrictionProfile" | "hasSubscription">
> & { pin?: string };

export interface AccountStore {
  find(id: number): Promise<Account | undefined>;
  findByUuid(uuid: string): Promise<Account | undefined>;
  /** Of a user of `store.users`. Made where there is none yet. */
  ofUser(userId: string): Promise<Account>;
  /** By user name or e-mail, whatever its letter case. */
  findByIdentifier(identifier: string): Promise<Account | undefined>;
  /** What is left out stays. Rejects with `NotFoundError`. */
  update(id: number, changes: AccountChanges): Promise<Account>;
  /** False where none is set, too. */
  hasPin(id: number, pin: string): Promise<boolean>;
}

export const createAccountStore = (db: Database, timestamps: Timestamps): AccountStore => {
  const find = async (id: number) => findWhere(db, "accounts.id", id);
  const ofUser = async (userId: string) => {
    const known = await findWhere(db, "accounts.user_id", userId);
    if (known) return known;
    await writeInTurn(db, async (write) => {
      const user = await write.selectFrom("users").select("id").where("id", "=", userId).executeTakeFirst();
      if (!user) throw new NotFoundError("No such user");
      if (await findWhere(write, "accounts.user_id", userId)) return; // another request was first
      await insertAccount(write, { user_id: userId }, timestamps());
    });
    const made = await findWhere(db, "accounts.user_id", userId);
    if (!made) throw new NotFoundError("No such user");
    return made;
  };

  return {
    find,
    findByUuid: (uuid) => findWhere(db, "accounts.uuid", uuid),
    ofUser,
    async findByIdentifier(identifier) {
      const byName = await db
        .selectFrom("users")
        .select("id")
        .where("name_key", "=", toNameKey(identifier))
        .executeTakeFirst();
      const user =
        byName ??
        (identifier.includes("@")
          ? await db
              .selectFrom("users")
              .select("id")
              .where((where) => where(where.fn<string>("lower", ["email"]), "=", identifier.toLowerCase()))
              .executeTakeFirst()
          : undefined);
      return user && ofUser(user.id);
    },
    async update(id, { title, friendlyName, restrictionProfile, hasSubscription, pin }) {
      const { numUpdatedRows } = await db
        .updateTable("accounts")
        .set({
          ...(title !== undefined && { title }),
          ...(friendlyName !== undefined && { friendly_name: friendlyName }),
          ...(restrictionProfile !== undefined && { restriction_profile: restrictionProfile }),
          ...(hasSubscription !== undefined && { has_subscription: Number(hasSubscription) }),
          ...(pin !== undefined && { pin_hash: await hashPassword(pin) }),
          updated_at: timestamps(),
        })
        .where("id", "=", id)
        .executeTakeFirst();
      const account = numUpdatedRows ? await find(id) : undefined;
      if (!account) throw new NotFoundError("No such account");
      return account;
    },
    async hasPin(id, pin) {
      const row = await db.selectFrom("accounts").select("pin_hash").where("id", "=", id).executeTakeFirst();
      return row !== undefined && row.pin_hash !== "" && checkPassword(row.pin_hash, pin);
    },
  };
};

/** To be called inside a write transaction. Answers with the new account's number. */
export const insertAccount = async (
  write: Write,
  draft: Partial<Insertable<AccountTable>>,
  now: string,
): Promise<number> => {
  const id = await nextNumber(write, "account");
  await write
    .insertInto("accounts")
    .values({
      uuid: randomBytes(8).toString("hex"),
      user_id: null,
      sub_account_of: null,
      title: "",
      friendly_name: "",
      pin_hash: "",
      restriction_profile: "",
      has_subscription: 0,
      created_at: now,
      updated_at: now,
      ...draft,
      id,
    })
    .execute();
  return id;
};

export const selectAccounts = (db: Database | Write) =>
  db
    .selectFrom("accounts")
    .leftJoin("users", "users.id", "accounts.user_id")
    .leftJoin("household_members as membership", "membership.account_id", "accounts.id")
    .select([
      "accounts.id as id",
      "accounts.uuid as uuid",
      "accounts.user_id as userId",
      "users.name as username",
      "users.email as email",
      "users.password_hash as passwordHash",
      "accounts.title as title",
      "accounts.friendly_name as friendlyName",
      "accounts.pin_hash as pinHash",
      "accounts.restriction_profile as restrictionProfile",
      "accounts.has_subscription as hasSubscription",
      "accounts.created_at as createdAt",
      "accounts.updated_at as updatedAt",
      "membership.household_id as householdId",
      "membership.kind as kind",
      "membership.position as position",
    ]);

type AccountRow = Awaited<ReturnType<ReturnType<typeof selectAccounts>["executeTakeFirstOrThrow"]>>;

export const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  uuid: row.uuid,
  userId: row.userId,
  username: row.username ?? "",
  email: row.email ?? "",
  isPasswordSet: (row.passwordHash ?? "") !== "",
  title: row.userId === null ? row.title : row.friendlyName || (row.username ?? ""),
  friendlyName: row.friendlyName,
  isPinSet: row.pinHash !== "",
  restrictionProfile: row.restrictionProfile,
  hasSubscription: row.hasSubscription === 1,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  membership:
    row.householdId === null || row.kind === null ? null : { householdId: row.householdId, kind: row.kind },
});

export const findWhere = async (
  db: Database | Write,
  column: "accounts.id" | "accounts.uuid" | "accounts.user_id",
  value: string | number,
): Promise<Account | undefined> => {
  const row = await selectAccounts(db).where(column, "=", value).executeTakeFirst();
  return row && toAccount(row);
};
