/**
 * Whether Usher locks itself in this browser. Apart from the lock, which is loaded only where it is on: every page
 * asks this.
 */
export const settingKey = "usher.lock";

const listeners = new Set<() => void>();

export const isLockOn = (): boolean => readSetting() !== null;

/** As it was kept: `lockKeys.ts` understands it. */
export const readSetting = (): string | null => {
  try {
    return localStorage.getItem(settingKey);
  } catch {
    return null; // the browser forbids this page to store anything, a session too
  }
};

/** Null turns it off. Throws where the storage is full. */
export const keepSetting = (text: string | null) => {
  if (text === null) localStorage.removeItem(settingKey);
  else localStorage.setItem(settingKey, text);
  listeners.forEach((listener) => listener());
};

/** Hears when it is turned on, off or changed, in another tab too. Returns the way to stop hearing. */
export const subscribeToSetting = (listener: () => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === settingKey || key === null) listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
};
