/**
 * What an import would do, row by row: make a user, change one, nothing, or why it cannot. Whoever is there
 * already is never made again, so an import that broke off can be run once more. Pure.
 */
import type { Backend, Reference, SettingsDocument, User, UserDraft } from "../backends/backend";
import { isSame } from "../backends/merge";
import type { Change, FieldChange } from "../bulk/bulk";
import type { Column, ColumnName } from "./columns";
import { foldName, type ImportFile, type ImportRow, type RowProblem } from "./readRows";

export type PlannedImport = { line: number; name: string } & (
  | { state: "create"; draft: UserDraft; policy: SettingsDocument; columns: readonly ColumnName[] }
  /** Fields of the documents that differ from what the list of users says now, and the columns that say so. */
  | {
      state: "update";
      user: User;
      edit: { user?: Change; policy?: Change };
      columns: readonly ColumnName[];
    }
  | { state: "same"; user: User }
  | { state: "problem"; problems: readonly RowProblem[] }
);

export interface ImportContext {
  backend: Backend;
  /** Everybody on the server. */
  users: readonly User[];
  /** Undefined: the server has none. */
  libraries: readonly Reference[] | undefined;
}

export const planImport = ({ columns, rows }: ImportFile, context: ImportContext): PlannedImport[] => {
  const byName = new Map(context.users.map((user) => [foldName(user.name), user]));
  return rows.map((row) => planRow(row, columns, byName.get(foldName(row.name)), context));
};

const planRow = (
  row: ImportRow,
  columns: readonly Column[],
  user: User | undefined,
  context: ImportContext,
): PlannedImport => {
  const { line, name } = row;
  const { backend } = context;
  const wanted = row.problems.length ? undefined : toWanted(row, columns, user, context);
  if (!wanted) return { line, name, state: "problem", problems: row.problems };
  if (wanted.problems.length) return { line, name, state: "problem", problems: wanted.problems };
  if (!user) return planCreation(row, wanted, backend);
  const edit = {
    ...(isAny(wanted.user) && { user: wanted.user }),
    ...(isAny(wanted.policy) && { policy: wanted.policy }),
  };
  return isAny(edit)
    ? { line, name, state: "update", user, edit, columns: wanted.columns }
    : { line, name, state: "same", user };
};

const planCreation = (row: ImportRow, wanted: Wanted, { users }: Backend): PlannedImport => {
  const { line, name, password } = row;
  const wrongName = users.nameProblem?.(name);
  if (!users.create) return { line, name, state: "problem", problems: [{ message: "import.row.noCreate" }] };
  if (wrongName) return { line, name, state: "problem", problems: [{ message: wrongName }] };
  const draft = { name, ...setsOf(wanted.user), ...(password && { password }) };
  return { line, name, state: "create", draft, policy: setsOf(wanted.policy), columns: wanted.columns };
};

interface Wanted {
  user: Record<string, FieldChange>;
  policy: Record<string, FieldChange>;
  problems: RowProblem[];
  columns: ColumnName[];
}

/** For nobody yet: everything that the row says. For a user: what of it differs. */
const toWanted = (
  row: ImportRow,
  columns: readonly Column[],
  user: User | undefined,
  context: ImportContext,
): Wanted => {
  const wanted: Wanted = { user: {}, policy: {}, problems: [], columns: [] };
  for (const column of columns) {
    if (column.kind === "libraries") wantLibraries(wanted, column, row, user, context);
    const value = row.values[column.name];
    if (value === undefined || column.kind === "leftOut" || column.kind === "libraries") continue;
    const isAsItIs = user && isSame(user[column.name as keyof User] ?? false, value);
    if (isAsItIs) continue;
    if (column.kind === "text") wanted.user[column.name] = { set: value };
    else if (column.kind === "switch" || column.kind === "choice")
      wanted.policy[column.field.source] = { set: value };
    wanted.columns.push(column.name);
  }
  return wanted;
};

type LibrariesColumn = Column & { kind: "libraries" };

const wantLibraries = (
  wanted: Wanted,
  { field, all }: LibrariesColumn,
  row: ImportRow,
  user: User | undefined,
  { libraries = [] }: ImportContext,
) => {
  if (row.libraries === undefined) return;
  const now = knownOf(user?.libraryIds, libraries);
  const ids = row.libraries === "all" ? "all" : toIds(row.libraries, libraries, wanted.problems);
  const isAdmin = row.values.isAdmin ?? user?.isAdmin ?? false;
  if (ids === "all" ? now === "all" : isSameSet(ids, now)) return;
  wanted.columns.push("libraries");
  // Where no switch gives everything, only the role does.
  if (!all && isAdmin && ids !== "all") {
    wanted.problems.push({ message: "import.row.adminHasAll" });
    return;
  }
  if (!all && isAdmin) return;
  if (ids === "all" && all) wanted.policy[all.source] = { set: true };
  else {
    const chosen = ids === "all" ? libraries.map(({ id }) => id) : ids;
    if (wanted.problems.length) return; // a list that lacks what nobody knows says nothing
    if (chosen.length < (field.min ?? 0)) {
      wanted.problems.push({ message: "import.row.fewLibraries", values: { smart_count: field.min ?? 0 } });
      return;
    }
    if (all && !Array.isArray(now)) wanted.policy[all.source] = { set: false };
    wanted.policy[field.source] = Array.isArray(now)
      ? {
          add: chosen.filter((id) => !now.includes(id)),
          remove: now.filter((id) => !chosen.includes(id)),
        }
      : { set: chosen };
  }
};

const toIds = (names: readonly string[], libraries: readonly Reference[], problems: RowProblem[]): string[] =>
  [...new Set(names)].flatMap((name) => {
    const found = libraries.filter((library) => library.name === name);
    if (found.length === 1) return [found[0]!.id];
    const message = `import.row.${found.length ? "ambiguousLibrary" : "unknownLibrary"}`;
    problems.push({ message, values: { name } });
    return [];
  });

/** A library that is gone may still be in somebody's list. It has no name, so no file tells of it. */
const knownOf = (ids: User["libraryIds"], libraries: readonly Reference[]): User["libraryIds"] =>
  Array.isArray(ids) ? ids.filter((id) => libraries.some((library) => library.id === id)) : ids;

const byCode = (a: string, b: string) => (a < b ? -1 : 1);

const isSameSet = (ids: "all" | readonly string[], now: User["libraryIds"]) =>
  Array.isArray(now) && Array.isArray(ids) && isSame(ids.toSorted(byCode), now.toSorted(byCode));

/** Of nobody yet there is nothing to add to. */
const setsOf = (changes: Change): SettingsDocument =>
  Object.fromEntries(
    Object.entries(changes).map(([source, change]) => [source, "set" in change ? change.set : change.add]),
  );

const isAny = (changes: object) => Object.keys(changes).length > 0;
