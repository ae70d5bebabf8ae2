/**
 * What became of a write whose answer was lost: nothing is sent again, the server is looked at. Answers with
 * what is there where the write took effect, and rejects with a `LostAnswerError` otherwise.
 */
import type { SettingsDocument, User, UserDraft, Users } from "./backend";
import { BackendError, LostAnswerError, SignedOutError, TimeoutError } from "./errors";
import { sleep } from "./http";
import { isSame } from "./merge";

/** Of an edit. `wanted`: how it was to become. */
export const lookAtEdit = async <Document extends SettingsDocument>(
  cause: unknown,
  read: () => Promise<Document>,
  before: SettingsDocument,
  wanted: SettingsDocument,
): Promise<Document> => {
  const now = await look(cause, read);
  const keys = Object.keys(wanted).filter((key) => !isSame(before[key], wanted[key]));
  if (keys.length && keys.every((key) => isSame(now[key], wanted[key]))) return now;
  const isUntouched = keys.length > 0 && keys.every((key) => isSame(now[key], before[key]));
  throw new LostAnswerError(isUntouched && isOver(cause), cause);
};

/** Of a new user. Somebody of that name was not there a moment ago: forms ask before they send. */
export const lookForNew = async (cause: unknown, users: Users, { name }: UserDraft): Promise<User> => {
  const wanted = name.trim();
  const query = {
    page: 1,
    perPage: 100,
    sort: { field: "name", order: "ASC" },
    filter: { q: wanted },
  } as const;
  const { users: found } = await look(cause, () => users.list(query));
  const created = found.find((user) => user.name === wanted);
  if (!created) throw new LostAnswerError(isOver(cause), cause);
  return created;
};

/** Of a removal: well, where the user is gone. */
export const lookForGone = async (cause: unknown, users: Users, id: string): Promise<void> => {
  const isThere = await look(cause, async () => {
    try {
      return Boolean(await users.get(id));
    } catch (error) {
      if (error instanceof BackendError && error.status === 404) return false;
      throw error;
    }
  });
  if (isThere) throw new LostAnswerError(isOver(cause), cause);
};

/** Twice, for a server that restarts; not at once, for one that is still at it. */
const look = async <Answer>(cause: unknown, read: () => Promise<Answer>): Promise<Answer> => {
  for (const seconds of pauses) {
    await sleep(seconds);
    try {
      return await read();
    } catch (error) {
      if (error instanceof SignedOutError) throw error;
      if (error instanceof TimeoutError) break;
    }
  }
  throw new LostAnswerError(false, cause);
};

const pauses = [0.5, 2];

/** Of a request that was cut off nothing comes any more. One that takes too long may still be under way. */
const isOver = (cause: unknown) => !(cause instanceof TimeoutError);
