/**
 * Who may use which libraries, of servers whose list leaves it out, as the documented one does: each record is
 * read, a few at a time. Whoever was read stays known for as long as the list that they stand in is held.
 */
import type { ReadOptions, User } from "../backend";
import type { Records } from "./records";
import { toUser } from "./wire";

export type KnowLibraries = (users: readonly User[], options?: ReadOptions) => Promise<readonly User[]>;

export const createKnownLibraries = (records: Pick<Records, "read">): KnowLibraries => {
  const known = new WeakMap<User, User>();
  return async (users, options) => {
    const unknown = users.filter((user) => !user.libraryIds && !known.has(user));
    const work = async () => {
      for (let user = unknown.pop(); user; user = unknown.pop()) {
        const { libraries = [], libraryIds = [] } = toUser(await records.read(user.id, options));
        known.set(user, { ...user, libraries, libraryIds });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return users.map((user) => known.get(user) ?? user);
  };
};

const atOnce = 6;
