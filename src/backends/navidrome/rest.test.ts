// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFakeFetch } from "../../testing/fakeFetch";
import { BackendError, WrongAddressError } from "../errors";
import { createHttp } from "../http";
import { createRest } from "./rest";

const url = "http://server/music";
const mia = { id: "1", userName: "mia", name: "Mia", isAdmin: false };

const createFake = (answer: Parameters<typeof createFakeFetch>[0]) => {
  const { fetch, asked } = createFakeFetch(answer);
  return { rest: createRest(createHttp({ url, fetch }), url), asked };
};

type ListParams = Parameters<ReturnType<typeof createRest>["getList"]>[1];
const page = {
  pagination: { page: 1, perPage: 25 },
  sort: { field: "userName", order: "ASC" as const },
  filter: {},
};

/** What arrives at the server for this list: through the real package, our translation and the address. */
const sentFor = async (params: ListParams) => {
  const { rest, asked } = createFake(() => ({ json: [], headers: { "X-Total-Count": "0" } }));
  await rest.getList("user", params);
  expect(asked[0]!.path).toBe("/music/api/user");
  return Object.fromEntries(asked[0]!.query);
};

// --- The way back, as each server reads it ---

const readPage = ({ _start, _end }: Record<string, string>) => {
  const perPage = Number(_end) - Number(_start);
  return { page: Number(_start) / perPage + 1, perPage };
};

/** A plain parameter: names in snake case, texts after a leading wildcard, yes and no as 1 and 0. */
const readParameters = ({
  filter: _filter,
  _start,
  _end,
  _sort,
  _order,
  _filters,
  ...plain
}: Record<string, string>) => ({
  ...Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [
      toCamelCase(name),
      name === "is_admin" ? value === "1" : textFields.has(name) ? value.slice(1) : value,
    ]),
  ),
  ...(_filters && camelKeys(JSON.parse(decodeURIComponent(_filters)) as Record<string, unknown>)),
});

const textFields = new Set(["name", "user_name", "email"]);
const toCamelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const camelKeys = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [toCamelCase(name), value]));

const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom("%", "&", "=", "+", "a b", '"', "'", "\\", "#", "ü", "日本", "🎧", "%25", "null", "[1]"),
);

describe("what Navidrome is asked", () => {
  it("is the page that was asked for, whatever its number and size", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 1e6 }),
        async (number, perPage) => {
          const sent = await sentFor({ ...page, pagination: { page: number, perPage } });
          expect(readPage(sent)).toEqual({ page: number, perPage });
          // The real server answers 500 where the end is not beyond the start.
          const { _start: start, _end: end } = sent;
          expect(Number(end)).toBeGreaterThan(Number(start));
        },
      ),
    ));

  it("is the order that was asked for", () =>
    fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom("ASC" as const, "DESC" as const), async (field, order) => {
        expect(await sentFor({ ...page, sort: { field, order } })).toMatchObject({
          _sort: field,
          _order: order,
        });
      }),
    ));

  it("is the filter that was asked for, to each kind of server in its own words", () =>
    fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            name: anyText,
            userName: anyText,
            email: anyText,
            isAdmin: fc.boolean(),
            id: fc.array(anyText, { minLength: 1 }),
          },
          { requiredKeys: [] },
        ),
        async (filter) => {
          const sent = await sentFor({ ...page, filter });
          expect(JSON.parse(sent.filter ?? "{}")).toEqual(filter);
          expect(readParameters(sent)).toEqual(filter);
        },
      ),
    ));

  it("is no filter where there is none, nor one that is empty", async () => {
    const sent = await sentFor({ ...page, filter: { name: "", email: undefined, isAdmin: null } });
    expect(sent).toEqual({ _start: "0", _end: "25", _sort: "userName", _order: "ASC" });
  });

  it("encodes lists twice: the real server drops them silently otherwise", async () => {
    const sent = await sentFor({ ...page, filter: { id: ["a%b", "c"], userName: "ann", isAdmin: false } });
    expect(sent).toMatchObject({
      _filters: encodeURIComponent('{"id":["a%b","c"]}'),
      user_name: "%ann",
      is_admin: "0",
    });
  });

  it("gives up when whoever asked has left", async () => {
    const { rest } = createFake(() => new Promise<never>(() => undefined));
    const leaving = new AbortController();
    const left = rest.getList("user", { ...page, signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
  });

  it("reads, writes and removes one record under its id, whatever is in it", async () => {
    const { rest, asked } = createFake(() => ({ json: { ...mia, id: "a/ü%" } }));
    const previousData = { id: "a/ü%" };
    await rest.getOne("user", { id: "a/ü%" });
    await rest.update("user", { id: "a/ü%", data: { name: "é" }, previousData });
    await rest.create("user", { data: { name: "é" } });
    await rest.delete("user", { id: "a/ü%" });
    const path = "/music/api/user/a%2F%C3%BC%25";
    expect(asked.map(({ method, path: to, body }) => [method, to, body])).toEqual([
      ["GET", path, undefined],
      ["PUT", path, { name: "é" }],
      ["POST", "/music/api/user", { name: "é" }],
      ["DELETE", path, undefined],
    ]);
  });
});

describe("what comes back", () => {
  it("is the rows and how many there are on all pages", async () => {
    const { rest } = createFake(() => ({ json: [mia], headers: { "x-total-count": "812" } }));
    expect(await rest.getList("user", page)).toEqual({ data: [mia], total: 812 });
  });

  it("is an error where a proxy takes the count away", async () => {
    const { rest } = createFake(() => ({ json: [] }));
    await expect(rest.getList("user", page)).rejects.toBeInstanceOf(BackendError);
  });

  it.each([
    ["a record where a list was asked for", { json: { id: "1" }, headers: { "x-total-count": "1" } }],
    ["text where a list was asked for", { text: "pong" }],
  ])("is a wrong address where it is %s", async (_what, answer) => {
    const { rest } = createFake(() => answer);
    await expect(rest.getList("user", page)).rejects.toBeInstanceOf(WrongAddressError);
  });

  it.each([[{ json: [{ id: "1" }] }], [{ text: "pong" }], [{ json: null }]])(
    "is a wrong address where it is %j and a record was asked for",
    async (answer) => {
      const { rest } = createFake(() => answer);
      await expect(rest.getOne("user", { id: "1" })).rejects.toBeInstanceOf(WrongAddressError);
    },
  );
});
