/** Who lives in a new store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { demoPeople } from "./people/demo.ts";
import { generatePeople } from "./people/generate.ts";
import { demoSignIn, fillStore, generatedPassword, isDemo } from "./people.ts";
import type { Store } from "./store/index.ts";
import { openTestStore } from "./testing.ts";

describe("people who are made up", () => {
  const thousand = generatePeople(1000);

  test("are the same for the same seed, and others for another", () => {
    expect(generatePeople(1000)).toEqual(thousand);
    expect(generatePeople(1000, { seed: 2 })).not.toEqual(thousand);
  });

  test("each have a user name of plain letters of their own, and never one that is taken", () => {
    const taken = thousand.slice(0, 50).map(({ name }) => name);
    const names = generatePeople(1000, { taken }).map(({ name }) => name);
    expect(new Set([...names, ...taken]).size).toBe(1050);
    expect(names.filter((name) => !/^[a-z]+(\.[a-z]+)?\d*$/.test(name))).toEqual([]);
  });

  test("get mail nowhere, and were never seen before they were there", () => {
    for (const { email, created, lastAccess = 0, lastLogin = lastAccess } of [...thousand, ...demoPeople]) {
      expect(email ?? "@example.org").toMatch(/@example\.org$/);
      expect(lastLogin).toBeLessThan(created * 24 * 60);
      expect(lastLogin).toBeGreaterThanOrEqual(lastAccess);
    }
  });
});

describe("a new store", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  test("is filled with the people of the demo, who sign in with what everybody knows", async () => {
    await expect(fillStore(store, "demo")).resolves.toBe(true);
    await expect(store.users.authenticate(demoSignIn.username, demoSignIn.password)).resolves.toMatchObject({
      isAdmin: true,
    });
    await expect(store.users.authenticate("mia", "mia-demo")).resolves.toMatchObject({ isAdmin: false });
    const { users, total } = await store.users.list();
    expect(total).toBe(demoPeople.length);
    expect(
      users
        .filter(({ isAdmin }) => isAdmin)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["demo", "noor"]);
    expect(users.some(({ lastAccessAt }) => lastAccessAt === null)).toBe(true);
    await expect(isDemo(store)).resolves.toBe(true);
  });

  test("knows when each was last seen, counted from now", async () => {
    const now = new Date(Date.UTC(2030, 0, 1, 12));
    await fillStore(store, "demo", now);
    const demo = demoPeople[0]!;
    await expect(store.users.findByName(demo.name)).resolves.toMatchObject({
      lastAccessAt: new Date(now.getTime() - demo.lastAccess! * 60_000).toISOString().replace("Z", "000000Z"),
    });
  });

  test("of ten thousand has ten thousand, those of the demo among them", async () => {
    await fillStore(store, 10_000);
    await expect(store.users.count()).resolves.toBe(10_000);
    await expect(store.users.findByName("mia")).resolves.toMatchObject({ fullName: "Mia Lindqvist" });
    const { users } = await store.users.list({
      sort: { column: "created_at", descending: true },
      limit: 9000,
    });
    const other = users.find(({ name }) => !demoPeople.some((person) => person.name === name))!;
    await expect(store.users.authenticate(other.name, generatedPassword)).resolves.toMatchObject({
      id: other.id,
    });
  });

  test("of three has the first three of the demo", async () => {
    await fillStore(store, 3);
    await expect(store.users.count()).resolves.toBe(3);
    await expect(store.users.findByName("demo")).resolves.toBeDefined();
  });

  test("of nobody has one library and awaits its first administrator", async () => {
    await fillStore(store, "none");
    await expect(store.users.count()).resolves.toBe(0);
    await expect(store.libraries.list()).resolves.toMatchObject([{ id: 1, isDefault: true }]);
    await expect(isDemo(store)).resolves.toBe(false);
  });

  test("is filled once, even if everybody has gone since", async () => {
    await fillStore(store, 2);
    for (const { id } of (await store.users.list()).users)
      await store.users.remove(id, { keepsLastAdmin: false });
    await expect(fillStore(store, "demo")).resolves.toBe(false);
    await expect(store.users.count()).resolves.toBe(0);
  });

  test("goes on counting its libraries where the first ones end", async () => {
    await fillStore(store, "demo");
    await expect(store.libraries.create({ name: "Podcasts", path: "/podcasts" })).resolves.toMatchObject({
      id: 4,
    });
  });
});
