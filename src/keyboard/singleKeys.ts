/**
 * Whether single letters and signs do anything: whoever speaks to their computer, or hits keys by accident, can
 * turn that off (WCAG 2.1.4). Kept in this browser, for every server. Beside `preferences.ts`, which is loaded
 * before the sign-in, too.
 */
import { useSyncExternalStore } from "react";

const key = "usher.singleKeys";
const listeners = new Set<() => void>();

export const hasSingleKeys = (): boolean => localStorage.getItem(key) !== "off";

export const keepSingleKeys = (isOn: boolean) => {
  if (isOn) localStorage.removeItem(key);
  else localStorage.setItem(key, "off");
  listeners.forEach((listener) => listener());
};

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, hasSingleKeys);

const subscribe = (listener: () => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
};
