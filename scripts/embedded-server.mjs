/** Starts the built embedded server as its own process, as a user does, and stops it again. */
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/**
 * Takes the words that `npm run server --` takes. Resolves with the address that the server prints,
 * without a slash at the end; rejects with what it said instead.
 */
export const startEmbeddedServer = async (...words) => {
  const child = spawn(process.execPath, [path.join(root, "dist-server", "main.mjs"), ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return untilReady(child, "The embedded server");
};

/** Resolves when `child` prints its address; `name` is what it is called where it ends before. */
export const untilReady = async (child, name) => {
  const exited = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    // Stays after the address is known: without a reader, a full pipe would block the server.
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const found = /https?:\/\/[^\s/]+(?=[\s/])/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once("error", reject);
    void exited.then(() => reject(new Error(`${name} did not start. ${said}`.trim())));
  });
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
};
