/** Reads that many screens ask for at once: one request answers them all, and for some seconds more. */
import type { ReadOptions } from "./backend";

export interface Cache<Answer> {
  /** `fresh`: what the server says now, not some seconds ago. */
  read(options?: ReadOptions & { fresh?: boolean }): Promise<Answer>;
  /** Whether the next read is answered without asking. */
  hasAnswer(): boolean;
  /** Something was written: the next read asks again, and an answer on its way is given to nobody new. */
  drop(): void;
}

export const createCache = <Answer>(
  load: () => Promise<Answer>,
  /** For how long an answer is kept. */
  seconds: number | ((answer: Answer) => number),
  now: () => number = Date.now,
): Cache<Answer> => {
  let kept: { answer: Promise<Answer>; until: number } | undefined;
  return {
    read({ signal, fresh } = {}) {
      if (!kept || fresh || kept.until <= now()) {
        const mine = { answer: load(), until: Number.POSITIVE_INFINITY };
        kept = mine;
        mine.answer.then(
          (answer) => (mine.until = now() + (typeof seconds === "number" ? seconds : seconds(answer)) * 1000),
          () => kept === mine && (kept = undefined),
        );
      }
      return signal ? unlessAborted(kept.answer, signal) : kept.answer;
    },
    hasAnswer: () => kept !== undefined && kept.until > now(),
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

export interface Reads<Answer> {
  read(id: string, options?: ReadOptions): Promise<Answer>;
  /** Something was written: nobody new gets an answer that was asked for before. */
  drop(): void;
}

/** Whoever asks for the same record while it is on its way gets the same answer; later ones ask again. */
export const createReads = <Answer>(load: (id: string) => Promise<Answer>): Reads<Answer> => {
  const underWay = new Map<string, Promise<Answer>>();
  return {
    read(id, { signal } = {}) {
      const known = underWay.get(id);
      const answer = known ?? load(id);
      if (!known) {
        underWay.set(id, answer);
        const forget = () => underWay.get(id) === answer && underWay.delete(id);
        answer.then(forget, forget);
      }
      return signal ? unlessAborted(answer, signal) : answer;
    },
    drop: () => underWay.clear(),
  };
};
