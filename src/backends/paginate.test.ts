// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastSeenRanges, type User, type UserColumn, type UserQuery } from "./backend";
import { matches, paginate } from "./paginate";

const now = Date.parse("2026-06-01T12:00:00.000Z");
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
const user = (parts: Partial<User> = {}): User => ({
  id: parts.name ?? "1",
  name: "mia",
  isAdmin: false,
  ...parts,
});

const anyUser = fc.record(
  {
    id: fc.uuid(),
    name: fc.string({ minLength: 1, unit: "grapheme" }),
    fullName: fc.string({ unit: "grapheme" }),
    email: fc.string(),
    isAdmin: fc.boolean(),
    lastSeenAt: fc.integer({ min: 0, max: 800 }).map(daysAgo),
    libraries: fc.oneof(fc.constant("all" as const), fc.array(fc.string())),
  },
  { requiredKeys: ["id", "name", "isAdmin"] },
);
const people = fc.uniqueArray(anyUser, { selector: ({ id }) => id, maxLength: 30 });
const columns: UserColumn[] = ["name", "fullName", "email", "isAdmin", "lastSeenAt", "libraries"];
const query: UserQuery = { page: 1, perPage: 10, sort: { field: "name", order: "ASC" }, filter: {} };

describe("pages", () => {
  it("hold everybody once, in one order, whatever their size", () =>
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...columns),
        (everyone, perPage, field) => {
          const asked: UserQuery = { ...query, perPage, sort: { field, order: "DESC" } };
          const pages = Array.from({ length: Math.ceil(everyone.length / perPage) + 1 }, (_, index) =>
            paginate(everyone, { ...asked, page: index + 1 }, now),
          );
          const whole = paginate(everyone, { ...asked, perPage: 100 }, now).users;
          expect(pages.flatMap(({ users }) => users)).toEqual(whole);
          expect(new Set(whole)).toEqual(new Set(everyone));
          for (const { total } of pages) expect(total).toBe(everyone.length);
        },
      ),
    ));

  it("leave the list that they were cut from as it was", () => {
    const everyone = [user({ name: "b" }), user({ name: "a" })];
    paginate(everyone, query, now);
    expect(everyone.map(({ name }) => name)).toEqual(["b", "a"]);
  });
});

describe("order", () => {
  const namesBy = (everyone: User[], field: UserColumn, order: "ASC" | "DESC" = "ASC") =>
    paginate(everyone, { ...query, sort: { field, order } }, now).users.map(({ name }) => name);

  it("is that of people: neither case nor marks part a name, and 10 comes after 9", () => {
    const everyone = ["user10", "Zoe", "émile", "user9", "Ada", "emil"].map((name) => user({ name }));
    expect(namesBy(everyone, "name")).toEqual(["Ada", "emil", "émile", "user9", "user10", "Zoe"]);
  });

  it("puts nothing first, and equal ones by their names", () => {
    const everyone = [user({ name: "c", email: "x" }), user({ name: "b" }), user({ name: "a", email: "x" })];
    expect(namesBy(everyone, "email")).toEqual(["b", "a", "c"]);
    expect(namesBy(everyone, "email", "DESC")).toEqual(["a", "c", "b"]);
  });

  it("of each column is that of its values, and of the names among equal ones", () => {
    const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
    const textOf = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value ?? ""));
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...columns),
        fc.constantFrom("ASC" as const, "DESC" as const),
        (everyone, field, order) => {
          const { users } = paginate(everyone, { ...query, perPage: 100, sort: { field, order } }, now);
          for (const [at, next] of users.slice(1).entries()) {
            const [a, b] = [users[at]!, next];
            const byValue = compare(textOf(a[field]), textOf(b[field])) * (order === "DESC" ? -1 : 1);
            expect(byValue || compare(a.name, b.name)).toBeLessThanOrEqual(0);
          }
        },
      ),
    );
  });

  it("is kept with its list: another list has its own", () => {
    const everyone = [user({ name: "b", email: "1" }), user({ name: "a", email: "2" })];
    expect(namesBy(everyone, "name")).toEqual(["a", "b"]);
    expect(namesBy(everyone, "email")).toEqual(["b", "a"]);
    expect(namesBy([...everyone, user({ name: "0" })], "name")).toEqual(["0", "a", "b"]);
  });

  it("follows the time", () => {
    const everyone = [
      user({ name: "late", lastSeenAt: daysAgo(1) }),
      user({ name: "early", lastSeenAt: daysAgo(400) }),
    ];
    expect(namesBy(everyone, "lastSeenAt")).toEqual(["early", "late"]);
  });
});

describe("search", () => {
  it("finds any part of user name, full name or e-mail, however its case", () =>
    fc.assert(
      fc.property(
        anyUser,
        fc.constantFrom("name", "fullName", "email"),
        fc.nat(),
        fc.nat(),
        (person, field, a, b) => {
          const letters = [...new Intl.Segmenter().segment(person[field] ?? "")].map(
            ({ segment }) => segment,
          );
          const [start, end] = [a, b].map((at) => at % (letters.length + 1)).toSorted((x, y) => x - y);
          const part = letters.slice(start, end).join("");
          for (const q of [part, part.toLowerCase(), `  ${part} `]) expect(matches(person, { q })).toBe(true);
        },
      ),
    ));

  it.each([
    ["é", "Zoé", true],
    ["σας", "ΣΑΣ", true],
    ["ΣΑΣ", "σασα", true],
    ["anna@", "anna", false],
    ["e\u0301", "Zoé", true],
    ["É", "Zoe\u0301", true],
    ["e", "Zoé", false],
    ["%", "100%", true],
    ["%", "100", false],
    ["_", "abc", false],
    ["🎧", "dj 🎧", true],
    ["  ", "anybody", true],
  ])("%j in %j: %j", (q, fullName, found) => expect(matches(user({ fullName }), { q })).toBe(found));
});

describe("filters", () => {
  it("by last seen part everybody in those within and those over", () =>
    fc.assert(
      fc.property(anyUser, (person) => {
        const isIn = (lastSeen: (typeof lastSeenRanges)[number]) => matches(person, { lastSeen }, now);
        expect(isIn("over30")).toBe(!isIn("within30"));
        if (isIn("never")) expect([isIn("over365"), isIn("within1")]).toEqual([true, false]);
        if (isIn("within1")) expect([isIn("within7"), isIn("within30")]).toEqual([true, true]);
        if (isIn("over365")) expect([isIn("over90"), isIn("over30")]).toEqual([true, true]);
      }),
    ));

  it.each([
    ["within7", 6.9, true],
    ["within7", 7, false],
    ["over30", 30, true],
    ["over30", 29.9, false],
    ["over365", 366, true],
  ] as const)("%s, seen %d days ago: %j", (lastSeen, days, found) =>
    expect(matches(user({ lastSeenAt: daysAgo(days) }), { lastSeen }, now)).toBe(found),
  );

  it("by role, by being disabled and by library take who says nothing for a no", () => {
    const admin = user({ isAdmin: true, libraryIds: "all" });
    const member = user({ isDisabled: true, libraryIds: ["2"] });
    const found = (filter: UserQuery["filter"]) =>
      [admin, member, user()].map((one) => matches(one, filter, now));
    expect(found({ isAdmin: true })).toEqual([true, false, false]);
    expect(found({ isDisabled: false })).toEqual([true, false, true]);
    expect(found({ library: "2" })).toEqual([true, true, false]);
  });

  it("by the days of the last visit and of the last sign-in look at each its own, and never at nobody's", () => {
    const days = "2026-05-18/2026-05-25";
    const seen = user({ lastSeenAt: "2026-05-20T12:00:00.000Z", lastSignInAt: daysAgo(200) });
    const signedIn = user({ lastSeenAt: daysAgo(1), lastSignInAt: "2026-05-20T12:00:00.000Z" });
    const found = (filter: UserQuery["filter"]) =>
      [seen, signedIn, user()].map((one) => matches(one, filter, now));
    expect(found({ lastSeenIn: days })).toEqual([true, false, false]);
    expect(found({ lastSignInIn: days })).toEqual([false, true, false]);
    expect(found({ lastSeenIn: "../2026-05-25" })).toEqual([true, false, false]);
  });

  it("by being locked out tell those from the others who are disabled", () => {
    const [disabled, lockedOut] = [{ isDisabled: true }, { isDisabled: true, isLockedOut: true }].map(user);
    const found = (isLockedOut: boolean) =>
      [disabled!, lockedOut!].map((one) => matches(one, { isDisabled: true, isLockedOut }, now));
    expect([found(true), found(false)]).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
