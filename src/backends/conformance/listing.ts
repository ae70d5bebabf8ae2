/** Conformance: pages, order, search and filters. Nothing here counts on who else lives on the server. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LastSeen, User, UserColumn, UserFilter, UserQuery, Users } from "../backend";
import { matches } from "../paginate";
import { toSpan } from "../span";
import { givenTo, type Role, roleOf, roles, type Stage } from "./stage";

const query: UserQuery = { page: 1, perPage: 100, sort: { field: "name", order: "ASC" }, filter: {} };

export const testListing = (on: () => Stage) => {
  const users = () => on().admin.backend.users;

  /** Who of the cast is among these, by role. */
  const castAmong = (found: readonly User[]) =>
    roles.filter((role) => found.some(({ id }) => id === on().cast[role].id));

  describe("pages", () => {
    it("hold everybody once, whatever their size and order", async () => {
      const everyone = idsOf(await readAll(users(), query));
      const smallest = Math.max(1, Math.ceil(everyone.length / 12));
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: smallest, max: everyone.length + 3 }),
          fc.constantFrom(...users().sortable),
          fc.constantFrom("ASC" as const, "DESC" as const),
          fc.constantFrom({}, { q: on().tag }),
          async (perPage, field, order, filter) => {
            const rows = await readAll(users(), { ...query, sort: { field, order }, filter }, perPage);
            expect(idsOf(rows)).toEqual(filter.q ? castIds(on()) : everyone);
          },
        ),
        { numRuns: 12 },
      );
    });

    it("beyond the end are empty, and still count everybody", async () => {
      const { total } = await users().list(query);
      expect(await users().list({ ...query, page: 1000 })).toEqual({ users: [], total });
    });

    it("survive an address with nonsense in it", async () => {
      const nonsense = {
        page: -3,
        perPage: 0,
        sort: { field: "shoeSize" as UserColumn, order: "ASC" as const },
      };
      expect((await users().list({ ...query, ...nonsense })).users).not.toEqual([]);
    });

    it("fill every column they promise, for somebody", async () => {
      const rows = await readAll(users(), query);
      const empty = users().columns.filter((column) => rows.every((user) => user[column] === undefined));
      const neverInLists = await Promise.all(
        empty.map(async (column) => (await users().get(on().cast.member.id))[column]),
      );
      expect(neverInLists).not.toContain(undefined);
    });
  });

  describe("order", () => {
    it.each([{}, { q: "@example" }])("follows each sortable column, both ways: %j", async (filter) => {
      for (const field of users().sortable) {
        const read = async (order: "ASC" | "DESC") =>
          (await readAll(users(), { ...query, sort: { field, order }, filter }))
            .filter(({ id }) => castIds(on()).includes(id))
            .map((user) => comparable(user[field]));
        const up = await read("ASC");
        expect([field, up]).toEqual([field, up.toSorted((a, b) => (a < b ? -1 : Number(a > b)))]);
        expect([field, await read("DESC")]).toEqual([field, up.toReversed()]);
      }
    });
  });

  describe("search", () => {
    /** Typed text, with TAG for the tag of the run, and who of the cast has it in which field. */
    it.each<[string, Partial<Record<Role, keyof User>>]>([
      ["TAG", { member: "name", stranger: "name", other: "name", admin: "name" }],
      ["TAG-1", { member: "name" }],
      ["3_ü", { other: "name" }],
      ["TAG-3_ÜN", { other: "name" }],
      ["delta zo", { member: "fullName" }],
      ["GRÖßE", { member: "fullName" }],
      ["zoe\u0308 g", { member: "fullName" }],
      ["  Delta ", { member: "fullName" }],
      ["%", { stranger: "fullName" }],
      ["100%_OK", { stranger: "fullName" }],
      ["1_0%", {}],
      ["🎧", { other: "fullName" }],
      ["o'neil <B>&amp; \"", { admin: "fullName" }],
      ["c.TAG@exam", { member: "email" }],
      ["D.TAG@EXAMPLE.COM", { stranger: "email" }],
      ["\\", {}],
      ["nobody TAG", {}],
    ])("%j finds it in any of the three fields, as it is", async (typed, where) => {
      const q = typed.replace("TAG", on().tag);
      const fresh = await on().admin.open(); // or it would look among those it has found before
      const rows = await readAll(fresh.users, { ...query, filter: { q } });
      const expected = roles.filter(
        (role) => where[role] && givenTo(users()).includes(where[role] as UserColumn),
      );
      expect(castAmong(rows)).toEqual(expected);
      expect(rows.filter((user) => !matches(user, { q }))).toEqual([]);
    });

    it("finds whoever was made a moment ago, and nobody who is gone", async () => {
      const filter = { q: `${on().tag}-brief` };
      const before = await users().list({ ...query, filter });
      const made = await on().make({ name: `${on().tag}-brief` });
      const during = await users().list({ ...query, filter });
      await users().remove!(made.id);
      const after = await users().list({ ...query, filter });
      expect([before.total, during.total, after.total]).toEqual([0, 1, 0]);
    });

    it("gives up when whoever asked has left", async () => {
      for (const filter of [{}, { q: `${on().tag}-gone` }]) {
        const leaving = new AbortController();
        const page = users().list({ ...query, filter }, { signal: leaving.signal });
        leaving.abort();
        await expect(page).rejects.toMatchObject({ name: "AbortError" });
      }
      expect((await users().list(query)).total).toBeGreaterThan(0);
    });
  });

  describe("filters", () => {
    it.each([{ isAdmin: true }, { isAdmin: false }])(
      "by role show all of it and nobody else: %j",
      async (filter) => {
        const everyone = await readAll(users(), query);
        const rows = await readAll(users(), { ...query, filter });
        expect(idsOf(rows)).toEqual(idsOf(everyone.filter(({ isAdmin }) => isAdmin === filter.isAdmin)));
        const { policy } = on().admin.backend;
        if (policy && roleOf(policy)) expect(castAmong(rows).includes("admin")).toBe(filter.isAdmin);
      },
    );

    it.for<[LastSeen, boolean, boolean]>([
      ["within1", true, false],
      ["within30", true, false],
      ["over30", false, true],
      ["over365", false, true],
      ["never", false, true],
    ])("by last seen: %s", async ([lastSeen, hasMember, hasStranger], test) => {
      if (!users().filters.includes("lastSeen")) {
        test.skip(unseen);
        return;
      }
      const found = castAmong(await readAll(users(), { ...query, filter: { lastSeen } }));
      expect([found.includes("member"), found.includes("stranger")]).toEqual([hasMember, hasStranger]);
    });

    it("by the days somebody was last there take that day and no other", async (test) => {
      if (!users().filters.includes("lastSeenIn")) {
        test.skip(unseen);
        return;
      }
      const { lastSeenAt = "" } = await users().get(on().cast.member.id);
      const day = new Date(new Date(lastSeenAt).setHours(0, 0, 0, 0));
      const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
      const found = async (lastSeenIn: string) =>
        castAmong(await readAll(users(), { ...query, filter: { lastSeenIn } })).includes("member");
      expect([
        await found(toSpan(day, next)),
        await found(toSpan(undefined, day)),
        await found(toSpan(next, undefined)),
      ]).toEqual([true, false, false]);
    });

    it("by a library take whoever has it, and whoever has all", async (test) => {
      const { references } = on().admin.backend;
      if (!users().filters.includes("library") || !references?.libraries) {
        test.skip("this server has no libraries of users");
        return;
      }
      for (const { id } of await references.libraries()) {
        const rows = await readAll(users(), { ...query, filter: { library: id } });
        const expected = await Promise.all(
          Object.values(on().cast).map(async (user) => {
            const { libraryIds } = await users().get(user.id);
            return libraryIds === "all" || libraryIds?.includes(id) === true;
          }),
        );
        const found = Object.values(on().cast).map((user) => rows.some((row) => row.id === user.id));
        expect([id, found]).toEqual([id, expected]);
      }
    });

    it("narrow a search together", async (test) => {
      if (!users().filters.includes("lastSeen")) {
        test.skip(unseen);
        return;
      }
      const filter: UserFilter = { q: on().tag, isAdmin: false, lastSeen: "never" };
      expect(castAmong(await readAll(users(), { ...query, filter }))).toEqual(["stranger", "other"]);
    });
  });
};

const unseen = "this server does not tell when somebody was there";

/**
 * All pages of a query: as many as fill it with this size, or a few. Fails where a page is longer or
 * shorter than it should be.
 */
const readAll = async (users: Users, asked: UserQuery, size?: number): Promise<User[]> => {
  const perPage = size ?? Math.max(5, Math.ceil((await users.list({ ...asked, perPage: 1 })).total / 3));
  const rows: User[] = [];
  for (let page = 1; ; page++) {
    const answer = await users.list({ ...asked, page, perPage });
    expect(answer.users.length).toBe(Math.min(perPage, Math.max(0, answer.total - rows.length)));
    rows.push(...answer.users);
    if (rows.length >= answer.total) return rows;
  }
};

const idsOf = (rows: readonly User[]) => rows.map(({ id }) => id).toSorted();

const castIds = ({ cast }: Stage) => idsOf(Object.values(cast));

/** The values of the cast compare alike in every alphabet, whatever the case. Nothing comes first. */
const comparable = (value: User[UserColumn]) =>
  typeof value === "boolean" ? String(value) : String(value ?? "");
