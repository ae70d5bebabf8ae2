/**
 * Whether this browser keeps runs of a connection. Every page asks, so the answer stands where it is read
 * without loading anything of the runs themselves.
 */
const keyOf = (connectionId: string) => `usher.runs.${connectionId}`;

export const markRuns = (connectionId: string, areThere: boolean) => {
  try {
    if (areThere) localStorage.setItem(keyOf(connectionId), "yes");
    else localStorage.removeItem(keyOf(connectionId));
  } catch {
    // Full, or forbidden: the run goes on, and whoever opens this page next does not hear of it.
  }
};

export const hasRuns = (connectionId: string): boolean => {
  try {
    return localStorage.getItem(keyOf(connectionId)) !== null;
  } catch {
    return false;
  }
};

/** Hears when another tab begins one. Returns the way to stop hearing. */
export const subscribeToRunMark = (connectionId: string, listener: () => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === keyOf(connectionId) && hasRuns(connectionId)) listener();
  };
  addEventListener("storage", onStorage);
  return () => removeEventListener("storage", onStorage);
};
