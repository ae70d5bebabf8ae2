/** Bundles server/main.ts into dist-server/main.mjs, or the file that is named, which Node runs as it is. */
import path from "node:path";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");

await build({
  absWorkingDir: root,
  entryPoints: ["server/main.ts"],
  outfile: process.argv[2] ?? "dist-server/main.mjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // They bring compiled binaries, which stay where npm put them. The last is a choice that nobody made.
  external: ["@photostructure/sqlite", "@node-rs/argon2", "pg-native"],
  // Fastify is CommonJS and asks for Node's own modules with require.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
