/**
 * Runs a test as often as nobody waits for in `npm test`, and says how it went.
 *
 *     npm run fuzz [-- CASES] [-- CASES SEED]     npm run kills [-- KILLS]
 */
import path from "node:path";
import { startVitest } from "vitest/node";

const [what, count, seed] = process.argv.slice(2);
const known = {
  /** As many cases for the server as for what reads its answers. */
  fuzz: {
    files: ["server/fuzz.test.ts", "src/backends/fuzz.test.ts"],
    env: { USHER_FUZZ: count ?? "10000", USHER_SEED: seed ?? String(Date.now() % 2_147_483_648) },
  },
  kills: { files: ["server/kills.test.ts"], env: { USHER_KILLS: count ?? "200" } },
};
if (!Object.hasOwn(known, what) || (count !== undefined && !(Number(count) > 0))) {
  console.error("Usage: npm run fuzz [-- CASES [SEED]] or npm run kills [-- KILLS]");
  process.exit(2);
}
const { files, env } = known[what];
Object.assign(process.env, env);
console.log(JSON.stringify(env));

const vitest = await startVitest("test", files, {
  root: path.join(import.meta.dirname, ".."),
  watch: false,
  project: ["server", "src"],
  reporters: ["verbose"],
});
await vitest.close();
