/**
 * The rules look at one user at a time, as things are. A plan is about many at once: it must leave
 * somebody who can manage the server, and somebody who can sign in.
 */
import type { Backend, Rule, User, UserFilter } from "../backends/backend";
import { isSame } from "../backends/merge";
import { readEveryPage } from "../backends/readEveryPage";
import type { PlannedRow, Task } from "./bulk";

/** The same rows. Of a plan that would leave nobody, the last that makes it so is refused. */
export const keepSomebody = async (
  backend: Backend,
  task: Task,
  rows: readonly PlannedRow[],
): Promise<PlannedRow[]> => {
  const kept = [...rows];
  if (!rows.some((row) => lossesOf(backend, task, row).length)) return kept;
  const refuseLast = (
    rule: Rule,
    isOfGroup: (user: User) => boolean,
    takesAway: readonly Loss[],
    size: number,
  ) => {
    const losing = kept.flatMap((row, index) => {
      const isLoss = lossesOf(backend, task, row).some((loss) => takesAway.includes(loss));
      return isLoss && isOfGroup(row.user) ? [index] : [];
    });
    const last = losing.at(-1);
    if (last !== undefined && losing.length >= size)
      kept[last] = { user: kept[last]!.user, state: "refused", rule };
  };

  const admins = await readAll(backend, { isAdmin: true });
  const enabledAdmins = admins.filter((user) => user.isAdmin && !user.isDisabled);
  refuseLast(
    "lastAdmin",
    (user) => user.isAdmin && !user.isDisabled,
    ["user", "role", "entry"],
    enabledAdmins.length,
  );
  refuseLast(
    "lastAdmin",
    ({ isAdmin }) => isAdmin,
    ["user", "role"],
    admins.filter(({ isAdmin }) => isAdmin).length,
  );
  if (backend.users.columns.includes("isDisabled")) {
    const enabled = (await readAll(backend, { isDisabled: false })).filter(({ isDisabled }) => !isDisabled);
    refuseLast("lastEnabled", ({ isDisabled }) => !isDisabled, ["user", "entry"], enabled.length);
  }
  return kept;
};

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

const readAll = ({ users }: Backend, filter: UserFilter): Promise<User[]> =>
  readEveryPage((page, perPage) =>
    users.list({ page, perPage, sort: { field: "name", order: "ASC" }, filter, columns: ["name"] }),
  );
