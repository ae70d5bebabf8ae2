/**
 * The grid of who may do what, as values: what a cell shows, what a click on it stages, and what the staged
 * cells of everybody amount to. Pure.
 */
import type { Reference, Rule, SettingsDocument, User } from "../backends/backend";
import type { Field } from "../backends/fields";
import { isSame } from "../backends/merge";
import type { Change } from "../bulk/bulk";
import {
  isShown,
  type ListField,
  libraryFieldOf,
  listThatBlocks,
  type SwitchField,
  switchesOf,
  switchThatGivesAll,
} from "./table";

/** What of one field table the grid is about. */
export interface GridTable {
  /** The prefix of the table's messages: `backends.navidrome.policy`. */
  messages: string;
  switches: readonly SwitchField[];
  list?: GridList;
}

interface GridList {
  field: ListField;
  all?: SwitchField;
  blocks?: ListField;
  items: readonly Reference[];
}

export type GridColumn = { kind: "item"; item: Reference } | { kind: "switch"; field: SwitchField };

export interface GridRow {
  user: User;
  /** Undefined: not read yet. */
  document: SettingsDocument | undefined;
  /** Switches that a rule about this user forbids to change, by source. */
  refused: Readonly<Record<string, Rule>>;
}

/** What is wanted for one user and differs from what is: values by source. A list is the whole list. */
export type Staged = Readonly<Record<string, boolean | readonly string[]>>;

export interface Cell {
  /** Undefined: not read yet, or it means nothing for this user. */
  isOn: boolean | undefined;
  isStaged: boolean;
  /** A message key: why it cannot be changed. */
  reason?: string;
}

export const gridTableOf = (
  fields: readonly Field[],
  messages: string,
  libraries: readonly Reference[],
): GridTable => {
  const field = libraryFieldOf(fields);
  const all = field && switchThatGivesAll(fields, field);
  const blocks = field && listThatBlocks(fields, field);
  return {
    messages,
    switches: switchesOf(fields).filter((each) => each !== all),
    ...(field &&
      libraries.length > 0 && {
        list: { field, items: libraries, ...(all && { all }), ...(blocks && { blocks }) },
      }),
  };
};

export const libraryColumns = ({ list }: GridTable): GridColumn[] =>
  list
    ? [
        ...(list.all ? [{ kind: "switch" as const, field: list.all }] : []),
        ...list.items.map((item) => ({ kind: "item" as const, item })),
      ]
    : [];

export const switchColumns = ({ switches }: GridTable): GridColumn[] =>
  switches.map((field) => ({ kind: "switch", field }));

export const keyOf = (column: GridColumn): string =>
  column.kind === "item" ? `item ${column.item.id}` : column.field.source;

// --- One cell ---

export const cellOf = (table: GridTable, column: GridColumn, row: GridRow, staged: Staged = {}): Cell => {
  const after = look(table, column, row, staged);
  const { isOn } = isAny(staged) ? look(table, column, row, {}) : after;
  return { ...after, isStaged: after.isOn !== isOn };
};

type Look = Omit<Cell, "isStaged">;

const look = (table: GridTable, column: GridColumn, row: GridRow, staged: Staged): Look => {
  const { document } = row;
  if (!document) return { isOn: undefined, reason: "matrix.reason.unread" };
  const now = { ...document, ...staged };
  return column.kind === "item"
    ? lookAtItem(table, column.item, row, now)
    : lookAtSwitch(table, column.field, row, now);
};

const lookAtSwitch = (table: GridTable, field: SwitchField, row: GridRow, now: SettingsDocument): Look => {
  if (!isShown(field, now)) return { isOn: undefined, reason: hiddenKey(table, field) };
  const isOn = now[field.source] === true;
  const rule = row.refused[field.source];
  if (rule) return { isOn, reason: `rules.${rule}` };
  return table.list?.all === field && isBlocked(table, now)
    ? { isOn, reason: table.list.blocks?.readOnly ?? "" }
    : { isOn };
};

const lookAtItem = (table: GridTable, { id }: Reference, { user }: GridRow, now: SettingsDocument): Look => {
  const { field, all, blocks } = table.list!;
  if (isBlocked(table, now))
    return { isOn: !toIds(now[blocks!.source]).includes(id), reason: blocks!.readOnly! };
  if (all && now[all.source] === true) return { isOn: true };
  if (!isShown(field, now))
    return { isOn: user.libraryIds === "all" ? true : undefined, reason: hiddenKey(table, field) };
  return { isOn: toIds(now[field.source]).includes(id) };
};

const isBlocked = ({ list }: GridTable, now: SettingsDocument) =>
  list?.blocks !== undefined && toIds(now[list.blocks.source]).length > 0;

/** A field that means nothing for a user says why in its own words, or there are general ones. */
const hiddenKey = ({ messages }: GridTable, { source }: Field) => `${messages}.fields.${source}.hidden`;

// --- Staging ---

/** What is staged for a user once this cell is on or off. A cell that cannot be changed stays as it is. */
export const stage = (
  table: GridTable,
  column: GridColumn,
  row: GridRow,
  staged: Staged,
  isOn: boolean,
): Staged => {
  const cell = cellOf(table, column, row, staged);
  if (!row.document || cell.reason !== undefined || cell.isOn === isOn) return staged;
  const next =
    column.kind === "item"
      ? stageItem(table, column.item, row.document, staged, isOn)
      : stageSwitch(table, column.field, row.document, staged, isOn);
  return withoutSame(row.document, next);
};

const stageSwitch = (
  { list }: GridTable,
  { source }: SwitchField,
  document: SettingsDocument,
  staged: Staged,
  isOn: boolean,
): Staged => {
  if (source !== list?.all?.source) return { ...staged, [source]: isOn };
  const { [list.field.source]: _list, ...others } = staged;
  if (isOn) return { ...others, [source]: true };
  // Whoever no longer gets what is added later keeps what there is today.
  return document[source] === true
    ? { ...others, [source]: false, [list.field.source]: everything(list, document) }
    : others;
};

const stageItem = (
  { list }: GridTable,
  { id }: Reference,
  document: SettingsDocument,
  staged: Staged,
  isOn: boolean,
): Staged => {
  const { field, all, items } = list!;
  const now: SettingsDocument = { ...document, ...staged };
  const hasAll = all !== undefined && now[all.source] === true;
  const before = hasAll ? everything(list!, document) : toIds(now[field.source]);
  const after = isOn ? [...before, id] : before.filter((other) => other !== id);
  if (!all) return { ...staged, [field.source]: after };
  const { [all.source]: _all, [field.source]: _list, ...others } = staged;
  // Giving back what was taken away is no change.
  if (document[all.source] === true && items.every((item) => after.includes(item.id))) return others;
  return { ...others, [all.source]: false, [field.source]: after };
};

/** Every item there is, and what the user's own list has besides. */
const everything = ({ field, items }: GridList, document: SettingsDocument): string[] => [
  ...new Set([...toIds(document[field.source]), ...items.map(({ id }) => id)]),
];

/** Of what is staged, what differs from the document. */
export const withoutSame = (document: SettingsDocument, staged: Staged): Staged =>
  Object.fromEntries(
    Object.entries(staged).filter(([source, value]) =>
      typeof value === "boolean"
        ? value !== (document[source] === true)
        : !isSame(value.toSorted(byCode), toIds(document[source]).toSorted(byCode)),
    ),
  );

// --- Everybody ---

/** By users' ids, those alone for whom something is staged. */
export type AllStaged = ReadonlyMap<string, Staged>;

/** Lists as what is added and removed: what somebody else puts into one meanwhile stays. */
export const toEdits = (
  staged: AllStaged,
  documentOf: (userId: string) => SettingsDocument | undefined,
): Record<string, { policy: Change }> =>
  Object.fromEntries(
    [...staged].map(([id, values]) => [id, { policy: toChange(values, documentOf(id) ?? {}) }]),
  );

const toChange = (staged: Staged, document: SettingsDocument): Change =>
  Object.fromEntries(
    Object.entries(staged).map(([source, value]) => {
      if (typeof value === "boolean") return [source, { set: value }];
      const before = toIds(document[source]);
      return [
        source,
        {
          add: value.filter((id) => !before.includes(id)),
          remove: before.filter((id) => !value.includes(id)),
        },
      ];
    }),
  );

export type GridProblem =
  /** Nobody would be left who may manage users. */
  { problem: "lockout" } | { problem: "fewItems"; user: User; min: number };

/** What no server would take, or nobody could undo. */
export const problemsOf = (table: GridTable, staged: AllStaged, rows: readonly GridRow[]): GridProblem[] => {
  const { list } = table;
  const few = rows.flatMap(({ user, document }): GridProblem[] => {
    const values = staged.get(user.id);
    const min = list?.field.min ?? 0;
    if (!document || !list || !values?.[list.field.source]) return [];
    const now: SettingsDocument = { ...document, ...values };
    const isEnough = !isShown(list.field, now) || toIds(now[list.field.source]).length >= min;
    return isEnough ? [] : [{ problem: "fewItems", user, min }];
  });
  return [...(locksOut(table, staged, rows) ? [{ problem: "lockout" as const }] : []), ...few];
};

const locksOut = ({ switches }: GridTable, staged: AllStaged, rows: readonly GridRow[]) => {
  const wants = (id: string, action: "setAdmin" | "setDisabled") =>
    staged.get(id)?.[switches.find((field) => field.action === action)?.source ?? ""];
  const isLeft = (isStaged: boolean) => (row: GridRow) =>
    ((isStaged ? wants(row.user.id, "setAdmin") : undefined) ?? row.user.isAdmin) &&
    !((isStaged ? wants(row.user.id, "setDisabled") : undefined) ?? row.user.isDisabled);
  return rows.some(isLeft(false)) && !rows.some(isLeft(true));
};

/** How many cells of both views look different from what is. */
export const countOf = (table: GridTable, staged: AllStaged, rows: readonly GridRow[]): number => {
  const columns = [...libraryColumns(table), ...switchColumns(table)];
  return rows.reduce((count, row) => {
    const values = staged.get(row.user.id);
    if (!values) return count;
    return count + columns.filter((column) => cellOf(table, column, row, values).isStaged).length;
  }, 0);
};

/** Who sees a library that is added later: whoever has them all, by a switch or by the role. */
export const seesLater = ({ list }: GridTable, { user, document }: GridRow, staged: Staged = {}): boolean => {
  const wanted = list?.all && staged[list.all.source];
  if (wanted !== undefined) return wanted === true;
  return list?.all && document ? document[list.all.source] === true : user.libraryIds === "all";
};

const toIds = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const byCode = (a: string, b: string) => (a < b ? -1 : 1);
const isAny = (values: object) => Object.keys(values).length > 0;
