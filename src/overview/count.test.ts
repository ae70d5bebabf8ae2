// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { User, UserFilter } from "../backends/backend";
import { matches, paginate } from "../backends/paginate";
import { countGroups, type Figure, type Groups, lastHere } from "./count";
import { weeksUntil } from "./weeks";

const now = Date.parse("2026-06-03T12:00:00.000Z");
const weeks = weeksUntil(now, "en");
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();

/** Some a little in the future, as where two clocks differ. */
const time = fc.double({ min: -2, max: 800, noNaN: true }).map(daysAgo);
const anyUser: fc.Arbitrary<User> = fc
  .record(
    {
      id: fc.uuid(),
      name: fc.string(),
      isAdmin: fc.boolean(),
      isDisabled: fc.boolean(),
      isLockedOut: fc.boolean(),
      isHidden: fc.boolean(),
      isManaged: fc.boolean(),
      isGuest: fc.boolean(),
      lastSeenAt: time,
      lastSignInAt: time,
    },
    { requiredKeys: ["id", "name", "isAdmin"] },
  )
  // Whoever is locked out is disabled: see `User.isLockedOut`.
  .map((user) => (user.isLockedOut ? { ...user, isDisabled: true } : user));
const people = fc.array(anyUser, { maxLength: 40 });

const onNavidrome: (keyof UserFilter)[] = ["q", "isAdmin", "lastSeen", "lastSeenIn", "lastSignInIn"];
const onJellyfin: (keyof UserFilter)[] = [...onNavidrome, "isDisabled", "isHidden", "isLockedOut"];
const onPlex: (keyof UserFilter)[] = ["q", "kind", "library"];
const kinds = fc.constantFrom(onNavidrome, onJellyfin, onPlex);

const count = (users: readonly User[] | undefined, filters: readonly (keyof UserFilter)[]) =>
  countGroups({ users, filters, weeks, now });

const sum = (figures: readonly Figure[]) => figures.reduce((all, figure) => all + figure.count!, 0);

const weeksOf = ({ lastSeenIn, lastSignInIn }: Groups) =>
  [lastSeenIn, lastSignInIn].filter((each) => each !== undefined);

const figuresOf = (groups: Groups): Figure[] => [
  groups.total,
  ...(groups.roles ?? []),
  ...(groups.states ?? []),
  ...(groups.hidden ? [groups.hidden] : []),
  ...(groups.recent ?? []),
  ...(groups.idle ?? []),
  ...weeksOf(groups).flatMap((each) => [...each.weeks, each.earlier, each.never]),
];

describe("the counts", () => {
  it("of a group add up to everybody, whoever there is", () =>
    fc.assert(
      fc.property(people, kinds, (users, filters) => {
        const groups = count(users, filters);
        expect(groups.total.count).toBe(users.length);
        expect(sum(groups.roles!)).toBe(users.length);
        if (groups.states) expect(sum(groups.states)).toBe(users.length);
        for (const each of weeksOf(groups))
          expect(sum([...each.weeks, each.earlier, each.never])).toBe(users.length);
      }),
    ));

  it("of those who are idle, and of those who were here, hold one another", () =>
    fc.assert(
      fc.property(people, (users) => {
        const { recent = [], idle = [] } = count(users, onNavidrome);
        const counts = [...recent, ...idle].map((figure) => figure.count!);
        expect(counts.slice(0, 3)).toEqual(counts.slice(0, 3).toSorted((a, b) => a - b));
        expect(counts.slice(3)).toEqual(counts.slice(3).toSorted((a, b) => b - a));
        expect(counts[2]! + counts[3]!).toBe(users.length); // the last 30 days, and longer ago
      }),
    ));

  it("are the totals of the lists that they lead to", () =>
    fc.assert(
      fc.property(people, kinds, (users, filters) => {
        const query = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" } } as const;
        for (const { filter, count: shown } of figuresOf(count(users, filters)))
          expect(paginate(users, { ...query, filter }, now).total).toBe(shown);
      }),
    ));

  it("ask for nothing that the server does not understand", () => {
    for (const filters of [onNavidrome, onJellyfin, onPlex]) {
      const asked = figuresOf(count([], filters)).flatMap(({ filter }) => Object.keys(filter));
      expect(filters).toEqual(expect.arrayContaining(asked));
    }
    expect(count([], onPlex)).not.toHaveProperty("idle");
    expect(count([], onNavidrome)).not.toHaveProperty("states");
  });

  it("are not zero while nothing is known, and the groups are the same", () => {
    for (const filters of [onNavidrome, onJellyfin, onPlex]) {
      const before = figuresOf(count(undefined, filters));
      expect(before.map((figure) => figure.count)).toEqual(before.map(() => undefined));
      expect(before.map(({ key }) => key)).toEqual(figuresOf(count([], filters)).map(({ key }) => key));
    }
  });

  it("keep a user who is locked out apart from those an administrator disabled", () => {
    const user = { id: "1", name: "mia", isAdmin: false, isDisabled: true };
    const { states = [] } = count([user, { ...user, isLockedOut: true }], onJellyfin);
    expect(states.map((figure) => [figure.key, figure.count])).toEqual([
      ["enabled", 0],
      ["disabled", 1],
      ["lockedOut", 1],
    ]);
  });
});

describe("the weeks", () => {
  it("follow one another by the calendar, begin as the language begins them, and hold today", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2050, 0, 1), noInvalidDate: true }),
        fc.constantFrom("en", "en-US", "de-DE", "ar-EG"),
        (today, locale) => {
          const firsts = weeksUntil(today.getTime(), locale);
          expect(firsts).toHaveLength(12);
          expect(new Set(firsts.map((first) => `${first.getDay()} ${first.getHours()}`)).size).toBe(1);
          for (const [index, first] of firsts.slice(1).entries())
            expect(Math.round((first.getTime() - firsts[index]!.getTime()) / 86_400_000)).toBe(7);
          const last = firsts.at(-1)!;
          const next = new Date(last.getFullYear(), last.getMonth(), last.getDate() + 7);
          expect(last <= today && today < next).toBe(true);
        },
      ),
    ));

  it("begin on Monday where only a language is known", () => {
    expect(weeks.map((first) => first.getDay())).toEqual(weeks.map(() => 1));
  });
});

describe("who was here last", () => {
  it("are the first few, the latest first, and nobody who never was", () => {
    const users = [9, 1, undefined, 5, 3].map((days, index) => ({
      id: String(index),
      name: "",
      isAdmin: false,
      ...(days !== undefined && { lastSeenAt: daysAgo(days) }),
    }));
    expect(lastHere(users, 3).map(({ id }) => id)).toEqual(["1", "4", "3"]);
    expect(lastHere(users, 9)).toHaveLength(
      users.filter((user) => !matches(user, { lastSeen: "never" })).length,
    );
  });
});
