/**
 * Runs a test of the server as often as nobody waits for in `npm test`, and says how it went.
 *
 *     npm run fuzz [-- CASES] [-- CASES SEED]     npm run kills [-- KILLS]
 */
import path from "node:path";
import { startVitest } from "vitest/node";

const [what, count, seed] = process.argv.slice(2);
const roles = 3;
const mounts = 7;
const known = {
  fuzz: () => ({
    USHER_FUZZ: String(Math.ceil(Number(count ?? 10_000) / (roles * mounts))),
    USHER_SEED: seed,
  }),
  kills: () => ({ USHER_KILLS: count ?? "200" }),
};
if (!Object.hasOwn(known, what) || (count !== undefined && !(Number(count) > 0))) {
  console.error("Usage: npm run fuzz [-- CASES [SEED]] or npm run kills [-- KILLS]");
  process.exit(2);
}
for (const [name, value] of Object.entries(known[what]())) if (value !== undefined) process.env[name] = value;

const vitest = await startVitest("test", [`server/${what}.test.ts`], {
  root: path.join(import.meta.dirname, ".."),
  watch: false,
  project: ["server"],
  reporters: ["verbose"],
});
await vitest.close();
