/** The runs of one connection in this tab. Loaded once the list is there: nothing of it is needed before. */
import { openRunStore } from "./runStore";
import { createRuns, type Runs, type RunsOptions } from "./runs";

export const openRuns = (options: Omit<RunsOptions, "store" | "owner">): Runs =>
  createRuns({ ...options, store: openRunStore(options.connection.id), owner: tabId() });

/** The same after a reload, so that a run goes on at once; another one in a copy of this tab. */
const tabId = (): string => {
  try {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const known = navigation?.type === "reload" ? sessionStorage.getItem(key) : null;
    const id = known ?? Math.random().toString(36).slice(2);
    sessionStorage.setItem(key, id);
    return id;
  } catch {
    return Math.random().toString(36).slice(2); // the browser forbids this page to store anything
  }
};

const key = "usher.tab";
