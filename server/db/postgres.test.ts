/**
 * The same store on PostgreSQL: here what the two engines do differently. All tests of the store and the whole
 * conformance suite run there by `npm run conformance -- --database pglite`, or with the URL of a server.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillFilms } from "../films.ts";
import { fillHousehold } from "../household.ts";
import { demoSignIn, fillStore } from "../people.ts";
import { LastAdminError, NotFoundError, TakenError } from "../store/errors.ts";
import { openStore, type Store } from "../store/index.ts";
import { makeTestDatabase, type TestDatabase } from "../testDatabase.ts";
import { describeDatabase } from "./url.ts";

let made: TestDatabase;
let store: Store;
const open = () =>
  openStore(made.database, made.connections === undefined ? {} : { connections: made.connections });
beforeAll(async () => {
  made = await makeTestDatabase(process.env.USHER_TEST_DATABASE ?? "pglite");
  store = await open();
}, 120_000);
afterAll(async () => {
  await store.close();
  await made.remove();
});

const many = 50;
const rejections = async (attempts: Promise<unknown>[]) =>
  (await Promise.allSettled(attempts)).flatMap((result) =>
    result.status === "rejected" ? [result.reason as unknown] : [],
  );

test("of fifty at once who want one name, one gets it", async () => {
  const errors = await rejections(
    Array.from({ length: many }, (_, index) => store.users.create({ name: index % 2 ? "Ada" : "ADA" })),
  );
  expect(errors).toHaveLength(many - 1);
  expect(errors.every((error) => error instanceof TakenError && error.field === "name")).toBe(true);
  await expect(store.users.create({ id: "chosen", name: "one" })).resolves.toBeDefined();
  await expect(store.users.create({ id: "chosen", name: "two" })).rejects.toMatchObject({ field: "id" });
});

// Without the guard, one race in five ends well by itself. In PGlite's one session there are none.
const tries = process.env.USHER_TEST_DATABASE?.startsWith("postgres") ? [1, 2, 3, 4, 5] : [1];
test.each(tries)(
  "fifty administrators who are removed or demoted at once leave one, try %i",
  async (round) => {
    const admins = await Promise.all(
      Array.from({ length: many }, (_, index) =>
        store.users.create({ name: `admin${round}-${index}`, isAdmin: true }),
      ),
    );
    const errors = await rejections(
      admins.map(({ id }, index) =>
        index % 2 ? store.users.remove(id) : store.users.update(id, { isAdmin: false }),
      ),
    );
    expect(errors).toEqual([expect.any(LastAdminError)]);
    const { users, total } = await store.users.list({ filters: [{ kind: "isAdmin", value: true }] });
    expect(total).toBe(1);
    for (const { id } of users) await store.users.remove(id, { keepsLastAdmin: false });
  },
);

test("names sort by their bytes, and who was never here comes first", async () => {
  for (const name of ["émile", "Zoe", "alan", "a b", "ab"])
    await store.users.create({ name, email: "sorted" });
  const filters = [{ kind: "contains", column: "email", text: "SORT" }] as const;
  const { users } = await store.users.list({
    filters,
    sort: { column: "name", descending: false },
    start: 1,
  });
  expect(users.map(({ name }) => name)).toEqual(["a b", "ab", "alan", "émile"]);
  await store.users.noteSeen(users[0]!.id, "login");
  for (const descending of [false, true]) {
    const sorted = await store.users.list({ filters, sort: { column: "last_login_at", descending } });
    expect(sorted.users.at(descending ? 0 : -1)!.name).toBe("a b");
  }
});

test.each(["%", "_", "\\", "\\\\", "a\\", "'"])("looking for %j looks for it", async (text) => {
  const filters = [{ kind: "contains", column: "full_name", text }] as const;
  await expect(store.users.list({ filters })).resolves.toMatchObject({ total: 0 });
  const { id } = await store.users.create({ name: `has ${text}`, fullName: `x${text}y` });
  await expect(store.users.list({ filters })).resolves.toMatchObject({ total: 1 });
  const pattern = [{ kind: "like", column: "full_name", pattern: `X${text}%` }] as const;
  await expect(store.users.list({ filters: pattern })).resolves.toMatchObject({ total: 1 });
  await store.users.remove(id);
});

test("what a text cannot hold, and numbers that nothing has, are no failure", async () => {
  await expect(store.users.create({ name: "nul\0" })).resolves.toMatchObject({ name: "nul\ufffd" });
  await expect(store.users.find("\0")).resolves.toBeUndefined();
  await expect(store.libraries.find(999_999_999_999_999)).resolves.toBeUndefined();
  await expect(store.libraries.remove(999_999_999_999_999)).rejects.toThrow(NotFoundError);
  await expect(store.household.accounts.find(999_999_999_999_999)).resolves.toBeUndefined();
});

test("takes the people of the demo, once, and shows them as the other engine does", async () => {
  await expect(fillStore(store, "demo")).resolves.toBe(true);
  await fillFilms(store);
  await fillHousehold(store);
  await expect(fillStore(store, "demo")).resolves.toBe(false);
  const user = (await store.users.authenticate(demoSignIn.username, demoSignIn.password))!;
  expect(user).toMatchObject({ isAdmin: true, libraryIds: [1, 2, 3] });
  const { membership } = await store.household.accounts.ofUser(user.id);
  const members = await store.household.households.members(membership!.householdId);
  expect(members.map(({ title }) => title)).toContain("Grandpa");
  await expect(store.jellyfin.activity.list({ start: -1, limit: -1, name: "%" })).resolves.toMatchObject({
    entries: [],
  });
});

test("opened again it is as it was", async () => {
  const again = await open();
  await expect(again.users.count()).resolves.toBe(await store.users.count());
  await again.close();
});

test("its address is told without name and password", () => {
  expect(describeDatabase("postgres://usher:secret@db:5432/usher?x=secret")).toBe("postgres://db:5432/usher");
  expect(describeDatabase("data/usher.db")).toBe("data/usher.db");
});
