/**
 * The list's page, order and filter, as they stand in the address: `?page=2&perPage=50&sort=email&order=DESC&filter={…}`.
 * What is as usual is left out. What makes no sense is dropped, and told.
 */
import {
  lastSeenRanges,
  type UserColumn,
  type UserFilter,
  type UserQuery,
  type Users,
  userKinds,
} from "../backends/backend";
import { never, parseSpan } from "../backends/span";

export const pageSizes = [25, 50, 100, 250] as const;

export const defaultQuery: UserQuery = {
  page: 1,
  perPage: pageSizes[0],
  sort: { field: "name", order: "ASC" },
  filter: {},
};

/** A part of the address that was not understood. `part` is as in the address: `page`, `filter.isAdmin`. */
export interface AddressProblem {
  part: string;
  /** As it stands in the address, cut short. */
  value: string;
}

/** What the connected server can do with a list. */
export type ListAbilities = Pick<Users, "sortable" | "filters">;

export const readAddress = (
  search: string,
  abilities: ListAbilities,
): { query: UserQuery; problems: AddressProblem[] } => {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const read = <Value>(part: string, parse: (text: string) => Value | undefined, usual: Value): Value => {
    const text = parameters.get(part);
    if (text === null) return usual;
    const value = parse(text);
    if (value === undefined) problems.push({ part, value: shorten(text) });
    return value ?? usual;
  };
  const query: UserQuery = {
    page: read("page", parsePage, defaultQuery.page),
    perPage: read<number>("perPage", parsePageSize, defaultQuery.perPage),
    sort: {
      field: read(
        "sort",
        (text) => abilities.sortable.find((column) => column === text),
        usualSort(abilities),
      ),
      order: read("order", parseOrder, defaultQuery.sort.order),
    },
    filter: parseFilter(parameters.get("filter"), abilities, problems),
  };
  return { query, problems };
};

/** Without the question mark; "" for the list as it opens. */
export const toSearch = ({ page, perPage, sort, filter }: UserQuery): string => {
  const parameters = new URLSearchParams();
  if (page !== defaultQuery.page) parameters.set("page", String(page));
  if (perPage !== defaultQuery.perPage) parameters.set("perPage", String(perPage));
  if (sort.field !== defaultQuery.sort.field || sort.order !== defaultQuery.sort.order) {
    parameters.set("sort", sort.field);
    parameters.set("order", sort.order);
  }
  if (isFiltered(filter)) parameters.set("filter", JSON.stringify(filter));
  return parameters.toString();
};

export const isFiltered = (filter: UserFilter): boolean => Object.keys(filter).length > 0;

/** Without what is not asked for, so that an empty search is no filter. */
export const withFilter = (filter: UserFilter, changes: ChangedFilter): UserFilter =>
  Object.fromEntries(
    Object.entries({ ...filter, ...changes }).filter(
      ([, value]) => value !== undefined && !(typeof value === "string" && !value.trim()),
    ),
  );

export type ChangedFilter = { [Key in keyof UserFilter]: UserFilter[Key] | undefined };

/** The column a list is sorted by unless somebody says otherwise. */
export const usualSort = ({ sortable }: ListAbilities): UserColumn =>
  sortable.includes(defaultQuery.sort.field)
    ? defaultQuery.sort.field
    : (sortable[0] ?? defaultQuery.sort.field);

const parsePage = (text: string) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined);

const parsePageSize = (text: string) => pageSizes.find((size) => String(size) === text);

const parseOrder = (text: string) => (text === "ASC" || text === "DESC" ? text : undefined);

const parseFilter = (
  text: string | null,
  { filters }: ListAbilities,
  problems: AddressProblem[],
): UserFilter => {
  if (text === null) return {};
  const json = tryParseJson(text);
  if (!isRecord(json)) {
    problems.push({ part: "filter", value: shorten(text) });
    return {};
  }
  const understood = Object.entries(json).filter(([key, value]) => {
    const isUnderstood = filters.some((filter) => filter === key && checks[filter](value));
    if (!isUnderstood) problems.push({ part: `filter.${shorten(key)}`, value: shorten(toText(value)) });
    return isUnderstood;
  });
  return withFilter({}, Object.fromEntries(understood));
};

const checks: Record<keyof UserFilter, (value: unknown) => boolean> = {
  q: (value) => typeof value === "string",
  isAdmin: (value) => typeof value === "boolean",
  isDisabled: (value) => typeof value === "boolean",
  isHidden: (value) => typeof value === "boolean",
  isLockedOut: (value) => typeof value === "boolean",
  kind: (value) => userKinds.some((kind) => kind === value),
  library: (value) => typeof value === "string",
  lastSeen: (value) => lastSeenRanges.some((range) => range === value),
  lastSeenIn: (value) => isSpan(value),
  lastSignInIn: (value) => isSpan(value),
};

const isSpan = (value: unknown) =>
  value === never || (typeof value === "string" && parseSpan(value) !== undefined);

const toText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Characters: enough to recognise it in a notice. */
const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const tryParseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
