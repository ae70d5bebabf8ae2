/** The built server, and the bare handler bundled as it is, as processes of their own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { bundle } from "../../build-server.mjs";
import { untilReady } from "../../embedded-server.mjs";

const root = path.join(import.meta.dirname, "../../..");

/** Answers with the file. Below node_modules it finds the packages that are not bundled. */
export const bundleBeside = async (entry, name) => {
  const folder = path.join(root, "node_modules", ".cache", `usher-bench-${name}`);
  await bundle({ main: entry }, folder);
  return path.join(folder, "main.mjs");
};

/** Resolves when it says its address. `words` are Node's. */
export const startProcess = (words) =>
  untilReady(spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "inherit"] }), words[0]);
