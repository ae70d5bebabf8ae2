/**
 * Where tests keep their data: in memory, or, where `USHER_TEST_DATABASE` says so, in PostgreSQL. "pglite" is
 * PostgreSQL itself, compiled to run inside this process; `pg` speaks to it over a socket as to any other. A URL is
 * that of a server where tests may make databases of their own.
 */
import { randomBytes } from "node:crypto";
import { Client } from "pg";

export interface TestDatabase {
  /** As `openStore` takes it. */
  database: string;
  /** How many connections at most. */
  connections?: number;
  remove(): Promise<void>;
}

export const makeTestDatabase = async (
  wanted = process.env.USHER_TEST_DATABASE ?? "",
): Promise<TestDatabase> => {
  if (wanted === "") return { database: ":memory:", remove: () => Promise.resolve() };
  return wanted === "pglite" ? startPglite() : makeDatabase(wanted);
};

interface Engine {
  database: string;
  /** Nobody uses it just now. */
  isFree: boolean;
  empty(): Promise<unknown>;
}

/** Each takes seconds to start, so they are kept until the process ends, and emptied between tests. */
const engines: Engine[] = [];

const startPglite = async (): Promise<TestDatabase> => {
  const known = engines.find(({ isFree }) => isFree);
  const engine = known ?? (await startEngine());
  engine.isFree = false;
  if (!known) engines.push(engine);
  await engine.empty();
  return {
    database: engine.database,
    connections: 1, // it has one session, in which several would get into each other's way
    remove: () => {
      engine.isFree = true;
      return Promise.resolve();
    },
  };
};

const startEngine = async (): Promise<Engine> => {
  const [{ PGlite }, { PGLiteSocketServer }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite-socket"),
  ]);
  const db = await PGlite.create();
  const socket = new PGLiteSocketServer({ db, port: 0, host: "127.0.0.1", maxConnections: 20 });
  await socket.start();
  return {
    database: `postgres://postgres:postgres@${socket.getServerConn()}/postgres?sslmode=disable`,
    isFree: true,
    empty: () => db.exec("drop schema public cascade; create schema public"),
  };
};

const makeDatabase = async (server: string): Promise<TestDatabase> => {
  const name = `usher_test_${randomBytes(6).toString("hex")}`;
  const command = async (sql: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await command(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { database: url.href, remove: () => command(`drop database ${name} with (force)`) };
};
