/** Households: who lives together, who was asked to, and whether guests are welcome. */
import { type Selectable, sql } from "kysely";
import type { HouseholdTable } from "../../db/householdSchema.ts";
import type { Database } from "../../db/open.ts";
import { prepared } from "../../db/prepared.ts";
import { NotFoundError } from "../errors.ts";
import { hashPassword } from "../passwords.ts";
import type { Timestamps } from "../timestamps.ts";
import { type Write, writeInTurn } from "../transaction.ts";
import {
  type Account,
  findWhere,
  insertAccount,
  type MemberKind,
  selectAccounts,
  toAccount,
} from "./accounts.ts";
import { AlreadyThereError, HouseholdFullError } from "./errors.ts";
import { nextNumber } from "./numbers.ts";

/** The most members of a household, its administrator among them and the guest not. */
export const mostMembers = 15;

export interface Household {
  id: number;
  name: string;
  isGuestEnabled: boolean;
  administrator: Account;
  guest: Account;
}

export interface ManagedDraft {
  title: string;
  /** "" or left out: none. */
  restrictionProfile?: string;
  /** Four digits. "" or left out: none. */
  pin?: string;
}

/** Sent by a household to an account, or to an e-mail that has none yet. */
export interface Invitation {
  id: number;
  householdId: number;
  account: Account | null;
  /** What was typed: an e-mail or a user name. */
  identifier: string;
  createdAt: string;
}

export interface HouseholdsStore {
  find(id: number): Promise<Household | undefined>;
  /** In the household's own order; the guest, last of all, only where guests are welcome. */
  members(id: number): Promise<Account[]>;
  /** Guests apart. */
  countMembers(id: number): Promise<number>;
  /** The account's household. Where it has none, it founds one and administers it. */
  found(accountId: number): Promise<Household>;
  setGuest(id: number, isEnabled: boolean): Promise<void>;
  /** A sub-account. Rejects with `HouseholdFullError`. */
  addManaged(id: number, draft: ManagedDraft): Promise<Account>;
  /**
   * Sub-accounts are gone for good, with everything that was shared with them and every token; others only leave,
   * and lose what the household's administrator shared with them. Rejects with `NotFoundError`.
   */
  removeMember(id: number, accountId: number): Promise<void>;
  /** Rejects with `AlreadyThereError` for a member of any household, or one who was asked already. */
  invite(id: number, invited: { accountId: number | null; identifier: string }): Promise<void>;
  /** Sent by this household, the oldest first. */
  invitationsOf(id: number): Promise<Invitation[]>;
  /** Received by this account. */
  invitationsFor(accountId: number): Promise<Invitation[]>;
  /** Rejects with `NotFoundError`. */
  removeInvitation(invitationId: number): Promise<void>;
  /** The account becomes a full member. Rejects with `NotFoundError`, `AlreadyThereError` or `HouseholdFullError`. */
  accept(invitationId: number, accountId: number): Promise<void>;
}

export const createHouseholdsStore = (db: Database, timestamps: Timestamps): HouseholdsStore => {
  const find = async (id: number) => {
    const row = await db.selectFrom("households").selectAll().where("id", "=", id).executeTakeFirst();
    return row && withMembers(db, row);
  };
  const countsOfMembers = prepared(db, (value: number) =>
    db
      .selectFrom("household_members")
      .select((query) => query.fn.countAll().as("total"))
      .where("household_id", "=", value)
      .where("kind", "!=", sql.lit("guest")),
  );
  const listInvitations = async (column: "household_id" | "account_id", id: number) => {
    const rows = await db
      .selectFrom("household_invitations")
      .selectAll()
      .where(column, "=", id)
      .orderBy("id")
      .execute();
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        householdId: row.household_id,
        account:
          row.account_id === null ? null : ((await findWhere(db, "accounts.id", row.account_id)) ?? null),
        identifier: row.identifier,
        createdAt: row.created_at,
      })),
    );
  };

  return {
    find,
    async members(id) {
      const [household, rows] = await Promise.all([
        db.selectFrom("households").select("is_guest_enabled").where("id", "=", id).executeTakeFirst(),
        selectAccounts(db).where("membership.household_id", "=", id).orderBy("membership.position").execute(),
      ]);
      return rows
        .map(toAccount)
        .filter(({ membership }) => membership?.kind !== "guest" || household?.is_guest_enabled);
    },
    async countMembers(id) {
      const [counted] = await countsOfMembers(id);
      return Number(counted?.total ?? 0);
    },
    async found(accountId) {
      const id = await writeInTurn(db, async (write) => {
        const account = await getAccount(write, accountId);
        if (account.membership) return account.membership.householdId;
        return insertHousehold(write, account, timestamps());
      });
      const household = await find(id);
      if (!household) throw new NotFoundError("No such household");
      return household;
    },
    async setGuest(id, isEnabled) {
      await db
        .updateTable("households")
        .set({ is_guest_enabled: Number(isEnabled) })
        .where("id", "=", id)
        .execute();
    },
    async addManaged(id, { title, restrictionProfile = "", pin = "" }) {
      const pinHash = await hashPassword(pin);
      const accountId = await writeInTurn(db, async (write) => {
        await checkRoom(write, id);
        const draft = {
          sub_account_of: id,
          title,
          friendly_name: title,
          restriction_profile: restrictionProfile,
          pin_hash: pinHash,
        };
        const made = await insertAccount(write, draft, timestamps());
        await insertMember(write, id, made, "managed");
        return made;
      });
      return getAccount(db, accountId);
    },
    async removeMember(id, accountId) {
      await writeInTurn(db, async (write) => {
        const account = await getAccount(write, accountId);
        if (account.membership?.householdId !== id) throw new NotFoundError("No such member");
        if (account.userId === null) {
          await write.deleteFrom("accounts").where("id", "=", accountId).execute();
          return;
        }
        const { administrator } = await withMembers(write, await getHousehold(write, id));
        await write.deleteFrom("household_members").where("account_id", "=", accountId).execute();
        await write
          .deleteFrom("shares")
          .where("account_id", "=", accountId)
          .where("server_id", "in", (query) =>
            query.selectFrom("media_servers").select("id").where("owner_id", "=", administrator.id),
          )
          .execute();
      });
    },
    async invite(id, { accountId, identifier }) {
      await writeInTurn(db, async (write) => {
        const account = accountId === null ? undefined : await getAccount(write, accountId);
        if (account?.membership) throw new AlreadyThereError("A member of a household already");
        const asked = await write
          .selectFrom("household_invitations")
          .selectAll()
          .where("household_id", "=", id)
          .execute();
        const isAsked = asked.some((row) =>
          accountId === null
            ? row.identifier.toLowerCase() === identifier.toLowerCase()
            : row.account_id === accountId,
        );
        if (isAsked) throw new AlreadyThereError("Asked already");
        await write
          .insertInto("household_invitations")
          .values({
            id: await nextNumber(write, "invitation"),
            household_id: id,
            account_id: accountId,
            identifier,
            created_at: timestamps(),
          })
          .execute();
      });
    },
    invitationsOf: (id) => listInvitations("household_id", id),
    invitationsFor: (accountId) => listInvitations("account_id", accountId),
    async removeInvitation(invitationId) {
      const { numDeletedRows } = await db
        .deleteFrom("household_invitations")
        .where("id", "=", invitationId)
        .executeTakeFirst();
      if (!numDeletedRows) throw new NotFoundError("No such invitation");
    },
    async accept(invitationId, accountId) {
      await writeInTurn(db, async (write) => {
        const invitation = await write
          .deleteFrom("household_invitations")
          .where("id", "=", invitationId)
          .where("account_id", "=", accountId)
          .returning("household_id")
          .executeTakeFirst();
        if (!invitation) throw new NotFoundError("No such invitation");
        const account = await getAccount(write, accountId);
        if (account.membership) throw new AlreadyThereError("A member of a household already");
        await checkRoom(write, invitation.household_id);
        await insertMember(write, invitation.household_id, accountId, "member");
      });
    },
  };
};

/** To be called inside a write transaction. Answers with the new household's number. */
export const insertHousehold = async (
  write: Write,
  { id: accountId, userId, title }: Pick<Account, "id" | "userId" | "title">,
  now: string,
): Promise<number> => {
  if (userId === null) throw new NotFoundError("Sub-accounts found no household");
  const id = await nextNumber(write, "household");
  await write
    .insertInto("households")
    .values({ id, name: `${title}'s home`, owner_user_id: userId, is_guest_enabled: 0 })
    .execute();
  await insertMember(write, id, accountId, "administrator");
  const guest = await insertAccount(write, { sub_account_of: id, title: "Guest" }, now);
  await insertMember(write, id, guest, "guest");
  return id;
};

/** Behind all who are there; the guest stays last. */
export const insertMember = async (
  write: Write,
  householdId: number,
  accountId: number,
  kind: MemberKind,
): Promise<void> => {
  const last = await write
    .selectFrom("household_members")
    .select((query) => query.fn.max("position").as("position"))
    .where("household_id", "=", householdId)
    .where("kind", "!=", "guest")
    .executeTakeFirst();
  const position = kind === "guest" ? guestPosition : (last?.position ?? 0) + 1;
  await write
    .insertInto("household_members")
    .values({ account_id: accountId, household_id: householdId, kind, position })
    .execute();
};

const guestPosition = 1_000_000;

const checkRoom = async (write: Write, id: number) => {
  const { members } = await write
    .selectFrom("household_members")
    .select((query) => query.fn.countAll().as("members"))
    .where("household_id", "=", id)
    .where("kind", "!=", "guest")
    .executeTakeFirstOrThrow();
  if (Number(members) >= mostMembers) throw new HouseholdFullError("The household is full");
};

const getAccount = async (db: Database | Write, id: number): Promise<Account> => {
  const account = await findWhere(db, "accounts.id", id);
  if (!account) throw new NotFoundError("No such account");
  return account;
};

const getHousehold = async (db: Database | Write, id: number) => {
  const row = await db.selectFrom("households").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFoundError("No such household");
  return row;
};

const withMembers = async (
  db: Database | Write,
  { id, name, is_guest_enabled }: Selectable<HouseholdTable>,
): Promise<Household> => {
  const rows = await selectAccounts(db)
    .where("membership.household_id", "=", id)
    .where("membership.kind", "in", ["administrator", "guest"])
    .execute();
  const accounts = rows.map(toAccount);
  const administrator = accounts.find(({ membership }) => membership?.kind === "administrator");
  const guest = accounts.find(({ membership }) => membership?.kind === "guest");
  if (!administrator || !guest) throw new NotFoundError("No such household");
  return { id, name, isGuestEnabled: is_guest_enabled === 1, administrator, guest };
};
