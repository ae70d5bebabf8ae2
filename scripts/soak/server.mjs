/** The built embedded server as its own process, which tells its memory when it is asked. */
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

export const startWatchedServer = async ({ data, app }) => {
  const words = ["--port", "0", "--data", data, "--app", app, "--people", "demo", "--login-limit", "0"];
  const child = fork(path.join(root, "dist-server", "main.mjs"), words, {
    execArgv: ["--expose-gc", "--import", path.join(import.meta.dirname, "tellMemory.mjs")],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  const ask = async () => {
    const answered = once(child, "message");
    child.send("memory");
    const [answer] = await answered;
    return answer;
  };
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const found = /https?:\/\/[^\s/]+(?=[\s/])/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void exited.then(() => reject(new Error(`The embedded server did not start. ${said}`.trim())));
  });
  return {
    address,
    /** Of `process.memoryUsage()`, after all garbage is gone. */
    memory: ask,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
};
