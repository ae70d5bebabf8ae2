// @vitest-environment node
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Backend } from "../backends/backend";
import { editSettings, editUser } from "../backends/edit";
import {
  BackendError,
  ConflictError,
  RefusedError,
  SignedOutError,
  TimeoutError,
  UnreachableError,
} from "../backends/errors";
import { buildSession, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import { freshDatabase } from "../testing/freshDatabase";
import { createMemorySessionStore } from "../testing/memorySessionStore";
import { isEdit, type Journal, type JournalEntry } from "./journal";
import { openJournal } from "./openJournal";
import { forRun, latestEdit, lostWrites, recordWrites } from "./recordWrites";
import { revert } from "./revert";

beforeEach(freshDatabase);

const open = (options: FakeOptions = {}, journal: Journal = openJournal("home")) => {
  const raw = createFakeBackend(options);
  const session = createMemorySessionStore(buildSession());
  const backend = recordWrites(raw, { journal, connectionId: "home", session });
  const entries = async () => (await journal.list()).entries;
  const only = async (): Promise<JournalEntry> => {
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    return entry!;
  };
  return { raw, backend, journal, entries, only };
};

/** As `open`, for a test that changes the backend before it is recorded. */
const openAgain = () => {
  const { raw, journal } = open();
  const session = createMemorySessionStore(buildSession());
  return { raw, journal, recorded: () => recordWrites(raw, { journal, connectionId: "home", session }) };
};

const failing = (error: Error): FakeOptions => ({
  policy: {
    write() {
      throw error;
    },
  },
});

describe("a recorded write", () => {
  it("keeps what was there before and is there now, of the changed fields alone", async () => {
    const { backend, only } = open();
    await editSettings(backend.policy!, "2", { changes: { libraryIds: ["1", "2"] } });
    expect(await only()).toMatchObject({
      by: "demo",
      user: { id: "2", name: "mia" },
      what: {
        kind: "edit",
        document: "policy",
        before: { libraryIds: ["1"] },
        after: { libraryIds: ["1", "2"] },
      },
    });
    expect(Object.keys((await only()).what)).not.toContain("isAdmin");
    expect((await only()).isUnsure).toBeUndefined();
  });

  it("keeps what the server made of it, not what it was sent", async () => {
    const { raw, backend, only } = open();
    const { write } = raw.policy!;
    raw.policy!.write = async (id, document) => {
      await write(id, { ...document, libraryIds: ["1", "3"] }); // it knows better
    };
    const recorded = recordWrites(raw, {
      journal: openJournal("home"),
      connectionId: "home",
      session: createMemorySessionStore(buildSession()),
    });
    await editSettings(recorded.policy!, "2", { changes: { libraryIds: ["1", "2"] } });
    expect((await only()).what).toMatchObject({ after: { libraryIds: ["1", "3"] } });
    expect(backend.policy).toBeTruthy();
  });

  it("hands on what was read right before it, so that a backend need not read again", async () => {
    const { raw } = open();
    const given: unknown[] = [];
    const { write } = raw.policy!;
    raw.policy!.write = async (id, document, before) => {
      given.push(before);
      await write(id, document);
    };
    const session = createMemorySessionStore(buildSession());
    const recorded = recordWrites(raw, { journal: openJournal("home"), connectionId: "home", session });
    await editSettings(recorded.policy!, "2", { changes: { isAdmin: true } });
    expect(given).toEqual([{ isAdmin: false, libraryIds: ["1"] }]);
  });

  it("is not there when nothing changed", async () => {
    const { backend, entries } = open();
    await editSettings(backend.policy!, "2", { changes: { libraryIds: ["1"] } });
    await editUser(backend.users, "2", { changes: { name: "mia" } });
    expect(await entries()).toEqual([]);
  });

  it("is noted before it is sent, as one that may take effect", async () => {
    let during: JournalEntry[] = [];
    const journal = openJournal("home");
    const { raw, backend } = open({}, journal);
    const { write } = raw.policy!;
    raw.policy!.write = async (id, document) => {
      during = (await journal.list()).entries;
      await write(id, document);
    };
    const recorded = recordWrites(raw, {
      journal,
      connectionId: "home",
      session: createMemorySessionStore(buildSession()),
    });
    await editSettings(recorded.policy!, "2", { changes: { isAdmin: true } });
    expect(during).toMatchObject([{ isUnsure: true, what: { after: { isAdmin: true } } }]);
    expect(backend.policy).toBeTruthy();
  });

  it("that the server refused is struck out", async () => {
    for (const error of [new BackendError("No", { status: 400 }), new RefusedError("lastAdmin")]) {
      const { backend, entries } = open(failing(error));
      const write = editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
      await expect(write).rejects.toBe(error);
      expect(await entries()).toEqual([]);
    }
  });

  it("whose answer was lost stays, with its mark", async () => {
    const { backend, only } = open(failing(new TimeoutError("http://music.test", 30)));
    const write = editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
    await expect(write).rejects.toMatchObject({ name: "LostAnswerError", isUndone: false });
    expect((await only()).isUnsure).toBe(true);
  });

  it("whose answer was lost loses its mark when the look at the server finds it done", async () => {
    const { raw } = open();
    const { write } = raw.policy!;
    raw.policy!.write = async (id, document) => {
      await write(id, document);
      throw new UnreachableError("http://music.test", null);
    };
    const journal = openJournal("home");
    const session = createMemorySessionStore(buildSession());
    const backend = recordWrites(raw, { journal, connectionId: "home", session });
    const kept = await editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
    expect(kept).toMatchObject({ isAdmin: true });
    const { entries } = await journal.list();
    expect(entries).toHaveLength(1);
    expect(entries[0]!.isUnsure).toBeUndefined();
  });

  it("that failed half-way is kept as far as it got", async () => {
    const { raw } = open();
    const { write } = raw.policy!;
    raw.policy!.write = async (id, document) => {
      await write(id, { ...document, libraryIds: ["1"] });
      throw new BackendError("No library", { status: 400 });
    };
    const journal = openJournal("home");
    const session = createMemorySessionStore(buildSession());
    const backend = recordWrites(raw, { journal, connectionId: "home", session });
    const edit = editSettings(backend.policy!, "2", { changes: { isAdmin: true, libraryIds: ["2"] } });
    await expect(edit).rejects.toThrow("No library");
    const { entries } = await journal.list();
    expect(entries.map(({ what }) => what)).toMatchObject([
      { before: { isAdmin: false }, after: { isAdmin: true } },
    ]);
    expect(entries[0]!.isUnsure).toBeUndefined();
  });

  it.each([
    new BackendError("Too many", { status: 429 }),
    new BackendError("Not now", { status: 503 }),
    new SignedOutError("Over", { status: 401 }),
  ])("that got half-way when it was told to wait ($status) is whole after the second try", async (error) => {
    const { raw, recorded, journal } = openAgain();
    const { write } = raw.policy!;
    let tries = 0;
    raw.policy!.write = async (id, document) => {
      if (++tries > 1) return write(id, document);
      await write(id, { ...document, libraryIds: ["1"] });
      throw error;
    };
    const backend = recorded();
    const edit = () => editSettings(backend.policy!, "2", { changes: { isAdmin: true, libraryIds: ["2"] } });
    await expect(edit()).rejects.toBe(error);
    await edit();
    const entries = (await journal.list()).entries.filter(isEdit);
    expect(entries.map(({ isUnsure, what: { before, after } }) => ({ isUnsure, before, after }))).toEqual([
      { isUnsure: undefined, before: { libraryIds: ["1"] }, after: { libraryIds: ["2"] } },
      { isUnsure: undefined, before: { isAdmin: false }, after: { isAdmin: true } },
    ]);
    for (const entry of entries) await revert(backend, journal, entry);
    expect(raw.policies.get("2")).toEqual({ isAdmin: false, libraryIds: ["1"] });
  });

  it("that did nothing, for the server asked for a pause, is struck out, whatever others did meanwhile", async () => {
    const { raw, recorded, journal } = openAgain();
    raw.policy!.write = () => {
      raw.policies.set("2", { isAdmin: false, libraryIds: ["3"] });
      return Promise.reject(new BackendError("Too many", { status: 429 }));
    };
    const edit = editSettings(recorded().policy!, "2", { changes: { isAdmin: true } });
    await expect(edit).rejects.toThrow("Too many");
    await expect.poll(async () => (await journal.list()).entries).toEqual([]);
  });

  it("goes through, and is counted as lost, where the browser keeps nothing", async () => {
    const journal: Journal = { ...openJournal("home"), put: () => Promise.reject(new Error("Quota")) };
    const { raw, backend } = open({}, journal);
    await editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
    expect(raw.policies.get("2")).toMatchObject({ isAdmin: true });
    expect(lostWrites(backend)).toBe(1);
    expect(latestEdit(backend, "policy", "2")).toBeUndefined(); // nothing that could be undone
  });

  it("of a deletion has a full copy of who is gone", async () => {
    const { backend, only } = open();
    await backend.users.remove!("2");
    expect((await only()).what).toEqual({
      kind: "remove",
      copy: {
        user: expect.objectContaining({ name: "mia", email: "mia@example.org" }) as unknown,
        policy: { isAdmin: false, libraryIds: ["1"] },
      },
    });
  });

  it("of a deletion that a run begins anew, after its page was closed, is the one entry of both", async () => {
    const { raw, recorded, journal } = openAgain();
    const { remove } = raw.users;
    raw.users.remove = () => new Promise(() => undefined); // the page is gone before the answer
    void forRun(recorded(), "run").users.remove!("2");
    await expect.poll(async () => (await journal.list()).entries).toMatchObject([{ isUnsure: true }]);
    raw.users.remove = remove!;
    await forRun(recorded(), "run").users.remove!("2");
    const { entries } = await journal.list();
    expect(entries).toMatchObject([
      { runId: "run", user: { id: "2", name: "mia" }, what: { kind: "remove" } },
    ]);
    expect(entries[0]!.isUnsure).toBeUndefined();
  });

  it("of a deletion that took effect unheard is confirmed when the run finds nobody left", async () => {
    const { raw, recorded, journal } = openAgain();
    const { remove } = raw.users;
    raw.users.remove = async (id) => {
      await remove!(id);
      await new Promise(() => undefined);
    };
    void forRun(recorded(), "run").users.remove!("2");
    await expect.poll(() => raw.people.has("2")).toBe(false);
    raw.users.remove = () => Promise.reject(new BackendError("Nobody", { status: 404 }));
    await expect(forRun(recorded(), "run").users.remove!("2")).rejects.toThrow("Nobody");
    const { entries } = await journal.list();
    expect(entries).toMatchObject([
      { user: { name: "mia" }, what: { kind: "remove", copy: { user: { id: "2" } } } },
    ]);
    expect(entries[0]!.isUnsure).toBeUndefined();
  });

  /** As a page that is closed before the answer leaves it. `isDone`: the server did it all the same. */
  const neverAnswered =
    <Args extends unknown[]>(send: (...args: Args) => Promise<unknown>, isDone: boolean) =>
    async (...args: Args): Promise<never> => {
      if (isDone) await send(...args);
      return new Promise(() => undefined);
    };
  const tries = [false, true].flatMap((isRun) => [false, true].map((isDone) => ({ isRun, isDone })));

  it.each(tries)(
    "of an edit begun anew after its page was closed stands once: %o",
    async ({ isRun, isDone }) => {
      const { raw, recorded, journal } = openAgain();
      const page = () => (isRun ? forRun(recorded(), "run") : recorded());
      const listed = async () => (await journal.list()).entries;
      const policy = { changes: { libraryIds: ["1", "2"] } };
      const user = { changes: { fullName: "Mia M." } };
      const { write } = raw.policy!;
      const update = raw.users.update!;
      raw.policy!.write = neverAnswered(write, isDone);
      raw.users.update = neverAnswered(update, isDone);
      const first = page();
      void editSettings(first.policy!, "2", policy);
      void editUser(first.users, "2", user);
      await expect.poll(listed).toMatchObject([{ isUnsure: true }, { isUnsure: true }]);
      if (isDone) await expect.poll(async () => (await raw.users.get("2")).fullName).toBe("Mia M.");
      raw.policy!.write = write;
      raw.users.update = update;
      const second = page();
      await editSettings(second.policy!, "2", policy);
      await editUser(second.users, "2", user);
      const entries = await listed();
      const documents = entries.map(({ what }) => what.kind === "edit" && what.document);
      expect([documents.length, new Set(documents)]).toEqual([2, new Set(["policy", "user"])]);
      // Whoever finds it done sends nothing. In a run, that confirms it; else it may be somebody else's doing.
      const unsure = entries.filter(({ isUnsure }) => isUnsure).map(({ what }) => what.kind);
      expect(unsure).toEqual(isDone && !isRun ? ["edit", "edit"] : []);
    },
  );

  it("of another edit leaves one whose answer was lost where it is", async () => {
    const { raw, recorded, journal } = openAgain();
    const { write } = raw.policy!;
    raw.policy!.write = neverAnswered(write, false);
    void editSettings(recorded().policy!, "2", { changes: { libraryIds: ["1", "2"] } });
    await expect.poll(async () => (await journal.list()).entries).toHaveLength(1);
    raw.policy!.write = write;
    await editSettings(recorded().policy!, "2", { changes: { isAdmin: true } });
    expect((await journal.list()).entries.map(({ isUnsure }) => isUnsure)).toEqual([undefined, true]);
  });

  it("of a password that is set once more stands once, and the first stays open where that is refused", async () => {
    const { raw, recorded, journal } = openAgain();
    const setPassword = raw.users.setPassword!;
    raw.users.setPassword = neverAnswered(setPassword, false);
    void recorded().users.setPassword!("2", { next: "first" });
    await expect.poll(async () => (await journal.list()).entries).toMatchObject([{ isUnsure: true }]);
    raw.users.setPassword = () => Promise.reject(new BackendError("Too short", { status: 400 }));
    await expect(recorded().users.setPassword!("2", { next: "x" })).rejects.toThrow("Too short");
    expect((await journal.list()).entries).toMatchObject([{ isUnsure: true, what: { kind: "password" } }]);
    raw.users.setPassword = setPassword;
    await recorded().users.setPassword!("2", { next: "second" });
    const { entries } = await journal.list();
    expect(entries).toMatchObject([{ what: { kind: "password" } }]);
    expect(entries[0]!.isUnsure).toBeUndefined();
  });

  it("never holds a password", async () => {
    const { backend, journal } = open();
    await backend.users.create!({ name: "nia", password: "hunter2-new" });
    await backend.users.setPassword!("2", { current: "hunter2-old", next: "hunter2-next" });
    expect(await journal.toJson()).not.toContain("hunter2");
    const { entries } = await journal.list();
    expect(entries.map(({ what, user }) => [what.kind, user])).toEqual([
      ["password", { id: "2", name: "mia" }],
      ["create", { id: "9", name: "nia" }],
    ]);
  });

  it("belongs to the run that it was made in", async () => {
    const { backend, only } = open();
    await editSettings(forRun(backend, "run").policy!, "2", { changes: { isAdmin: true } });
    expect((await only()).runId).toBe("run");
  });

  it("leaves a backend without a feature without it", () => {
    const { raw, backend } = open();
    const members = (of: object) => Object.keys(of).toSorted();
    expect(members(backend)).toEqual(members(raw));
    expect(members(backend.users)).toEqual(members(raw.users));
    expect(members(backend.policy!)).toEqual(members(raw.policy!));
  });
});

describe("undo", () => {
  const latest = (backend: Backend) => latestEdit(backend, "policy", "2")!;

  it("writes back what was there, and is itself an entry that can be undone", async () => {
    const { raw, backend, journal, entries } = open();
    await editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
    const edit = latest(backend);
    await revert(backend, journal, edit);
    expect(raw.policies.get("2")).toEqual({ isAdmin: false, libraryIds: ["1"] });
    const [second, first] = await entries();
    expect(first!.reverted?.entryId).toBe(second!.id);
    await revert(backend, journal, latest(backend));
    expect(raw.policies.get("2")).toMatchObject({ isAdmin: true });
  });

  it("overwrites nothing that somebody else changed since", async () => {
    const { raw, backend, journal, entries } = open();
    await editSettings(backend.policy!, "2", { changes: { libraryIds: ["1", "2"] } });
    raw.policies.set("2", { isAdmin: true, libraryIds: ["3"] });
    await expect(revert(backend, journal, latest(backend))).rejects.toThrow(ConflictError);
    expect(raw.policies.get("2")).toEqual({ isAdmin: true, libraryIds: ["3"] });
    expect((await entries()).map(({ reverted }) => reverted)).toEqual([undefined]);
  });

  it("leaves alone what somebody else changed beside it", async () => {
    const { raw, backend, journal } = open();
    await editSettings(backend.policy!, "2", { changes: { libraryIds: ["1", "2"] } });
    raw.policies.set("2", { isAdmin: true, libraryIds: ["1", "2"] });
    await revert(backend, journal, latest(backend));
    expect(raw.policies.get("2")).toEqual({ isAdmin: true, libraryIds: ["1"] });
  });

  it("asks the rules again", async () => {
    const { backend, journal } = open({
      users: { allows: (action) => Promise.resolve(action === "setAdmin" ? refused : { allowed: true }) },
    });
    await editSettings(backend.policy!, "2", { changes: { isAdmin: true } });
    await expect(revert(backend, journal, latest(backend))).rejects.toThrow(RefusedError);
  });

  it("of a name that there was none of empties it", async () => {
    const { raw, backend, journal } = open();
    raw.people.set("2", { id: "2", name: "mia", isAdmin: false });
    await editUser(backend.users, "2", { changes: { email: "mia@example.org" } });
    await revert(backend, journal, latestEdit(backend, "user", "2")!);
    expect(raw.people.get("2")?.email).toBe("");
  });

  it("of any sequence of edits, last first, leads back to the first state", async () => {
    const edit = fc.record({
      id: fc.constantFrom("1", "2"),
      changes: fc.oneof(
        fc.record({ isAdmin: fc.boolean() }),
        fc.record({ libraryIds: fc.subarray(["1", "2", "3"]) }),
        fc.record({ isAdmin: fc.boolean(), libraryIds: fc.subarray(["1", "2", "3"]) }),
        fc.record({ email: fc.constantFrom("", "a@example.org", "b@example.org") }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        freshDatabase();
        const { raw, backend, journal, entries } = open();
        const state = () => JSON.stringify([[...raw.policies], [...raw.people]]);
        const first = state();
        for (const { id, changes } of edits)
          await ("email" in changes
            ? editUser(backend.users, id, { changes })
            : editSettings(backend.policy!, id, { changes }));
        for (const entry of (await entries()).filter(isEdit)) await revert(backend, journal, entry);
        expect(state()).toBe(first);
      }),
      { numRuns: 40 },
    );
  });
});

const refused = { allowed: false, rule: "lastAdmin" } as const;
