/** Brings a database to the newest schema. A change of the schema is a new entry at the end. */
import { DEFAULT_MIGRATION_TABLE, type Kysely, type Migration, Migrator, sql } from "kysely";
import { householdMigration } from "./householdSchema.ts";
import { jellyfinMigration } from "./jellyfinSchema.ts";
import type { Tables } from "./schema.ts";

const migrations: Record<string, Migration> = {
  "001_users_and_libraries": {
    async up(db: Kysely<Tables>) {
      await db.schema
        .createTable("users")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("name_key", "text", (column) => column.notNull().unique())
        .addColumn("full_name", "text", (column) => column.notNull())
        .addColumn("email", "text", (column) => column.notNull())
        .addColumn("is_admin", "integer", (column) => column.notNull())
        .addColumn("password_hash", "text", (column) => column.notNull())
        .addColumn("last_login_at", "text")
        .addColumn("last_access_at", "text")
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .addColumn("scrobble_filter", "text", (column) => column.notNull())
        .execute();
      for (const column of ["name", "email", "last_access_at"] as const)
        await db.schema.createIndex(`users_${column}`).on("users").columns([column, "id"]).execute();
      await db.schema
        .createIndex("users_full_name")
        .on("users")
        .expression(sql`lower(full_name), id`)
        .execute();
      await db.schema.createIndex("users_is_admin").on("users").columns(["is_admin", "id"]).execute();

      await db.schema
        .createTable("libraries")
        .addColumn("id", "integer", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull().unique())
        .addColumn("path", "text", (column) => column.notNull().unique())
        .addColumn("remote_path", "text", (column) => column.notNull())
        .addColumn("is_default", "integer", (column) => column.notNull())
        .addColumn("last_scan_at", "text")
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .addColumn("statistics", "text", (column) => column.notNull())
        .execute();

      await db.schema
        .createTable("user_libraries")
        .addColumn("user_id", "text", (column) => column.notNull().references("users.id").onDelete("cascade"))
        .addColumn("library_id", "integer", (column) =>
          column.notNull().references("libraries.id").onDelete("cascade"),
        )
        .addPrimaryKeyConstraint("user_libraries_pk", ["user_id", "library_id"])
        .execute();
      await db.schema
        .createIndex("user_libraries_library")
        .on("user_libraries")
        .column("library_id")
        .execute();

      await db.schema
        .createTable("meta")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("value", "text", (column) => column.notNull())
        .execute();
      await db.insertInto("meta").values({ key: "guard", value: "" }).execute();
    },
  },
  "002_jellyfin": jellyfinMigration,
  "003_plex": householdMigration,
  "004_orders": {
    async up(db: Kysely<Tables>) {
      for (const column of ["last_login_at", "created_at", "updated_at"] as const)
        await db.schema.createIndex(`users_${column}`).on("users").columns([column, "id"]).execute();
      // Beside users_full_name: for whoever looks for names and addresses by how they begin.
      for (const column of ["name", "email"] as const)
        await db.schema
          .createIndex(`users_small_${column}`)
          .on("users")
          .expression(sql`lower(${sql.ref(column)}), id`)
          .execute();
    },
  },
};

const tries = 5;

/**
 * Kysely takes no lock on SQLite, so two processes that start on one new file can collide: the loser is
 * rolled back and looks again.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  if (await isNewest(db)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  for (let left = tries - 1; ; left--) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    if (!left) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 150));
  }
};

/** One question, where Kysely asks a dozen at every start. What it does not know, and a table that is not there, is Kysely's to judge. */
const isNewest = async (db: Kysely<Tables>): Promise<boolean> => {
  const done = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`
    .execute(db)
    .catch(() => undefined);
  const names = done?.rows.map(({ name }) => name).join();
  return names === Object.keys(migrations).toSorted().join();
};
