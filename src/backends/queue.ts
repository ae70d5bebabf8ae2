/**
 * Sends many writes to one server: a few at a time, each row with its own outcome.
 *
 * A row is sent again only after 429 or 503, answers in which the server says that it did nothing.
 * When an answer is lost, the outcome is "unknown": somebody must look before anybody repeats.
 */
import { BackendError, isLost, LostAnswerError } from "./errors";

export type Outcome = { id: string } & (
  | { state: "waiting" | "running" | "done" | "unknown" }
  | { state: "failed"; error: BackendError }
);

type Write = (id: string) => Promise<unknown>;

export interface Queue {
  /** Never rejects: it answers with one outcome per row, in the order of the ids. */
  run(ids: readonly string[], write: Write, limit?: { atOnce?: number }): Promise<Outcome[]>;
  pause(): void;
  resume(): void;
  /** Hears every change, for the progress shown. Returns the way to stop hearing. */
  subscribe(listener: (outcomes: readonly Outcome[]) => void): () => void;
}

export interface QueueOptions {
  atOnce: number;
  wait?: (seconds: number) => Promise<void>;
}

export const createQueue = ({ atOnce, wait = sleep }: QueueOptions): Queue => {
  const listeners = new Set<(outcomes: readonly Outcome[]) => void>();
  let rest: Promise<unknown> = Promise.resolve();
  let paused: Promise<void> | null = null;
  let unpause = () => {};
  let turn: Promise<unknown> = Promise.resolve();

  return {
    run(ids, write, limit) {
      const mine = turn.then(() => runNow(ids, write, limit)); // runs take turns, so the limit holds
      turn = mine.catch(() => undefined);
      return mine;
    },
    pause() {
      paused ??= new Promise((resolve) => (unpause = resolve));
    },
    resume() {
      paused = null;
      unpause();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  async function ready() {
    await rest;
    while (paused) await paused;
  }

  async function runNow(ids: readonly string[], write: Write, limit?: { atOnce?: number }) {
    const outcomes: Outcome[] = ids.map((id) => ({ id, state: "waiting" }));
    const set = (row: number, outcome: Outcome) => {
      outcomes[row] = outcome;
      listeners.forEach((listener) => listener([...outcomes]));
    };
    let next = 0;
    const worker = async () => {
      while (next < ids.length) {
        const row = next++;
        const id = ids[row]!;
        await ready();
        set(row, { id, state: "running" });
        set(row, await sendRow(id, write));
      }
    };
    await Promise.all(Array.from({ length: limit?.atOnce ?? atOnce }, worker));
    return outcomes;
  }

  async function sendRow(id: string, write: Write): Promise<Outcome> {
    for (let tries = 1; ; tries++) {
      try {
        await write(id);
        return { id, state: "done" };
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
        const isUnknown = error instanceof LostAnswerError ? !error.isUndone : isLost(error);
        if (isUnknown) return { id, state: "unknown" };
        if (![429, 503].includes(error.status) || tries === maxTries) return { id, state: "failed", error };
        rest = rest.then(() => wait(error.retryAfter ?? Math.min(2 ** (tries - 1), 30)));
        await ready();
      }
    }
  }
};

const maxTries = 5;

const sleep = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
