/**
 * Reads and writes whole records. A PUT sets every column, to nothing where the body lacks one, so it
 * always takes a record that was read right before.
 */
import type { ReadOptions, SessionStore } from "../backend";
import { createReads } from "../cache";
import { BackendError } from "../errors";
import { isSame } from "../merge";
import { isLike } from "../shape";
import type { Rest } from "./rest";
import { type NavidromeUser, type NavidromeUserBody, userShape } from "./wire";

export interface Records {
  /** Rejects with status 404 where nobody has this id. */
  read(id: string, options?: ReadOptions): Promise<NavidromeUser>;
  /** Something about a user was written elsewhere: a reading on its way may be older than that. */
  forget(): void;
  /** Reads, changes, writes back. Keys that this app does not know survive. */
  change(id: string, changes: NavidromeUserBody): Promise<NavidromeUser>;
  /** Writes a record over the one that was read last, `now`. */
  replace(now: NavidromeUser, next: NavidromeUserBody): Promise<NavidromeUser>;
}

export const createRecords = (rest: Rest, session: SessionStore): Records => {
  const reads = createReads(async (id) => (await rest.getOne<NavidromeUser>("user", { id })).data);
  const read: Records["read"] = async (id, options) => {
    checkId(id);
    return reads.read(id, options);
  };

  const replace: Records["replace"] = async (now, { libraries: _readOnly, ...next }) => {
    const { id, lastLoginAt, lastAccessAt, createdAt } = now;
    const { data } = await rest
      .update<NavidromeUser>("user", {
        id,
        previousData: now,
        // The server takes these times from the body: as they are now, not as they were in a form.
        data: { ...next, ...pickDefined({ lastLoginAt, lastAccessAt, createdAt }) },
      })
      .finally(reads.drop);
    const kept = isLike(data, userShape) ? data : await read(id);
    keepInStep(session, kept);
    return kept;
  };

  return {
    read,
    replace,
    forget: reads.drop,
    async change(id, changes) {
      const now = await read(id);
      return replace(now, { ...now, ...changes });
    },
  };
};

/** Ids stand in the address bar: "..", or one cut inside a character, must not lead to another path. */
export const checkId = (id: string) => {
  if (!/^(\.{0,2}|.*[\uD800-\uDFFF].*)$/su.test(id)) return;
  throw new BackendError("Nobody has this id", { status: 404 });
};

/** What the session says of its own user. A new name ends it on the server, and who signs in again needs that name. */
const keepInStep = (session: SessionStore, { id, userName, name, isAdmin }: NavidromeUser) => {
  const current = session.read();
  if (current?.userId !== id) return;
  const next = { ...current, name: userName, fullName: name, isAdmin };
  if (!isSame(current, next)) session.write(next);
};

const pickDefined = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
