/** The browser's database for what Usher keeps of its own writes: the journal, and runs that are under way. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Run, RunRow } from "../bulk/bulk";
import type { JournalEntry } from "./journal";

export interface UsherDatabase extends DBSchema {
  journal: {
    key: string;
    value: JournalEntry;
    indexes: { byConnection: [string, string]; byUser: [string, string, string] };
  };
  /** A run without its rows, which change one by one. */
  runs: { key: string; value: Omit<Run, "rows">; indexes: { byConnection: string } };
  rows: { key: [runId: string, index: number]; value: RunRow & { runId: string; index: number } };
  /** Which tab goes on with a run, until when (milliseconds since 1970). */
  leases: { key: string; value: { runId: string; owner: string; until: number } };
}

export type Database = IDBPDatabase<UsherDatabase>;

/** Rejects where the browser keeps nothing for this page. A next call tries again. */
export const openDatabase = (): Promise<Database> => {
  const factory = indexedDB;
  const known = opened.get(factory);
  if (known) return known;
  const forget = () => opened.delete(factory);
  const database = openDB<UsherDatabase>("usher", 1, {
    upgrade(db) {
      const journal = db.createObjectStore("journal", { keyPath: "id" });
      journal.createIndex("byConnection", ["connectionId", "id"]);
      journal.createIndex("byUser", ["connectionId", "user.id", "id"]);
      db.createObjectStore("runs", { keyPath: "id" }).createIndex("byConnection", "connectionId");
      db.createObjectStore("rows", { keyPath: ["runId", "index"] });
      db.createObjectStore("leases", { keyPath: "runId" });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close(); // a newer version of this app waits in another tab
      forget();
    },
    terminated: forget,
  });
  const inTime = Promise.race([database, silence()]);
  opened.set(factory, inTime);
  inTime.catch(forget);
  return inTime;
};

/** Some browsers answer neither yes nor no where a page may store nothing. */
const silence = () =>
  new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error("The browser's database does not open")), patience),
  );

/** Milliseconds. */
const patience = 5000;

const opened = new WeakMap<IDBFactory, Promise<Database>>();
