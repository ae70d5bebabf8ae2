/**
 * Uses one page of one browser for as long as an administrator's working day would, in short: rounds of mixed
 * journeys, without ever loading it again. What it then holds on to, after the browser has thrown away all it
 * can, must be within 10 % of the start.
 *
 *     npm run soak [-- MINUTES]            30 by default
 *     npm run soak -- 5 --app FOLDER       of another build than dist/
 *     npm run soak -- --jit                with V8's compilers
 *
 * V8 interprets the page, as it does where compilers are forbidden. They would go on making machine code of the page's
 * functions for hours, the more the oftener these ran; that is part of the heap, and no data of the page.
 *
 * The start is measured when the same rounds have been made for a while: until then parts of the page are loaded,
 * texts of two languages, styles, and answers that are kept for five minutes. That is what they are kept for, and no
 * leak. Ends with an error where something grew beyond, or a journey failed, of which a picture is kept.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "../chromium.mjs";
import { ensureBuild } from "../sources.mjs";
import { beyond, readFigures, toLine } from "./figures.mjs";
import { comeIn, playRound } from "./journeys.mjs";
import { startWatchedServer } from "./server.mjs";

const options = { app: { type: "string" }, jit: { type: "boolean" } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const minutes = Number(positionals[0] ?? 30);
if (!(minutes > 0)) {
  console.error("Usage: npm run soak [-- MINUTES] [--app FOLDER] [--jit]");
  process.exit(2);
}
/** Answers are kept for five minutes: what is older than that has had its chance to go. A short run has less. */
const warmUp = Math.min(6, minutes / 4);

if (!values.app) await ensureBuild();
const root = path.join(import.meta.dirname, "../..");
const picture = path.join(root, "test-results", "soak.png");
const flags = [...chromiumFlags, ...(values.jit ? [] : ["--js-flags=--jitless"])];
const data = mkdtempSync(path.join(os.tmpdir(), "usher-soak-"));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
let server;
try {
  server = await startWatchedServer({ data, app: values.app ?? path.join(root, "dist") });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a machine that stands still for a minute is no failure of the page
  const said = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  const client = await context.newCDPSession(page);
  await comeIn(page, server.address);

  const startedAt = performance.now();
  const passed = () => (performance.now() - startedAt) / 60_000;
  let round = 0;
  let printedAt = -1;
  let start;
  let figures;
  while (passed() < minutes || !start) {
    await playRound(page, round++).catch(async (error) => {
      await page.screenshot({ path: picture }).catch(() => undefined);
      console.error(`Round ${round} failed at ${page.url()}: see ${picture}`, ...said);
      throw error;
    });
    const isDue = passed() - printedAt >= 1 || passed() >= minutes;
    const isWarm = !start && passed() >= warmUp;
    if (!isDue && !isWarm) continue;
    figures = await readFigures(client, server);
    if (isWarm) start = figures;
    printedAt = passed();
    console.log(
      `${toLine(figures, start)}   ${passed().toFixed(1)} min, round ${round}${isWarm ? ": start" : ""}`,
    );
  }
  const problems = [...beyond(figures, start), ...new Set(said)];
  console.log(
    `${round} rounds in ${passed().toFixed(1)} minutes, ${warmUp.toFixed(1)} of them to become warm.`,
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await server?.stop();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}
