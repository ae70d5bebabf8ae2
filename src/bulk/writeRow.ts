/**
 * Does a task to one user, as they are at this moment. May be done again: what is so already is not
 * written, and who is gone already is not removed. That is how a run goes on after a lost answer.
 */
import type { Backend, Settings, SettingsDocument } from "../backends/backend";
import { editSettings, editUser, removeUser as removeFrom } from "../backends/edit";
import { BackendError, UnsupportedError } from "../backends/errors";
import { notTaken } from "../changes/notTaken";
import type { Change, Task } from "./bulk";
import { changesFor, problemIn } from "./change";
import { editOf } from "./plan";
import { writeRevert } from "./revertTask";
import { actionsOf, refuseUnlessAllowed } from "./rules";

/** Rejects with a `BackendError`; with `RefusedError`, before anything is sent, where a rule forbids it. */
export const writeRow = async (backend: Backend, task: Task, id: string): Promise<void> => {
  if (task.kind === "remove") return removeUser(backend, id);
  if (task.kind === "signOut") {
    if (!backend.devices) throw new UnsupportedError(backend.name, "sign out");
    return backend.devices.signOutEverywhere(id);
  }
  if (task.kind === "revert") return writeRevert(backend, task.entries[id] ?? []);
  const { user, profile, policy } = editOf(task, id) ?? {};
  if (user) await writeNames(backend, id, user);
  const missed = [
    ...(await writeDocument(backend, "profile", id, profile)),
    ...(await writeDocument(backend, "policy", id, policy)),
  ];
  if (missed.length) throw new NotTakenError(missed);
  return undefined;
};

/** The server said yes and kept something else. `sources` are the fields it did not take. */
export class NotTakenError extends BackendError {
  override name = "NotTakenError";
  readonly sources: readonly string[];

  constructor(sources: readonly string[]) {
    super(`Not taken: ${sources.join(", ")}`, { status: 200 });
    this.sources = sources;
  }
}

const removeUser = async ({ users }: Backend, id: string) => {
  try {
    await refuseUnlessAllowed(users, ["remove"], id);
    if (!users.remove) throw new UnsupportedError("users", "remove");
    await removeFrom(users, id);
  } catch (error) {
    // Gone already: by somebody else, or by a first try whose answer was lost.
    if (!(error instanceof BackendError && error.status === 404)) throw error;
  }
};

const writeNames = async ({ users }: Backend, id: string, change: Change) => {
  const changes = changesFor([], { ...(await users.get(id)) }, change);
  if (!Object.keys(changes).length) return;
  await refuseUnlessAllowed(users, actionsOf("user", [], changes), id);
  await editUser(users, id, { changes });
};

/** Answers with the fields that the server did not take. */
const writeDocument = async (
  backend: Backend,
  document: "policy" | "profile",
  id: string,
  change: Change | undefined,
): Promise<string[]> => {
  const settings = backend[document];
  if (!settings || !change) return [];
  const theirs = await settings.read(id);
  const changes = changesFor(settings.fields, theirs, change);
  if (!Object.keys(changes).length) return [];
  const wrong = problemIn(settings.fields, changes);
  if (wrong)
    throw new BackendError(wrong.problem.message, {
      status: 400,
      errors: { [wrong.source]: wrong.problem.message },
    });
  await refuseUnlessAllowed(backend.users, actionsOf(document, settings.fields, changes), id);
  const kept = await editSettings(startingFrom(settings, theirs), id, { changes });
  return notTaken(settings.fields, changes, kept).map(({ source }) => source);
};

/** The same settings, whose first read was a moment ago: half as many questions for a thousand users. */
const startingFrom = (settings: Settings, document: SettingsDocument): Settings => {
  let first: SettingsDocument | undefined = document;
  return {
    ...settings,
    read(userId, options) {
      const known = first;
      first = undefined;
      return known ? Promise.resolve(known) : settings.read(userId, options);
    },
  };
};
