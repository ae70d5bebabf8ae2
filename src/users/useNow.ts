/** The time, to half a minute, so that "5 minutes ago" does not stay what it was. One timer for all that show it. */
import { useSyncExternalStore } from "react";
import { now } from "../backends/clock";

/** Milliseconds since 1970. */
export const useNow = (): number => useSyncExternalStore(subscribe, read);

const step = 30_000;

const read = () => Math.floor(now() / step) * step;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), step);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};
