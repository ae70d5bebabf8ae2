/** The app's build, and the unit tests' two projects: `src` in a DOM, `server` without one. */
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** What the page imports without `import()` arrives in one piece: each more would be a request before anything shows. */
const isOfFirstScreen = (id: string, modules: Modules, seen = new Set<string>()): boolean => {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  if (!module) return false;
  return module.isEntry || module.importers.some((importer) => isOfFirstScreen(importer, modules, seen));
};

/** Everything that is drawn before somebody is signed in. */
const isLightScreen = (file: string) =>
  /\/src\/(?:[^/]+|(?:connection|errors|i18n|login|session|ui)\/.+)$/.test(file);

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

export default defineConfig({
  base: "./", // one build runs below any path: see README, "Deploy"
  plugins: [lightShell(), react()],
  build: {
    manifest: true,
    target: "baseline-widely-available",
    reportCompressedSize: false,
    modulePreload: { polyfill: false }, // every browser of the target has it
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id, context) => (isOfFirstScreen(id, context) ? "index" : null) }],
        },
      },
    },
  },
  test: {
    testTimeout: 20_000,
    maxWorkers: 2, // a run keeps one core free by itself, and on two cores that is half of them
    projects: [
      {
        extends: true,
        // What Node itself picks for packages outside of the tests' pipeline: with another choice there
        // would be two react-routers, and neither knows the other's context.
        resolve: { conditions: ["module-sync", "module", "browser", "development|production"] },
        test: {
          name: "src",
          environment: "happy-dom",
          include: ["src/**/*.test.{ts,tsx}"],
          setupFiles: ["src/testing/setup.ts"],
        },
      },
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
