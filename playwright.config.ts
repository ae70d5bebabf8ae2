/**
 * The journeys, against both manners of the embedded server. Each test starts its own server,
 * so there is no `webServer` here; `npm run e2e` builds what they serve.
 */
import { defineConfig } from "@playwright/test";
import type { JourneyOptions } from "./e2e/fixtures.ts";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";

/** Without one, Playwright says that its own is missing and how to install it. */
const executablePath = findChromium();

/** No page lives long enough here for its code to be worth optimizing: to do so is an eighth of a run's work. */
const quickly = "--js-flags=--no-opt --no-maglev";

/**
 * Made of what every backend promises alike: `npm test` proves those promises in both manners, over HTTP,
 * with the conformance suite.
 */
const aboveTheContract = [
  "bulk",
  "conflict",
  "connect",
  "edit",
  "export",
  "firstRun",
  "import",
  "interruption",
  "jellyfinAccount",
  "jellyfinConflict",
  "jellyfinMember",
  "jellyfinOtherWays",
  "jellyfinPolicy",
  "jellyfinSignIn",
  "jellyfinUsers",
  "jellyfinWeek",
  "journal",
  "list",
  "manyPeople",
  "matrix",
  "member",
  "plexBulk",
  "plexHousehold",
  "plexMember",
  "plexSignIn",
  "remove",
  "templates",
];

export default defineConfig<JourneyOptions>({
  testDir: "e2e",
  // The same on every system: see e2e/walk/blocks.ts.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    actionTimeout: 10_000,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    // A trace holds every answer and every key typed, passwords and tokens among them.
    trace: "off",
    launchOptions: { ...(executablePath && { executablePath }), args: [...chromiumFlags, quickly] },
  },
  projects: [
    { name: "real", use: { manner: "real" } },
    // What is the same whatever the server says is tagged, with its reason, and runs once.
    {
      name: "documented",
      use: { manner: "documented" },
      grepInvert: /@once/,
      testIgnore: aboveTheContract.map((name) => `${name}.spec.ts`),
    },
  ],
});
