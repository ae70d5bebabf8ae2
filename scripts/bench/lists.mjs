/** What one does with a long list, and with many users at once: the figures of each, as rows of the table. */

import path from "node:path";
import { build } from "esbuild";
import { measureEverybody } from "./everybody.mjs";
import { measureDryRun, measureGrid, measureRun } from "./many.mjs";
import { signInOnce } from "./measure.mjs";
import { measureMemory, measurePageTurn, measureTurns } from "./turns.mjs";

/** Of a server that sends pages, one turn over a slow line; of one that sends everybody, all that is done to them. */
export const measureLists = async (browser, dashboards) => {
  const samples = [];
  for (const dashboard of dashboards) {
    const add = (page, sample) => samples.push(toSample(dashboard, page, sample));
    const storageState = await signInOnce(browser, dashboard);
    if (!dashboard.everybody) {
      const { ms, bareMs, ahead } = await measurePageTurn(browser, dashboard, { storageState });
      add("pageTurn", { ms, beside: bareMs, ratio: ms / bareMs });
      console.log(
        `${dashboard.name}: the next page was ${ahead ? "" : "not "}there before it was asked for.`,
      );
      continue;
    }
    const turns = await measureTurns(browser, dashboard, { storageState });
    for (const [name, times] of Object.entries(turns))
      for (const [index, sample] of times.entries()) add(name, { ...sample, round: index + 1 });
    const { ours, bare } = await measureMemory(browser, dashboard, { storageState });
    add("memory", { ratio: ours / bare });
    const how = { storageState, answer: dashboard.everybody };
    const { ms, bareMs, ratio } = await measureEverybody(browser, dashboard, how);
    add("everybody", { ms, beside: bareMs, ratio });
  }
  return samples;
};

export const measureManyUsers = async (browser, dashboards, { rounds, root }) => {
  const queueSource = await bundleQueue(root);
  const samples = [];
  for (const dashboard of dashboards) {
    const storageState = await signInOnce(browser, dashboard);
    for (let round = 1; round <= rounds; round++) {
      const add = (page, ms, beside) =>
        samples.push(toSample(dashboard, page, { ms, beside, ratio: ms / beside, round }));
      if (dashboard.many) {
        const dryRun = await measureDryRun(browser, dashboard, { storageState });
        add("dryRun", dryRun.ms, dryRun.bareMs);
        const run = await measureRun(browser, dashboard, { storageState, queueSource });
        add("run", run.runMs, run.bareMs);
        add("queue", run.queueMs, run.writesMs);
      }
      if (dashboard.grid) {
        const { ms, shortMs } = await measureGrid(browser, dashboard, { storageState });
        add("grid", ms, shortMs);
      }
    }
  }
  return samples;
};

const toSample = ({ name }, page, sample) => ({
  dashboard: name,
  page,
  profile: "fast",
  round: 1,
  ...sample,
});

/** The app's queue as a script for a page, which has it as `queueModule`. */
const bundleQueue = async (root) => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "src", "backends", "queue.ts")],
    bundle: true,
    format: "iife",
    globalName: "queueModule",
    write: false,
  });
  return outputFiles[0].text;
};
