/** The address of one user. */
import { BackendError } from "../errors";

/** Throws a 404 for what can be no id: sent, `..` would lead elsewhere, and the rest to an answer about its shape. */
export const userPath = (id: string) => {
  if (!/^[0-9a-z-]+$/i.test(id)) throw new BackendError("User not found", { status: 404 });
  return `/Users/${id}`;
};
