/**
 * Measures what one waits for: bytes and requests of the sign-in page, the list of users and the policy
 * editor with an empty cache, the calls of a save, and times. Prints a table with the goals beside it and
 * writes bench-results/latest.json. Ends with an error where a budget is broken, or one that is not met yet
 * is further off than it was. Times hold for this machine and moment only: compare them within one run,
 * never across runs. Pages are opened with the people of the demo, long lists are those of `--people`.
 *
 *   npm run bench -- --rounds 5 --people 10000
 *   npm run bench -- pages --beside FILE           sign-in and list only, with other dashboards in the same run
 *   npm run bench -- shifts                        what jumps while pages load: CLS of every page
 *   npm run bench -- bytes                         counts only, with the people of the demo
 *   npm run bench -- turns --people 100000         the list once it is there: search, sort, filter, page, memory
 *   npm run bench -- server                        the embedded server beside bare handlers and bare SQL: start, one record, pages
 *   npm run bench -- start | records | million     one part of that alone
 *   npm run bench -- many                          many users at once only: dry run, run, queue, grid
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "../chromium.mjs";
import { startEmbeddedServer } from "../embedded-server.mjs";
import { ensureBuild } from "../sources.mjs";
import { compareWithOthers, loadOthers, startOthers } from "./beside.mjs";
import { lostGround, overBudget } from "./budgets.mjs";
import { ushers } from "./dashboards.mjs";
import { measureLists, measureManyUsers } from "./lists.mjs";
import { profiles } from "./measure.mjs";
import { measureOpening, measureShiftsOfAll } from "./opening.mjs";
import { notePace, paceSoFar } from "./pace.mjs";
import { measureServer, serverParts } from "./server/rows.mjs";
import { printTable, summarise } from "./table.mjs";

const root = path.join(import.meta.dirname, "../..");
const {
  values: words,
  positionals: [chosen],
} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    people: { type: "string", default: "10000" },
    beside: { type: "string" },
  },
});
const isQuick = chosen === "bytes";
const rounds = isQuick ? 1 : Number(words.rounds);
const measured = isQuick ? ["fast"] : Object.keys(profiles);

/** Of everything, or of what was asked for. */
const isAsked = (...parts) => chosen === undefined || parts.includes(chosen);

const others = await loadOthers(words.beside);
await ensureBuild();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
  notePace();
  const samples = [];
  if (isAsked("bytes", "pages", "shifts"))
    await withServer("demo", async (address) => {
      const dashboards = ushers(address);
      if (isAsked("bytes", "pages")) {
        const how = { rounds, measured, isEditorToo: chosen !== "pages" };
        samples.push(...(await measureOpening(browser, [...dashboards, ...others], how)));
      }
      if (isAsked("shifts")) samples.push(...(await measureShiftsOfAll(browser, dashboards, measured)));
    });
  notePace();
  if (isAsked("turns", "many"))
    await withServer(words.people, async (address) => {
      if (isAsked("turns")) samples.push(...(await measureLists(browser, ushers(address))));
      if (isAsked("many"))
        samples.push(
          ...(await measureManyUsers(browser, ushers(address), { rounds: Math.min(rounds, 3), root })),
        );
    });
  notePace();
  const parts = Object.keys(serverParts).filter((part) => isAsked("server", part));
  if (parts.length > 0) samples.push(...(await measureServer({ rounds, root, parts })));
  notePace();
  report(samples);
} finally {
  await browser.close();
}

function report(samples) {
  const measuredRows = summarise(samples);
  const rows = [...measuredRows, ...compareWithOthers(measuredRows)];
  const result = {
    takenAt: new Date().toISOString(),
    machine: {
      processor: os.cpus()[0]?.model ?? "unknown",
      cores: os.availableParallelism(),
      node: process.version,
      chromium: browser.version(),
    },
    people: words.people,
    rounds,
    pace: paceSoFar(),
    rows,
    samples,
  };
  printTable(rows, result);
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "latest.json"), `${JSON.stringify(result, null, 2)}\n`);
  for (const line of rows.flatMap(overBudget)) console.error(`Over budget: ${line}`);
  const broken = rows.flatMap(lostGround);
  for (const line of broken) console.error(`Worse than it was: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** The embedded server with these people on fresh data, and the other dashboards, as long as it is measured. */
async function withServer(people, measureAt) {
  const data = mkdtempSync(path.join(os.tmpdir(), "usher-bench-"));
  let server;
  let stopOthers;
  try {
    const app = path.join(root, "dist");
    server = await startEmbeddedServer("--port", "0", "--data", data, "--people", people, "--app", app);
    stopOthers = await startOthers(others);
    await measureAt(server.address);
  } finally {
    await stopOthers?.();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
