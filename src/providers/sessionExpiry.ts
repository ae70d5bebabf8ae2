/** Whether the session has ended under an open page. What was asked in vain is asked again once it works. */
export interface SessionExpiry {
  readonly isExpired: () => boolean;
  /** The server no longer knows the session. Saying so again changes nothing. */
  report(): void;
  /** Somebody signed in again. */
  settle(): void;
  /** Hears each change. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
}

export const createSessionExpiry = (): SessionExpiry => {
  const listeners = new Set<() => void>();
  let isExpired = false;
  const set = (value: boolean) => {
    if (value === isExpired) return;
    isExpired = value;
    listeners.forEach((listener) => listener());
  };
  return {
    isExpired: () => isExpired,
    report: () => set(true),
    settle: () => set(false),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
