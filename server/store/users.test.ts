/** The store keeps its rules, also when everybody comes at once. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lowHashCost, openTestStore } from "../testing.ts";
import { LastAdminError, NotFoundError, TakenError } from "./errors.ts";
import { openStore, type Store } from "./index.ts";
import { setHashCost } from "./passwords.ts";

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const outcomes = async (attempts: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(attempts);
  return {
    done: settled.filter(({ status }) => status === "fulfilled").length,
    errors: settled.flatMap((result) => (result.status === "rejected" ? [result.reason as Error] : [])),
  };
};

describe("names", () => {
  test("one that differs only in letter case is taken", async () => {
    await store.users.create({ name: "Ada" });
    await expect(store.users.create({ name: "aDA" })).rejects.toThrow(TakenError);
    await expect(store.users.create({ name: "ÉVA" })).resolves.toMatchObject({ name: "ÉVA" });
    await expect(store.users.create({ name: "éva" })).rejects.toThrow(TakenError);
  });

  test("one that composes its accent otherwise is taken", async () => {
    await store.users.create({ name: "Zo\u00e9" });
    await expect(store.users.create({ name: "Zoe\u0301" })).rejects.toThrow(TakenError);
  });

  test("whoever is looked for is found in any letter case", async () => {
    const { id } = await store.users.create({ name: "Ada" });
    await expect(store.users.findByName("aDA")).resolves.toMatchObject({ id, name: "Ada" });
    await expect(store.users.findByName("ad")).resolves.toBeUndefined();
  });

  test("somebody may be renamed to their own name in another case, not to another's", async () => {
    const { id } = await store.users.create({ name: "ada" });
    await store.users.create({ name: "grace" });
    await expect(store.users.update(id, { name: "ADA" })).resolves.toMatchObject({ name: "ADA" });
    await expect(store.users.update(id, { name: "GRACE" })).rejects.toThrow(TakenError);
    await expect(store.users.find(id)).resolves.toMatchObject({ name: "ADA" });
  });

  test("of fifty at once who want one name, one gets it", async () => {
    const { done, errors } = await outcomes(
      Array.from({ length: 50 }, (_, index) => store.users.create({ name: index % 2 ? "Ada" : "ADA" })),
    );
    expect(done).toBe(1);
    expect(errors.every((error) => error instanceof TakenError)).toBe(true);
    await expect(store.users.count()).resolves.toBe(1);
  });

  test("an id can be chosen once", async () => {
    await store.users.create({ id: "chosen", name: "ada" });
    await expect(store.users.create({ id: "chosen", name: "grace" })).rejects.toMatchObject({ field: "id" });
  });
});

describe("the last administrator", () => {
  const createAdmins = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        store.users.create({ name: `admin${index}`, isAdmin: true }),
      ),
    );

  test("is left when fifty are removed or demoted at once", async () => {
    const admins = await createAdmins(50);
    const { done, errors } = await outcomes(
      admins.map(({ id }, index) =>
        index % 2 ? store.users.remove(id) : store.users.update(id, { isAdmin: false }),
      ),
    );
    expect(done).toBe(49);
    expect(errors).toEqual([expect.any(LastAdminError)]);
    const { total } = await store.users.list({ filters: [{ kind: "isAdmin", value: true }] });
    expect(total).toBe(1);
  });

  test("keeps everything of a change that would demote them", async () => {
    const [admin] = await createAdmins(1);
    const change = store.users.update(admin!.id, { isAdmin: false, fullName: "Somebody else" });
    await expect(change).rejects.toThrow(LastAdminError);
    await expect(store.users.find(admin!.id)).resolves.toEqual(admin);
  });

  test("cannot be removed", async () => {
    const [admin] = await createAdmins(1);
    await store.users.create({ name: "member" });
    await expect(store.users.remove(admin!.id)).rejects.toThrow(LastAdminError);
    await expect(store.users.find(admin!.id)).resolves.toEqual(admin);
  });

  test("goes where a server allows it", async () => {
    const [first, second] = await createAdmins(2);
    await store.users.update(first!.id, { isAdmin: false }, { keepsLastAdmin: false });
    await store.users.remove(second!.id, { keepsLastAdmin: false });
    await expect(store.users.list()).resolves.toMatchObject({ total: 1, users: [{ isAdmin: false }] });
  });

  test("is not missed by a change of somebody who was none", async () => {
    const { id } = await store.users.create({ name: "ada" });
    await expect(store.users.update(id, { isAdmin: false })).resolves.toMatchObject({ id });
    await expect(store.users.remove(id)).resolves.toBeUndefined();
  });

  test("the first one is made once, however many ask at once", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.users.createFirst({ name: `admin${index}`, isAdmin: true }),
      ),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    await expect(store.users.count()).resolves.toBe(1);
  });
});

describe("passwords", () => {
  test("sign in whoever has them, whatever the letter case of the name", async () => {
    const { id } = await store.users.create({ name: "Ada", password: "engine" });
    await expect(store.users.authenticate("aDa", "engine")).resolves.toMatchObject({ id });
    await expect(store.users.authenticate("Ada", "Engine")).resolves.toBeUndefined();
    await expect(store.users.authenticate("Ada", "")).resolves.toBeUndefined();
    await expect(store.users.authenticate("nobody", "nobody has this password")).resolves.toBeUndefined();
  });

  test("are kept as argon2id at the setting OWASP asks for, and never handed out", async () => {
    setHashCost();
    const user = await store.users.create({ name: "ada", password: "engine" });
    await expect(store.users.authenticate("ada", "engine")).resolves.toMatchObject({ id: user.id });
    await expect(store.users.authenticate("ada", "Engine")).resolves.toBeUndefined();
    setHashCost(lowHashCost);
    const { password_hash: hash } = await store.db
      .selectFrom("users")
      .select("password_hash")
      .executeTakeFirstOrThrow();
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(user)).not.toContain("argon2id");
  });

  test("stay when a change does not name them, and go when it empties them", async () => {
    const { id } = await store.users.create({ name: "ada", password: "engine" });
    await store.users.update(id, { fullName: "Ada Lovelace" });
    await expect(store.users.hasPassword(id, "engine")).resolves.toBe(true);
    await expect(store.users.update(id, { password: "" })).resolves.toMatchObject({ isPasswordSet: false });
    await expect(store.users.authenticate("ada", "")).resolves.toMatchObject({ id });
  });
});

describe("libraries", () => {
  test("administrators have all, others those that everybody gets", async () => {
    const music = await store.libraries.create({ name: "Music", path: "/music", isDefault: true });
    const books = await store.libraries.create({ name: "Books", path: "/books" });
    const admin = await store.users.create({ name: "admin", isAdmin: true });
    const member = await store.users.create({ name: "member" });
    expect(admin.libraryIds).toEqual([music.id, books.id]);
    expect(member.libraryIds).toEqual([music.id]);

    const songs = await store.libraries.create({ name: "Songs", path: "/songs", isDefault: true });
    await expect(store.users.find(admin.id)).resolves.toMatchObject({
      libraryIds: [music.id, books.id, songs.id],
    });
    await expect(store.users.find(member.id)).resolves.toMatchObject({ libraryIds: [music.id] });
  });

  test("a new administrator gets all and keeps them when demoted", async () => {
    await store.libraries.create({ name: "Music", path: "/music" });
    await store.users.create({ name: "admin", isAdmin: true });
    const { id } = await store.users.create({ name: "member" });
    await expect(store.users.update(id, { isAdmin: true })).resolves.toMatchObject({ libraryIds: [1] });
    await expect(store.users.update(id, { isAdmin: false })).resolves.toMatchObject({ libraryIds: [1] });
  });

  test("an assignment with one that is not there changes nothing", async () => {
    await store.libraries.create({ name: "Music", path: "/music", isDefault: true });
    const { id } = await store.users.create({ name: "member" });
    await expect(store.libraries.assign(id, [1, 99])).rejects.toThrow("No such library");
    await expect(store.libraries.assign(id, [1, 1])).rejects.toThrow("No such library");
    await expect(store.users.find(id)).resolves.toMatchObject({ libraryIds: [1] });
  });

  test("an id is never given twice", async () => {
    await store.libraries.create({ name: "Music", path: "/music" });
    await store.libraries.remove(1);
    await expect(store.libraries.create({ name: "Music", path: "/music" })).resolves.toMatchObject({ id: 2 });
  });

  test("removing somebody removes their assignments", async () => {
    await store.libraries.create({ name: "Music", path: "/music", isDefault: true });
    const { id } = await store.users.create({ name: "member" });
    await store.users.remove(id);
    await expect(store.db.selectFrom("user_libraries").selectAll().execute()).resolves.toEqual([]);
  });
});

describe("the list", () => {
  beforeEach(async () => {
    for (const [name, fullName] of [
      ["carol", "b 100%"],
      ["Zed", "A"],
      ["bob", "C 100x"],
      ["_x", "a"],
    ] as const)
      await store.users.create({ name, fullName, email: `${name}@example.org` });
  });
  const names = async (query: Parameters<Store["users"]["list"]>[0]) =>
    (await store.users.list(query)).users.map(({ name }) => name);

  test("sorts names with letter case and full names without", async () => {
    const byName = { column: "name", descending: false } as const;
    await expect(names({ sort: byName })).resolves.toEqual(["Zed", "_x", "bob", "carol"]);
    const { users } = await store.users.list({ sort: { column: "full_name", descending: true } });
    expect(users.map(({ fullName }) => fullName.toLowerCase())).toEqual(["c 100x", "b 100%", "a", "a"]);
  });

  test("pages, and counts what is on other pages", async () => {
    const sort = { column: "name", descending: false } as const;
    const page = await store.users.list({ sort, start: 1, limit: 2 });
    expect(page.users.map(({ name }) => name)).toEqual(["_x", "bob"]);
    expect(page.total).toBe(4);
    await expect(names({ sort, start: 3 })).resolves.toEqual(["carol"]);
    await expect(store.users.list({ sort, start: 9, limit: 2 })).resolves.toEqual({ users: [], total: 4 });
  });

  test("finds by how a name begins, whatever its letter case, as by a pattern that says the same", async () => {
    const written = ["Zo", "zoë", "ZOE", "z_o", "zp", "Ärger", "ärger", "50%", "a\\b", "😀 a", "~x", "y"];
    for (const [index, fullName] of written.entries())
      await store.users.create({ name: `user${String(index).padStart(2, "0")}`, fullName });
    const find = async (pattern: string) => {
      const filters = [{ kind: "like", column: "full_name", pattern } as const];
      const { users, total } = await store.users.list({
        filters,
        sort: { column: "name", descending: false },
      });
      expect(total).toBe(users.length);
      return users.map(({ fullName }) => fullName);
    };
    // A second % means nothing more, but no index is asked for it.
    for (const start of ["z", "Zo", "zoë", "zoe", "z_", "Ä", "ä", "50", "50%", "a\\", "😀", "~", "", "zz"])
      expect(await find(`${start}%`)).toEqual(await find(`${start}%%`));
    expect(await find("zo%")).toEqual(["Zo", "zoë", "ZOE"]);
  });

  test("puts equal values in the order of their ids, so that pages show nobody twice", async () => {
    for (const descending of [false, true]) {
      const sort = { column: "is_admin", descending } as const;
      const pages = await Promise.all(
        [0, 1, 2, 3].map((start) => store.users.list({ sort, start, limit: 1 })),
      );
      const ids = pages.flatMap(({ users }) => users.map(({ id }) => id));
      expect(ids).toEqual(ids.toSorted());
      expect(new Set(ids).size).toBe(4);
    }
  });

  test("takes wildcards as such in one filter, and as letters in the other", async () => {
    const like = { kind: "like", column: "full_name", pattern: "%100_" } as const;
    await expect(names({ filters: [like] })).resolves.toHaveLength(2);
    const contains = { kind: "contains", column: "full_name", text: "00%" } as const;
    await expect(names({ filters: [contains] })).resolves.toEqual(["carol"]);
  });

  test("finds nobody among no ids", async () => {
    await expect(store.users.list({ filters: [{ kind: "ids", ids: [] }] })).resolves.toEqual({
      users: [],
      total: 0,
    });
  });

  test("knows everybody's libraries, of a thousand people too", async () => {
    const { id } = await store.libraries.create({ name: "Music", path: "/music", isDefault: true });
    const { password_hash: _, ...row } = await store.db
      .selectFrom("users")
      .selectAll()
      .executeTakeFirstOrThrow();
    const rows = Array.from({ length: 1000 }, (__, index) => ({
      ...row,
      id: `made${index}`,
      name: `made${index}`,
      name_key: `made${index}`,
      password_hash: "",
    }));
    await store.db.insertInto("users").values(rows).execute();
    await store.libraries.assign("made7", [id]);
    const { users } = await store.users.list();
    expect(users.filter(({ libraryIds }) => libraryIds.length).map(({ name }) => name)).toEqual(["made7"]);
  });
});

describe("times", () => {
  test("tell who was made first, even within a millisecond", async () => {
    const still = await openStore(":memory:", { now: () => 1_000_000 });
    const made = [];
    for (const name of ["c", "a", "b"]) made.push(await still.users.create({ name }));
    const times = made.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted());
    expect(new Set(times).size).toBe(3);
    await still.close();
  });

  test("of a visit do not count as a change of the account", async () => {
    const user = await store.users.create({ name: "ada" });
    await store.users.noteSeen(user.id, "access");
    await expect(store.users.find(user.id)).resolves.toEqual({
      ...user,
      lastAccessAt: expect.any(String) as string,
    });
  });
});

test("nobody can be changed or removed who is not there", async () => {
  await expect(store.users.update("nobody", { name: "x" })).rejects.toThrow(NotFoundError);
  await expect(store.users.remove("nobody")).rejects.toThrow(NotFoundError);
});

test("what was written is there when the file is opened again", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "usher-store-"));
  try {
    const file = path.join(folder, "deep", "usher.db");
    const before = await openStore(file);
    await before.libraries.create({ name: "Music", path: "/music", isDefault: true });
    const user = await before.users.create({ name: "ada", password: "engine" });
    const secret = await before.meta.secret("test");
    await before.close();

    const after = await openStore(file);
    await expect(after.users.authenticate("ada", "engine")).resolves.toEqual(user);
    await expect(after.meta.secret("test")).resolves.toEqual(secret);
    await after.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("one new file may be opened twice at the same time", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "usher-store-"));
  try {
    const file = path.join(folder, "usher.db");
    const stores = await Promise.all([openStore(file), openStore(file)]);
    await stores[0].users.create({ name: "ada" });
    await expect(stores[1].users.create({ name: "ADA" })).rejects.toThrow(TakenError);
    await expect(stores[0].meta.secret("test")).resolves.toEqual(await stores[1].meta.secret("test"));
    await Promise.all(stores.map((one) => one.close()));
  } finally {
    await rm(folder, { recursive: true });
  }
});
