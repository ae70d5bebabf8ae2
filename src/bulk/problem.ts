/** What went wrong with a row, as plain data that outlives the page. */
import type { BackendError } from "../backends/errors";
import { describeError } from "../errors/describeError";
import type { RunRow } from "./bulk";
import { NotTakenError } from "./writeRow";

/** `server`: whom it happened to, by name and address. A field's own message goes before the general one. */
export const toProblem = (
  error: BackendError,
  server: { name: string; url: string },
): NonNullable<RunRow["problem"]> => {
  if (error instanceof NotTakenError) return { message: "bulk.problem.notTaken", sources: error.sources };
  const errors = Object.entries(error.body.errors ?? {});
  const [first] = errors;
  if (first && error.status < 409) return { message: first[1], sources: errors.map(([source]) => source) };
  const { title, text, params } = describeError(error, server);
  const isOwnWords = text.startsWith("rules.") || text.startsWith("backends.");
  return { message: isOwnWords ? text : title, values: params };
};
