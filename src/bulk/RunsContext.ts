/** Hands the runs of this connection to whoever starts or shows one. */
import { createContext, use, useContext, useSyncExternalStore } from "react";
import type { Runs, RunView } from "./runs";

/** Loads them when they are first asked for: the same promise each time. */
export type LoadRuns = () => Promise<Runs>;

export const RunsContext = createContext<LoadRuns | null>(null);

/** Waits (as a lazy page does) until they are loaded. */
export const useRuns = (): Runs => {
  const load = useContext(RunsContext);
  if (!load) throw new Error("useRuns needs a <RunsContext> above it");
  return use(load());
};

/** The runs as they are now, the latest first. */
export const useRunList = (): readonly RunView[] => {
  const runs = useRuns();
  return useSyncExternalStore(runs.subscribe, runs.read);
};
