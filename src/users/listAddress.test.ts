// @vitest-environment node
/** The list's address: what makes sense is kept, what does not is dropped and named. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastSeenRanges, type UserFilter, type UserQuery } from "../backends/backend";
import {
  defaultQuery,
  type ListAbilities,
  pageSizes,
  readAddress,
  toSearch,
  withFilter,
} from "./listAddress";

const abilities: ListAbilities = {
  sortable: ["name", "email", "lastSeenAt"],
  filters: ["q", "isAdmin", "isLockedOut", "lastSeen", "lastSeenIn"],
};

const read = (search: string) => readAddress(search, abilities);
const problemsOf = (search: string) => read(search).problems.map(({ part, value }) => `${part}=${value}`);

describe("an address", () => {
  it("comes out as it went in, whatever is asked for", () => {
    const query = fc.record({
      page: fc.integer({ min: 1, max: 9_999_999 }),
      perPage: fc.constantFrom(...pageSizes),
      sort: fc.record({
        field: fc.constantFrom(...abilities.sortable),
        order: fc.constantFrom("ASC" as const, "DESC" as const),
      }),
      filter: fc.record(
        {
          q: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
          isAdmin: fc.boolean(),
          isLockedOut: fc.boolean(),
          lastSeen: fc.constantFrom(...lastSeenRanges),
          lastSeenIn: fc.constantFrom("2026-09-21/2026-09-28", "../2026-09-21", "2026-09-28/..", "never"),
        },
        { requiredKeys: [] },
      ),
    }) as fc.Arbitrary<UserQuery>;
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(toSearch(asked))).toEqual({ query: asked, problems: [] });
      }),
    );
  });

  it("never breaks, whatever is typed into it", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.json(), (text, json) => {
        for (const search of [text, `filter=${encodeURIComponent(json)}`, `page=${text}&filter=${json}`]) {
          const { query } = read(search);
          expect(read(toSearch(query))).toEqual({ query, problems: [] });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("without anything is the list as it opens, and stays without anything", () => {
    expect(read("")).toEqual({ query: defaultQuery, problems: [] });
    expect(toSearch(defaultQuery)).toBe("");
  });

  it("opens a list that cannot be sorted by name by what it can be sorted by", () => {
    expect(readAddress("", { sortable: ["email"], filters: [] }).query.sort.field).toBe("email");
  });
});

describe("what makes no sense", () => {
  it.each([
    ["page=abc", "page=abc"],
    ["page=0", "page=0"],
    ["page=-1", "page=-1"],
    ["page=1.5", "page=1.5"],
    ["page=1e3", "page=1e3"],
    ["page=", "page="],
    ["page=99999999999999999999", "page=99999999999999999999"],
    ["perPage=7", "perPage=7"],
    ["perPage=25x", "perPage=25x"],
    ["sort=nonsense", "sort=nonsense"],
    ["sort=password", "sort=password"],
    ["order=up", "order=up"],
    ["order=asc", "order=asc"],
    ["filter=notjson", "filter=notjson"],
    ["filter=[]", "filter=[]"],
    ["filter=null", "filter=null"],
    ['filter={"isAdmin":"yes"}', "filter.isAdmin=yes"],
    ['filter={"isAdmin":1}', "filter.isAdmin=1"],
    ['filter={"lastSeen":"sometimes"}', "filter.lastSeen=sometimes"],
    ['filter={"q":5}', "filter.q=5"],
    ['filter={"q":null}', "filter.q=null"],
    ['filter={"userName":"x"}', "filter.userName=x"],
    ['filter={"isHidden":true}', "filter.isHidden=true"],
  ])("%s is dropped and named", (search, problem) => {
    expect(problemsOf(search)).toEqual([problem]);
    expect(read(search).query).toEqual(defaultQuery);
  });

  it("takes nothing else with it", () => {
    const search = 'page=abc&perPage=50&sort=email&order=up&filter={"q":"li","isAdmin":"x"}';
    expect(read(search).query).toEqual({
      page: 1,
      perPage: 50,
      sort: { field: "email", order: "ASC" },
      filter: { q: "li" },
    });
    expect(problemsOf(search)).toEqual(["page=abc", "order=up", "filter.isAdmin=x"]);
  });

  it("is cut short in the notice", () => {
    expect(problemsOf(`page=${"9".repeat(500)}x`)[0]!.length).toBeLessThan(50);
  });
});

describe("a filter", () => {
  it("forgets what is taken away, and a search for nothing", () => {
    const filter: UserFilter = { q: "li", isAdmin: false };
    expect(withFilter(filter, { isAdmin: undefined })).toEqual({ q: "li" });
    expect(withFilter(filter, { q: "  " })).toEqual({ isAdmin: false });
    expect(withFilter(filter, { q: " li " })).toEqual({ q: " li ", isAdmin: false });
  });
});
