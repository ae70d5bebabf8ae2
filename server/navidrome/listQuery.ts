/** Reads a list's query string in either dialect: a page, an order, and filters. Pure functions. */
import type { UserColumn, UserFilter, UserQuery } from "../store/userQuery.ts";
import type { NavidromeRules } from "./manners.ts";

/** What the real server answers with 500, or the documented one with 400. */
export type ListQuery = { ok: true; query: UserQuery } | { ok: false; error: string };

export const readUserQuery = (search: URLSearchParams, rules: NavidromeRules): ListQuery => {
  const page = readPage(search);
  const sort = readSort(search);
  const filters = rules.filtersBy === "filter" ? readFilter(search) : readParameters(search);
  if (!filters) return { ok: false, error: "Invalid filter" };
  if (rules.failsOnBadSql) {
    const error = sqlError(sort?.column, filters, page);
    if (error) return { ok: false, error };
  }
  const known =
    sort && isColumn(sort.column) ? { column: sort.column, descending: sort.descending } : undefined;
  return {
    ok: true,
    query: {
      ...page,
      ...(known && { sort: known }),
      filters: filters.flatMap(({ column, filter }) => (isColumn(column) && filter ? [filter] : [])),
    },
  };
};

// --- Pages ---

/** `limit` is left out where there is none. */
export const readPage = (search: URLSearchParams): { start: number; limit?: number } => {
  const start = readNumber(search.get("_start"));
  const limit = Math.max(0, readNumber(search.get("_end")) - start);
  return { start: Math.max(0, start), ...(limit > 0 && { limit }) };
};

/** Like Go's Atoi: anything but a whole number of 64 bits is 0. */
const readNumber = (text: string | null) => {
  if (text === null || !/^[+-]?\d+$/.test(text)) return 0;
  const number = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, number) === number ? Number(number) : 0;
};

// --- Order ---

/** Columns of the annotations that the server lets through, though users have none. */
const annotations = [
  "starred",
  "rating",
  "play_count",
  "play_date",
  "rated_at",
  "starred_at",
  "average_rating",
] as const;

/** Field names as in JSON, and the columns they are. */
const columns: Record<string, UserColumn> = {
  id: "id",
  userName: "name",
  name: "full_name",
  email: "email",
  isAdmin: "is_admin",
  lastLoginAt: "last_login_at",
  lastAccessAt: "last_access_at",
  createdAt: "created_at",
  updatedAt: "updated_at",
  scrobbleFilter: "scrobble_filter",
};

/** The same in the server's own spelling: `user_name` → name. */
const snakeColumns = Object.fromEntries(
  Object.entries(columns).map(([field, column]) => [toSnakeCase(field), column]),
);

type Annotation = (typeof annotations)[number];
const isColumn = (column: UserColumn | Annotation): column is UserColumn =>
  !(annotations as readonly string[]).includes(column);

export const readSort = (search: URLSearchParams) => {
  const field = search.get("_sort") ?? "";
  const snake = toSnakeCase(field);
  // The letter case of the first letter of each word counts: USERNAME is no field.
  const column = Object.hasOwn(snakeColumns, snake)
    ? snakeColumns[snake]
    : annotations.find((annotation) => annotation === snake);
  return column && { column, descending: (search.get("_order") ?? "").toLowerCase() === "desc" };
};

// --- Filters ---

interface NamedFilter {
  column: UserColumn | Annotation;
  filter?: UserFilter;
}

/** The documented way: one JSON object. Undefined where it is none, or names no field. */
const readFilter = (search: URLSearchParams): NamedFilter[] | undefined => {
  const text = search.get("filter");
  if (!text) return [];
  const criteria = parseObject(text);
  if (!criteria) return undefined;
  const filters = Object.entries(criteria).map(([field, value]) => {
    const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
    return column && { column, filter: toDocumentedFilter(column, value) };
  });
  return filters.every((filter) => filter !== undefined) ? filters : undefined;
};

const toDocumentedFilter = (column: UserColumn, value: unknown): UserFilter => {
  if (column === "id") return { kind: "ids", ids: [value].flat().map(String) };
  if (column === "is_admin") return { kind: "isAdmin", value: value === true || value === "true" };
  return { kind: "contains", column, text: String(value) };
};

/** The real way: plain parameters, which win over those in `_filters`. Names it does not know are ignored. */
const readParameters = (search: URLSearchParams): NamedFilter[] => {
  const values = new Map<string, unknown>(Object.entries(readUnderscoreFilters(search)));
  for (const key of new Set(search.keys())) {
    const given = search.getAll(key);
    if (key.startsWith("_") || key === "seed" || given.every((value) => value === "")) continue;
    values.set(key, given.length > 1 ? given : given[0]);
  }
  return [...values].flatMap(([key, value]) => toParameterFilter(key.toLowerCase(), value) ?? []);
};

/** It is decoded once more than other parameters, and ignored where that fails. */
const readUnderscoreFilters = (search: URLSearchParams): Record<string, unknown> => {
  try {
    const text = decodeURIComponent((search.get("_filters") ?? "").replaceAll("+", " "));
    return parseObject(text) ?? {};
  } catch {
    return {};
  }
};

const toParameterFilter = (name: string, value: unknown): NamedFilter | undefined => {
  const annotation = annotations.find((candidate) => candidate === name);
  if (annotation) return { column: annotation };
  if (name === "password") return { column: "id", filter: nobody };
  const column = Object.hasOwn(snakeColumns, name) ? snakeColumns[name] : undefined;
  if (!column) return undefined;
  if (column === "id") return { column, filter: { kind: "ids", ids: [value].flat().map(String) } };
  // What is no text ends up as "%!s(bool=true)%" in the query, which nothing matches.
  if (typeof value !== "string") return { column, filter: nobody };
  return { column, filter: { kind: "like", column, pattern: `${value}%` } };
};

const nobody: UserFilter = { kind: "ids", ids: [] };

/** What SQLite says of the query that the real server makes of this. */
const sqlError = (
  sorted: UserColumn | Annotation | undefined,
  filters: readonly NamedFilter[],
  page: { start: number; limit?: number },
): string | undefined => {
  for (const { column } of filters) {
    if (!isColumn(column)) return `no such column: ${column}`;
    if (column === "created_at" || column === "updated_at") return `ambiguous column name: ${column}`;
  }
  if (sorted && !isColumn(sorted)) return `no such column: ${sorted}`;
  if (page.start > 0 && page.limit === undefined) return 'near "OFFSET": syntax error';
  return undefined;
};

const parseObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

function toSnakeCase(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
