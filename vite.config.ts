/** The app's build, and the unit tests' two projects: `src` in a DOM, `server` without one. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./", // one build runs below any path: see README, "Deploy"
  plugins: [react()],
  build: { manifest: true, target: "baseline-widely-available", reportCompressedSize: false },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
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
