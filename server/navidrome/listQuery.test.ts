/** What a query string of a list means in either manner. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UserQuery } from "../store/userQuery.ts";
import { readUserQuery } from "./listQuery.ts";
import { manners } from "./manners.ts";

const read = (manner: "documented" | "real", search: string) =>
  readUserQuery(new URLSearchParams(search), manners[manner]);
const query = (manner: "documented" | "real", search: string): UserQuery => {
  const result = read(manner, search);
  if (!result.ok) throw new Error(result.error);
  return result.query;
};
const filters = (manner: "documented" | "real", search: string) => query(manner, search).filters;
const error = (search: string) => {
  const result = read("real", search);
  return result.ok ? undefined : result.error;
};

const nobody = { kind: "ids", ids: [] };

describe("pages", () => {
  test.each([
    ["", { start: 0 }],
    ["_start=10&_end=20", { start: 10, limit: 10 }],
    ["_end=3", { start: 0, limit: 3 }],
    ["_start=0&_end=-1", { start: 0 }],
    ["_start=0&_end=0", { start: 0 }],
    ["_start=-3&_end=2", { start: 0, limit: 5 }],
    ["_start=x&_end=y", { start: 0 }],
    ["_start=1.5&_end=3", { start: 0, limit: 3 }],
    ["_start=2&_start=4&_end=6", { start: 2, limit: 4 }],
    ["_start=0&_end=99999999999999999999", { start: 0 }],
  ])("%j is %j", (search, page) => {
    const { start, limit } = query("real", search);
    expect({ start, ...(limit !== undefined && { limit }) }).toEqual(page);
  });

  test("every range of a client comes through as it is", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (start, size) => {
        for (const manner of ["documented", "real"] as const)
          expect(query(manner, `_start=${start}&_end=${start + size}`)).toMatchObject({ start, limit: size });
      }),
    );
  });

  test("a start without an end fails in the real manner only", () => {
    expect(error("_start=5")).toBe('near "OFFSET": syntax error');
    expect(error("_start=10&_end=10")).toBe('near "OFFSET": syntax error');
    expect(query("documented", "_start=5")).toMatchObject({ start: 5 });
  });
});

describe("order", () => {
  test.each([
    ["_sort=userName", { column: "name", descending: false }],
    ["_sort=user_name&_order=DESC", { column: "name", descending: true }],
    ["_sort=name&_order=desc", { column: "full_name", descending: true }],
    ["_sort=lastAccessAt&_order=down", { column: "last_access_at", descending: false }],
  ])("%j is %j", (search, sort) => {
    expect(query("real", search).sort).toEqual(sort);
  });

  test.each([
    "_sort=USERNAME",
    "_sort=nosuch",
    "_sort=userName,name",
    "_sort=password",
    "_sort=constructor",
    "_order=DESC",
  ])("%j is ignored", (search) => {
    expect(query("real", search).sort).toBeUndefined();
  });

  test("a field of songs fails", () => {
    expect(error("_sort=playCount")).toBe("no such column: play_count");
  });
});

describe("filters of the real manner", () => {
  test.each([
    ["name=Bob", [{ kind: "like", column: "full_name", pattern: "Bob%" }]],
    ["user_name=%25ob", [{ kind: "like", column: "name", pattern: "%ob%" }]],
    ["EMAIL=x", [{ kind: "like", column: "email", pattern: "x%" }]],
    ["is_admin=1", [{ kind: "like", column: "is_admin", pattern: "1%" }]],
    ["id=a&id=b", [{ kind: "ids", ids: ["a", "b"] }]],
    ["_filters=%7B%22id%22%3A%5B%22a%22%2C%22b%22%5D%7D", [{ kind: "ids", ids: ["a", "b"] }]],
    [
      "_filters=%7B%22name%22%3A%22bob%22%7D&name=carol",
      [{ kind: "like", column: "full_name", pattern: "carol%" }],
    ],
    ["_filters=%7B%22is_admin%22%3Atrue%7D", [nobody]],
    ["name=a&name=b", [nobody]],
    ["password=x", [nobody]],
  ])("%j is %j", (search, expected) => {
    expect(filters("real", search)).toEqual(expected);
  });

  test.each([
    "userName=bob",
    "isAdmin=true",
    "q=bob",
    "seed=1",
    "name=",
    "nosuch=1",
    "constructor=1",
    "_filters=%7Bbad",
    "_filters=%5B1%5D",
    "_filters=%7B%22name%22%3A%22%25x%22%7D", // fails to be decoded twice
    "filter=%7B%22name%22%3A%22bob%22%7D",
  ])("%j is silently ignored", (search) => {
    expect(filters("real", search)).toEqual([]);
  });

  test("what the database cannot tell apart, or does not have, fails", () => {
    expect(error("created_at=2026")).toBe("ambiguous column name: created_at");
    expect(error("starred=true")).toBe("no such column: starred");
  });
});

describe("filters of the documented manner", () => {
  const ask = (criteria: unknown) => `filter=${encodeURIComponent(JSON.stringify(criteria))}`;

  test("are one JSON object of fields", () => {
    expect(filters("documented", ask({ userName: "ob", isAdmin: true, id: ["a"] }))).toEqual([
      { kind: "contains", column: "name", text: "ob" },
      { kind: "isAdmin", value: true },
      { kind: "ids", ids: ["a"] },
    ]);
  });

  test("are the only ones", () => {
    expect(filters("documented", "name=bob&is_admin=1&_filters=%7B%7D")).toEqual([]);
  });

  test.each(["filter=%7Bbad", "filter=%5B%5D", ask({ nosuch: 1 })])("%j is refused", (search) => {
    expect(read("documented", search)).toEqual({ ok: false, error: "Invalid filter" });
  });
});
