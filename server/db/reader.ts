/**
 * A second connection to a SQLite file, which only reads: it sees what is committed, and waits for nobody who writes. What
 * it was asked before it knows until somebody has written something, in another process too.
 */
import type { EngineClass, SqliteEngine } from "./open.ts";

export interface Reader {
  /** Compiled when it is first asked. Answers with all rows, which are shared: nobody may change them. */
  prepare(sql: string): (...values: readonly Value[]) => readonly unknown[];
  close(): void;
}

type Value = string | number;

/** Answers that are kept, for each question. */
const mostKept = 500;

export const createReader = (Engine: EngineClass, file: string): Reader => {
  const engine = new Engine(file, { readOnly: true });
  engine.exec("pragma busy_timeout=5000");
  const all: Map<string, unknown>[] = [];
  let isChanged: (() => boolean) | undefined;
  // Read when it is first asked, with the tables' names: the start does not wait for it.
  const compile = (sql: string) => {
    isChanged ??= watch(engine);
    return engine.prepare(sql);
  };
  return {
    prepare(sql) {
      const kept = new Map<string, unknown[]>();
      all.push(kept);
      let statement: ReturnType<typeof compile> | undefined;
      return (...values) => {
        statement ??= compile(sql);
        if (isChanged?.()) all.forEach((each) => each.clear());
        const key = JSON.stringify(values);
        const known = kept.get(key);
        if (known) return known;
        const rows = statement.all(...values);
        if (kept.size >= mostKept) kept.clear();
        kept.set(key, rows);
        return rows;
      };
    },
    close: () => engine.close(),
  };
};

/** Whether any other connection has committed something since the last time. */
const watch = (engine: SqliteEngine) => {
  const version = engine.prepare("pragma data_version");
  let last: unknown;
  return () => {
    const { data_version } = version.get() as { data_version: unknown };
    const isChanged = data_version !== last;
    last = data_version;
    return isChanged;
  };
};
