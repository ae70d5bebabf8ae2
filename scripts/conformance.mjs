/**
 * Runs the conformance suite against a real server, or against the embedded one on another database.
 *
 * Against a real server it makes users whose names start with a random word
 * and removes them in the end; it changes nobody else. A server without any user gets its first
 * administrator: the one named here.
 *
 *     npm run conformance -- --navidrome http://localhost:4533 --username admin --password secret
 *     npm run conformance -- --database pglite
 *     npm run conformance -- --database postgres://postgres@localhost/postgres
 *
 * The password may also come from the environment, as USHER_PASSWORD, where other users of this
 * machine do not see it.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const usage = `Usage: npm run conformance -- --navidrome URL --username NAME --password PASSWORD
       (or the password in the environment variable USHER_PASSWORD)
   or: npm run conformance -- --database pglite
   or: npm run conformance -- --database postgres://… (of a server where databases may be made)`;

const { database, url, administrator } = readArguments();
const root = path.join(import.meta.dirname, "..");
const vitest = database === undefined ? await testRealServer() : await testDatabase();
await vitest.close();

async function testRealServer() {
  process.env.USHER_SERVER = url;
  process.env.USHER_USERNAME = administrator.username;
  process.env.USHER_PASSWORD = administrator.password;
  console.log(`${url}: version ${await versionOf(url)}`);
  return startVitest("test", [], {
    root,
    config: false,
    watch: false,
    environment: "node",
    include: ["src/backends/navidrome/realServer.conformance.ts"],
    reporters: ["verbose"],
    // A real server lets somebody try a password five times in twenty seconds: the suite waits.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  });
}

/** Every backend's conformance suite, and the tests of the store itself. */
async function testDatabase() {
  process.env.USHER_TEST_DATABASE = database;
  const backends = ["navidrome", "jellyfin", "plex"].map((name) => `src/backends/${name}/${name}.test.ts`);
  const server = [
    "db/postgres",
    "store/users",
    "people",
    "household",
    "races",
    "twoServers",
    "jellyfin/guards",
  ].map((name) => `server/${name}.test.ts`);
  return startVitest("test", [...backends, ...server], {
    root,
    watch: false,
    reporters: ["default"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  });
}

function readArguments() {
  const text = { type: "string" };
  try {
    const options = { navidrome: text, username: text, password: text, database: text };
    const {
      navidrome,
      username,
      password = process.env.USHER_PASSWORD,
      database: wanted,
    } = parseArgs({ options }).values;
    if (wanted) return { database: wanted };
    if (!navidrome || !username || !password) throw new Error("Something is missing.");
    const server = new URL(navidrome).href.replace(/\/+$/, "");
    return { url: server, administrator: { username, password } };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}

/** As its own page tells it: for the report, not for the tests. */
async function versionOf(server) {
  const page = await fetch(`${server}/app/`).then(
    (response) => response.text(),
    () => "",
  );
  return /"version\\?":\\?"([^"\\]+)/.exec(page.replaceAll('\\"', '"'))?.[1] ?? "unknown";
}
