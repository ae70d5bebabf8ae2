// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Answer, createFakeFetch } from "../../testing/fakeFetch";
import type { UserFilter, UserQuery } from "../backend";
import { createHttp } from "../http";
import { createCandidates } from "./candidates";
import { createRest } from "./rest";

const url = "http://server";
const query: UserQuery = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" }, filter: {} };
const asking = (filter: UserFilter, more: Partial<UserQuery> = {}) => ({ ...query, ...more, filter });

/** A server where "ann" is found by name and full name, "bob" by e-mail. */
const records = {
  ann: { id: "1", userName: "ann", name: "Ann", isAdmin: false },
  bob: { id: "2", userName: "bob", name: "Bob", isAdmin: false },
};
const rows = (...json: object[]): Answer => ({ json, headers: { "x-total-count": String(json.length) } });

const setUp = (
  answer = (column: string): Answer | Promise<Answer> =>
    column === "email" ? rows(records.bob) : rows(records.ann),
) => {
  const { fetch, asked } = createFakeFetch(({ query: sent }) =>
    answer(["user_name", "name", "email"].find((column) => sent.has(column)) ?? "everyone"),
  );
  return { asked, candidates: createCandidates(createRest(createHttp({ url, fetch }), url)) };
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("candidates", () => {
  it("of a search are those that any of three questions finds, each once", async () => {
    const { candidates, asked } = setUp();
    const found = await candidates.find(asking({ q: "nn", isAdmin: false }));
    expect(found.map(({ name }) => name)).toEqual(["ann", "bob"]);
    expect(asked.map(({ query: sent }) => [sent.get("filter"), sent.get("is_admin")])).toEqual([
      ['{"userName":"nn","isAdmin":false}', "0"],
      ['{"name":"nn","isAdmin":false}', "0"],
      ['{"email":"nn","isAdmin":false}', "0"],
    ]);
  });

  it.each([{ lastSeen: "never" } as const, { q: "a" }, { q: "ü" }, { q: " " }])(
    "are everybody, asked for once, where the server cannot narrow it down: %j",
    async (filter) => {
      const { candidates, asked } = setUp();
      await candidates.find(asking(filter));
      expect(asked.map(({ query: sent }) => sent.get("filter"))).toEqual([null]);
    },
  );

  it("answer other pages, another order and narrower searches without asking again", async () => {
    const { candidates, asked } = setUp();
    await candidates.find(asking({ q: "an" }));
    await candidates.find(asking({ q: "an" }, { page: 2 }));
    await candidates.find(asking({ q: "an" }, { sort: { field: "email", order: "DESC" } }));
    await candidates.find(asking({ q: "ANNa", isAdmin: true, lastSeen: "never" }));
    expect(asked).toHaveLength(3);
  });

  it.each([{ q: "bob" }, { q: "a" }, { isAdmin: true, lastSeen: "never" }] satisfies UserFilter[])(
    "of another search are asked for: %j",
    async (filter) => {
      const { candidates, asked } = setUp();
      await candidates.find(asking({ q: "an" }));
      await candidates.find(asking(filter));
      expect(asked.length).toBeGreaterThan(3);
    },
  );

  it("of one role do not answer for another, nor for all", async () => {
    const { candidates, asked } = setUp();
    for (const isAdmin of [true, false, undefined])
      await candidates.find(asking({ q: "ann", ...(isAdmin !== undefined && { isAdmin }) }));
    expect(asked).toHaveLength(9);
  });

  it("are asked for again after half a minute, and after a write", async () => {
    const { candidates, asked } = setUp();
    await candidates.find(asking({ q: "ann" }));
    vi.advanceTimersByTime(29_000);
    await candidates.find(asking({ q: "ann" }, { page: 2 }));
    expect(asked).toHaveLength(3);
    vi.advanceTimersByTime(2_000);
    await candidates.find(asking({ q: "ann" }, { page: 3 }));
    expect(asked).toHaveLength(6);
    candidates.forget();
    await candidates.find(asking({ q: "ann" }, { page: 4 }));
    expect(asked).toHaveLength(9);
  });

  it("are asked for again by whoever wants to see the same page anew", async () => {
    const { candidates, asked } = setUp();
    await candidates.find(asking({ q: "ann" }));
    await candidates.find(asking({ q: "ann" }));
    expect(asked).toHaveLength(6);
  });

  it("are asked for once by all who ask at the same time, of whom any may leave", async () => {
    const { candidates, asked } = setUp();
    const leaving = new AbortController();
    const left = candidates.find(asking({ q: "ann" }), leaving.signal);
    const stayed = candidates.find(asking({ q: "ann" }));
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
    expect((await stayed).map(({ name }) => name)).toEqual(["ann", "bob"]);
    expect(asked).toHaveLength(3);
  });

  it("are asked for anew after all who asked have left", async () => {
    const { candidates, asked } = setUp(() => new Promise<never>(() => undefined));
    const leaving = new AbortController();
    const left = candidates.find(asking({ q: "ann" }), leaving.signal);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
    expect(asked.map(({ signal }) => signal!.aborted)).toEqual([true, true, true]);
    void candidates.find(asking({ q: "ann" }), leaving.signal).catch(() => undefined);
    void candidates.find(asking({ q: "ann" }));
    expect(asked).toHaveLength(6);
  });

  it("do not keep a failure", async () => {
    let works = false;
    const { candidates } = setUp(() =>
      works ? rows(records.ann) : { status: 500, json: { error: "broken" } },
    );
    await expect(candidates.find(asking({ q: "ann" }))).rejects.toMatchObject({ message: "broken" });
    works = true;
    expect(await candidates.find(asking({ q: "ann" }))).toHaveLength(1);
  });
});
