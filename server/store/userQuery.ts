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

export const applyFilters = <Result>(query: Query<Result>, filters: readonly UserFilter[]): Query<Result> =>
  filters.reduce((narrowed, filter) => applyFilter(narrowed, filter), query);

const applyFilter = <Result>(query: Query<Result>, filter: UserFilter): Query<Result> => {
  if (filter.kind === "like")
    return query.where(matches(filter.column, filter.pattern.replaceAll("\\", "\\\\")));
  if (filter.kind === "contains") return query.where(matches(filter.column, toPattern(filter.text)));
  if (filter.kind === "isAdmin") return query.where("is_admin", "=", Number(filter.value));
  return filter.ids.length ? query.where("id", "in", [...filter.ids]) : query.where(sql<boolean>`1 = 0`);
};

/** Lower case on both sides, where an engine tells letters' case apart in `like`. */
const matches = (column: UserColumn, pattern: string) =>
  sql<boolean>`lower(cast(${sql.ref(column)} as text)) like lower(${pattern}) escape '\\'`;

/** What contains the text, whatever it is. */
export const toPattern = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;

export const applySort = <Result>(query: Query<Result>, sort: UserQuery["sort"]): Query<Result> => {
  if (!sort || sort.column === "id") return query.orderBy("id", sort?.descending ? "desc" : "asc");
  // Full names are sorted without letter case, user names with it: so does Navidrome.
  const column = sort.column === "full_name" ? sql`lower(full_name)` : sql.ref(sort.column);
  // What is empty comes first, as in SQLite: engines differ.
  return query
    .orderBy(column, (order) => (sort.descending ? order.desc().nullsLast() : order.asc().nullsFirst()))
    .orderBy("id", "asc");
};
