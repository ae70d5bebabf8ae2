/** Small things of the server itself. */
import { randomBytes } from "node:crypto";
import type { Database } from "../db/open.ts";
import type { Write } from "./transaction.ts";

export interface MetaStore {
  /** 256 random bits, made when first asked for and kept with the data. */
  secret(name: string): Promise<Uint8Array>;
  read(key: string): Promise<string | undefined>;
}

export const createMetaStore = (db: Database): MetaStore => {
  const read = async (key: string) => {
    const row = await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
    return row?.value;
  };
  return {
    read,
    async secret(name) {
      const key = `secret.${name}`;
      const known = await read(key);
      if (known !== undefined) return Buffer.from(known, "base64url");
      await db
        .insertInto("meta")
        .values({ key, value: randomBytes(32).toString("base64url") })
        .onConflict((conflict) => conflict.column("key").doNothing()) // another process may be first
        .execute();
      return Buffer.from((await read(key)) ?? "", "base64url");
    },
  };
};

/** Notes that something was done, within the transaction that does it. False where somebody was first. */
export const noteOnce = async (write: Write, key: string, value: string): Promise<boolean> => {
  const before = await write.selectFrom("meta").select("key").where("key", "=", key).executeTakeFirst();
  if (before) return false;
  await write.insertInto("meta").values({ key, value }).execute();
  return true;
};
