/** The libraries and channels of the films' server. They are others than the music server's. */
import type { Database } from "../../db/open.ts";

export interface Folder {
  /** 32 hex digits. */
  id: string;
  name: string;
  /** `movies`, `tvshows` and so on; "" for a channel. */
  collectionType: string;
  locations: string[];
  isHidden: boolean;
}

export interface FolderStore {
  /** By name. */
  list(kind: "library" | "channel"): Promise<Folder[]>;
  create(kind: "library" | "channel", folder: Folder): Promise<void>;
}

export const createFolderStore = (db: Database): FolderStore => ({
  async list(kind) {
    const rows = await db
      .selectFrom("jellyfin_folders")
      .selectAll()
      .where("kind", "=", kind)
      .orderBy("name")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      collectionType: row.collection_type,
      locations: JSON.parse(row.locations) as string[],
      isHidden: row.is_hidden === 1,
    }));
  },
  async create(kind, { id, name, collectionType, locations, isHidden }) {
    await db
      .insertInto("jellyfin_folders")
      .values({
        id,
        kind,
        name,
        collection_type: collectionType,
        locations: JSON.stringify(locations),
        is_hidden: Number(isHidden),
      })
      .execute();
  },
});
