/** The time, to half a minute, so that "5 minutes ago" does not stay what it was. */
import { useSyncExternalStore } from "react";

/** Milliseconds since 1970. */
export const useNow = (): number => useSyncExternalStore(subscribe, read);

const step = 30_000;

const read = () => Math.floor(Date.now() / step) * step;

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, step);
  return () => clearInterval(timer);
};
