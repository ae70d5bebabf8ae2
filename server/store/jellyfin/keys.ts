/** API keys: an administrator's rights without an account. The server shows them, so they are kept in clear. */
import { randomBytes } from "node:crypto";
import type { Database } from "../../db/open.ts";
import { isSameSecret } from "../../secrets.ts";
import type { Timestamps } from "../timestamps.ts";

export interface ApiKey {
  token: string;
  appName: string;
  createdAt: string;
}

export interface KeyStore {
  /** The oldest first. */
  list(): Promise<ApiKey[]>;
  find(token: string): Promise<ApiKey | undefined>;
  create(appName: string): Promise<ApiKey>;
  remove(token: string): Promise<void>;
}

export const createKeyStore = (db: Database, timestamps: Timestamps): KeyStore => {
  const select = () =>
    db.selectFrom("jellyfin_keys").select(["token", "app_name as appName", "created_at as createdAt"]);
  return {
    list: () => select().orderBy("created_at").execute(),
    // There are few: each is compared, so that an answer takes as long however much of a key is right.
    find: async (token) => (await select().execute()).find((key) => isSameSecret(token, key.token)),
    async create(appName) {
      const key = { token: randomBytes(16).toString("hex"), appName, createdAt: timestamps() };
      await db
        .insertInto("jellyfin_keys")
        .values({ token: key.token, app_name: appName, created_at: key.createdAt })
        .execute();
      return key;
    },
    async remove(token) {
      await db.deleteFrom("jellyfin_keys").where("token", "=", token).execute();
    },
  };
};
