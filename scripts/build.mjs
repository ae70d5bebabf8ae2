/** Builds all that is shipped: the dashboard into dist/, precompressed, and the embedded server into dist-server/. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { precompress } from "./precompress.mjs";
import { digestSources, markBuilt } from "./sources.mjs";

const root = path.join(import.meta.dirname, "..");

export const buildAll = async () => {
  const digest = digestSources();
  await build({ root, logLevel: "warn" });
  const { files, bytes, brotli } = await precompress(path.join(root, "dist"));
  const server = spawnSync(process.execPath, [path.join(root, "scripts", "build-server.mjs")], {
    cwd: root,
    stdio: "inherit",
  });
  if (server.status !== 0) throw new Error("The server does not build.");
  markBuilt(digest);
  console.log(`Built: ${files} files, ${kilo(bytes)} kB, ${kilo(brotli)} kB as brotli.`);
};

const kilo = (count) => Math.round(count / 1000);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAll();
