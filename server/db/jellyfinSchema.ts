/** The tables that only the Jellyfin dialect uses. A user of `users` has at most one row in `jellyfin_users`. */
import type { Kysely, Migration } from "kysely";

export interface JellyfinTables {
  jellyfin_users: JellyfinUserTable;
  jellyfin_pictures: JellyfinPictureTable;
  jellyfin_devices: JellyfinDeviceTable;
  jellyfin_device_names: JellyfinDeviceNameTable;
  jellyfin_keys: JellyfinKeyTable;
  jellyfin_folders: JellyfinFolderTable;
  jellyfin_activity: JellyfinActivityTable;
  jellyfin_resets: JellyfinResetTable;
}

export interface JellyfinUserTable {
  user_id: string;
  /** 32 hex digits: what a user is called on the wire. */
  guid: string;
  is_disabled: number;
  /** JSON, or "" while nobody has written any. */
  policy: string;
  /** JSON, or "" while nobody has written any. */
  configuration: string;
  /** Changes with the picture; null without one. */
  picture_tag: string | null;
}

export interface JellyfinPictureTable {
  user_id: string;
  /** `image/png` and so on. */
  type: string;
  /** Base64, so that every engine takes it. */
  content: string;
}

/** One row per user and device that is signed in: the token, and the session that goes with it. */
export interface JellyfinDeviceTable {
  id: string;
  /** SHA-256 of the token, in hex. */
  token_hash: string;
  user_id: string;
  device_id: string;
  device_name: string;
  app_name: string;
  app_version: string;
  address: string;
  created_at: string;
  last_activity_at: string;
  /** Null: the token is good, but its session has ended. */
  session_at: string | null;
  /** JSON of what is being played, or "". */
  playing: string;
}

/** Names that an administrator gave to devices. */
export interface JellyfinDeviceNameTable {
  device_id: string;
  custom_name: string;
}

export interface JellyfinKeyTable {
  /** In clear: the server shows its keys to administrators. */
  token: string;
  app_name: string;
  created_at: string;
}

export interface JellyfinFolderTable {
  id: string;
  kind: "library" | "channel";
  name: string;
  /** `movies`, `tvshows` and so on; "" for a channel. */
  collection_type: string;
  /** JSON list of paths. */
  locations: string;
  is_hidden: number;
}

export interface JellyfinActivityTable {
  id: number;
  name: string;
  short_overview: string | null;
  type: string;
  date: string;
  /** On the wire's terms; 32 zeros for nobody. Kept when the user is gone. */
  guid: string;
  severity: string;
}

export interface JellyfinResetTable {
  file: string;
  user_id: string;
  pin: string;
  expires_at: string;
}

export const jellyfinMigration: Migration = {
  async up(db: Kysely<JellyfinTables>) {
    await db.schema
      .createTable("jellyfin_users")
      .addColumn("user_id", "text", (column) =>
        column.primaryKey().references("users.id").onDelete("cascade"),
      )
      .addColumn("guid", "text", (column) => column.notNull().unique())
      .addColumn("is_disabled", "integer", (column) => column.notNull())
      .addColumn("policy", "text", (column) => column.notNull())
      .addColumn("configuration", "text", (column) => column.notNull())
      .addColumn("picture_tag", "text")
      .execute();

    await db.schema
      .createTable("jellyfin_pictures")
      .addColumn("user_id", "text", (column) =>
        column.primaryKey().references("users.id").onDelete("cascade"),
      )
      .addColumn("type", "text", (column) => column.notNull())
      .addColumn("content", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("jellyfin_devices")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("token_hash", "text", (column) => column.notNull().unique())
      .addColumn("user_id", "text", (column) => column.notNull().references("users.id").onDelete("cascade"))
      .addColumn("device_id", "text", (column) => column.notNull())
      .addColumn("device_name", "text", (column) => column.notNull())
      .addColumn("app_name", "text", (column) => column.notNull())
      .addColumn("app_version", "text", (column) => column.notNull())
      .addColumn("address", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("last_activity_at", "text", (column) => column.notNull())
      .addColumn("session_at", "text")
      .addColumn("playing", "text", (column) => column.notNull())
      .execute();
    for (const column of ["user_id", "device_id"] as const)
      await db.schema
        .createIndex(`jellyfin_devices_${column}`)
        .on("jellyfin_devices")
        .column(column)
        .execute();

    await db.schema
      .createTable("jellyfin_device_names")
      .addColumn("device_id", "text", (column) => column.primaryKey())
      .addColumn("custom_name", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("jellyfin_keys")
      .addColumn("token", "text", (column) => column.primaryKey())
      .addColumn("app_name", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("jellyfin_folders")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("collection_type", "text", (column) => column.notNull())
      .addColumn("locations", "text", (column) => column.notNull())
      .addColumn("is_hidden", "integer", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("jellyfin_activity")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("short_overview", "text")
      .addColumn("type", "text", (column) => column.notNull())
      .addColumn("date", "text", (column) => column.notNull())
      .addColumn("guid", "text", (column) => column.notNull())
      .addColumn("severity", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("jellyfin_activity_date")
      .on("jellyfin_activity")
      .columns(["date", "id"])
      .execute();

    await db.schema
      .createTable("jellyfin_resets")
      .addColumn("file", "text", (column) => column.primaryKey())
      .addColumn("user_id", "text", (column) => column.notNull().references("users.id").onDelete("cascade"))
      .addColumn("pin", "text", (column) => column.notNull())
      .addColumn("expires_at", "text", (column) => column.notNull())
      .execute();
  },
};
