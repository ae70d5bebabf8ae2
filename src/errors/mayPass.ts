/** Whether it is worth asking again later. */
import { BackendError } from "../backends/errors";

/** A wrong address stays wrong; a server that is off, busy or starting comes back. */
export const mayPass = (error: unknown) =>
  error instanceof BackendError && (error.status === 0 || error.status === 429 || error.status >= 500);
