/**
 * The lock of this browser: after some time without use, or at once when somebody wants it, every page of Usher is taken
 * down and the sessions are sealed, in this tab and in all others. A PIN brings them back. See docs/security.md.
 */
import { keep } from "../session/keep";
import { closeSessionStores, reopenSessionStores } from "../session/sessionStore";
import { prepareLock, tellLockEnd } from "./beforeLock";
import { createIdle } from "./idle";
import { createKeys, type LockKeys, openKeys, parseKeys, WrongPinError } from "./lockKeys";
import { keepSetting, readSetting } from "./setting";
import { openAll, readableKeys, sealAll, sealedKeys, throwAllAway } from "./vault";

/** How often a PIN may be wrong before the sessions are thrown away. */
export const mostTries = 5;

/** Minutes to choose from. */
export const waits = [1, 5, 15, 30, 60] as const;

export const leastPinLength = 4;

export interface LockState {
  /** `over`: the sessions were thrown away, which is told before anybody signs in again. */
  is: "open" | "locked" | "over";
  /** Why it is over. */
  why?: "wrong" | "forgotten";
  /** Something that must not stop half-way goes on behind the lock. */
  isWorking?: boolean;
}

export interface LockOptions {
  /** This tab's own storage. */
  tab?: Storage;
  now?: () => number;
  /** Of a clock that nobody sets. */
  steady?: () => number;
  iterations?: number;
}

export type Lock = ReturnType<typeof createLock>;

const lockedKey = "usher.lock.locked";
const wrongKey = "usher.lock.wrong";

/** One for each page. Tests that play two tabs make one each. */
export const createLock = ({ tab = sessionStorage, now, steady, iterations }: LockOptions = {}) => {
  const idle = createIdle(now, steady);
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel("usher.lock");
  let state: LockState = { is: "open" };
  let sealing: Promise<unknown> = Promise.resolve();
  /** While sessions are on their way from readable to sealed, or back. */
  let isMoving = false;
  let forget: () => void = () => undefined;
  let wrongHere = 0;

  const set = (next: LockState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const storages = () => [tab, localStorage];
  /** Without a session there is nothing to lock. */
  const isInReach = () =>
    storages().some((storage) => readableKeys(storage).length > 0 || sealedKeys(storage).length > 0);
  const isSealedHere = () => storages().some((storage) => sealedKeys(storage).length > 0);

  const lockHere = () => {
    const setting = readLockSetting();
    if (!setting || state.is !== "open") return;
    if (!localStorage.getItem(lockedKey)) keep(localStorage, lockedKey, crypto.randomUUID()); // other tabs hear of it; else they lock themselves when it is time
    const mark = localStorage.getItem(lockedKey);
    const works = prepareLock();
    forget = closeSessionStores();
    const forgetThese = forget;
    set({ is: "locked", isWorking: works.length > 0 });
    const isStill = () => localStorage.getItem(lockedKey) === mark; // or another tab is unlocked already
    isMoving = true;
    sealing = Promise.all([
      sealAll(tab, setting.keys, () => true),
      sealAll(localStorage, setting.keys, isStill),
    ]).finally(() => {
      isMoving = false;
    });
    const finish = async () => {
      await Promise.allSettled(works);
      forgetThese();
      const isThisLock = forget === forgetThese;
      if (isThisLock && state.isWorking) set({ is: "locked", isWorking: false });
    };
    void finish();
  };

  const open = async (privateKey: CryptoKey, which: readonly Storage[]) => {
    await sealing;
    isMoving = true;
    try {
      for (const storage of which) await openAll(storage, privateKey);
    } finally {
      isMoving = false;
    }
  };

  /**
   * Another tab is unlocked, which opens `localStorage` for all. The key may be here before that is seen here: browsers
   * tell the two by ways of their own. Whoever went on too early would find no session.
   */
  const openTab = async (privateKey: CryptoKey) => {
    await open(privateKey, [tab]);
    look();
  };

  const goOn = () => {
    localStorage.removeItem(lockedKey);
    idle.use();
    tellLockEnd();
    reopenSessionStores();
    set({ is: "open" });
  };

  const throwAway = (why: "wrong" | "forgotten") => {
    closeSessionStores()();
    forget();
    storages().forEach(throwAllAway);
    for (const key of Object.keys(localStorage))
      if (key.startsWith("RaStore") || key.startsWith("usher.lock.")) localStorage.removeItem(key);
    keepSetting(null);
    wrongHere = 0;
    tellLockEnd();
    reopenSessionStores();
    set({ is: "over", why });
  };

  const throwAwayEverywhere = (why: "wrong" | "forgotten") => {
    throwAway(why);
    channel.postMessage({ why } satisfies Announcement);
  };

  /** Counted before it is tried. */
  const tryPin = async (pin: string): Promise<CryptoKey> => {
    const setting = readLockSetting();
    if (!setting) throw new Error("The lock is off");
    const tries = Math.max(wrongHere, Number(localStorage.getItem(wrongKey)) || 0) + 1;
    wrongHere = tries;
    keep(localStorage, wrongKey, String(tries));
    try {
      const key = await openKeys(pin, setting.keys);
      wrongHere = 0;
      localStorage.removeItem(wrongKey);
      return key;
    } catch (error) {
      if (error instanceof WrongPinError) {
        error.triesLeft = Math.max(0, mostTries - tries);
        if (!error.triesLeft) throwAwayEverywhere("wrong");
      }
      throw error;
    }
  };

  /** Compares clocks, and what other tabs did while this one was put away. */
  const look = () => {
    const setting = readLockSetting();
    if (state.is === "locked" && !isMoving) {
      if (!setting) throwAway("forgotten");
      else if (!localStorage.getItem(lockedKey) && !isSealedHere()) goOn();
    }
    if (state.is !== "open" || !setting) return;
    const isTooLong = () => isInReach() && idle.isFor(setting.minutes * 60_000);
    if (localStorage.getItem(lockedKey) || isTooLong()) lockHere();
  };

  channel.addEventListener("message", ({ data }: MessageEvent<Announcement>) => {
    if (data.why) throwAway(data.why);
    else if (data.key && state.is === "locked") void openTab(data.key);
  });

  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** To be called before anything is on screen. */
    begin() {
      if (!readLockSetting()) return;
      // A lock over nothing: its tab was closed.
      if (!isInReach()) localStorage.removeItem(lockedKey);
      else if (isSealedHere()) lockHere();
      else look();
      if (state.is === "open") idle.use();
    },
    look,
    /** Somebody is here. Answers with false where they come too late: it is locked. */
    use(): boolean {
      look();
      if (state.is !== "open") return false;
      idle.use();
      return true;
    },
    lockNow: lockHere,
    /** Rejects with a `WrongPinError`; with none left, all sessions are thrown away. */
    async unlock(pin: string) {
      const key = await tryPin(pin);
      await open(key, storages());
      goOn();
      try {
        channel.postMessage({ key } satisfies Announcement);
      } catch {
        // A browser that sends no keys: other tabs with a session of their own ask for the PIN themselves.
      }
    },
    /** Without the PIN there is no way to the sessions any more. */
    giveUp: () => throwAwayEverywhere("forgotten"),
    /** It has been told why nobody is signed in. */
    goToSignIn: () => set({ is: "open" }),
    async turnOn(minutes: number, pin: string) {
      const keys = await createKeys(pin, iterations);
      idle.use();
      keepSetting(JSON.stringify({ minutes, ...keys }));
    },
    /** Both ask for the PIN: whoever finds the page open shall not be able to take the lock away. */
    async turnOff(pin: string) {
      await tryPin(pin);
      keepSetting(null);
    },
    async changeWait(minutes: number, pin: string) {
      await tryPin(pin);
      keepSetting(JSON.stringify({ ...readLockSetting(), minutes }));
    },
    /** For tests, whose tabs would hear of each other's. */
    close: () => channel.close(),
  };
};

/** What one tab tells the others. The key cannot be read out, and is never kept. */
interface Announcement {
  key?: CryptoKey;
  why?: "wrong" | "forgotten";
}

/** Null where it is off, or where something else stands there. */
export const readLockSetting = (): { minutes: number; keys: LockKeys } | null => {
  try {
    const kept = JSON.parse(readSetting() ?? "null") as { minutes?: unknown } | null;
    const keys = parseKeys(kept);
    const minutes = Number(kept?.minutes);
    return keys && minutes > 0 && minutes <= 24 * 60 ? { minutes, keys } : null;
  } catch {
    return null;
  }
};
