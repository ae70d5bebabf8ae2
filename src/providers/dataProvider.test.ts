// @vitest-environment node
/** React-admin's DataProvider against the embedded server, over HTTP, and against a backend in memory. */
import { describe, expect, it, vi } from "vitest";
import type { Backend, Users } from "../backends/backend";
import { PartlyDoneError, TimeoutError } from "../backends/errors";
import { createQueue } from "../backends/queue";
import { buildUser, createFakeBackend } from "../testing/fakeBackend";
import { openDemo } from "../testing/openDemo";
import { createDataProvider } from "./dataProvider";

const provide = (backend: Backend, onWrite?: () => void) =>
  createDataProvider(backend, {
    queue: createQueue({ atOnce: backend.writesAtOnce, wait: () => Promise.resolve() }),
    ...(onWrite && { onWrite }),
  });

const byName = { field: "name", order: "ASC" } as const;

describe("users", () => {
  it("are listed by page, sort and filter, with the total", async () => {
    const provider = provide((await openDemo()).backend);
    const { data, total } = await provider.getList("users", {
      pagination: { page: 2, perPage: 5 },
      sort: { field: "name", order: "DESC" },
      filter: { isAdmin: false },
    });
    expect(data).toHaveLength(5);
    expect(data.every(({ isAdmin }) => isAdmin === false)).toBe(true);
    const listed = data.map(({ name }) => String(name));
    expect(listed).toEqual(listed.toSorted((a, b) => b.localeCompare(a)));
    expect(total).toBeGreaterThan(15);
  });

  it("of a page beyond the end are those of the last page", async () => {
    const provider = provide((await openDemo()).backend);
    const ask = (page: number) =>
      provider.getList("users", { pagination: { page, perPage: 10 }, sort: byName, filter: {} });
    const beyond = await ask(99);
    const last = await ask(Math.ceil((beyond.total ?? 0) / 10));
    expect(beyond.data.length).toBeGreaterThan(0);
    expect(beyond.data).toEqual(last.data);
  });

  it("are created with what they may do, and come back without the password", async () => {
    const { backend } = await openDemo();
    const { data } = await provide(backend).create("users", {
      data: { name: "new", password: "correct horse", policy: { isAdmin: true } },
    });
    expect(data).toMatchObject({ name: "new", isAdmin: true });
    expect(JSON.stringify(data)).not.toContain("correct horse");
    expect(await backend.users.get(String(data.id))).toMatchObject({ isAdmin: true });
  });

  it("that exist without their policy are told from those that do not exist", async () => {
    const backend = createFakeBackend({
      policy: { write: () => Promise.reject(new TimeoutError("http://e", 15)) },
    });
    const create = provide(backend).create("users", { data: { name: "new", policy: { isAdmin: true } } });
    await expect(create).rejects.toBeInstanceOf(PartlyDoneError);
  });

  it("keep a field that somebody else changed meanwhile", async () => {
    const { backend, other, find } = await openDemo();
    const mia = await find("mia");
    await other.users.update?.(mia.id, { email: "elsewhere@example.org" });
    await provide(backend).update("users", {
      id: mia.id,
      data: { ...mia, fullName: "Mia Berg" },
      previousData: mia,
    });
    expect(await find("mia")).toMatchObject({ fullName: "Mia Berg", email: "elsewhere@example.org" });
  });

  it("whose same field was changed twice are reported, and nothing is written", async () => {
    const { backend, other, find } = await openDemo();
    const mia = await find("mia");
    await other.users.update?.(mia.id, { fullName: "Theirs" });
    const update = provide(backend).update("users", {
      id: mia.id,
      data: { ...mia, fullName: "Mine", email: "mine@example.org" },
      previousData: mia,
    });
    await expect(update).rejects.toMatchObject({
      name: "ConflictError",
      body: { errors: { fullName: expect.any(String) } },
    });
    expect(await find("mia")).toMatchObject({ fullName: "Theirs", email: mia.email });
  });

  it("nobody may rename are asked about before anything is sent", async () => {
    const update = vi.fn<NonNullable<Users["update"]>>();
    const allows: Users["allows"] = (action) =>
      Promise.resolve(action === "rename" ? { allowed: false, rule: "adminsOnly" } : { allowed: true });
    const provider = provide(createFakeBackend({ users: { update, allows } }));
    const mia = buildUser();
    const rename = provider.update("users", {
      id: mia.id,
      data: { ...mia, name: "maria" },
      previousData: mia,
    });
    await expect(rename).rejects.toMatchObject({ name: "RefusedError", rule: "adminsOnly" });
    expect(update).not.toHaveBeenCalled();
  });
});

describe("removing users", () => {
  it("is refused for oneself, with the rule", async () => {
    const { backend, session } = await openDemo();
    await expect(provide(backend).delete("users", { id: session.userId })).rejects.toMatchObject({
      name: "RefusedError",
      rule: "oneself",
    });
  });

  it("together asks for each anew, so that one administrator is left", async () => {
    const { backend, session, find, other } = await openDemo();
    const [noor, mia] = [await find("noor"), await find("mia")];
    const removed = provide(backend).deleteMany("users", { ids: [mia.id, noor.id, session.userId] });
    await expect(removed).rejects.toMatchObject({ name: "RefusedError", rule: "lastAdmin" });
    await expect(backend.users.get(mia.id)).rejects.toMatchObject({ status: 404 });
    await expect(other.users.get(session.userId)).rejects.toBeTruthy(); // noor is gone, and so is her session
    expect(await backend.users.get(session.userId)).toMatchObject({ isAdmin: true });
  });

  it("sends one at a time, whatever the server takes at once", async () => {
    let [now, most] = [0, 0];
    const remove = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
    };
    const backend = createFakeBackend({
      people: ["a", "b", "c"].map((id) => buildUser({ id })),
      users: { remove },
    });
    await provide(backend).deleteMany("users", { ids: ["a", "b", "c"] });
    expect(most).toBe(1);
  });
});

describe("policies and profiles", () => {
  it("hold the keys of the field table and no others", async () => {
    const backend = createFakeBackend({
      policy: { read: () => Promise.resolve({ isAdmin: false, secret: "x" }) },
    });
    const { data } = await provide(backend).getOne("policies", { id: "2" });
    expect(data).toEqual({ id: "2", isAdmin: false, libraryIds: undefined });
  });

  it("do not make a member of the last administrator, on a server that would", async () => {
    const { backend, session, find } = await openDemo();
    const provider = provide(backend);
    await provider.delete("users", { id: (await find("noor")).id });
    const { data } = await provider.getOne("policies", { id: session.userId });
    const demote = provider.update("policies", {
      id: session.userId,
      data: { ...data, isAdmin: false },
      previousData: data,
    });
    await expect(demote).rejects.toMatchObject({ name: "RefusedError", rule: "lastAdmin" });
    expect(await backend.users.get(session.userId)).toMatchObject({ isAdmin: true });
  });

  it("ask no rule about a switch that was not touched", async () => {
    const allows = vi.fn(() => Promise.resolve({ allowed: false as const, rule: "lastAdmin" as const }));
    const provider = provide(createFakeBackend({ users: { allows } }));
    const { data } = await provider.getOne("policies", { id: "2" });
    await provider.update("policies", { id: "2", data: { ...data, libraryIds: ["2"] }, previousData: data });
    expect(allows).not.toHaveBeenCalled();
  });

  it("of many change only what is named, and everything else is kept", async () => {
    const backend = createFakeBackend();
    await provide(backend).updateMany("policies", { ids: ["1", "2"], data: { libraryIds: ["3"] } });
    expect([...backend.policies.values()]).toEqual([
      { isAdmin: true, libraryIds: ["3"] },
      { isAdmin: false, libraryIds: ["3"] },
    ]);
  });

  it("may not be changed by users where the server forbids it", async () => {
    const { backend, session } = await openDemo({
      as: { username: "mia", password: "mia-demo" },
      server: { rules: { userEditing: false } },
    });
    const provider = provide(backend);
    const { data } = await provider.getOne("profiles", { id: session.userId });
    const update = provider.update("profiles", {
      id: session.userId,
      data: { ...data, scrobbleFilter: '{"all":[]}' },
      previousData: data,
    });
    await expect(update).rejects.toMatchObject({ name: "RefusedError", rule: "editingOff" });
  });
});

describe("everything else", () => {
  it("lists what fields point at", async () => {
    const provider = provide((await openDemo()).backend);
    const { data, total } = await provider.getList("libraries", {});
    expect(data.map(({ name }) => String(name)).toSorted()).toEqual(["Audiobooks", "Kids' songs", "Music"]);
    expect(total).toBe(3);
  });

  it("tells after each write, failed ones too, that what was read may be old", async () => {
    const onWrite = vi.fn();
    const { backend, session, find } = await openDemo();
    const provider = provide(backend, onWrite);
    await provider.delete("users", { id: (await find("mia")).id });
    await provider.delete("users", { id: session.userId }).catch(() => undefined);
    expect(onWrite).toHaveBeenCalledTimes(2);
  });

  it("says which backend cannot do what it is asked for", async () => {
    const provider = provide(createFakeBackend());
    await expect(provider.create("libraries", { data: {} })).rejects.toMatchObject({
      name: "UnsupportedError",
      message: "navidrome has no way to create libraries",
    });
  });

  it("hands the signal through, so that leaving a page ends its reads", async () => {
    const list = vi.fn<Users["list"]>(() => Promise.resolve({ users: [], total: 0 }));
    const { signal } = new AbortController();
    await provide(createFakeBackend({ users: { list } })).getList("users", { signal });
    expect(list.mock.calls[0]?.[1]).toEqual({ signal });
  });
});
