/**
 * The one command that proves a change: types, lint, format, build, unit tests, budgets, journeys. Stops where
 * one fails. Names of steps as arguments run only those.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

process.chdir(path.join(import.meta.dirname, ".."));
const reports = mkdtempSync(path.join(tmpdir(), "usher-test-"));
const unitReport = path.join(reports, "unit.json");
const e2eReport = path.join(reports, "e2e.json");

const steps = {
  types: { says: "Types", run: bin("typescript/bin/tsc", "-p", ".") },
  lint: { says: "Lint", run: bin("oxlint/bin/oxlint", "--type-aware", "--deny-warnings") },
  format: { says: "Format", run: bin("@biomejs/biome/bin/biome", "check", "."), mend: "npm run fix" },
  build: { says: "Build", run: [process.execPath, "scripts/ensure-build.mjs"] },
  unit: {
    says: "Unit tests, conformance and recordings",
    run: bin(
      "vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ),
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport(unitReport);
      // A file that does not even load has failed, and has no test that could say so.
      return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
    },
  },
  bytes: {
    says: "Bytes, requests and calls within their budgets",
    run: [process.execPath, "scripts/bench/main.mjs", "bytes"],
  },
  e2e: {
    says: "Journeys in Chromium",
    run: [process.execPath, "scripts/e2e.mjs", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: () => {
      const { expected, unexpected, flaky } = readReport(e2eReport).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
};

const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(steps);
const unknown = chosen.find((name) => !Object.hasOwn(steps, name));
if (unknown) {
  console.error(`There is no step "${unknown}". There are: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

/** Those of a line run at the same time: each of them alone leaves a core idle. */
const lines = [["types", "lint", "format", "build"], ["unit"], ["bytes"], ["e2e"]];

const total = { passed: 0, failed: 0 };
let stoppedAt;
for (const line of lines) {
  const names = line.filter((name) => chosen.includes(name));
  const running = names.map((name) => run(steps[name], { isAlone: names.length === 1 }));
  for (const [index, name] of names.entries()) {
    const { says, count, mend } = steps[name];
    console.log(`\n— ${says}`);
    const { status, output } = await running[index];
    process.stdout.write(output);
    const counted = count ? attempt(count) : { passed: 0, failed: 0 };
    total.passed += counted.passed;
    // A step without tests of its own that fails, or that failed before its first test, counts as one.
    total.failed += status === 0 ? counted.failed : Math.max(counted.failed, 1);
    if (status !== 0)
      stoppedAt ??= `${says} failed. To run only this: npm test -- ${name}${mend ? `; to mend it: ${mend}` : ""}`;
  }
  if (stoppedAt) break;
}
rmSync(reports, { recursive: true, force: true });
if (stoppedAt) console.log(`\nStopped: ${stoppedAt}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function bin(script, ...words) {
  return [process.execPath, path.join("node_modules", script), ...words];
}

/** Alone, it writes as it goes; beside others, all at once when its turn comes. A status other than 0: it failed. */
function run({ run: [command, ...words], env }, { isAlone }) {
  const child = spawn(command, words, {
    stdio: ["inherit", ...(isAlone ? ["inherit", "inherit"] : ["pipe", "pipe"])],
    env: { ...process.env, ...env },
  });
  const output = [];
  child.stdout?.on("data", (piece) => output.push(piece));
  child.stderr?.on("data", (piece) => output.push(piece));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, output: `${error.message}\n` }));
    child.on("close", (status) => resolve({ status, output: Buffer.concat(output) }));
  });
}

function readReport(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function attempt(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 0 }; // it fell before it wrote its report
  }
}
