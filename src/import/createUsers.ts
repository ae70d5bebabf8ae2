/**
 * Makes the new users of an import, through the connection's queue. Passwords live in memory only and go
 * nowhere but to the server: what was made is found again by name, so nothing need be kept.
 */
import type { SettingsDocument, User } from "../backends/backend";
import { BackendError, PartlyDoneError } from "../backends/errors";
import type { Queue } from "../backends/queue";
import { generatePassword } from "../password/generatePassword";
import type { PlannedImport } from "./planImport";

export type Creation = PlannedImport & { state: "create" };

export interface Created {
  line: number;
  name: string;
  /** `partly`: there, without what was to be set for it. `unknown`: the answer was lost. */
  state: "done" | "partly" | "failed" | "unknown";
  /** One that was made up here; a password that the file had is known to whoever wrote it. */
  password?: string;
  error?: unknown;
}

export interface CreateUsersOptions {
  queue: Queue;
  create(draft: SettingsDocument): Promise<User>;
  onProgress(done: number): void;
}

/** One outcome per row, in their order. */
export const createUsers = async (
  rows: readonly Creation[],
  { queue, create, onProgress }: CreateUsersOptions,
): Promise<Created[]> => {
  const partly = new Map<string, PartlyDoneError>();
  const passwords = new Map<string, string>();
  let done = 0;
  const byLine = new Map(rows.map((row) => [String(row.line), row]));
  const outcomes = await queue.run([...byLine.keys()], async (id) => {
    const { draft, policy } = byLine.get(id)!;
    const made = draft.password === undefined ? (passwords.get(id) ?? generatePassword()) : undefined;
    if (made) passwords.set(id, made); // the same one where the server asked to try again later
    try {
      await create({
        ...draft,
        password: draft.password ?? made,
        ...(Object.keys(policy).length > 0 && { policy }),
      });
    } catch (error) {
      if (!(error instanceof PartlyDoneError)) throw error;
      partly.set(id, error); // whoever is there must not be made again
    }
    onProgress(++done);
  });
  return outcomes.map((outcome): Created => {
    const { line, name } = byLine.get(outcome.id)!;
    const error = partly.get(outcome.id);
    const password = passwords.get(outcome.id);
    const known = { line, name, ...(password && { password }) };
    if (error) return { ...known, state: "partly", error };
    if (outcome.state === "done") return { ...known, state: "done" };
    if (outcome.state === "failed") return { line, name, state: "failed", error: outcome.error };
    // It may have taken effect, and then this is the password.
    return { ...known, state: "unknown", error: new BackendError("No answer", { status: 0 }) };
  });
};
