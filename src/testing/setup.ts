/**
 * Before each test file of `src`: a clean browser storage and no leftovers of the last screen. Files share their
 * modules, so whoever keeps something in one clears it after its tests.
 */
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";
import { styleByAttributes } from "./styleByAttributes";

if (typeof window !== "undefined") window.getComputedStyle = styleByAttributes;

beforeEach(() => {
  if (typeof window === "undefined") return; // a test of a backend, which runs without a browser
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);
