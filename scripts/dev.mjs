/**
 * For developing: the dashboard with hot reload and the embedded server behind it, on one port (8484, or
 * `PORT`). A change below server/ builds the server anew and starts it again; its data stay in data/.
 * Arguments go to the embedded server, for instance `npm run dev -- --people 10000`.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { createServer } from "vite";
import { startEmbeddedServer } from "./embedded-server.mjs";

const root = path.join(import.meta.dirname, "..");
process.chdir(root);

let embedded = await start("0");
const port = new URL(embedded.address).port;
const vite = await createServer({
  server: {
    port: Number(process.env.PORT ?? 8484),
    strictPort: true,
    // config.json too: the embedded server offers itself in it.
    proxy: Object.fromEntries(
      ["/documented", "/real", "/config.json"].map((prefix) => [prefix, embedded.address]),
    ),
  },
});
await vite.listen();
vite.printUrls();

let restart;
vite.watcher.add(path.join(root, "server"));
vite.watcher.on("all", (_event, file) => {
  if (!file.startsWith(path.join(root, "server") + path.sep) || file.endsWith(".test.ts")) return;
  clearTimeout(restart);
  restart = setTimeout(() => void startAgain(), 200);
});

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    void Promise.all([vite.close(), embedded?.stop()]).then(() => process.exit(0));
  });

async function startAgain() {
  await embedded?.stop();
  embedded = undefined;
  try {
    embedded = await start(port);
    console.log("The embedded server has started again.");
  } catch (error) {
    console.error(error.message); // and wait for the next change
  }
}

async function start(onPort) {
  const build = spawnSync(process.execPath, ["scripts/build-server.mjs"], { stdio: "inherit" });
  if (build.status !== 0) throw new Error("The server does not build.");
  return startEmbeddedServer("--port", onPort, "--app", "public", ...process.argv.slice(2));
}
