/** For what is asked with every request: Kysely takes longer to build a query than the database to answer it. */
import type { Compilable, CompiledQuery } from "kysely";
import { type Database, readerOf } from "./open.ts";

/**
 * The query, built when it is first asked, and asked with another value each time; `build` puts the value in one place, or
 * nowhere. The rows may be shared: nobody may change them.
 * To be asked outside of transactions: inside of one, what it is asked of is another connection.
 */
export const prepared = <Row, Value extends string | number = string>(
  db: Database,
  build: (value: Value) => Compilable<Row>,
) => {
  const reader = readerOf(db);
  const compile = () => {
    const query = build("" as Value).compile(); // nobody looks at the value before it is asked with
    return { query, read: reader?.prepare(query.sql) };
  };
  let compiled: ReturnType<typeof compile> | undefined;
  return async (value?: Value): Promise<readonly Row[]> => {
    compiled ??= compile(); // not before it is asked: the start does not wait for it
    const { query, read } = compiled;
    const parameters = value === undefined ? [] : [value];
    if (parameters.length !== query.parameters.length)
      throw new Error(`${parameters.length} values are given, not what is open in: ${query.sql}`);
    if (read) return read(...parameters) as readonly Row[];
    // PostgreSQL has no such character: what stands for it comes in while a query is built.
    const isClean = typeof value !== "string" || !value.includes("\0");
    const toAsk: CompiledQuery<Row> = isClean ? { ...query, parameters } : build(value).compile();
    return (await db.executeQuery<Row>(toAsk)).rows;
  };
};

/** What is made of such a row, made once: the same row comes again until somebody has written. Frozen, for it is shared, too. */
export const oncePerRow = <Row extends object, Made extends object>(make: (row: Row) => Made) => {
  const known = new WeakMap<Row, Made>();
  return (row: Row): Made => {
    const before = known.get(row);
    if (before) return before;
    const made = Object.freeze(make(row));
    known.set(row, made);
    return made;
  };
};
