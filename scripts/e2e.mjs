/** Runs the journeys: finds Chromium, builds if it must, then hands all arguments to Playwright. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureBuild } from "./sources.mjs";

process.chdir(path.join(import.meta.dirname, ".."));
const chromium = ensureChromium();
await ensureBuild();
const { status } = spawnSync(
  process.execPath,
  ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, CHROME_PATH: chromium } },
);
process.exit(status ?? 1);
