/** Hands the runs of this connection to whoever starts or shows one. */
import { createContext, use, useCallback, useContext, useSyncExternalStore } from "react";
import { forgetFailure } from "../providers/askOnce";
import { calmly } from "./calmly";
import type { Runs, RunView } from "./runs";

/** Loads them when they are first asked for: the same promise each time. */
export type LoadRuns = () => Promise<Runs>;

export interface RunsLoader {
  load: LoadRuns;
  isLoaded(): boolean;
  /** Hears when they are. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
}

/** What failed (the network was gone) is tried again by who asks later. */
export const createRunsLoader = (open: LoadRuns): RunsLoader => {
  const listeners = new Set<() => void>();
  let known: Promise<Runs> | undefined;
  let isLoaded = false;
  const settle = async (loading: Promise<Runs>) => {
    try {
      await loading;
    } catch {
      return;
    }
    if (isLoaded) return;
    isLoaded = true;
    listeners.forEach((listener) => listener());
  };
  return {
    load() {
      if (!known) {
        known = open();
        forgetFailure(known, () => (known = undefined));
      }
      void settle(known);
      return known;
    },
    isLoaded: () => isLoaded,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const RunsContext = createContext<RunsLoader | null>(null);

/** Waits (as a lazy page does) until they are loaded. */
export const useRuns = (): Runs => use(useRunsLoader().load());

export const useRunsLoader = (): RunsLoader => {
  const loader = useContext(RunsContext);
  if (!loader) throw new Error("useRunsLoader needs a <RunsContext> above it");
  return loader;
};

/** The runs as they are now, the latest first. */
export const useRunList = (): readonly RunView[] => {
  const runs = useRuns();
  const subscribe = useCallback((listener: () => void) => runs.subscribe(calmly(listener)), [runs]);
  return useSyncExternalStore(subscribe, runs.read);
};
