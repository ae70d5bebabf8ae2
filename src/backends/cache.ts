/** Reads that many screens ask for at once: one request answers them all, and for some seconds more. */
import type { ReadOptions } from "./backend";

export interface Cache<Answer> {
  /** `fresh`: what the server says now, not some seconds ago. */
  read(options?: ReadOptions & { fresh?: boolean }): Promise<Answer>;
  /** Something was written: the next read asks again, and an answer on its way is given to nobody new. */
  drop(): void;
}

export const createCache = <Answer>(
  load: () => Promise<Answer>,
  seconds: number,
  now: () => number = Date.now,
): Cache<Answer> => {
  let kept: { answer: Promise<Answer>; until: number } | undefined;
  return {
    read({ signal, fresh } = {}) {
      if (!kept || fresh || kept.until <= now()) {
        const mine = { answer: load(), until: Number.POSITIVE_INFINITY };
        kept = mine;
        mine.answer.then(
          () => (mine.until = now() + seconds * 1000),
          () => kept === mine && (kept = undefined),
        );
      }
      return signal ? unlessAborted(kept.answer, signal) : kept.answer;
    },
    drop() {
      kept = undefined;
    },
  };
};

/** The request goes on for the others; only whoever left stops waiting. */
const unlessAborted = <Answer>(answer: Promise<Answer>, signal: AbortSignal) =>
  new Promise<Answer>((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) return leave();
    signal.addEventListener("abort", leave, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
