/**
 * Reads, merges, writes back: the only writer of users and of their settings documents.
 *
 * The servers replace what they are sent. Reading right before writing keeps the keys that this app
 * does not know. A field that someone else changed since the form was opened is a `ConflictError`.
 */
import type { Backend, Settings, SettingsDocument, User, UserDraft, Users } from "./backend";
import { BackendError, ConflictError, isLost, PartlyDoneError } from "./errors";
import { sourcesOf } from "./fields";
import { type Edit, merge } from "./merge";

/**
 * Answers with what the server kept, which is not always what it was sent. `ask`: rejects where a rule
 * forbids the edit. It is asked beside the reading, so that both may share a request for one user.
 */
export const editSettings = async (
  settings: Settings,
  userId: string,
  edit: Edit,
  ask?: () => Promise<void>,
  /** Called once it is written, right before the last reading. */
  onWritten?: () => void,
): Promise<SettingsDocument> => {
  const [theirs] = await Promise.all([settings.read(userId), ask?.()]);
  const { document, conflicts } = merge(withCompanions(settings, edit), theirs);
  if (conflicts.length) throw new ConflictError(conflicts, pickFields(settings, theirs));
  const kept = await settings
    .write(userId, document, theirs)
    .catch(
      lookAgain((look, error) =>
        look.lookAtEdit(error, () => settings.read(userId), theirs, withoutUntold(settings, document)),
      ),
    );
  onWritten?.();
  return kept ?? settings.read(userId);
};

export const editUser = async (users: Users, id: string, edit: Edit): Promise<User> => {
  const theirs: SettingsDocument = { ...(await users.get(id)) };
  const { conflicts } = merge(edit, theirs);
  if (conflicts.length) throw new ConflictError(conflicts, theirs);
  const read = async (): Promise<User & SettingsDocument> => ({ ...(await users.get(id)) });
  return users.update!(id, edit.changes).catch(
    lookAgain((look, error) => look.lookAtEdit(error, read, theirs, { ...theirs, ...edit.changes })),
  );
};

/** The answer to a removal may be lost after it took effect. */
export const removeUser = (users: Users, id: string): Promise<void> =>
  users.remove!(id).catch(lookAgain((look, error) => look.lookForGone(error, users, id)));

/** No write is sent again when its answer is lost: somebody looks what came of it. */
const lookAgain =
  <Answer>(ask: (look: typeof import("./readBack"), error: unknown) => Promise<Answer>) =>
  async (failure: unknown): Promise<Answer> => {
    if (!isLost(failure)) throw failure;
    const look = await loadReadBack().catch(() => undefined);
    if (!look) throw failure;
    return ask(look, failure);
  };

/** Needed when the network fails: to be loaded long before. */
export const loadReadBack = () => import("./readBack");

/** A draft and, where the backend has them, what the new user may do and what it prefers. */
export type NewUser = UserDraft & { policy?: SettingsDocument; profile?: SettingsDocument };

/**
 * A new user and, in further steps, what it may do and prefers. No server offers all in one call.
 * Rejects with `PartlyDoneError` where the user exists and its policy or profile could not be written.
 */
export const createUser = async (
  { users, policy, profile }: Backend,
  { policy: wanted, profile: preferred, ...draft }: NewUser,
): Promise<User> => {
  const user = await users.create!(draft).catch(
    lookAgain((look, error) => look.lookForNew(error, users, draft)),
  );
  if (!(policy && wanted) && !(profile && preferred)) return user;
  try {
    if (policy && wanted) await editSettings(policy, user.id, { changes: wanted });
    if (profile && preferred) await editSettings(profile, user.id, { changes: preferred });
    return await users.get(user.id);
  } catch (error) {
    if (error instanceof BackendError) throw new PartlyDoneError(user, error);
    throw error;
  }
};

/** What may leave this file: the keys of the field table. The rest may hold what no log should see. */
export const pickFields = ({ fields }: Settings, document: SettingsDocument): SettingsDocument =>
  Object.fromEntries(fields.flatMap(sourcesOf).map((source) => [source, document[source]]));

/** What the server never tells says nothing about whether a write took effect. */
const withoutUntold = ({ fields }: Settings, document: SettingsDocument): SettingsDocument => {
  const untold = fields.flatMap((field) =>
    field.kind === "switch" && field.isNeverTold ? field.source : [],
  );
  return Object.fromEntries(Object.entries(document).filter(([source]) => !untold.includes(source)));
};

/** Keys that are one value are changed together, or two people's halves would make a third value that nobody chose. */
const withCompanions = ({ fields }: Settings, { changes, base }: Edit): Edit => {
  if (!base) return { changes };
  const companions = fields.map(sourcesOf).filter((sources) => sources.some((source) => source in changes));
  const unchanged = companions.flat().filter((source) => !(source in changes));
  return {
    changes: { ...changes, ...Object.fromEntries(unchanged.map((source) => [source, base[source]])) },
    base,
  };
};
