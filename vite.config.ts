/** The app's build, and the unit tests' projects: `src` and `alone` in a DOM, `server` without one. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { pageHeadersOf } from "./server/pageHeaders.ts";

/** Everything that is drawn before somebody is signed in. */
const isLightScreen = (file: string) =>
  /\/src\/(?:[^/]+|(?:connection|errors|i18n|lock|login|session|ui)\/.+)$/.test(file);

const lightLibrary: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  "react-dom/client": "preact/compat/client",
};

/**
 * The light screens are written for React and built with Preact, which understands the same components
 * and is a tenth of its size: React alone would be most of what the sign-in screen loads. The two meet
 * only where one mounts the other (src/ui/island.ts), so no component or hook may be used by both sides:
 * a build in which one is fails.
 */
const lightShell = (): Plugin => {
  const drawing = new Set<string>();
  return {
    name: "usher:light-shell",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer, options) {
      const replacement = lightLibrary[source];
      if (!replacement || !importer?.includes("/src/")) return null;
      drawing.add(importer);
      return isLightScreen(importer)
        ? this.resolve(replacement, importer, { ...options, skipSelf: true })
        : null;
    },
    buildEnd() {
      for (const id of drawing)
        for (const importer of this.getModuleInfo(id)?.importers ?? [])
          if (importer.includes("/src/") && isLightScreen(id) !== isLightScreen(importer))
            this.error(`${importer} uses ${id}, which another view library draws.`);
    },
  };
};

/**
 * What MUI brings along and this theme never reaches: themes as CSS variables, the ripple, and inputs that
 * look other than ours. Together a tenth of a page; whatever does reach one of them fails, and says so.
 */
const neverReached =
  /\/@mui\/material\/esm\/(styles\/(?:createThemeWithVars|ThemeProviderWithVars)|ButtonBase\/TouchRipple|FilledInput\/FilledInput|Input\/Input)\.js$/;

const leaveOut = (): Plugin => ({
  name: "usher:leave-out",
  apply: "build",
  enforce: "pre",
  load(id) {
    const [, name] = neverReached.exec(id) ?? [];
    if (!name) return null;
    const body = name.endsWith("TouchRipple")
      ? "return null;" // some of MUI's inputs ask for it in spite of the theme
      : `throw new Error("${name} is left out: see vite.config.ts");`;
    return `const LeftOut = () => { ${body} };
      export { LeftOut as default, LeftOut as CssVarsProvider };`;
  },
});

/** A chunk of the first pass, as far as it matters here. */
interface Chunk {
  type: "chunk" | "asset";
  fileName: string;
  imports?: readonly string[];
  moduleIds?: readonly string[];
}

/**
 * What arrives together, the earlier first. Left alone, the bundler makes a piece of every set of modules
 * that the same pages need: dozens of requests, each with headers and a compression of its own.
 */
const arrivals: readonly { name: string; entries: readonly string[]; isOnlyShared?: boolean }[] = [
  { name: "index", entries: ["/src/main.tsx"] },
  { name: "connect", entries: ["/src/connection/ConnectPage.tsx"] },
  { name: "admin", entries: ["/src/admin/index.ts"] },
  // Too little for a request, and no reason to load the pages of a user.
  { name: "admin", entries: [...backendFiles("open.ts"), "/src/users/UserEdit.tsx"], isOnlyShared: true },
  // Dialogs and the like: a page of a user does not wait for what many users need, nor the other way round.
  { name: "parts", entries: ["/src/bulk/RunBar.tsx", "/src/users/UserEdit.tsx"], isOnlyShared: true },
  { name: "parts", entries: ["/src/bulk/openRuns.ts", "/src/users/UserEdit.tsx"], isOnlyShared: true },
  { name: "runs", entries: ["/src/bulk/openRuns.ts", "/src/bulk/RunBar.tsx"] },
  { name: "user", entries: ["/src/users/UserEdit.tsx"] },
  { name: "saving", entries: ["/src/settings/saving.ts"] },
  {
    name: "words",
    entries: ["users", "policy", "changes", "undo", "inputs"].map((name) => `/src/i18n/en/${name}.ts`),
  },
];

function backendFiles(file: string) {
  return ["navidrome", "jellyfin", "plex"].map((backend) => `/src/backends/${backend}/${file}`);
}

/**
 * Builds twice. Only a bundle tells which modules a page needs after what nobody uses has been left out
 * (react-admin comes as one barrel), so the first pass is for looking, and the second puts together
 * what `arrivals` says.
 */
const arriveTogether = (): Plugin => ({
  name: "usher:arrive-together",
  apply: "build",
  async config(config) {
    const pieceOf = toPieces(await lookAtChunks());
    config.build = {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: {
          codeSplitting: {
            groups: [
              {
                name: (id) =>
                  id.includes("rolldown/runtime") ? "index" : (pieceOf.get(id) ?? languagePieceOf(id)),
                debugName: "arrivals",
                includeDependenciesRecursively: false,
              },
            ],
          },
        },
      },
    };
  },
});

/** Of each other language: what is said before sign-in, all behind it, and each kind of server alone. */
const languagePieceOf = (id: string) => {
  const [, locale, file] = id.match(/\/src\/i18n\/([a-z]{2}(?:-\w+)?)\/(\w+)\.ts$/) ?? [];
  if (!locale || !file || locale === "en") return null;
  return shellTexts.includes(file) ? `${locale}-shell` : locale;
};

const shellTexts = ["shell", "connect", "lock", "moreWays", "whoIsWatching"];

/** The first screen's style stands in the page: a small file that nothing can be drawn without is a round trip. */
const inlineStyle = (): Plugin => ({
  name: "usher:inline-style",
  apply: "build",
  enforce: "post",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) =>
      html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/, (link, name: string) => {
        const file = bundle[name];
        if (file?.type !== "asset") return link;
        delete bundle[name];
        // Nor does any piece that is loaded later wait for it.
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") chunk.viteMetadata?.importedCss.delete(name);
        return `<style>${String(file.source)}</style>`;
      }),
  },
});

/** What is behind the sign-in has names that only the build knows: the page asks for them early if somebody is signed in. */
const behindSignIn = (): Plugin => ({
  name: "usher:behind-sign-in",
  apply: "build",
  enforce: "post",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {}, chunk: first }) => {
      const admin = Object.values(bundle).find((chunk) => chunk.type === "chunk" && chunk.name === "admin");
      const place = "const behindSignIn = [];";
      if (admin?.type !== "chunk" || !html.includes(place))
        throw new Error(`index.html has no “${place}”, or the bundle no piece “admin”.`);
      const names = [admin.fileName, ...admin.imports].filter((name) => name !== first?.fileName);
      return html.replace(place, `const behindSignIn = ${JSON.stringify(names.map((name) => `./${name}`))};`);
    },
  },
});

/** What the embedded server sends with the page, for web servers that only have the files: see docs/deployment. */
const headerFiles = (): Plugin => ({
  name: "usher:header-files",
  apply: "build",
  async writeBundle({ dir = "dist" }) {
    const headers = Object.entries(pageHeadersOf(await readFile(`${dir}/index.html`, "utf8")));
    const write = (file: string, toLine: (name: string, value: string) => string) =>
      writeFile(
        `${dir}/headers/${file}`,
        headers.map(([name, value]) => `${toLine(name, value)}\n`).join(""),
      );
    await mkdir(`${dir}/headers`, { recursive: true });
    await write("nginx.conf", (name, value) => `add_header ${name} "${value}" always;`);
    await write("caddy.conf", (name, value) => `${name} "${value}"`);
  },
});

const lookAtChunks = async (): Promise<Chunk[]> => {
  const config: InlineConfig = { ...common(), configFile: false, logLevel: "error" };
  const built = await build({ ...config, build: { ...config.build, write: false, minify: false } });
  if (!("output" in built)) throw new Error("One build has one output.");
  return built.output;
};

const toPieces = (chunks: readonly Chunk[]): ReadonlyMap<string, string> => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const modulesOf = (entry: string) => {
    const start = chunks.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(entry)));
    if (!start) throw new Error(`${entry} is in no chunk: has it moved?`);
    const seen = new Set([start]);
    for (const chunk of seen)
      for (const name of chunk.imports ?? []) {
        const next = byName.get(name);
        if (next) seen.add(next);
      }
    return [...seen].flatMap(({ moduleIds }) => moduleIds ?? []);
  };
  const pieceOf = new Map<string, string>();
  for (const { name, entries, isOnlyShared } of arrivals) {
    const needed = entries.map(modulesOf);
    for (const id of needed.flat())
      if (!pieceOf.has(id) && (!isOnlyShared || needed.filter((ids) => ids.includes(id)).length > 1))
        pieceOf.set(id, name);
  }
  return pieceOf;
};

const common = () => ({
  base: "./", // one build runs below any path: see README, "Deploy"
  plugins: [lightShell(), leaveOut(), react()],
  build: {
    manifest: true,
    chunkSizeWarningLimit: 800, // kB before compression; scripts/bench/budgets.mjs says what matters
    target: "baseline-widely-available",
    reportCompressedSize: false,
    modulePreload: { polyfill: false }, // every browser of the target has it
  },
});

/** A project of the unit tests that has a DOM. */
const inDom = (test: { name: string; include: string[]; exclude?: string[]; isolate?: boolean }) => ({
  extends: true as const,
  // What Node itself picks for packages outside of the tests' pipeline: with another choice there
  // would be two react-routers, and neither knows the other's context.
  resolve: { conditions: ["module-sync", "module", "browser", "development|production"] },
  test: { environment: "happy-dom", setupFiles: ["src/testing/setup.ts"], ...test },
});

export default defineConfig({
  ...common(),
  plugins: [...common().plugins, arriveTogether(), inlineStyle(), behindSignIn(), headerFiles()],
  test: {
    testTimeout: 20_000,
    // What a file imports is not read anew for the next one, which takes as long as its tests: see src/testing/setup.ts.
    isolate: false,
    maxWorkers: 2, // a run keeps one core free by itself, and on two cores that is half of them
    projects: [
      inDom({ name: "src", include: ["src/**/*.test.{ts,tsx}"], exclude: ["**/*.alone.test.*"] }),
      // What puts something else in place of a module: others may have read that one before, or would after it.
      inDom({ name: "alone", include: ["src/**/*.alone.test.{ts,tsx}"], isolate: true }),
      {
        extends: true,
        test: {
          name: "server",
          environment: "node",
          include: ["server/**/*.test.ts", "scripts/**/*.test.ts"],
        },
      },
    ],
  },
});
