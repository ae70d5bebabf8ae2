/**
 * Takes the pictures of README and guides of the running product, with the demo's people, into docs/: each
 * guide's in light and in dark. Some alone: `npm run pictures -- add-a-user overview`. Of another build than
 * dist/: `--app FOLDER`.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { scenes } from "./pictures/scenes.mjs";
import { openStage } from "./pictures/stage.mjs";
import { ensureBuild } from "./sources.mjs";

const { values, positionals } = parseArgs({
  options: { app: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(scenes, name));
if (unknown.length) {
  console.error(`There is no scene ${unknown.join(", ")}. There are: ${Object.keys(scenes).join(", ")}.`);
  process.exit(1);
}

const start = performance.now();
if (!values.app) await ensureBuild();
const stage = await openStage(values.app ?? path.join(import.meta.dirname, "..", "dist"));
const failed = [];
try {
  for (const name of positionals.length ? positionals : Object.keys(scenes)) {
    const scene = scenes[name];
    const { options = {}, act } = typeof scene === "function" ? { act: scene } : scene;
    try {
      await stage.use(options, act);
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : "unknown"}`);
      failed.push(name);
    }
  }
} finally {
  stage.close();
}
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
if (failed.length) {
  console.error(
    `These were not taken: ${failed.join(", ")}. What they look for may be called otherwise by now.`,
  );
  process.exitCode = 1;
}
