/**
 * Measures what one waits for: bytes, requests and time of the sign-in page and of the list of users, with
 * an empty cache. Prints a table and writes bench-results/latest.json. Times hold for this machine and
 * moment only: compare them within one run, never across runs.
 *
 *   npm run bench -- --rounds 5 --people 10000
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "../chromium.mjs";
import { startEmbeddedServer } from "../embedded-server.mjs";
import { ensureBuild } from "../sources.mjs";
import { usher } from "./dashboards.mjs";
import { measure, profiles, signInOnce } from "./measure.mjs";
import { printTable, summarise } from "./table.mjs";

const root = path.join(import.meta.dirname, "../..");
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    people: { type: "string", default: "10000" },
  },
});

await ensureBuild();
const data = mkdtempSync(path.join(os.tmpdir(), "usher-bench-"));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
let server;
try {
  server = await startEmbeddedServer(
    ...Object.entries({ port: "0", data, people: options.people, app: path.join(root, "dist") }).flatMap(
      ([name, value]) => [`--${name}`, value],
    ),
  );
  const dashboards = [usher(server.address)];
  const samples = await measureAll(dashboards, Number(options.rounds));
  const rows = summarise(samples);
  const result = {
    takenAt: new Date().toISOString(),
    machine: {
      processor: os.cpus()[0]?.model ?? "unknown",
      cores: os.availableParallelism(),
      node: process.version,
      chromium: browser.version(),
    },
    people: Number(options.people),
    rounds: Number(options.rounds),
    rows,
    samples,
  };
  printTable(rows, result);
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "latest.json"), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await server?.stop();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}

/** Round by round and dashboard by dashboard, so that a busy minute of the machine hits all alike. */
async function measureAll(dashboards, rounds) {
  const sessions = new Map();
  for (const dashboard of dashboards) sessions.set(dashboard, await signInOnce(browser, dashboard));
  const samples = [];
  for (let round = 1; round <= rounds; round++)
    for (const profile of Object.keys(profiles))
      for (const dashboard of dashboards) {
        const pages = {
          login: { url: dashboard.login, selector: dashboard.form, count: 1 },
          list: { url: dashboard.list, selector: dashboard.row, count: dashboard.rows },
        };
        for (const [page, target] of Object.entries(pages)) {
          const storageState = page === "list" ? sessions.get(dashboard) : undefined;
          const sample = await measure(browser, target, { profile: profiles[profile], storageState });
          samples.push({ dashboard: dashboard.name, page, profile, round, ...sample });
        }
      }
  return samples;
}
