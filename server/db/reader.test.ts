/** What the second connection of a file sees, and when. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../store/index.ts";
import { writeInTurn } from "../store/transaction.ts";
import { openEngine, readerOf } from "./open.ts";
import { oncePerRow, prepared } from "./prepared.ts";

let folder = "";
let store: Store;
const file = () => path.join(folder, "usher.db");

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "usher-reader-"));
  store = await openStore(file());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const nameOf = async (id: string) => (await store.users.find(id))?.name;

test("what was written is seen at once, though it was asked for before", async () => {
  expect(await nameOf("1")).toBeUndefined();
  await store.users.create({ id: "1", name: "ada" });
  expect(await nameOf("1")).toBe("ada");
  await store.users.update("1", { name: "Ada" });
  expect(await nameOf("1")).toBe("Ada");
  await store.users.remove("1", { keepsLastAdmin: false });
  expect(await nameOf("1")).toBeUndefined();
});

test("what another process writes is seen, too", async () => {
  await store.users.create({ id: "1", name: "ada" });
  expect(await nameOf("1")).toBe("ada");
  const other = await openEngine(file());
  other.exec("update users set name = 'grace' where id = '1'");
  other.close();
  expect(await nameOf("1")).toBe("grace");
});

test("nothing is seen, nor waited for, before it is sure to stay", async () => {
  await store.users.create({ id: "1", name: "ada" });
  const change = writeInTurn(store.db, async (write) => {
    await write.updateTable("users").set({ name: "grace" }).where("id", "=", "1").execute();
    expect(await nameOf("1")).toBe("ada");
    throw new Error("never mind");
  });
  await expect(change).rejects.toThrow("never mind");
  expect(await nameOf("1")).toBe("ada");
});

test("what it has forgotten it asks for again", async () => {
  await store.users.create({ id: "1", name: "ada" });
  for (let index = 0; index < 1100; index++) await nameOf(String(index));
  expect(await nameOf("1")).toBe("ada");
});

test("a query is asked with as many values as it has open", async () => {
  const one = prepared(store.db, (value) => store.db.selectFrom("users").selectAll().where("id", "=", value));
  const none = prepared(store.db, () => store.db.selectFrom("users").selectAll());
  await expect(one()).rejects.toThrow("not what is open");
  await expect(none("1")).rejects.toThrow("not what is open");
  expect(await none()).toEqual([]);
});

test("what is made of a row is made once, cannot be changed, and is made anew after a write", async () => {
  await store.users.create({ id: "1", name: "ada" });
  const rows = prepared(store.db, (value) =>
    store.db.selectFrom("users").select("name").where("id", "=", value),
  );
  const toUser = oncePerRow(({ name }: { name: string }) => ({ name }));
  const read = async () => toUser((await rows("1"))[0]!);
  const first = await read();
  expect(await read()).toBe(first);
  expect(() => (first.name = "eve")).toThrow(TypeError);
  await store.users.update("1", { name: "grace" });
  expect(await read()).toEqual({ name: "grace" });
});

test("it writes nothing", () => {
  const insert = readerOf(store.db)?.prepare("insert into meta (key, value) values (?, ?)");
  expect(() => insert?.("a", "b")).toThrow(/read-?only|attempt to write/i);
});
