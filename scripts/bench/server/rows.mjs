/** What the embedded server costs beside the least that could do the same: its start, one user's record, and pages of a million users. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { measurePages } from "./pages.mjs";
import { bundleBeside } from "./processes.mjs";
import { measureRecords } from "./records.mjs";
import { measureStarts } from "./start.mjs";

/** Samples as those of pages are: each with its row (`page`), and what it was measured on (`dashboard`). */
export const measureServer = async ({ rounds, root }) => {
  const data = mkdtempSync(path.join(os.tmpdir(), "usher-bench-server-"));
  try {
    const ours = [path.join(root, "dist-server", "main.mjs"), "--port", "0", "--data", data];
    const bare = [await bundleBeside("scripts/bench/server/bare.mjs", "bare")];
    return [
      ...(await measureStarts({ ours, bare, rounds: rounds * 3 })),
      ...(await measureRecords({ ours, bare, rounds: Math.min(rounds, 3) })),
      ...(await measurePages({ data, rounds })),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
