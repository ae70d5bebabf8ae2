/**
 * Reads, merges, writes back: the only writer of users and of their settings documents.
 *
 * The servers replace what they are sent. Reading right before writing keeps the keys that this app
 * does not know. A field that someone else changed since the form was opened is a `ConflictError`.
 */
import type { Backend, Settings, SettingsDocument, User, UserDraft, Users } from "./backend";
import { BackendError, ConflictError, PartlyDoneError } from "./errors";
import { type Edit, merge } from "./merge";

/** Answers with what the server kept, which is not always what it was sent. */
export const editSettings = async (
  settings: Settings,
  userId: string,
  edit: Edit,
): Promise<SettingsDocument> => {
  const theirs = await settings.read(userId);
  const { document, conflicts } = merge(edit, theirs);
  if (conflicts.length) throw new ConflictError(conflicts, pickFields(settings, theirs));
  await settings.write(userId, document);
  return settings.read(userId);
};

export const editUser = async (users: Users, id: string, edit: Edit): Promise<User> => {
  const theirs: SettingsDocument = { ...(await users.get(id)) };
  const { conflicts } = merge(edit, theirs);
  if (conflicts.length) throw new ConflictError(conflicts, theirs);
  return users.update!(id, edit.changes);
};

/**
 * A new user and, in a second step, what it may do. No server offers both in one call.
 * Rejects with `PartlyDoneError` where the user exists and its policy could not be written.
 */
export const createUser = async (
  { users, policy }: Backend,
  { policy: wanted, ...draft }: UserDraft & { policy?: SettingsDocument },
): Promise<User> => {
  const user = await users.create!(draft);
  if (!policy || !wanted) return user;
  try {
    await editSettings(policy, user.id, { changes: wanted });
    return await users.get(user.id);
  } catch (error) {
    if (error instanceof BackendError) throw new PartlyDoneError(user, error);
    throw error;
  }
};

/** What may leave this file: the keys of the field table. The rest may hold what no log should see. */
export const pickFields = ({ fields }: Settings, document: SettingsDocument): SettingsDocument =>
  Object.fromEntries(fields.map(({ source }) => [source, document[source]]));
