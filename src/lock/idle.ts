/** When somebody last used Usher, in any of its tabs, and whether that is too long ago. */
import { keep } from "../session/keep";

/** Milliseconds since 1970. */
const usedKey = "usher.lock.used";

/** Milliseconds that clocks may differ: they are set by a little all the time. */
const tolerance = 60_000;

export interface Idle {
  /** Somebody is here. */
  use(): void;
  /**
   * By whichever clock says so: the one of the wall goes on while a computer sleeps, the other cannot be set. A wall
   * clock that was set back says nothing any more, so that is too long ago, too.
   */
  isFor(milliseconds: number): boolean;
}

export const createIdle = (now = Date.now, steady = () => performance.now()): Idle => {
  let here = { at: steady(), wall: now() };
  return {
    use() {
      here = { at: steady(), wall: now() };
      keep(localStorage, usedKey, String(here.wall)); // where it is full, each tab knows of itself alone
    },
    isFor(milliseconds) {
      const kept = Number(localStorage.getItem(usedKey) ?? here.wall);
      const used = Number.isFinite(kept) ? kept : 0;
      // Used in another tab: by the clock of the wall alone, for the other one is each page's own.
      if (used > here.wall) here = { at: steady() - Math.max(0, now() - used), wall: used };
      const passed = now() - used;
      return passed >= milliseconds || steady() - here.at >= milliseconds || passed < -tolerance;
    },
  };
};
