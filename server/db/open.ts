/** Opens the database. The only file that knows which engine is below: a SQLite, or PostgreSQL (postgres.ts). */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync, StatementSync } from "@photostructure/sqlite";
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { migrate } from "./migrate.ts";
import type { PostgresOptions } from "./postgres.ts";
import { createReader, type Reader } from "./reader.ts";
import type { Tables } from "./schema.ts";
import { isPostgresUrl } from "./url.ts";

export type Database = Kysely<Tables>;

/**
 * `database` is a path, whose folder is made where it is missing, ":memory:", or the URL of a PostgreSQL. The answer is
 * migrated to the newest schema. Close it with `destroy()`.
 *
 * A write is on disk before its promise resolves: `synchronous=full`.
 */
export const openDatabase = async (database: string, options: PostgresOptions = {}): Promise<Database> => {
  // Whoever has a file does not wait for what speaks to servers.
  const postgres = isPostgresUrl(database) ? await import("./postgres.ts") : undefined;
  const db = postgres
    ? new Kysely<Tables>({
        dialect: postgres.openPostgres(database, options),
        plugins: [postgres.withoutNul],
      })
    : await openSqlite(database);
  try {
    await migrate(postgres ? db.withPlugin(postgres.asInSqlite) : db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
};

export const isSqlite = (db: Database): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

const openSqlite = async (file: string): Promise<Database> => {
  if (file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true });
  const engine = await openEngine(file);
  engine.exec(
    "pragma busy_timeout=5000; pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on",
  );
  const reader = file === ":memory:" ? undefined : createReader(engine.constructor as EngineClass, file);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toSqliteDatabase(engine, reader) }),
  });
  if (reader) readers.set(db, reader);
  return db;
};

const readers = new WeakMap<Database, Reader>();

/** Undefined in memory, and with another engine. */
export const readerOf = (db: Database): Reader | undefined => readers.get(db);

/** Node's own SQLite where it has one, else the same interface from a package. */
export const openEngine = async (file: string): Promise<SqliteEngine> => {
  const builtIn = process.getBuiltinModule("node:sqlite") as
    | typeof import("@photostructure/sqlite")
    | undefined;
  const { DatabaseSync } = builtIn ?? (await import("@photostructure/sqlite"));
  return new DatabaseSync(file);
};

/** Kysely speaks better-sqlite3's interface; compiled statements are kept, they cost as much as they save. */
const toSqliteDatabase = (engine: SqliteEngine, reader?: Reader): SqliteDatabase => {
  const compiled = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = compiled.get(sql);
      if (known) return known;
      const statement = toStatement(engine.prepare(sql));
      if (compiled.size >= keptStatements) compiled.delete(compiled.keys().next().value ?? "");
      compiled.set(sql, statement);
      return statement;
    },
    close() {
      reader?.close();
      // Compiled statements may keep the engine from tidying up by itself: whoever copies the file of a
      // stopped server shall have everything.
      engine.exec("pragma wal_checkpoint(truncate)");
      engine.close();
    },
  };
};

const keptStatements = 200;

export type EngineClass = typeof DatabaseSync;
export type SqliteEngine = InstanceType<EngineClass>;
type EngineStatement = InstanceType<typeof StatementSync>;
type Values = Parameters<EngineStatement["all"]>;

const toStatement = (statement: EngineStatement): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...(values as Values)),
  run: (values) => statement.run(...(values as Values)),
  iterate: (values) => statement.iterate(...(values as Values)) as IterableIterator<unknown>,
});
