/** Taking back what a run did: what that would change for one user, and doing it. */
import type { Backend, SettingsDocument, User, UserAction } from "../backends/backend";
import { pickFields } from "../backends/edit";
import { UnsupportedError } from "../backends/errors";
import { isSame, merge } from "../backends/merge";
import { type EditEntry, isEdit, type JournalEntry } from "../journal/journal";
import { journalOf } from "../journal/recordWrites";
import { revert, settingsOf, toChanges } from "../journal/revert";
import type { PlannedPart, PlannedRow, Task } from "./bulk";
import { actionsOf } from "./rules";

/** What can be taken back of these entries, by user. They come newest first, and go back in that order. */
export const toRevertTask = (entries: readonly JournalEntry[]): Task & { kind: "revert" } => {
  const byUser: Record<string, string[]> = {};
  for (const { id, user, reverted } of entries.filter(isEdit))
    if (!reverted) byUser[user.id] = [...(byUser[user.id] ?? []), id];
  return { kind: "revert", entries: byUser };
};

export interface RevertPlan {
  row: PlannedRow;
  /** The rules are still to be asked about these. */
  actions: readonly UserAction[];
}

/** A field that somebody changed since leaves the user out. */
export const planRevert = async (
  backend: Backend,
  user: User,
  ids: readonly string[],
): Promise<RevertPlan> => {
  const before = new Map<PlannedPart["document"], SettingsDocument>();
  const after = new Map<PlannedPart["document"], SettingsDocument>();
  const actions: UserAction[] = [];
  for (const { what } of await readEntries(backend, ids)) {
    const { document } = what;
    const settings = settingsOf(backend, document);
    if (!before.has(document)) {
      const now = settings
        ? pickFields(settings, await settings.read(user.id))
        : { ...(await backend.users.get(user.id)) };
      before.set(document, now);
      after.set(document, now);
    }
    const changes = toChanges(what);
    const merged = merge({ base: what.after, changes }, after.get(document)!);
    const [conflict] = merged.conflicts;
    if (conflict)
      return {
        row: {
          user,
          state: "invalid",
          document,
          source: conflict.source,
          problem: { message: "bulk.problem.changedSince" },
        },
        actions: [],
      };
    after.set(document, merged.document);
    actions.push(...actionsOf(document, settings?.fields ?? [], changes));
  }
  const parts = [...before]
    .map(([document, then]) => ({ document, before: then, after: after.get(document)! }))
    .filter((part) => !isSame(part.before, part.after));
  return { row: parts.length ? { user, state: "ready", parts } : { user, state: "same" }, actions };
};

/** May be done again: what is taken back already is left out. */
export const writeRevert = async (backend: Backend, ids: readonly string[]): Promise<void> => {
  const journal = journalOf(backend);
  if (!journal) return;
  for (const entry of await readEntries(backend, ids)) await revert(backend, journal, entry);
};

const readEntries = async (backend: Backend, ids: readonly string[]): Promise<EditEntry[]> => {
  const journal = journalOf(backend);
  if (!journal) throw new UnsupportedError(backend.name, "undo");
  const found = await Promise.all(ids.map((id) => journal.get(id)));
  return found.filter((entry): entry is EditEntry => entry !== undefined && isEdit(entry) && !entry.reverted);
};
