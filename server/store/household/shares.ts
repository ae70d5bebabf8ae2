/** Media servers of accounts, their sections, and with whom those are shared. */
import type { Selectable } from "kysely";
import type { ShareTable } from "../../db/householdSchema.ts";
import type { Database } from "../../db/open.ts";
import { NotFoundError, UnknownLibraryError } from "../errors.ts";
import type { Timestamps } from "../timestamps.ts";
import { type Write, writeInTurn } from "../transaction.ts";
import { type Account, findWhere } from "./accounts.ts";
import { AlreadyThereError } from "./errors.ts";
import { nextNumber } from "./numbers.ts";

export interface MediaServer {
  id: number;
  /** 40 hex digits. */
  machineId: string;
  owner: Account;
  name: string;
  version: string;
  address: string;
  port: number;
  lastSeenAt: string;
  sections: MediaSection[];
}

export interface MediaSection {
  /** No other section of any server has it. */
  id: number;
  /** What its server calls it. */
  key: number;
  title: string;
  type: string;
}

export interface Share {
  id: number;
  server: MediaServer;
  /** Null: an e-mail that no account has yet. */
  account: Account | null;
  identifier: string;
  hasAllSections: boolean;
  /** Those that are shared, all of them included. */
  sections: MediaSection[];
  createdAt: string;
  acceptedAt: string | null;
}

/** As last written. What its keys mean is for the dialect to know. */
export type SharingSettings = Readonly<Record<string, unknown>>;

export interface ShareDraft {
  serverId: number;
  accountId: number | null;
  identifier: string;
  sectionIds: readonly number[] | "all";
  /** It counts at once. Otherwise the other has to accept. */
  isAccepted: boolean;
}

export interface ShareStore {
  serversOf(ownerId: number): Promise<MediaServer[]>;
  findServer(machineId: string): Promise<MediaServer | undefined>;
  /** Given by an owner, oldest first. */
  list(ownerId: number): Promise<Share[]>;
  /** Received by an account, oldest first. */
  receivedBy(accountId: number): Promise<Share[]>;
  find(id: number): Promise<Share | undefined>;
  /** Rejects with `AlreadyThereError` or, for a section of another server, with `UnknownLibraryError`. */
  create(draft: ShareDraft): Promise<Share>;
  /** Rejects with `NotFoundError` or `UnknownLibraryError`. */
  setSections(id: number, sectionIds: readonly number[] | "all"): Promise<void>;
  accept(id: number): Promise<void>;
  /** Rejects with `NotFoundError`. */
  remove(id: number): Promise<void>;
  /** Everything that one account shares with another. Answers with how many shares that were. */
  removeAllWith(ownerId: number, accountId: number): Promise<number>;
  settings(ownerId: number, accountId: number): Promise<SharingSettings>;
  /** What is left out stays. */
  setSettings(ownerId: number, accountId: number, changes: SharingSettings): Promise<void>;
}

export const createShareStore = (db: Database, timestamps: Timestamps): ShareStore => {
  const find = async (id: number) => {
    const row = await db.selectFrom("shares").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toShare(db, row);
  };
  const serverWhere = (column: "id" | "machine_id" | "owner_id", value: string | number) =>
    readServers(db, column, value);

  return {
    serversOf: (ownerId) => serverWhere("owner_id", ownerId),
    findServer: async (machineId) => (await serverWhere("machine_id", machineId))[0],
    find,
    async list(ownerId) {
      const rows = await db
        .selectFrom("shares")
        .innerJoin("media_servers", "media_servers.id", "shares.server_id")
        .selectAll("shares")
        .where("media_servers.owner_id", "=", ownerId)
        .orderBy("shares.id")
        .execute();
      return Promise.all(rows.map((row) => toShare(db, row)));
    },
    async receivedBy(accountId) {
      const rows = await db
        .selectFrom("shares")
        .selectAll()
        .where("account_id", "=", accountId)
        .orderBy("id")
        .execute();
      return Promise.all(rows.map((row) => toShare(db, row)));
    },
    async create({ serverId, accountId, identifier, sectionIds, isAccepted }) {
      const id = await writeInTurn(db, async (write) => {
        const shared = await write
          .selectFrom("shares")
          .select(["account_id", "identifier"])
          .where("server_id", "=", serverId)
          .execute();
        const isThere = shared.some((row) =>
          accountId === null
            ? row.account_id === null && row.identifier.toLowerCase() === identifier.toLowerCase()
            : row.account_id === accountId,
        );
        if (isThere) throw new AlreadyThereError("Shared already");
        const now = timestamps();
        const made = await nextNumber(write, "share");
        await write
          .insertInto("shares")
          .values({
            id: made,
            server_id: serverId,
            account_id: accountId,
            identifier,
            has_all_sections: Number(sectionIds === "all"),
            created_at: now,
            accepted_at: isAccepted ? now : null,
          })
          .execute();
        await writeSections(write, { id: made, serverId }, sectionIds);
        return made;
      });
      const share = await find(id);
      if (!share) throw new NotFoundError("No such share");
      return share;
    },
    async setSections(id, sectionIds) {
      await writeInTurn(db, async (write) => {
        const row = await write
          .updateTable("shares")
          .set({ has_all_sections: Number(sectionIds === "all") })
          .where("id", "=", id)
          .returning("server_id")
          .executeTakeFirst();
        if (!row) throw new NotFoundError("No such share");
        await writeSections(write, { id, serverId: row.server_id }, sectionIds);
      });
    },
    async accept(id) {
      await db.updateTable("shares").set({ accepted_at: timestamps() }).where("id", "=", id).execute();
    },
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom("shares").where("id", "=", id).executeTakeFirst();
      if (!numDeletedRows) throw new NotFoundError("No such share");
    },
    async removeAllWith(ownerId, accountId) {
      const { numDeletedRows } = await db
        .deleteFrom("shares")
        .where("account_id", "=", accountId)
        .where("server_id", "in", (query) =>
          query.selectFrom("media_servers").select("id").where("owner_id", "=", ownerId),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    settings: (ownerId, accountId) => readSettings(db, ownerId, accountId),
    async setSettings(ownerId, accountId, changes) {
      await writeInTurn(db, async (write) => {
        const settings = JSON.stringify({ ...(await readSettings(write, ownerId, accountId)), ...changes });
        await write
          .insertInto("sharing_settings")
          .values({ owner_id: ownerId, account_id: accountId, settings })
          .onConflict((conflict) => conflict.columns(["owner_id", "account_id"]).doUpdateSet({ settings }))
          .execute();
      });
    },
  };
};

const readSettings = async (
  db: Database | Write,
  ownerId: number,
  accountId: number,
): Promise<SharingSettings> => {
  const row = await db
    .selectFrom("sharing_settings")
    .select("settings")
    .where("owner_id", "=", ownerId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.settings) as SharingSettings) : {};
};

const readServers = async (
  db: Database,
  column: "id" | "machine_id" | "owner_id",
  value: string | number,
): Promise<MediaServer[]> => {
  const rows = await db
    .selectFrom("media_servers")
    .selectAll()
    .where(column, "=", value)
    .orderBy("id")
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const owner = await findWhere(db, "accounts.id", row.owner_id);
      if (!owner) throw new NotFoundError("No such account");
      const sections = await db
        .selectFrom("media_sections")
        .select(["id", "key", "title", "type"])
        .where("server_id", "=", row.id)
        .orderBy("key")
        .execute();
      const { id, machine_id: machineId, name, version, address, port, last_seen_at: lastSeenAt } = row;
      return { id, machineId, owner, name, version, address, port, lastSeenAt, sections };
    }),
  );
};

/** Replaces what a share is of. */
const writeSections = async (
  write: Write,
  { id, serverId }: { id: number; serverId: number },
  sectionIds: readonly number[] | "all",
) => {
  await write.deleteFrom("share_sections").where("share_id", "=", id).execute();
  if (sectionIds === "all") return;
  const wanted = [...new Set(sectionIds)];
  const known = await write
    .selectFrom("media_sections")
    .select("id")
    .where("server_id", "=", serverId)
    .where("id", "in", wanted)
    .execute();
  if (known.length !== wanted.length) throw new UnknownLibraryError("No such section on this server");
  await write
    .insertInto("share_sections")
    .values(wanted.map((section_id) => ({ share_id: id, section_id })))
    .execute();
};

const toShare = async (db: Database, row: Selectable<ShareTable>): Promise<Share> => {
  const [server] = await readServers(db, "id", row.server_id);
  if (!server) throw new NotFoundError("No such server");
  const shared = await db
    .selectFrom("share_sections")
    .select("section_id")
    .where("share_id", "=", row.id)
    .execute();
  const ids = new Set(shared.map(({ section_id }) => section_id));
  const hasAllSections = row.has_all_sections === 1;
  return {
    id: row.id,
    server,
    account: row.account_id === null ? null : ((await findWhere(db, "accounts.id", row.account_id)) ?? null),
    identifier: row.identifier,
    hasAllSections,
    sections: server.sections.filter(({ id }) => hasAllSections || ids.has(id)),
    createdAt: row.created_at,
    acceptedAt: row.accepted_at,
  };
};
