/** Which run is shown in full, wherever that was asked for. One at a time. */
let shown: string | null = null;
const listeners = new Set<() => void>();

/** Null closes it. */
export const showRun = (runId: string | null) => {
  shown = runId;
  listeners.forEach((listener) => listener());
};

export const shownRun = () => shown;

/** Returns the way to stop hearing. */
export const subscribeToShownRun = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
