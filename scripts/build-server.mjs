/**
 * Bundles server/start.ts into dist-server/, or the folder that is named, where main.mjs is what Node runs as it is.
 * What not every start needs (PostgreSQL, the dashboard's files, a new database) is in pieces of its own.
 */
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");

/** They bring compiled binaries, which stay where npm put them. */
export const withBinaries = ["@photostructure/sqlite", "@node-rs/argon2"];

/** Nobody comes by them: a choice of pg's that nobody made, what compiles schemas (see server/app.ts), and what only tests ask with. */
export const neverReached = [
  "pg-native",
  "@fastify/ajv-compiler",
  "@fastify/fast-json-stringify-compiler",
  "light-my-request",
];

/** `entries`: files by the names that they get. */
export const bundle = async (entries, folder) => {
  // Pieces have other names when what is in them changes; "compiled" is what Node keeps of them (server/start.ts).
  for (const file of await readdir(path.resolve(root, folder)).catch(() => []))
    if (file.endsWith(".mjs") || file === "compiled")
      await rm(path.resolve(root, folder, file), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    format: "esm",
    // Node reads every letter before it runs the first line. Names stay: they are in the log.
    minifySyntax: true,
    minifyWhitespace: true,
    external: [...withBinaries, ...neverReached],
    // Fastify is CommonJS and asks for Node's own modules with require.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await bundle({ main: "server/start.ts" }, process.argv[2] ?? "dist-server");
