/**
 * Runs the conformance suite against a real server. It makes users whose names start with a random word
 * and removes them in the end; it changes nobody else. A server without any user gets its first
 * administrator: the one named here.
 *
 *     npm run conformance -- --navidrome http://localhost:4533 --username admin --password secret
 *
 * The password may also come from the environment, as USHER_PASSWORD, where other users of this
 * machine do not see it.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const usage = `Usage: npm run conformance -- --navidrome URL --username NAME --password PASSWORD
       (or the password in the environment variable USHER_PASSWORD)`;

const { url, administrator } = readArguments();
process.env.USHER_SERVER = url;
process.env.USHER_USERNAME = administrator.username;
process.env.USHER_PASSWORD = administrator.password;
console.log(`${url}: version ${await versionOf(url)}`);

const vitest = await startVitest("test", [], {
  root: path.join(import.meta.dirname, ".."),
  config: false,
  watch: false,
  environment: "node",
  include: ["src/backends/navidrome/realServer.conformance.ts"],
  reporters: ["verbose"],
  // A real server lets somebody try a password five times in twenty seconds: the suite waits.
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
await vitest.close();

function readArguments() {
  const text = { type: "string" };
  try {
    const options = { navidrome: text, username: text, password: text };
    const { navidrome, username, password = process.env.USHER_PASSWORD } = parseArgs({ options }).values;
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
