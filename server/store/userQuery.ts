/** Which users, in which order: the questions that the list of users answers, as SQL. */
import { type SelectQueryBuilder, sql } from "kysely";
import type { Tables, UserTable } from "../db/schema.ts";

/** An offset needs a limit. The largest that every engine takes. */
export const noLimit = 2_147_483_647;

export interface UserQuery {
  /** All must hold. */
  filters?: readonly UserFilter[];
  /** Equal ones follow in the order of their ids. */
  sort?: { column: UserColumn; descending: boolean };
  /** Counts from 0. */
  start?: number;
  /** Undefined: to the end. */
  limit?: number;
}

export type UserColumn = Exclude<keyof UserTable, "name_key" | "password_hash">;

/**
 * `like` takes % for any text and _ for any letter; letter case does not matter for a to z.
 * `contains` takes nothing but the text itself. No `ids` find nobody.
 */
export type UserFilter =
  | { kind: "like"; column: UserColumn; pattern: string }
  | { kind: "contains"; column: UserColumn; text: string }
  | { kind: "isAdmin"; value: boolean }
  | { kind: "ids"; ids: readonly string[] };

type Query<Result> = SelectQueryBuilder<Tables, "users", Result>;

/** How an engine says "like" where letter case does not matter for a to z. */
export type Like = "like" | "ilike";

export const applyFilters = <Result>(
  query: Query<Result>,
  filters: readonly UserFilter[],
  like: Like,
): Query<Result> => filters.reduce((narrowed, filter) => applyFilter(narrowed, filter, like), query);

const applyFilter = <Result>(query: Query<Result>, filter: UserFilter, like: Like): Query<Result> => {
  if (filter.kind === "like") {
    const start = startOf(filter);
    return start === undefined
      ? query.where(matches(filter.column, filter.pattern.replaceAll("\\", "\\\\"), like))
      : query.where(beginsWith(filter.column, start));
  }
  if (filter.kind === "contains") return query.where(matches(filter.column, toPattern(filter.text), like));
  if (filter.kind === "isAdmin") return query.where("is_admin", "=", Number(filter.value));
  return filter.ids.length ? query.where("id", "in", [...filter.ids]) : query.where(sql<boolean>`1 = 0`);
};

const matches = (column: UserColumn, pattern: string, like: Like) => {
  const text = column === "is_admin" ? sql`cast(is_admin as text)` : sql.ref(column);
  return sql<boolean>`${text} ${sql.raw(like)} ${pattern} escape '\\'`;
};

/** Those that have an index by their small letters. */
const indexed: readonly UserColumn[] = ["name", "full_name", "email"];

/** Of a pattern that is a beginning and no more: that, in small letters as engines make them, of a to z alone. */
const startOf = ({ column, pattern }: { column: UserColumn; pattern: string }): string | undefined => {
  const start = pattern.slice(0, -1).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  // Beyond plain text, engines do not agree on what comes after what.
  const isPlain = /^[ -~\u00a0-\ud7fe]+$/.test(start) && !/[%_]/.test(start);
  return indexed.includes(column) && pattern.endsWith("%") && isPlain ? start : undefined;
};

/** What begins alike stands together in the index, so that not everybody is looked at. No engine sees that in a `like` by itself. */
const beginsWith = (column: UserColumn, start: string) => {
  const small = sql`lower(${sql.ref(column)})`;
  const end = start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1);
  return sql<boolean>`(${small} >= ${start} and ${small} < ${end})`;
};

/** What contains the text, whatever it is. */
export const toPattern = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;

export const applySort = <Result>(query: Query<Result>, sort: UserQuery["sort"]): Query<Result> => {
  if (!sort || sort.column === "id") return query.orderBy("id", sort?.descending ? "desc" : "asc");
  // Full names are sorted without letter case, user names with it: so does Navidrome.
  const column = sort.column === "full_name" ? sql`lower(full_name)` : sql.ref(sort.column);
  // What is empty comes first, as in SQLite: engines differ. Said of a column that is never empty, it would keep
  // PostgreSQL from its index.
  const isNullable = sort.column === "last_login_at" || sort.column === "last_access_at";
  return query
    .orderBy(column, (order) => {
      const directed = sort.descending ? order.desc() : order.asc();
      if (!isNullable) return directed;
      return sort.descending ? directed.nullsLast() : directed.nullsFirst();
    })
    .orderBy("id", "asc");
};
