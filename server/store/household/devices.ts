/** From where accounts are signed in: one row per token, which is kept as its hash. */
import { randomBytes } from "node:crypto";
import type { Database } from "../../db/open.ts";
import { prepared } from "../../db/prepared.ts";
import { hashToken } from "../../secrets.ts";
import { createId } from "../ids.ts";
import type { Timestamps } from "../timestamps.ts";
import { type Account, selectAccounts, toAccount } from "./accounts.ts";

export interface AccountDevice {
  clientId: string;
  product: string;
  name: string;
  platform: string;
  version: string;
}

export interface AccountDeviceStore {
  /** Answers with a new token, 20 letters, digits, "-" and "_". Others of the same account and device stay good. */
  signIn(accountId: number, device: AccountDevice): Promise<string>;
  findByToken(token: string): Promise<{ id: string; account: Account } | undefined>;
  touch(id: string): Promise<void>;
  signOut(id: string): Promise<void>;
}

export const createAccountDeviceStore = (db: Database, timestamps: Timestamps): AccountDeviceStore => {
  const rowsByToken = prepared(db, (value) =>
    selectAccounts(db)
      .innerJoin("account_devices as device", "device.account_id", "accounts.id")
      .select("device.id as deviceId")
      .where("device.token_hash", "=", value),
  );
  return {
    async signIn(accountId, { clientId, product, name, platform, version }) {
      const token = randomBytes(15).toString("base64url");
      const now = timestamps();
      await db
        .insertInto("account_devices")
        .values({
          id: createId(),
          token_hash: hashToken(token),
          account_id: accountId,
          client_id: clientId,
          product,
          name,
          platform,
          version,
          created_at: now,
          last_seen_at: now,
        })
        .execute();
      return token;
    },
    async findByToken(token) {
      const [row] = await rowsByToken(hashToken(token));
      return row && { id: row.deviceId, account: toAccount(row) };
    },
    async touch(id) {
      await db
        .updateTable("account_devices")
        .set({ last_seen_at: timestamps() })
        .where("id", "=", id)
        .execute();
    },
    async signOut(id) {
      await db.deleteFrom("account_devices").where("id", "=", id).execute();
    },
  };
};
