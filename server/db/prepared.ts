/** For what is asked with every request: Kysely takes longer to build a query than the database to answer it. */
import type { Compilable, CompiledQuery } from "kysely";
import type { Database } from "./open.ts";

/**
 * The query, built when it is first asked, and asked with another value each time; `build` puts the value in one place.
 * To be asked outside of transactions: inside of one, what it is asked of is another connection.
 */
export const prepared = <Row, Value extends string | number = string>(
  db: Database,
  build: (value: Value) => Compilable<Row>,
) => {
  let compiled: CompiledQuery<Row> | undefined;
  const compile = () => {
    const query = build("" as Value).compile(); // nobody looks at the value before it is asked with
    if (query.parameters.length !== 1) throw new Error(`Not one value is open in: ${query.sql}`);
    return query;
  };
  return async (value: Value): Promise<Row[]> => {
    compiled ??= compile(); // not before it is asked: the start does not wait for it
    // PostgreSQL has no such character: what stands for it comes in while a query is built.
    const isClean = typeof value === "number" || !value.includes("\0");
    const query = isClean ? { ...compiled, parameters: [value] } : build(value).compile();
    return (await db.executeQuery<Row>(query)).rows;
  };
};
