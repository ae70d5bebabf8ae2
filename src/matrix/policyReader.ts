/**
 * Reads what each user may do, a few at a time: those in sight first. No React: the grid scrolls meanwhile,
 * and hears of what was read in lumps, not of each answer.
 */
import type { Rule, SettingsDocument, User } from "../backends/backend";
import type { GridRow } from "./cells";

export interface ReadPolicy {
  document: SettingsDocument;
  refused: Readonly<Record<string, Rule>>;
}

export interface PolicyReader {
  /** The same object until something is known. */
  row(user: User): GridRow;
  /** The same object until something is read. */
  progress(): Progress;
  /** Whoever was asked for last comes first. */
  want(users: readonly User[]): void;
  /** Answers once all of them are read or have failed. */
  readAll(users: readonly User[]): Promise<void>;
  /** Asks again for those who could not be read. */
  retry(): void;
  /** They were changed: they are read again. */
  readAgain(userIds: readonly string[]): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

export interface Progress {
  done: number;
  wanted: number;
  /** The last error of each user who could not be read. */
  failed: ReadonlyMap<string, unknown>;
}

export interface PolicyReaderOptions {
  load(user: User, signal: AbortSignal): Promise<ReadPolicy>;
  atOnce?: number;
  /** Milliseconds between two pieces of news. */
  pause?: number;
}

export const createPolicyReader = ({ load, atOnce = 6, pause = 60 }: PolicyReaderOptions): PolicyReader => {
  const rows = new Map<string, GridRow>();
  const failed = new Map<string, unknown>();
  const queue = new Map<string, User>();
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  const abort = new AbortController();
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let progress: Progress = { done: 0, wanted: 0, failed: new Map() };

  const tell = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      progress = { done: wanted.size - queue.size - running, wanted: wanted.size, failed: new Map(failed) };
      listeners.forEach((listener) => listener());
    }, pause);
  };

  const enqueue = (users: readonly User[]) => {
    const fresh = users.filter(({ id }) => !rows.get(id)?.document && (!wanted.has(id) || queue.has(id)));
    for (const user of fresh.toReversed()) {
      if (!rows.has(user.id)) rows.set(user.id, { user, document: undefined, refused: {} });
      queue.delete(user.id);
      queue.set(user.id, user); // the end of the map is the front of the queue
      wanted.add(user.id);
    }
    if (fresh.length) tell();
    while (running < atOnce && queue.size) void work();
  };

  const work = async () => {
    running += 1;
    const [id, user] = [...queue].at(-1)!;
    queue.delete(id);
    try {
      const answer = await load(user, abort.signal);
      rows.set(id, { user, ...answer });
      failed.delete(id);
    } catch (error) {
      if (!abort.signal.aborted) failed.set(id, error);
    } finally {
      running -= 1;
      tell();
      if (queue.size && !abort.signal.aborted) void work();
    }
  };

  return {
    row(user) {
      const known = rows.get(user.id);
      if (known?.user === user) return known;
      const row = { document: undefined, refused: {}, ...known, user };
      rows.set(user.id, row);
      return row;
    },
    progress: () => progress,
    want: enqueue,
    readAll(users) {
      const isSettled = () => users.every(({ id }) => rows.get(id)?.document ?? failed.has(id));
      enqueue(users);
      return new Promise((resolve) => {
        const look = () => {
          if (!isSettled() && !abort.signal.aborted) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
    },
    retry() {
      const again = [...failed.keys()].flatMap((id) => rows.get(id)?.user ?? []);
      for (const { id } of again) wanted.delete(id);
      failed.clear();
      enqueue(again);
    },
    readAgain(userIds) {
      const known = userIds.flatMap((id) => rows.get(id)?.user ?? []);
      for (const { id } of known) {
        rows.delete(id);
        wanted.delete(id);
      }
      enqueue(known);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      abort.abort();
      queue.clear();
    },
  };
};
