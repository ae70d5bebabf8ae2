/** Keeps runs in the browser's database, row by row, and settles which tab goes on with one. */
import type { Database } from "../journal/database";
import type { Run, RunRow } from "./bulk";
import { isRunHead, isRunRow } from "./kept";
import { markRuns } from "./runMark";

/** What the browser cannot keep, it rejects: a run goes on all the same, and does not outlive its page. */
export interface RunStore {
  /** The run with all of its rows. */
  save(run: Run): Promise<void>;
  /** Everything but the rows. */
  saveHead(run: Run): Promise<void>;
  saveRow(runId: string, index: number, row: RunRow): Promise<void>;
  load(): Promise<KeptRuns>;
  remove(runId: string): Promise<void>;
  /** Whether this tab may go on with the run until then: nobody else has it, or they have been silent. */
  claim(runId: string, owner: string, until: number): Promise<boolean>;
  release(runId: string, owner: string): Promise<void>;
}

export interface KeptRuns {
  /** Of this connection, the oldest first. */
  runs: Run[];
  /** The ids of those that cannot be read: they stay until they are removed. */
  broken: string[];
  /** Of the others, the users who could not be read. They are gone now. */
  brokenRows: number;
}

/** `now`: milliseconds since 1970. */
export const openRunStore = (connectionId: string, now: () => number = Date.now): RunStore => {
  const open = async (): Promise<Database> => {
    if (typeof indexedDB === "undefined") throw new Error("This browser keeps nothing for pages");
    return (await import("../journal/database")).openDatabase();
  };
  const putRows = async (runId: string, rows: readonly RunRow[]) => {
    const transaction = (await open()).transaction("rows", "readwrite");
    await transaction.store.delete(rowsOf(runId));
    rows.forEach((row, index) => void transaction.store.put({ ...row, runId, index }));
    await transaction.done;
  };
  return {
    async save({ rows, ...head }) {
      markRuns(connectionId, true);
      const transaction = (await open()).transaction(["runs", "rows"], "readwrite");
      await transaction.objectStore("runs").put(head);
      const store = transaction.objectStore("rows");
      rows.forEach((row, index) => void store.put({ ...row, runId: head.id, index }));
      await transaction.done;
    },
    async saveHead({ rows: _rows, ...head }) {
      await (await open()).put("runs", head);
    },
    async saveRow(runId, index, row) {
      await (await open()).put("rows", { ...row, runId, index });
    },
    async load() {
      const database = await open();
      const all = await database.getAllFromIndex("runs", "byConnection", connectionId);
      if (!all.length) markRuns(connectionId, false);
      const heads = all.filter(isRunHead);
      const broken = all.filter((head) => !isRunHead(head)).map(({ id }) => id);
      let brokenRows = 0;
      const runs = await Promise.all(
        heads.map(async (head) => {
          const kept = await database.getAll("rows", rowsOf(head.id));
          const rows = kept.filter(isRunRow).map(({ runId: _runId, index: _index, ...row }): RunRow => row);
          if (rows.length < kept.length) await putRows(head.id, rows); // a row is found by its place
          brokenRows += kept.length - rows.length;
          return { ...head, rows };
        }),
      );
      return { runs: runs.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)), broken, brokenRows };
    },
    async remove(runId) {
      const transaction = (await open()).transaction(["runs", "rows", "leases"], "readwrite");
      await Promise.all([
        transaction.objectStore("runs").delete(runId),
        transaction.objectStore("rows").delete(rowsOf(runId)),
        transaction.objectStore("leases").delete(runId),
        transaction.done,
      ]);
    },
    async claim(runId, owner, until) {
      const transaction = (await open()).transaction("leases", "readwrite");
      const lease = await transaction.store.get(runId);
      // One that ends much later than a new one would was given before the clock was put back.
      const isFree = !lease || lease.owner === owner || lease.until < now() || lease.until > until + 60_000;
      if (isFree) await transaction.store.put({ runId, owner, until });
      await transaction.done;
      return isFree;
    },
    async release(runId, owner) {
      const transaction = (await open()).transaction("leases", "readwrite");
      const lease = await transaction.store.get(runId);
      if (lease?.owner === owner) await transaction.store.delete(runId);
      await transaction.done;
    },
  };
};

const rowsOf = (runId: string) => IDBKeyRange.bound([runId, 0], [runId, Number.MAX_SAFE_INTEGER]);
