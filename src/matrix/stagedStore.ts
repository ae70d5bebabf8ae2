/**
 * What is staged and not sent yet, in memory: it outlives a look at another page, such as the dry run, and
 * is gone with the session or the tab.
 */
import type { Backend } from "../backends/backend";
import type { AllStaged } from "./cells";

export interface StagedStore {
  read(): AllStaged;
  write(staged: AllStaged): void;
  subscribe(listener: () => void): () => void;
}

const stores = new WeakMap<Backend, StagedStore>();

/** One for each connection that somebody is signed in to. */
export const stagedStoreOf = (backend: Backend): StagedStore => {
  const store = stores.get(backend) ?? createStagedStore();
  stores.set(backend, store);
  return store;
};

const createStagedStore = (): StagedStore => {
  let staged: AllStaged = new Map();
  const listeners = new Set<() => void>();
  return {
    read: () => staged,
    write(next) {
      staged = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
