/** Write transactions that take turns. */
import { sql, type Transaction } from "kysely";
import type { Database } from "../db/open.ts";
import type { Tables } from "../db/schema.ts";

export type Write = Transaction<Tables>;

const tries = 8;

/**
 * Runs `change` alone: the first statement takes the guard row, which is the write lock in SQLite and
 * a row lock in PostgreSQL, so nobody else can change what `change` counts before it is done. It is
 * rolled back whole when `change` rejects, and run again when the engine asks for that.
 *
 * Hash passwords before: SQLite has one connection, and everybody waits for it.
 */
export const writeInTurn = async <Result>(
  db: Database,
  change: (write: Write) => Promise<Result>,
): Promise<Result> => {
  for (let left = tries - 1; ; left--) {
    try {
      return await db.transaction().execute(async (write) => {
        await write.updateTable("meta").set({ value: sql`value` }).where("key", "=", "guard").execute();
        return change(write);
      });
    } catch (error) {
      if (!left || !wantsRetry(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** (tries - left)));
    }
  }
};

/** 40001 and 40P01 are PostgreSQL's serialization failure and deadlock. */
const wantsRetry = (error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  return code === "40001" || code === "40P01" || /database is locked/.test(message ?? "");
};

/** Whether `error` is the engine's about a unique column, for instance "users.name_key". */
export const isTaken = (error: unknown, column: `${string}.${string}`): boolean => {
  const {
    code,
    constraint,
    message = "",
  } = error as { code?: string; constraint?: string; message?: string };
  // PostgreSQL names the constraint, after table and column where it named it itself.
  if (code === "23505")
    return (
      constraint ===
      (column.endsWith(".id") ? column.replace(".id", "_pkey") : `${column.replace(".", "_")}_key`)
    );
  return message.includes(`UNIQUE constraint failed: ${column}`);
};
