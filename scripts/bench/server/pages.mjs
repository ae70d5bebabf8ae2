/** Pages of a million users, beside the bare SQL in the same process. */
import { spawn } from "node:child_process";
import { bundleBeside } from "./processes.mjs";

const people = 1_000_000;

export const measurePages = async ({ data, rounds }) => {
  const child = await bundleBeside("scripts/bench/server/pagesChild.mjs", "pages");
  const { seconds, samples } = await run([child, data, String(people), String(rounds * 2)]);
  console.log(`${people} users were written in ${Math.round(seconds)} s.`);
  return samples;
};

const run = (words) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`It ended with ${code}: ${said}`)),
    );
  });
