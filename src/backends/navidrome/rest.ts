/**
 * Translates react-admin's simple REST dialect into Navidrome's: `range`, `sort` and `filter` on one
 * side, `_start`, `_end`, `_sort`, `_order` and filters on the other.
 *
 * The documentation filters with `filter`; the real server ignores that and reads plain parameters and
 * `_filters`. Both are sent, each server reads its own, and a server that reads neither answers with
 * everyone: so whoever filters here looks at the rows again.
 */

import type { DataProvider, fetchUtils } from "ra-core";
import simpleRestProvider from "ra-data-simple-rest";
import { BackendError, BrokenAnswerError, WrongAddressError } from "../errors";
import type { Http, HttpResponse } from "../http";
import { isLike } from "../shape";
import { libraryShape, userShape } from "./wire";

export type Rest = DataProvider;

type Query = Record<string, string | number>;
type Filter = Record<string, unknown>;

const totalHeader = "X-Total-Count";

export const createRest = (http: Http, url: string): Rest =>
  simpleRestProvider("/api", (address: string, options) => send(http, url, address, options), totalHeader);

const send = async (
  http: Http,
  url: string,
  address: string,
  { method = "GET", body, signal }: fetchUtils.Options = {},
) => {
  const [path = "", search = ""] = address.split("?");
  const response = await http(method, path, {
    query: toQuery(new URLSearchParams(search)),
    ...(typeof body === "string" && { body: JSON.parse(body) as unknown }),
    ...(signal && { signal }),
  });
  if (method === "GET") checkRead(response, url, path, search !== "");
  const { status, headers, text, json } = response;
  return { status, headers, body: text, json };
};

const checkRead = ({ json, headers }: HttpResponse, url: string, path: string, isList: boolean) => {
  const isRecord = typeof json === "object" && json !== null && !Array.isArray(json);
  if (isList ? !Array.isArray(json) : !isRecord) throw new WrongAddressError(url, "other");
  if (isList && !headers.has(totalHeader))
    throw new BackendError(`A list came without ${totalHeader}. Does a proxy take it away?`, { status: 502 });
  const shape = path.startsWith("/api/user") ? userShape : libraryShape;
  if (!isLike(json, isList ? [shape] : shape)) throw new BrokenAnswerError(url);
};

export const toQuery = (search: URLSearchParams): Query => ({
  ...toPage(parse(search.get("range")) as [number, number] | undefined),
  ...toSort(parse(search.get("sort")) as [string, string] | undefined),
  ...toFilter(parse(search.get("filter")) as Filter | undefined),
});

/** The range counts its end in, `_end` does not. */
export const toPage = (range?: [number, number]): Query =>
  range ? { _start: range[0], _end: range[1] + 1 } : {};

export const toSort = (sort?: [string, string]): Query => (sort ? { _sort: sort[0], _order: sort[1] } : {});

export const toFilter = (filter: Filter = {}): Query => {
  const criteria = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  if (!criteria.length) return {}; // the real server logs a warning for every name it does not know
  const lists = criteria.filter(([, value]) => Array.isArray(value));
  const singles = criteria.filter(([, value]) => !Array.isArray(value));
  return {
    ...Object.fromEntries(singles.map(([name, value]) => [toSnakeCase(name), toValue(name, value)])),
    ...(lists.length > 0 && { _filters: encodeLists(lists) }),
    filter: JSON.stringify(Object.fromEntries(criteria)),
  };
};

const textFields = new Set(["name", "userName", "email"]);

/** The real server compares with LIKE 'value%', so a leading % finds the text anywhere; true is 1. */
const toValue = (name: string, value: unknown) =>
  typeof value === "boolean" ? Number(value) : `${textFields.has(name) ? "%" : ""}${String(value)}`;

const toSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The real server decodes `_filters` once more than other parameters, and drops it silently if that fails. */
const encodeLists = (lists: [string, unknown][]) =>
  encodeURIComponent(
    JSON.stringify(Object.fromEntries(lists.map(([name, list]) => [toSnakeCase(name), list]))),
  );

const parse = (json: string | null): unknown => (json ? JSON.parse(json) : undefined);
