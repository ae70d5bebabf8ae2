/** Whether the built dashboard and server are those of the sources: by their content, not their dates. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const stamp = path.join(root, "dist-server", "built-from.txt");

/** What a build reads. Tests are left out: changing one needs no new build. */
const inputs = [
  "index.html",
  "public",
  "src",
  "server",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "scripts/build.mjs",
  "scripts/build-server.mjs",
  "scripts/precompress.mjs",
];
const isTest = (file) => /\.(test|stories)\.tsx?$|[\\/]__fixtures__[\\/]/.test(file);

/** Builds only if the sources are not those of the last build. */
export const ensureBuild = async () => {
  if (isBuilt()) return;
  console.log("Building the dashboard and its server; the next start will not need to …");
  const { buildAll } = await import("./build.mjs");
  await buildAll();
};

const isBuilt = () =>
  existsSync(path.join(root, "dist", "index.html")) &&
  existsSync(stamp) &&
  readFileSync(stamp, "utf8") === digestSources();

/** Call it with the digest taken before the build, so that what changed meanwhile is built the next time. */
export const markBuilt = (digest) => writeFileSync(stamp, digest);

export const digestSources = () => {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesOf)) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
};

const filesOf = (name) => {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return isTest(name) ? [] : [name];
  return readdirSync(full)
    .toSorted()
    .flatMap((entry) => filesOf(path.join(name, entry)));
};
