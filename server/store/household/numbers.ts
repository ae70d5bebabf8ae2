/** Numbers of accounts, households, shares and the like: never given twice, even when their bearer is gone. */
import type { Write } from "../transaction.ts";

export type Numbered = "account" | "household" | "invitation" | "server" | "section" | "share";

/** Where each kind begins: accounts have nine digits, sections six, so that nobody takes one for the other. */
const first: Record<Numbered, number> = {
  account: 246_408_571,
  household: 1_841_489,
  invitation: 7_301_001,
  server: 3_120_011,
  section: 104_401,
  share: 9_412_077,
};

/** To be called inside a write transaction: it takes the number. */
export const nextNumber = async (write: Write, kind: Numbered): Promise<number> => {
  const key = `${kind}.lastNumber`;
  const last = await write.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
  const value = String(last ? Number(last.value) + 1 : first[kind]);
  await write
    .insertInto("meta")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
  return Number(value);
};
