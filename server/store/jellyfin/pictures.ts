/** Users' pictures, kept in the database like everything else. */
import { createHash } from "node:crypto";
import type { Database } from "../../db/open.ts";
import type { Timestamps } from "../timestamps.ts";
import { writeInTurn } from "../transaction.ts";

export interface Picture {
  /** `image/png` and so on. */
  type: string;
  content: Buffer;
}

export interface PictureStore {
  find(userId: string): Promise<Picture | undefined>;
  /** Null takes it away. Whoever is not there gets none. */
  set(userId: string, picture: Picture | null): Promise<void>;
}

export const createPictureStore = (db: Database, timestamps: Timestamps): PictureStore => ({
  async find(userId) {
    const row = await db
      .selectFrom("jellyfin_pictures")
      .select(["type", "content"])
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return row && { type: row.type, content: Buffer.from(row.content, "base64") };
  },
  async set(userId, picture) {
    const tag = picture && createHash("md5").update(picture.content).update(timestamps()).digest("hex");
    await writeInTurn(db, async (write) => {
      await write.deleteFrom("jellyfin_pictures").where("user_id", "=", userId).execute();
      const { numUpdatedRows } = await write
        .updateTable("jellyfin_users")
        .set({ picture_tag: tag })
        .where("user_id", "=", userId)
        .executeTakeFirst();
      if (picture && numUpdatedRows)
        await write
          .insertInto("jellyfin_pictures")
          .values({ user_id: userId, type: picture.type, content: picture.content.toString("base64") })
          .execute();
    });
  },
});
