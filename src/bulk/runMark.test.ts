import { afterEach, expect, it, vi } from "vitest";
import { hasRuns, markRuns, subscribeToRunMark } from "./runMark";

afterEach(() => vi.unstubAllGlobals());

it("says of which connection there are runs", () => {
  markRuns("home", true);
  expect([hasRuns("home"), hasRuns("home-2")]).toEqual([true, false]);
  markRuns("home", false);
  expect(hasRuns("home")).toBe(false);
});

it("tells of one that another tab begins, not of its end", () => {
  const listener = vi.fn<() => void>();
  const stop = subscribeToRunMark("home", listener);
  const hear = () => dispatchEvent(new StorageEvent("storage", { key: "usher.runs.home" }));
  hear();
  expect(listener).not.toHaveBeenCalled();
  markRuns("home", true);
  hear();
  expect(listener).toHaveBeenCalledOnce();
  stop();
  hear();
  expect(listener).toHaveBeenCalledOnce();
});

it("is silent where nothing may be stored", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(() => markRuns("home", true)).not.toThrow();
  expect(hasRuns("home")).toBe(false);
});
