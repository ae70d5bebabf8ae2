/** Finds the Chromium that journeys, pictures and measurements run in, and installs one where there is none. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright";

/**
 * How it is started. The last five keep it from talking to anybody but the server under test; the GPU
 * is left alone because pictures must look alike on machines with and without one.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where it is: `CHROME_PATH`, Playwright's own, or the system's. Undefined where there is none. */
export const findChromium = () => {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (runs(wished)) return wished;
    console.error(`CHROME_PATH is ${wished}, and that does not start. Correct it, or unset it.`);
    process.exit(1);
  }
  return [chromium.executablePath(), ...systemChromiums()].find(runs);
};

/** The same, after installing one if it must be. Where that fails too, says what to do and ends the process. */
export const ensureChromium = () => {
  const found = findChromium();
  if (found) return found;
  console.log("No Chromium found: installing Playwright's.");
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve("playwright/package.json")),
    "cli.js",
  );
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 10 * 60_000 });
  // A downloaded one does not start where the system lacks its libraries: `findChromium` tries it.
  if (!findChromium() && process.getuid?.() === 0 && onPath("apt-get")) {
    console.log("That did not give one that starts: installing the system's package.");
    const aptGet = (...words) =>
      spawnSync("apt-get", words, {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    aptGet("update");
    const install = (name) => aptGet("install", "--yes", "--no-install-recommends", name);
    if (install("chromium-headless-shell").status !== 0) install("chromium");
  }
  const installed = findChromium();
  if (installed) return installed;
  console.error(noChromium);
  return process.exit(1);
};

const noChromium = `No Chromium was found, and none could be installed. One of these helps:
  - set CHROME_PATH to a Chrome or Chromium that is installed already
  - npx playwright install --with-deps chromium
  - install your system's package, for instance: apt-get install chromium`;

/** Names on the PATH, and the places where the installers of macOS and Windows put it. */
const systemChromiums = () => [
  ...[
    "chromium-headless-shell", // starts in half the time, and each window costs a process less
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
  ].flatMap((name) => onPath(name) ?? []),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder ? [path.join(folder, "Google", "Chrome", "Application", "chrome.exe")] : []),
  ),
];

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** Asks it for its version: a stub that only names another package, or one without its libraries, fails. */
const runs = (file) => {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true; // chrome.exe opens a window instead of answering
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};
