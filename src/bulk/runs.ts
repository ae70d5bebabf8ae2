/**
 * Runs of tasks over many users: through the connection's queue, kept in the browser, paused, resumed,
 * cancelled, tried again, and gone on with after a reload. No React: pages come and go meanwhile.
 */
import type { Backend } from "../backends/backend";
import { BackendError, SignedOutError } from "../backends/errors";
import type { Queue } from "../backends/queue";
import { forRun } from "../journal/recordWrites";
import type { Run, RunRow, Task } from "./bulk";
import { toProblem } from "./problem";
import type { RunStore } from "./runStore";
import { writeRow } from "./writeRow";

export interface RunsOptions {
  /** A recorded one, so that each write can be taken back. */
  backend: Backend;
  queue: Queue;
  store: RunStore;
  connection: { id: string; name: string; url: string };
  /** Random, the same as before where this page was reloaded, another in each tab. */
  owner: string;
  /** Called after each few rows. */
  onWrite?: (() => void) | undefined;
  onSignedOut?: (() => void) | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface Runs {
  /** The latest first. The same list until something changes. */
  read(): readonly RunView[];
  /** Hears each change. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
  /** Begins at once, or when the runs before it are through. */
  start(task: Task, users: readonly { id: string; name: string }[]): RunView;
  pause(runId: string): void;
  resume(runId: string): void;
  /** Lets what is under way finish; who waits is left out. */
  cancel(runId: string): void;
  /** Once more for those who failed, were left out, or gave no answer: they are looked at before. */
  retry(runId: string): void;
  /** How many runs, and users in runs, the browser kept that could not be read. */
  leftOut(): number;
  /** Somebody was told: what could not be read is thrown away. */
  forgetLeftOut(): void;
  /** Takes an ended run off the list, here and in the browser's database. */
  dismiss(runId: string): void;
  /** Goes on with what a reload interrupted. Answers when it has been looked for. */
  restore(): Promise<void>;
  /** Somebody signed in again: what waited for that goes on. */
  signedIn(): void;
  /** Whether closing the page would interrupt something. */
  isBusy(): boolean;
  /** Lets go of everything, for whoever comes next: this page is left. */
  stop(): void;
}

export interface RunView extends Run {
  /** Waits for somebody to sign in again. */
  isSignedOut?: true;
  /** The browser did not keep it: a reload ends it. */
  isLost?: true;
}

export const createRuns = (options: RunsOptions): Runs => {
  const { backend, queue, store, connection, owner, onWrite, onSignedOut, now = Date.now } = options;
  const listeners = new Set<() => void>();
  /** Runs that are being driven at this moment. */
  const driven = new Set<string>();
  const lastClaim = new Map<string, number>();
  let runs: readonly RunView[] = [];
  let broken: readonly string[] = [];
  let brokenRows = 0;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;

  const find = (id: string) => runs.find((run) => run.id === id);
  const set = (next: RunView) => {
    runs = runs.map((run) => (run.id === next.id ? next : run));
    listeners.forEach((listener) => listener());
  };
  const change = (id: string, changes: Partial<RunView>) => {
    const run = find(id);
    if (run) set({ ...run, ...changes });
  };
  const keep = async (id: string, work: Promise<unknown>) => {
    try {
      await work;
    } catch {
      change(id, { isLost: true });
    }
  };
  const changeHead = (id: string, changes: Partial<RunView>) => {
    change(id, changes);
    const run = find(id);
    if (run) void keep(id, store.saveHead(toRun(run)));
  };
  const setRow = async (id: string, index: number, row: RunRow) => {
    const run = find(id);
    if (!run) return;
    set({ ...run, rows: run.rows.with(index, row) });
    await keep(id, store.saveRow(id, index, row));
  };

  /** Still mine? Another tab goes on with a run whose page was silent for too long. */
  const claim = async (id: string): Promise<boolean> => {
    if ((lastClaim.get(id) ?? 0) > now() - leaseTime / 3) return true;
    try {
      const isMine = await store.claim(id, owner, now() + leaseTime);
      if (isMine) lastClaim.set(id, now());
      return isMine;
    } catch {
      return true; // nothing is kept here, so no other tab knows of it
    }
  };

  /** Also of runs that are paused, or wait between two tries. */
  const keepClaims = () => {
    const open = runs.filter(({ endedAt }) => !endedAt);
    open.forEach(({ id }) => void claim(id));
    if (open.length) return;
    clearInterval(beat);
    beat = undefined;
  };

  /** Another tab goes on with it. */
  const leave = (id: string) => {
    runs = runs.filter((run) => run.id !== id);
    listeners.forEach((listener) => listener());
    watchOthers();
  };

  /** Should the tab that has a run be closed, this one goes on. */
  const watchOthers = () => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void restore(), leaseTime);
  };

  const resume = (id: string) => {
    const run = find(id);
    if (!run || run.endedAt) return;
    const { isSignedOut: _isSignedOut, ...rest } = run;
    set({ ...rest, isPaused: false });
    changeHead(id, {});
    void drive(id);
  };

  const drive = async (id: string) => {
    if (driven.has(id)) return;
    driven.add(id);
    beat ??= setInterval(keepClaims, leaseTime / 3);
    try {
      while (!isStopped) {
        const run = find(id);
        if (!run || run.isPaused || run.endedAt) break;
        if (!(await claim(id))) {
          leave(id);
          break;
        }
        const batch = run.rows
          .flatMap((row, index) => (row.state === "waiting" ? [index] : []))
          .slice(0, batchSize(backend));
        if (!batch.length) {
          changeHead(id, { endedAt: new Date(now()).toISOString() });
          void store.release(id, owner).catch(() => undefined);
          break;
        }
        await writeBatch(id, batch);
        onWrite?.();
      }
    } finally {
      driven.delete(id);
    }
  };

  /** Few rows at a time, so that what other screens send has its turn in between, also while a run is paused. */
  const writeBatch = async (id: string, batch: readonly number[]) => {
    const { task, rows } = find(id)!;
    const recorded = forRun(backend, id);
    const indexOf = new Map(batch.map((index) => [rows[index]!.id, index]));
    const begun = new Set<string>();
    const mayBegin = async (index: number) => {
      if (isStopped || !(await claim(id))) return false;
      const run = find(id);
      return run !== undefined && !run.isPaused && run.rows[index]?.state === "waiting";
    };
    const write = async (userId: string) => {
      const index = indexOf.get(userId)!;
      const row = rows[index]!;
      const isAgain = begun.has(userId); // the queue's, after a 429 or a 503
      if (!isAgain && !(await mayBegin(index))) throw new HeldBackError();
      begun.add(userId);
      // Noted before anything is sent, so that a page that is closed now is known to have begun it.
      await setRow(id, index, { id: row.id, name: row.name, state: "running" });
      try {
        await writeRow(recorded, task, userId);
      } catch (error) {
        throw error instanceof BackendError
          ? error
          : new BackendError(String(error), { status: 500, cause: error });
      }
    };
    const settled = new Map<string, Promise<void>>();
    const forget = queue.subscribe((outcomes) => {
      for (const outcome of outcomes) {
        const index = indexOf.get(outcome.id);
        // Until it is begun, what one hears of this user is about somebody else's run.
        if (index === undefined || !begun.has(outcome.id) || settled.has(outcome.id)) continue;
        if (outcome.state === "waiting" || outcome.state === "running") continue;
        const { id: rowId, name } = rows[index]!;
        settled.set(outcome.id, setRow(id, index, { id: rowId, name, ...toState(outcome, connection) }));
        if (outcome.state === "failed" && outcome.error instanceof SignedOutError) {
          change(id, { isPaused: true, isSignedOut: true });
          onSignedOut?.();
        }
      }
    });
    try {
      const ids = batch.map((index) => rows[index]!.id);
      await queue.run(ids, write, isSerial(backend, task) ? { atOnce: 1 } : undefined);
      await Promise.all(settled.values());
    } finally {
      forget();
    }
  };

  const restore = async () => {
    clearTimeout(timer);
    isStopped = false;
    for (const run of runs) if (!run.endedAt) void drive(run.id); // this page was left, and is back
    const kept = await store.load().catch(() => undefined);
    if (!kept) return;
    broken = kept.broken;
    brokenRows += kept.brokenRows;
    if (broken.length || kept.brokenRows) listeners.forEach((listener) => listener());
    let foreign = 0;
    for (const run of kept.runs) {
      if (find(run.id)) continue;
      if (run.endedAt && now() - Date.parse(run.endedAt) > keptFor) {
        void store.remove(run.id).catch(() => undefined);
        continue;
      }
      if (!run.endedAt && !(await claim(run.id))) {
        foreign += 1;
        continue;
      }
      // Who was under way when the page went is looked at again before anything is written.
      const rows = run.rows.map((row) =>
        row.state === "running" ? { id: row.id, name: row.name, state: "waiting" as const } : row,
      );
      runs = [{ ...run, rows }, ...runs];
      listeners.forEach((listener) => listener());
      void drive(run.id);
    }
    if (foreign) watchOthers();
  };

  return {
    read: () => runs,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(task, users) {
      const run: RunView = {
        id: createRunId(),
        connectionId: connection.id,
        task,
        startedAt: new Date(now()).toISOString(),
        isPaused: false,
        rows: users.map(({ id, name }) => ({ id, name, state: "waiting" })),
      };
      runs = [run, ...runs];
      listeners.forEach((listener) => listener());
      void claim(run.id)
        .then(() => keep(run.id, store.save(toRun(run))))
        .then(() => drive(run.id));
      return run;
    },
    pause: (id) => changeHead(id, { isPaused: true }),
    resume,
    cancel(id) {
      const run = find(id);
      if (!run || run.endedAt) return;
      const isLeft = ({ state }: RunRow) => state === "waiting" || (state === "running" && !driven.has(id));
      const rows = run.rows.map((row) => (isLeft(row) ? { ...row, state: "stopped" as const } : row));
      change(id, { rows, isPaused: false });
      void keep(id, store.save(toRun(find(id)!))).then(() => drive(id));
    },
    retry(id) {
      const run = find(id);
      if (!run?.endedAt) return;
      const rows = run.rows.map((row) =>
        isUndone(row) ? { id: row.id, name: row.name, state: "waiting" as const } : row,
      );
      const { endedAt: _endedAt, ...again } = run;
      set({ ...again, rows, isPaused: false });
      lastClaim.delete(id);
      void claim(id)
        .then(() => keep(id, store.save(toRun(find(id)!))))
        .then(() => drive(id));
    },
    leftOut: () => broken.length + brokenRows,
    forgetLeftOut() {
      for (const id of broken) void store.remove(id).catch(() => undefined);
      broken = [];
      brokenRows = 0;
      listeners.forEach((listener) => listener());
    },
    dismiss(id) {
      if (!find(id)?.endedAt) return;
      runs = runs.filter((run) => run.id !== id);
      listeners.forEach((listener) => listener());
      void store.remove(id).catch(() => undefined);
    },
    restore,
    signedIn() {
      for (const run of runs) if (run.isSignedOut) resume(run.id);
    },
    isBusy: () => runs.some(({ endedAt }) => !endedAt),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(beat);
      beat = undefined;
      lastClaim.clear();
      for (const { id, endedAt } of runs) if (!endedAt) void store.release(id, owner).catch(() => undefined);
    },
  };
};

/** How many rows are in each state. */
export const countRows = ({ rows }: Pick<Run, "rows">): Record<RunRow["state"], number> => {
  const counts = { waiting: 0, running: 0, done: 0, failed: 0, unknown: 0, stopped: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
};

/** Worth another try: did not take effect, or nobody knows. */
export const isUndone = ({ state }: RunRow) =>
  state === "failed" || state === "unknown" || state === "stopped";

/** Not begun, because the run was paused, cancelled, or taken over by another tab. */
class HeldBackError extends BackendError {
  override name = "HeldBackError";

  constructor() {
    super("Held back", { status: 0 });
  }
}

const toState = (
  outcome: Parameters<Parameters<Queue["subscribe"]>[0]>[0][number],
  server: { name: string; url: string },
): Pick<RunRow, "state" | "problem"> => {
  if (outcome.state !== "failed") return { state: outcome.state };
  const { error } = outcome;
  if (error instanceof SignedOutError) return { state: "waiting" };
  return { state: "failed", problem: toProblem(error, server) };
};

const toRun = ({ isSignedOut: _isSignedOut, isLost: _isLost, ...run }: RunView): Run => run;

/** Rows that endanger the last administrator ask anew who is left: two of them at once could both be told "another". */
const isSerial = ({ policy }: Backend, task: Task): boolean => {
  if (task.kind === "remove" || task.kind === "revert") return true;
  if (task.kind === "signOut") return false;
  const risky = (policy?.fields ?? []).flatMap((field) =>
    field.kind === "switch" && field.action ? [field.source] : [],
  );
  const changes = task.kind === "edit" ? [task] : Object.values(task.edits);
  return changes.some(({ policy: change }) => risky.some((source) => change && source in change));
};

const batchSize = ({ writesAtOnce }: Backend) => writesAtOnce * 5;

const createRunId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** Milliseconds for which a tab that says nothing keeps its run. */
const leaseTime = 15_000;

/** Milliseconds that an ended run stays on the list. */
const keptFor = 7 * 24 * 3_600_000;
