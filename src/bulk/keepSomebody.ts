/**
 * The rules look at one user at a time, as things are. A plan is about many at once: it must leave
 * somebody who can manage the server, and somebody who can sign in.
 */
import type { Backend, Rule, User, UserFilter } from "../backends/backend";
import { isSame } from "../backends/merge";
import type { PlannedRow, Task } from "./bulk";

/** The same rows. Of a plan that would leave nobody, the last that makes it so is refused. */
export const keepSomebody = async (
  backend: Backend,
  task: Task,
  rows: readonly PlannedRow[],
): Promise<PlannedRow[]> => {
  const kept = [...rows];
  const refuseLast = async (rule: Rule, filter: UserFilter, isOfGroup: IsOfGroup, takesAway: Loss[]) => {
    const losing = kept.flatMap((row, index) => {
      const isLoss = lossesOf(backend, task, row).some((loss) => takesAway.includes(loss));
      return isLoss && isOfGroup(row.user) ? [index] : [];
    });
    const last = losing.at(-1);
    if (last === undefined) return;
    const gone = new Set(losing.map((index) => kept[index]!.user.id));
    const isLeft = (user: User) => isOfGroup(user) && !gone.has(user.id);
    if (!(await isAnybody(backend, filter, isLeft)))
      kept[last] = { user: kept[last]!.user, state: "refused", rule };
  };

  const isAbleAdmin = (user: User) => user.isAdmin && !user.isDisabled;
  await refuseLast("lastAdmin", { isAdmin: true }, isAbleAdmin, ["user", "role", "entry"]);
  await refuseLast("lastAdmin", { isAdmin: true }, ({ isAdmin }) => isAdmin, ["user", "role"]);
  if (backend.users.columns.includes("isDisabled"))
    // Unfiltered: the first page has one of them already, and the answer is one that was just asked for.
    await refuseLast("lastEnabled", {}, ({ isDisabled }) => !isDisabled, ["user", "entry"]);
  return kept;
};

type IsOfGroup = (user: User) => boolean;

/** What a user loses: the account, the administrator's role, or the way in. */
type Loss = "user" | "role" | "entry";

const lossesOf = ({ policy }: Backend, task: Task, row: PlannedRow): Loss[] => {
  if (row.state !== "ready") return [];
  if (task.kind === "remove") return ["user"];
  return row.parts
    .filter(({ document }) => document === "policy")
    .flatMap(({ before, after }) =>
      (policy?.fields ?? []).flatMap((field): Loss[] => {
        if (field.kind !== "switch" || isSame(before[field.source], after[field.source])) return [];
        if (field.action === "setAdmin" && row.user.isAdmin) return ["role"];
        return field.action === "setDisabled" && !row.user.isDisabled ? ["entry"] : [];
      }),
    );
};

/** Looks no further than it must. A server may ignore the filter, so each is looked at. */
const isAnybody = async ({ users }: Backend, filter: UserFilter, isMeant: IsOfGroup): Promise<boolean> => {
  const perPage = 250;
  for (let page = 1; ; page++) {
    const sort = { field: "name", order: "ASC" } as const;
    const found = await users.list({ page, perPage, sort, filter, columns: ["name"] });
    if (found.users.some(isMeant)) return true;
    if (found.users.length < perPage || page * perPage >= found.total) return false;
  }
};
