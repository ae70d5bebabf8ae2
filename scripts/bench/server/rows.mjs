/** What the embedded server costs beside the least that could do the same: its start, one user's record, and pages of a million users. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { measurePages } from "./pages.mjs";
import { bundleBeside } from "./processes.mjs";
import { measureRecords } from "./records.mjs";
import { measureStarts } from "./start.mjs";

/** By the name that each has behind `npm run bench --`. */
export const serverParts = {
  start: ({ rounds, ...beside }) => measureStarts({ ...beside, rounds: rounds * 3 }),
  records: ({ rounds, ...beside }) => measureRecords({ ...beside, rounds: Math.min(rounds, 3) }),
  million: measurePages,
};

/** Samples as those of pages are: each with its row (`page`), and what it was measured on (`dashboard`). */
export const measureServer = async ({ rounds, root, parts }) => {
  const data = mkdtempSync(path.join(os.tmpdir(), "usher-bench-server-"));
  try {
    const ours = [path.join(root, "dist-server", "main.mjs"), "--port", "0", "--data", data];
    const bare = [await bundleBeside("scripts/bench/server/bare.mjs", "bare")];
    const samples = [];
    for (const part of parts) samples.push(...(await serverParts[part]({ ours, bare, data, rounds })));
    return samples;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
