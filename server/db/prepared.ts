/** For what is asked with every request: Kysely takes longer to build a query than the database to answer it. */
import type { Compilable } from "kysely";
import type { Database } from "./open.ts";

/**
 * The query, built once, and asked with another value each time; `build` puts the value in one place. To be asked
 * outside of transactions: inside of one, what it is asked of is another connection.
 */
export const prepared = <Row>(db: Database, build: (value: string) => Compilable<Row>) => {
  const compiled = build("").compile();
  if (compiled.parameters.length !== 1) throw new Error(`Not one value is open in: ${compiled.sql}`);
  return async (value: string): Promise<Row[]> => {
    // PostgreSQL has no such character: what stands for it comes in while a query is built.
    const query = value.includes("\0") ? build(value).compile() : { ...compiled, parameters: [value] };
    return (await db.executeQuery<Row>(query)).rows;
  };
};
