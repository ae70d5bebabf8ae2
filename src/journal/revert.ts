/** Takes one edit back: the same read, merge and rules as the edit itself, and an entry of its own. */
import type { Backend, Settings, SettingsDocument } from "../backends/backend";
import { editSettings, editUser } from "../backends/edit";
import { UnsupportedError } from "../backends/errors";
import { actionsOf, refuseUnlessAllowed } from "../bulk/rules";
import type { DocumentName, EditEntry, EditWrite, Journal } from "./journal";
import { latestEdit } from "./recordWrites";

/**
 * Answers with the document as the server has it now. Rejects with `ConflictError` where somebody
 * changed one of the fields since (nothing is written then), and with `RefusedError` where a rule
 * forbids it. `backend` is a recorded one.
 */
export const revert = async (
  backend: Backend,
  journal: Journal,
  { id, user, what }: EditEntry,
): Promise<SettingsDocument> => {
  const edit = { base: what.after, changes: toChanges(what) };
  const settings = settingsOf(backend, what.document);
  const actions = actionsOf(what.document, settings?.fields ?? [], edit.changes);
  await refuseUnlessAllowed(backend.users, actions, user.id);
  const before = latestEdit(backend, what.document, user.id);
  const kept = settings
    ? await editSettings(settings, user.id, edit)
    : { ...(await editUser(backend.users, user.id, edit)) };
  const latest = latestEdit(backend, what.document, user.id);
  const entryId = latest && latest !== before ? latest.id : "";
  // It is taken back, whether or not this browser can keep that it is.
  await journal.markReverted(id, { at: new Date().toISOString(), entryId }).catch(() => undefined);
  return kept;
};

/** The document's table and writer; undefined for the names of a user. */
export const settingsOf = (backend: Backend, document: DocumentName): Settings | undefined => {
  if (document === "user") {
    if (backend.users.update) return undefined;
    throw new UnsupportedError(backend.name, "update users");
  }
  const settings = backend[document];
  if (!settings) throw new UnsupportedError(backend.name, `write ${document}`);
  return settings;
};

/** A name or an address that was not there is written as an empty one: absent would mean "as it is". */
export const toChanges = ({ document, before }: EditWrite): SettingsDocument =>
  document === "user"
    ? Object.fromEntries(Object.entries(before).map(([key, value]) => [key, value ?? ""]))
    : before;
