/** Everyone in this app's words, made once for one answer of the server, so that its orders are kept: see `paginate`. */
import type { User } from "../backend";
import { type Around, toUser } from "./toUser";
import type { JellyfinUser } from "./wire";

export interface Known {
  users: readonly User[];
  byId: ReadonlyMap<string, JellyfinUser>;
}

/** Keeps the last: another answer, or other lists around it, and everyone is made anew. */
export const rememberLast = () => {
  let last: (Known & Pick<Around, "libraries" | "devices"> & { found: readonly JellyfinUser[] }) | undefined;
  return (found: readonly JellyfinUser[], around: Around): Known => {
    const { libraries, devices } = around;
    if (last?.found !== found || last.libraries !== libraries || last.devices !== devices)
      last = {
        found,
        libraries,
        devices,
        users: found.map((user) => toUser(user, around)),
        byId: new Map(found.map((user) => [user.Id, user])),
      };
    return last;
  };
};
