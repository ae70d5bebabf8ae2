/** PINs of forgotten passwords. The real server keeps each in a file of its data folder. */
import type { Database } from "../../db/open.ts";

export interface Reset {
  /** The file's path: one per user name, so that asking again replaces it. */
  file: string;
  userId: string;
  pin: string;
  /** ISO 8601 in UTC. */
  expiresAt: string;
}

export interface ResetStore {
  list(): Promise<Reset[]>;
  /** Replaces what the same file held. */
  write(reset: Reset): Promise<void>;
  remove(file: string): Promise<void>;
}

export const createResetStore = (db: Database): ResetStore => ({
  async list() {
    const rows = await db.selectFrom("jellyfin_resets").selectAll().execute();
    return rows.map((row) => ({
      file: row.file,
      userId: row.user_id,
      pin: row.pin,
      expiresAt: row.expires_at,
    }));
  },
  async write({ file, userId, pin, expiresAt }) {
    const row = { user_id: userId, pin, expires_at: expiresAt };
    await db
      .insertInto("jellyfin_resets")
      .values({ file, ...row })
      .onConflict((conflict) => conflict.column("file").doUpdateSet(row))
      .execute();
  },
  async remove(file) {
    await db.deleteFrom("jellyfin_resets").where("file", "=", file).execute();
  },
});
