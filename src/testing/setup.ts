/**
 * Before each test file of `src`: a clean browser storage and no leftovers of the last screen. Files share their
 * modules, so whoever keeps something in one clears it after its tests, and whoever puts something else in place of one
 * is named `*.alone.test.*`.
 */
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { styleByAttributes } from "./styleByAttributes";

if (typeof window !== "undefined") window.getComputedStyle = styleByAttributes;

if (!expect.getState().testPath?.includes(".alone.test."))
  vi.mock = () => {
    throw new Error("Others read that module, too: name this file *.alone.test.*");
  };

beforeEach(() => {
  if (typeof window === "undefined") return; // a test of a backend, which runs without a browser
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);
