/** The demo's household: who is put in, once, however many others there are. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { fillHousehold } from "./household.ts";
import { householdPeople } from "./people/household.ts";
import { fillStore } from "./people.ts";
import type { Store } from "./store/index.ts";
import { openTestStore } from "./testing.ts";

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const readMembers = async () => {
  const user = await store.users.findByName("demo");
  const account = await store.household.accounts.ofUser(user!.id);
  return store.household.households.members(account.membership!.householdId);
};

test("is made once, and stays as it is afterwards", async () => {
  await fillStore(store, "demo");
  await expect(fillHousehold(store)).resolves.toBe(true);
  const members = await readMembers();
  expect(members.map(({ title, username }) => title || username)).toHaveLength(householdPeople.length);
  const last = members.at(-1)!;
  await store.household.households.removeMember(last.membership!.householdId, last.id);
  await expect(fillHousehold(store)).resolves.toBe(false);
  expect(await readMembers()).toHaveLength(householdPeople.length - 1);
});

test("knows the PINs that everybody may know, and no others", async () => {
  await fillStore(store, "demo");
  await fillHousehold(store);
  const members = await readMembers();
  expect(members.filter(({ isPinSet }) => isPinSet).map(({ title }) => title)).toEqual(["kwame", "Freja"]);
  for (const { id, title } of members)
    for (const pin of ["4711", "0042", ""])
      expect([title, pin, await store.household.accounts.hasPin(id, pin)]).toEqual([
        title,
        pin,
        `${title} ${pin}` === "kwame 4711" || `${title} ${pin}` === "Freja 0042",
      ]);
});

test("has accounts for nobody but its own people and those they know", async () => {
  await fillStore(store, 1000);
  await fillHousehold(store);
  const { accounts } = await store.db
    .selectFrom("accounts")
    .select((query) => query.fn.countAll().as("accounts"))
    .executeTakeFirstOrThrow();
  expect(Number(accounts)).toBeLessThan(15);
  await expect(store.users.count()).resolves.toBe(1000);
});

test("is as large as there are people for it", async () => {
  await fillStore(store, 1);
  await fillHousehold(store);
  expect((await readMembers()).map(({ title }) => title)).toEqual([
    "Demo Administrator",
    "Freja",
    "Emil",
    "Grandpa",
  ]);
});

test("is nowhere without the people of the demo", async () => {
  await fillStore(store, "none");
  await expect(fillHousehold(store)).resolves.toBe(false);
});
