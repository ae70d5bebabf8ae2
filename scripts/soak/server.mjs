/** The built embedded server as its own process, which tells its memory when it is asked. */
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { untilReady } from "../embedded-server.mjs";

const root = path.join(import.meta.dirname, "../..");

export const startWatchedServer = async ({ data, app }) => {
  const words = ["--port", "0", "--data", data, "--app", app, "--people", "demo", "--login-limit", "0"];
  const child = fork(path.join(root, "dist-server", "main.mjs"), words, {
    execArgv: ["--expose-gc", "--import", path.join(import.meta.dirname, "tellMemory.mjs")],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  return {
    ...(await untilReady(child, "The embedded server")),
    /** Of `process.memoryUsage()`, after all garbage is gone. */
    memory: async () => {
      const answered = once(child, "message");
      child.send("memory");
      const [answer] = await answered;
      return answer;
    },
  };
};
