/** Whether it is worth asking again later. */
import { BackendError } from "../backends/errors";

/**
 * A server that is off, busy or starting comes back. So does one whose place a web page has taken: a network's
 * own sign-in, or a proxy's.
 */
export const mayPass = (error: unknown) =>
  error instanceof BackendError && (error.status === 0 || error.status === 429 || error.status >= 500);
