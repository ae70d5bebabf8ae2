/** What a task would do to each user, before anything is written. */
import type { Backend, Rule, SettingsDocument, User, UserAction } from "../backends/backend";
import { BackendError, SignedOutError } from "../backends/errors";
import type { Change, PlannedPart, PlannedRow, Task, UserEdit } from "./bulk";
import { changesFor, problemIn, uselessIn } from "./change";
import { mapSome, type ReadManyOptions, readDocuments, type UserDocuments } from "./documents";
import { keepSomebody } from "./keepSomebody";
import { planRevert } from "./revertTask";
import { actionsOf } from "./rules";

export interface PlanOptions extends ReadManyOptions {
  /** What was read a moment ago, by user id: it is not read again, but where it could not be read. */
  documents?: ReadonlyMap<string, UserDocuments>;
}

/**
 * One row per user, in their order. Nothing is written. The rules are asked about each, and about all
 * together: a plan that would take the role from every administrator refuses the last of them.
 * Rejects where the session has ended, and where it was aborted.
 */
export const planTask = async (
  backend: Backend,
  users: readonly User[],
  task: Task,
  options: PlanOptions = {},
): Promise<PlannedRow[]> => {
  const withConsequences = createConsequences(backend, options);
  const rows = await mapSome(
    users,
    async (user): Promise<PlannedRow> => {
      try {
        return await withConsequences(await planRow(backend, user, task, options));
      } catch (error) {
        if (error instanceof BackendError && !(error instanceof SignedOutError))
          return { user, state: "unread", error };
        throw error;
      }
    },
    options,
  );
  return keepSomebody(backend, task, rows);
};

/** What is to be done to this user's documents. Undefined for what is no edit. */
export const editOf = (task: Task, userId: string): UserEdit | undefined => {
  if (task.kind === "edit") return task;
  return task.kind === "editEach" ? (task.edits[userId] ?? {}) : undefined;
};

const planRow = async (
  backend: Backend,
  user: User,
  task: Task,
  { signal, documents }: PlanOptions,
): Promise<PlannedRow> => {
  if (task.kind === "revert") {
    const { row, actions } = await planRevert(backend, user, task.entries[user.id] ?? []);
    const rule = row.state === "ready" ? await ruleAgainst(backend, [...new Set(actions)], user) : undefined;
    return rule ? { user, state: "refused", rule } : row;
  }
  const edit = editOf(task, user.id);
  if (!edit) return planWhole(backend, user, task);
  const which = (["policy", "profile"] as const).filter((name) => edit[name]);
  const read = documents?.get(user.id);
  const known =
    read && !read.error ? read : (await readDocuments(backend, [user], which, { signal })).get(user.id);
  if (known?.error) return { user, state: "unread", error: known.error };
  const current = edit.user && (await backend.users.get(user.id, signal ? { signal } : {}));

  const parts: PlannedPart[] = [];
  const actions: UserAction[] = [];
  let useless: PlannedRow | undefined;
  /** Answers with the row where there is nothing further to find out. */
  const add = (
    document: PlannedPart["document"],
    change: Change | undefined,
    before: SettingsDocument | undefined,
  ): PlannedRow | undefined => {
    if (!change || !before) return undefined;
    const fields = document === "user" ? [] : (backend[document]?.fields ?? []);
    const changes = changesFor(fields, before, change);
    if (!Object.keys(changes).length) {
      const source = uselessIn(fields, before, change);
      const problem = { message: "bulk.problem.doesNotApply" };
      if (source !== undefined) useless ??= { user, state: "invalid", document, source, problem };
      return undefined;
    }
    const wrong = problemIn(fields, changes);
    if (wrong) return { user, state: "invalid", document, ...wrong };
    actions.push(...actionsOf(document, fields, changes));
    parts.push({ document, before, after: { ...before, ...changes } });
    return undefined;
  };
  const end =
    add("user", edit.user, current && pickNames(current)) ??
    add("policy", edit.policy, known?.policy) ??
    add("profile", edit.profile, known?.profile);
  if (end) return end;
  if (!parts.length) return useless ?? { user, state: "same" };
  const rule = await ruleAgainst(backend, [...new Set(actions)], current ?? user);
  return rule ? { user, state: "refused", rule } : { user, state: "ready", parts };
};

/** What cannot be asked is left out, and not asked for anybody else: the change itself can be seen all the same. */
const createConsequences = (backend: Backend, { signal }: PlanOptions) => {
  const silent = new Set<PlannedPart["document"]>();
  const ask = async (userId: string, part: PlannedPart): Promise<PlannedPart> => {
    const { document, before, after } = part;
    const settings = document === "user" || silent.has(document) ? undefined : backend[document];
    if (!settings?.consequences) return part;
    try {
      const asked = settings.consequences(userId, before, after, signal ? { signal } : {});
      return { ...part, consequences: await asked };
    } catch (error) {
      if (!(error instanceof BackendError) || error instanceof SignedOutError) throw error;
      silent.add(document);
      return part;
    }
  };
  return async (row: PlannedRow): Promise<PlannedRow> =>
    row.state === "ready"
      ? { ...row, parts: await Promise.all(row.parts.map((part) => ask(row.user.id, part))) }
      : row;
};

const planWhole = async (backend: Backend, user: User, task: Task): Promise<PlannedRow> => {
  if (task.kind === "signOut" && user.devicesSignedIn === 0) return { user, state: "same" };
  const rule = task.kind === "remove" ? await ruleAgainst(backend, ["remove"], user) : undefined;
  return rule ? { user, state: "refused", rule } : { user, state: "ready", parts: [] };
};

const ruleAgainst = async (
  { users }: Backend,
  actions: readonly UserAction[],
  user: User,
): Promise<Rule | undefined> => {
  for (const action of actions) {
    const verdict = await users.allows?.(action, user);
    if (verdict?.allowed === false) return verdict.rule;
  }
  return undefined;
};

const pickNames = ({ name, fullName = "", email = "" }: User): SettingsDocument => ({
  name,
  fullName,
  email,
});
