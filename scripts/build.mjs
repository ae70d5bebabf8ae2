/** Builds all that is shipped: the dashboard into dist/, precompressed, and the embedded server into dist-server/. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "vite";
import { precompress } from "./precompress.mjs";
import { digestSources, markBuilt } from "./sources.mjs";

process.chdir(path.join(import.meta.dirname, ".."));
const digest = digestSources();
await build({ logLevel: "warn" });
const { files, bytes, brotli } = await precompress("dist");
const server = spawnSync(process.execPath, ["scripts/build-server.mjs"], { stdio: "inherit" });
if (server.status !== 0) process.exit(server.status ?? 1);
markBuilt(digest);
console.log(`Built: ${files} files, ${kilo(bytes)} kB, ${kilo(brotli)} kB as brotli.`);

function kilo(count) {
  return Math.round(count / 1000);
}
