/**
 * The tables of households: accounts of a service that people sign in to, who lives together, what is shared with
 * whom. Only the Plex dialect uses them. A user of `users` has at most one row in `accounts`.
 */
import type { Kysely, Migration } from "kysely";

export interface HouseholdTables {
  households: HouseholdTable;
  accounts: AccountTable;
  household_members: HouseholdMemberTable;
  household_invitations: HouseholdInvitationTable;
  media_servers: MediaServerTable;
  media_sections: MediaSectionTable;
  shares: ShareTable;
  share_sections: ShareSectionTable;
  sharing_settings: SharingSettingsTable;
  account_devices: AccountDeviceTable;
}

export interface HouseholdTable {
  id: number;
  name: string;
  /** Its administrator. The household goes with that user. */
  owner_user_id: string;
  is_guest_enabled: number;
}

export interface AccountTable {
  id: number;
  /** 16 hex digits. */
  uuid: string;
  /** Null for a sub-account: it is nobody's in `users`, and cannot sign in. */
  user_id: string | null;
  /** The household a sub-account belongs to, and goes with. */
  sub_account_of: number | null;
  /** Of a sub-account. "" otherwise: it is made of the user's names then. */
  title: string;
  /** "" without one. */
  friendly_name: string;
  /** A PHC string of argon2id; "" without a PIN. */
  pin_hash: string;
  /** "" without one. */
  restriction_profile: string;
  has_subscription: number;
  created_at: string;
  updated_at: string;
}

export interface HouseholdMemberTable {
  /** An account is a member of one household at most. */
  account_id: number;
  household_id: number;
  kind: "administrator" | "member" | "managed" | "guest";
  /** Members are listed by it. */
  position: number;
}

export interface HouseholdInvitationTable {
  id: number;
  household_id: number;
  /** Null: an e-mail that no account has yet. */
  account_id: number | null;
  /** What was typed: an e-mail or a user name. */
  identifier: string;
  created_at: string;
}

export interface MediaServerTable {
  id: number;
  /** 40 hex digits. */
  machine_id: string;
  owner_id: number;
  name: string;
  version: string;
  address: string;
  port: number;
  last_seen_at: string;
}

export interface MediaSectionTable {
  /** Global: no two sections of any server have the same. */
  id: number;
  server_id: number;
  /** What the server itself calls it. */
  key: number;
  title: string;
  /** `movie`, `show`, `artist` or `photo`. */
  type: string;
}

export interface ShareTable {
  id: number;
  server_id: number;
  /** Null: an e-mail that no account has yet. */
  account_id: number | null;
  identifier: string;
  /** All sections, those that are added later too: `share_sections` has none then. */
  has_all_sections: number;
  created_at: string;
  /** Null: waits for the other's consent. */
  accepted_at: string | null;
}

export interface ShareSectionTable {
  share_id: number;
  section_id: number;
}

/** What one account lets another do on all of its servers. */
export interface SharingSettingsTable {
  owner_id: number;
  account_id: number;
  /** JSON, as last written. */
  settings: string;
}

export interface AccountDeviceTable {
  id: string;
  /** SHA-256 of the token, in hex. */
  token_hash: string;
  account_id: number;
  client_id: string;
  product: string;
  name: string;
  platform: string;
  version: string;
  created_at: string;
  last_seen_at: string;
}

export const householdMigration: Migration = {
  async up(db: Kysely<HouseholdTables>) {
    await db.schema
      .createTable("households")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("owner_user_id", "text", (column) =>
        column.notNull().unique().references("users.id").onDelete("cascade"),
      )
      .addColumn("is_guest_enabled", "integer", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("accounts")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("uuid", "text", (column) => column.notNull().unique())
      .addColumn("user_id", "text", (column) => column.unique().references("users.id").onDelete("cascade"))
      .addColumn("sub_account_of", "integer", (column) =>
        column.references("households.id").onDelete("cascade"),
      )
      .addColumn("title", "text", (column) => column.notNull())
      .addColumn("friendly_name", "text", (column) => column.notNull())
      .addColumn("pin_hash", "text", (column) => column.notNull())
      .addColumn("restriction_profile", "text", (column) => column.notNull())
      .addColumn("has_subscription", "integer", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("household_members")
      .addColumn("account_id", "integer", (column) =>
        column.primaryKey().references("accounts.id").onDelete("cascade"),
      )
      .addColumn("household_id", "integer", (column) =>
        column.notNull().references("households.id").onDelete("cascade"),
      )
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("household_members_household")
      .on("household_members")
      .columns(["household_id", "position"])
      .execute();

    await db.schema
      .createTable("household_invitations")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("household_id", "integer", (column) =>
        column.notNull().references("households.id").onDelete("cascade"),
      )
      .addColumn("account_id", "integer", (column) => column.references("accounts.id").onDelete("cascade"))
      .addColumn("identifier", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("media_servers")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("machine_id", "text", (column) => column.notNull().unique())
      .addColumn("owner_id", "integer", (column) =>
        column.notNull().references("accounts.id").onDelete("cascade"),
      )
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("version", "text", (column) => column.notNull())
      .addColumn("address", "text", (column) => column.notNull())
      .addColumn("port", "integer", (column) => column.notNull())
      .addColumn("last_seen_at", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("media_sections")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("server_id", "integer", (column) =>
        column.notNull().references("media_servers.id").onDelete("cascade"),
      )
      .addColumn("key", "integer", (column) => column.notNull())
      .addColumn("title", "text", (column) => column.notNull())
      .addColumn("type", "text", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("shares")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("server_id", "integer", (column) =>
        column.notNull().references("media_servers.id").onDelete("cascade"),
      )
      .addColumn("account_id", "integer", (column) => column.references("accounts.id").onDelete("cascade"))
      .addColumn("identifier", "text", (column) => column.notNull())
      .addColumn("has_all_sections", "integer", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("accepted_at", "text")
      .execute();
    for (const column of ["server_id", "account_id"] as const)
      await db.schema.createIndex(`shares_${column}`).on("shares").column(column).execute();

    await db.schema
      .createTable("share_sections")
      .addColumn("share_id", "integer", (column) =>
        column.notNull().references("shares.id").onDelete("cascade"),
      )
      .addColumn("section_id", "integer", (column) =>
        column.notNull().references("media_sections.id").onDelete("cascade"),
      )
      .addPrimaryKeyConstraint("share_sections_pk", ["share_id", "section_id"])
      .execute();

    await db.schema
      .createTable("sharing_settings")
      .addColumn("owner_id", "integer", (column) =>
        column.notNull().references("accounts.id").onDelete("cascade"),
      )
      .addColumn("account_id", "integer", (column) =>
        column.notNull().references("accounts.id").onDelete("cascade"),
      )
      .addColumn("settings", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("sharing_settings_pk", ["owner_id", "account_id"])
      .execute();

    await db.schema
      .createTable("account_devices")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("token_hash", "text", (column) => column.notNull().unique())
      .addColumn("account_id", "integer", (column) =>
        column.notNull().references("accounts.id").onDelete("cascade"),
      )
      .addColumn("client_id", "text", (column) => column.notNull())
      .addColumn("product", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("version", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("last_seen_at", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("account_devices_account")
      .on("account_devices")
      .column("account_id")
      .execute();
  },
};
