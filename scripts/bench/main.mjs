/**
 * Measures what one waits for: bytes and requests of the sign-in page, the list of users and the policy
 * editor with an empty cache, the calls of a save, and times. Prints a table with the goals beside it and
 * writes bench-results/latest.json. Ends with an error where a
 * budget is broken, or one that is not met yet is further off than it was. Times hold for this
 * machine and moment only: compare them within one run, never across runs.
 *
 *   npm run bench -- --rounds 5 --people 10000
 *   npm run bench -- pages --beside FILE           sign-in and list only, with other dashboards in the same run
 *   npm run bench -- shifts                        what jumps while pages load: CLS of every page
 *   npm run bench -- bytes                         counts only, with the people of the demo
 *   npm run bench -- turns --people 100000         the list once it is there: search, sort, filter, page, memory
 *   npm run bench -- server                        the embedded server beside bare handlers and bare SQL: start, one record, pages
 *   npm run bench -- many                          many users at once only: dry run, run, queue, grid
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "../chromium.mjs";
import { startEmbeddedServer } from "../embedded-server.mjs";
import { ensureBuild } from "../sources.mjs";
import { compareWithOthers, loadOthers, startOthers } from "./beside.mjs";
import { budgets, lostGround, overBudget } from "./budgets.mjs";
import { ushers } from "./dashboards.mjs";
import { measureEditor } from "./editor.mjs";
import { measureEverybody } from "./everybody.mjs";
import { measureDryRun, measureGrid, measureRun } from "./many.mjs";
import { measure, profiles, signInOnce } from "./measure.mjs";
import { measureServer } from "./server/rows.mjs";
import { measureShifts } from "./shifts.mjs";
import { printTable, summarise } from "./table.mjs";
import { measureMemory, measurePageTurn, measureTurns } from "./turns.mjs";

const root = path.join(import.meta.dirname, "../..");
const { values: words, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    people: { type: "string", default: "10000" },
    beside: { type: "string" },
  },
});

const isQuick = positionals.includes("bytes");
const isPagesOnly = positionals.includes("pages");
const isShiftsOnly = positionals.includes("shifts");
const isServerOnly = positionals.includes("server");
const isManyOnly = positionals.includes("many");
const isTurnsOnly = positionals.includes("turns");
const rounds = isQuick ? 1 : Number(words.rounds);
const people = isQuick ? "demo" : words.people;
const measured = isQuick ? ["fast"] : Object.keys(profiles);

const others = await loadOthers(words.beside);
await ensureBuild();
const data = mkdtempSync(path.join(os.tmpdir(), "usher-bench-"));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
let server;
let stopOthers;
try {
  server = await startEmbeddedServer(
    ...Object.entries({ port: "0", data, people, app: path.join(root, "dist") }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]),
  );
  stopOthers = await startOthers(others);
  const samples = isServerOnly ? [] : await measureAll([...ushers(server.address), ...others]);
  if (isServerOnly || positionals.length === 0) samples.push(...(await measureServer({ rounds, root })));
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
    people,
    rounds,
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
} finally {
  await stopOthers?.();
  await server?.stop();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}

/** Round by round and dashboard by dashboard, so that a busy minute of the machine hits all alike. */
async function measureAll(dashboards) {
  const sessions = new Map();
  for (const dashboard of dashboards) sessions.set(dashboard, await signInOnce(browser, dashboard));
  const samples = [];
  if (!isManyOnly && !isTurnsOnly && !isShiftsOnly)
    for (let round = 1; round <= rounds; round++)
      for (const profile of measured)
        for (const dashboard of dashboards)
          for (const [page, sample] of await measurePages(dashboard, profile, sessions.get(dashboard)))
            samples.push({
              dashboard: dashboard.name,
              page,
              profile,
              round,
              ...sample,
              ...(dashboard.isOther && { isOther: true }),
            });
  if (isQuick || isPagesOnly) return samples;
  if (!isManyOnly && !isTurnsOnly) samples.push(...(await measureAllShifts(dashboards, sessions)));
  if (isShiftsOnly) return samples;
  for (const dashboard of dashboards) {
    const add = (page, { ms, beside, round = 1 }) => {
      const ratio = ms / beside;
      samples.push({ dashboard: dashboard.name, page, profile: "fast", round, ms, beside, ratio });
    };
    const storageState = sessions.get(dashboard);
    if (dashboard.turns && !isManyOnly)
      await measureList(dashboard, storageState, {
        add,
        addTimes: (page, times) =>
          samples.push({ dashboard: dashboard.name, page, profile: "fast", round: 1, ...times }),
      });
    if (dashboard.everybody && !isManyOnly) {
      const how = { storageState, answer: dashboard.everybody };
      const { ms, bareMs } = await measureEverybody(browser, dashboard, how);
      add("everybody", { ms, beside: bareMs });
    }
    if (isTurnsOnly) continue;
    for (let round = 1; round <= Math.min(rounds, 3); round++)
      await measureMany(dashboard, storageState, (page, sample) => add(page, { ...sample, round }));
  }
  return samples;
}

/** Of each dashboard the page that shifts most, on any profile. Each that shifts too much is named. */
async function measureAllShifts(dashboards, sessions) {
  const samples = [];
  for (const dashboard of dashboards.filter(({ pages }) => pages)) {
    const shifts = [];
    for (const profile of measured)
      shifts.push(
        ...(await measureShifts(browser, dashboard, { profile, storageState: sessions.get(dashboard) })),
      );
    const sorted = shifts.toSorted((a, b) => b.shift - a.shift);
    for (const { where, shift } of sorted)
      if (shift > budgets.shift.shift) console.log(`${dashboard.name}, ${where}: CLS ${shift.toFixed(3)}`);
    samples.push({ dashboard: dashboard.name, page: "shift", ...sorted[0] });
  }
  return samples;
}

/** Of a server that sends pages, one turn over a slow line; of one that sends everybody, all that is done to them. */
async function measureList(dashboard, storageState, { add, addTimes }) {
  if (!dashboard.everybody) {
    const { ms, bareMs, ahead } = await measurePageTurn(browser, dashboard, { storageState });
    add("pageTurn", { ms, beside: bareMs });
    console.log(`${dashboard.name}: the next page was ${ahead ? "" : "not "}there before it was asked for.`);
    return;
  }
  const turns = await measureTurns(browser, dashboard, { storageState });
  for (const [name, samples] of Object.entries(turns))
    for (const [round, times] of samples.entries()) addTimes(name, { ...times, round: round + 1 });
  const { ours, bare } = await measureMemory(browser, dashboard, { storageState });
  addTimes("memory", { ratio: ours / bare });
}

async function measureMany(dashboard, storageState, add) {
  if (dashboard.many) {
    const dryRun = await measureDryRun(browser, dashboard, { storageState });
    add("dryRun", { ms: dryRun.ms, beside: dryRun.bareMs });
    const queueSource = await bundleQueue();
    const run = await measureRun(browser, dashboard, { storageState, queueSource });
    add("run", { ms: run.runMs, beside: run.bareMs });
    add("queue", { ms: run.queueMs, beside: run.writesMs });
  }
  if (dashboard.grid) {
    const { ms, shortMs } = await measureGrid(browser, dashboard, { storageState });
    add("grid", { ms, beside: shortMs });
  }
}

/** The app's queue as a script for a page, which has it as `queueModule`. */
async function bundleQueue() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "src", "backends", "queue.ts")],
    bundle: true,
    format: "iife",
    globalName: "queueModule",
    write: false,
  });
  return outputFiles[0].text;
}

async function measurePages(dashboard, profile, storageState) {
  const { login, form, list, row, rows, editor } = dashboard;
  const how = { profile: profiles[profile] };
  const found = [
    ["login", await measure(browser, { url: login, selector: form, count: 1 }, how)],
    ["list", await measure(browser, { url: list, selector: row, count: rows }, { ...how, storageState })],
  ];
  if (editor && !isPagesOnly) {
    const listBytes = found[1][1].bytes;
    const { reads, writes, ...page } = await measureEditor(browser, dashboard, {
      profile,
      storageState,
      listBytes,
    });
    found.push(["editor", page], ["save", { reads, writes }]);
  }
  return found;
}
