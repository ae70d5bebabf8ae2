/** What a server found wrong with one field of a form. */
import { BackendError } from "../backends/errors";

/** A message key, or the server's own words. */
export const fieldErrorOf = (error: unknown, field: string): string | undefined =>
  error instanceof BackendError ? error.body.errors?.[field] : undefined;
