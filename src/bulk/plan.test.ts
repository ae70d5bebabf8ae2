// @vitest-environment node
/** What a task would do: only what was chosen, and never so that nobody is left to manage the server. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SettingsDocument, User, Users } from "../backends/backend";
import { BackendError, SignedOutError } from "../backends/errors";
import { defineFields } from "../backends/fields";
import { paginate } from "../backends/paginate";
import { buildUser, createFakeBackend, type FakeOptions } from "../testing/fakeBackend";
import type { Change, PlannedRow, Task } from "./bulk";
import { applyChange, changesFor } from "./change";
import { commonValues, countItems, readDocuments } from "./documents";
import { planTask } from "./plan";

interface Policy {
  isOn: boolean;
  tags: string[];
  ids: number[];
  score: number | null;
  subScore: number | null;
  onlyWhenOn: string;
  shown: string;
}

const fields = defineFields<Policy>()([
  { group: "g", kind: "switch", source: "isOn" },
  { group: "g", kind: "tags", source: "tags" },
  { group: "g", kind: "references", source: "ids", reference: "libraries" },
  { group: "g", kind: "custom", source: "score", input: "rating", also: ["subScore"] },
  { group: "g", kind: "text", source: "onlyWhenOn", showWhen: ({ isOn }) => isOn },
  { group: "g", kind: "text", source: "shown", readOnly: "why" },
]);

const anyDocument = fc.record({
  isOn: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
  ids: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
  score: fc.option(fc.integer({ min: 0, max: 18 })),
  subScore: fc.option(fc.integer({ min: 0, max: 2 })),
  onlyWhenOn: fc.string(),
  shown: fc.string(),
  // Of a newer server.
  unheardOf: fc.anything({ maxDepth: 1 }),
});

const items = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
const anyChange = fc.record(
  {
    isOn: fc.record({ set: fc.boolean() }),
    tags: fc.oneof(fc.record({ set: items }), fc.record({ add: items, remove: items })),
    ids: fc.record({
      add: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
      remove: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
    }),
    onlyWhenOn: fc.record({ set: fc.string() }),
    shown: fc.record({ set: fc.string() }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Change>;

describe("a change", () => {
  it("touches the chosen fields and no others, whatever the document", () => {
    fc.assert(
      fc.property(anyDocument, anyChange, (document, change) => {
        const after = applyChange(fields, document, change);
        for (const [key, value] of Object.entries(document))
          if (!(key in change)) expect(after[key]).toBe(value);
        expect(Object.keys(after).every((key) => key in document || key in change)).toBe(true);
        expect(after.shown).toBe(document.shown); // cannot be changed
      }),
    );
  });

  it("made twice is the same as made once", () => {
    fc.assert(
      fc.property(anyDocument, anyChange, (document, change) => {
        const once = applyChange(fields, document, change);
        expect(changesFor(fields, once, change)).toEqual({});
      }),
    );
  });

  it("that adds and takes away leaves the rest of the list, in its order", () => {
    const list = applyChange(fields, { tags: ["b", "a", "c"] }, { tags: { add: ["d", "a"], remove: ["c"] } });
    expect(list.tags).toEqual(["b", "a", "d"]);
    expect(applyChange(fields, { tags: null }, { tags: { add: [], remove: ["x"] } }).tags).toBeNull();
    expect(applyChange(fields, { ids: [1] }, { ids: { add: [2], remove: ["1"] } }).ids).toEqual([2]);
  });

  it("leaves alone what means nothing beside the other values", () => {
    const change = { onlyWhenOn: { set: "new" } };
    expect(changesFor(fields, { isOn: false, onlyWhenOn: "old" }, change)).toEqual({});
    expect(
      changesFor(fields, { isOn: false, onlyWhenOn: "old" }, { isOn: { set: true }, ...change }),
    ).toEqual({ isOn: true, onlyWhenOn: "new" });
  });

  it("of one half of a value names the other half, too", () => {
    expect(changesFor(fields, { score: 1, subScore: 2 }, { score: { set: 5 } })).toEqual({
      score: 5,
      subScore: 2,
    });
  });
});

describe("several documents", () => {
  it("are the same at a field only where all of them are, in any order of a list", () => {
    const documents: SettingsDocument[] = [
      { isOn: true, tags: ["a", "b"], score: 1, subScore: 1 },
      { isOn: true, tags: ["b", "a"], score: 1, subScore: 2 },
    ];
    const common = commonValues(fields, documents);
    expect(common.get("isOn")).toEqual({ isMixed: false, value: { isOn: true } });
    expect(common.get("tags")).toMatchObject({ isMixed: false });
    expect(common.get("score")).toEqual({ isMixed: true }); // the other half differs
    expect(countItems("tags", [...documents, { tags: ["a"] }])).toEqual(
      new Map([
        ["a", 3],
        ["b", 2],
      ]),
    );
  });

  it("are read a few at a time, and one that cannot be had does not hide the others", async () => {
    const people = Array.from({ length: 30 }, (_, n) => buildUser({ id: String(n), name: `u${n}` }));
    let open = 0;
    let most = 0;
    const backend = createFakeBackend({
      people,
      policy: {
        async read(id) {
          most = Math.max(most, ++open);
          await new Promise((resolve) => setTimeout(resolve, 1));
          open -= 1;
          if (id === "7") throw new BackendError("Broken", { status: 500 });
          return { isAdmin: false, libraryIds: [id], secret: "s" };
        },
      },
    });
    const seen: number[] = [];
    const found = await readDocuments(backend, people, ["policy"], { onProgress: (done) => seen.push(done) });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
    expect(found.get("7")).toMatchObject({ error: { status: 500 } });
    expect(found.get("8")).toEqual({ policy: { isAdmin: false, libraryIds: ["8"] } });
    expect(seen).toEqual(people.map((_, n) => n + 1));
  });

  it("are read no further once somebody leaves, or the session has ended", async () => {
    const people = Array.from({ length: 30 }, (_, n) => buildUser({ id: String(n) }));
    let reads = 0;
    const controller = new AbortController();
    const leaving = createFakeBackend({
      people,
      policy: {
        read() {
          if (++reads === 10) controller.abort();
          return Promise.resolve({});
        },
      },
    });
    const left = readDocuments(leaving, people, ["policy"], { signal: controller.signal });
    await expect(left).rejects.toThrow(/abort/i);
    expect(reads).toBeLessThan(20);
    const out = createFakeBackend({
      people,
      policy: {
        read() {
          throw new SignedOutError("Over", { status: 401 });
        },
      },
    });
    await expect(readDocuments(out, people, ["policy"])).rejects.toThrow(SignedOutError);
  });
});

describe("a plan", () => {
  const statesOf = (rows: readonly PlannedRow[]) =>
    rows.map((row) => [row.user.name, row.state, "rule" in row ? row.rule : undefined]);

  /** As Navidrome's: asked about each, it sees only that there is another. */
  const open = (people: User[], options: FakeOptions = {}) => {
    const list: Users["list"] = (query) => Promise.resolve(paginate(people, query));
    return createFakeBackend({
      ...options,
      people,
      users: {
        list,
        allows(action, user) {
          const others = people.filter(
            ({ id, isAdmin, isDisabled }) => id !== user.id && isAdmin && !isDisabled,
          );
          const isLast = user.isAdmin && !others.length && (action === "remove" || action === "setAdmin");
          return Promise.resolve(isLast ? { allowed: false, rule: "lastAdmin" } : { allowed: true });
        },
        ...options.users,
      },
    });
  };
  const admin = (id: string, more: Partial<User> = {}) =>
    buildUser({ id, name: `admin${id}`, isAdmin: true, ...more });
  const member = (id: string) => buildUser({ id, name: `member${id}` });

  it("says of each what would change, who is as wished already, and who cannot be asked", async () => {
    const people = [member("1"), member("2"), member("3")];
    const backend = open(people, {
      policy: {
        read(id) {
          if (id === "3") throw new BackendError("Broken", { status: 500 });
          return Promise.resolve({ isAdmin: false, libraryIds: id === "1" ? ["1"] : ["1", "2"] });
        },
      },
    });
    const task: Task = { kind: "edit", policy: { libraryIds: { add: ["2"], remove: [] } } };
    const rows = await planTask(backend, people, task);
    expect(statesOf(rows)).toEqual([
      ["member1", "ready", undefined],
      ["member2", "same", undefined],
      ["member3", "unread", undefined],
    ]);
    expect(rows[0]).toMatchObject({
      parts: [{ document: "policy", before: { libraryIds: ["1"] }, after: { libraryIds: ["1", "2"] } }],
    });
  });

  it("asks again about those whom the form could not read, and about nobody else", async () => {
    const people = [member("1"), member("2"), member("3")];
    let isDown = true;
    const asked: string[] = [];
    const backend = open(people, {
      policy: {
        read(id) {
          asked.push(id);
          if (isDown && id !== "1") throw new BackendError("Too slow", { status: 0 });
          return Promise.resolve({ isAdmin: false, libraryIds: ["1"] });
        },
      },
    });
    const documents = await readDocuments(backend, people, ["policy"]);
    isDown = false;
    asked.length = 0;
    const task: Task = { kind: "edit", policy: { isAdmin: { set: true } } };
    const rows = await planTask(backend, people, task, { documents });
    expect(rows.map(({ state }) => state)).toEqual(["ready", "ready", "ready"]);
    expect(asked).toEqual(["2", "3"]);
  });

  it("leaves out whoever would have a value that the server does not take", async () => {
    const people = [member("1")];
    const task: Task = { kind: "edit", policy: { libraryIds: { add: [], remove: ["1"] } } };
    const [row] = await planTask(open(people), people, task);
    expect(row).toMatchObject({ state: "invalid", source: "libraryIds" });
  });

  it("leaves out for whom nothing of it means anything, and takes no such wish for done", async () => {
    const people = [admin("1"), member("2")];
    const backend = open(people);
    const give: Task = { kind: "edit", policy: { libraryIds: { add: ["2"], remove: [] } } };
    expect(await planTask(backend, people, give)).toMatchObject([
      { state: "invalid", source: "libraryIds", problem: { message: "bulk.problem.doesNotApply" } },
      { state: "ready" },
    ]);
    const keep: Task = { kind: "edit", policy: { libraryIds: { add: ["1"], remove: [] } } };
    expect((await planTask(backend, people, keep)).map(({ state }) => state)).toEqual(["same", "same"]);
    const both: Task = { kind: "edit", policy: { ...give.policy, isAdmin: { set: true } } };
    expect((await planTask(backend, people, both)).map(({ state }) => state)).toEqual(["invalid", "ready"]);
  });

  it("tells what else each change brings about, and does without where that cannot be asked", async () => {
    const people = [member("1"), member("2"), member("3")];
    const task: Task = { kind: "edit", policy: { isAdmin: { set: true } } };
    const asked: unknown[] = [];
    const message = { message: "signedOut", risk: "high" } as const;
    const telling = open(people, {
      policy: {
        consequences(id, before, after) {
          asked.push([id, before.isAdmin, after.isAdmin]);
          return Promise.resolve(id === "1" ? [message] : []);
        },
      },
    });
    const rows = await planTask(telling, people, task);
    expect(asked).toEqual([1, 2, 3].map((id) => [String(id), false, true]));
    expect(rows).toMatchObject([
      { parts: [{ consequences: [message] }] },
      { parts: [{ consequences: [] }] },
      { parts: [{ consequences: [] }] },
    ]);

    const failing = (problem: Error) =>
      open(people, { policy: { consequences: () => Promise.reject(problem) } });
    const without = await planTask(failing(new BackendError("Broken", { status: 500 })), people, task);
    expect(statesOf(without).map(([, state]) => state)).toEqual(["ready", "ready", "ready"]);
    const over = new SignedOutError("Over", { status: 401 });
    await expect(planTask(failing(over), people, task)).rejects.toBe(over);
  });

  it("asks the rules about each change, and not about what stays", async () => {
    const people = [admin("1"), member("2")];
    const task: Task = { kind: "edit", policy: { isAdmin: { set: false } } };
    expect(statesOf(await planTask(open(people), people, task))).toEqual([
      ["admin1", "refused", "lastAdmin"],
      ["member2", "same", undefined],
    ]);
  });

  it("does another thing to each where that is asked for", async () => {
    const people = [member("1"), member("2")];
    const task: Task = {
      kind: "editEach",
      edits: { 1: { user: { email: { set: "new@example.org" } }, policy: { isAdmin: { set: true } } } },
    };
    const [first, second] = await planTask(open(people), people, task);
    expect(first).toMatchObject({
      state: "ready",
      parts: [
        { document: "user", after: { email: "new@example.org" } },
        { document: "policy", after: { isAdmin: true } },
      ],
    });
    expect(second?.state).toBe("same");
  });

  it("never takes the last administrator, whomever it is for", async () => {
    const anyPeople = fc
      .array(fc.record({ isAdmin: fc.boolean(), isDisabled: fc.boolean() }), { minLength: 1, maxLength: 8 })
      .map((list) => [
        admin("0"),
        ...list.map((each, n) => buildUser({ id: String(n + 1), name: `u${n + 1}`, ...each })),
      ]);
    const anyTask = fc.constantFrom<Task>(
      { kind: "remove" },
      { kind: "edit", policy: { isAdmin: { set: false } } },
    );
    await fc.assert(
      fc.asyncProperty(anyPeople, anyTask, fc.infiniteStream(fc.boolean()), async (people, task, picks) => {
        const chosen = people.filter(() => picks.next().value);
        const rows = await planTask(open(people), chosen, task);
        const gone = new Set(rows.filter(({ state }) => state === "ready").map(({ user }) => user.id));
        const left = people.filter(({ id, isAdmin, isDisabled }) => isAdmin && !isDisabled && !gone.has(id));
        expect(left.length).toBeGreaterThan(0);
        // And it leaves out no more than one for that.
        const isAbleAdmin = ({ isAdmin, isDisabled }: User) => isAdmin && !isDisabled;
        const spared = rows.filter(({ state, user }) => state === "refused" && isAbleAdmin(user));
        expect(spared.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("looks for somebody who stays no further than it must, and to the end where it must", async () => {
    const people = Array.from({ length: 600 }, (_, n) =>
      buildUser({ id: String(n), name: `u${n}`, isAdmin: n === 0 || n === 599 }),
    );
    let pages = 0;
    const list: Users["list"] = (query) => {
      pages += 1;
      // As a server that ignores its filter, and answers in an order of its own.
      return Promise.resolve({ ...paginate(people, { ...query, filter: {} }), total: people.length });
    };
    const backend = open(people, { users: { list, allows: () => Promise.resolve({ allowed: true }) } });
    const rowsFor = (chosen: User[]) => planTask(backend, chosen, { kind: "remove" });
    expect(statesOf(await rowsFor(people.slice(1, 3))).map(([, state]) => state)).toEqual(["ready", "ready"]);
    expect(pages).toBe(0); // no administrator goes
    expect(statesOf(await rowsFor(people.slice(0, 2))).map(([, state]) => state)).toEqual(["ready", "ready"]);
    expect(statesOf(await rowsFor([people[0]!, people[599]!]))).toEqual([
      ["u0", "ready", undefined],
      ["u599", "refused", "lastAdmin"],
    ]);
  });

  it("never shuts everybody out", async () => {
    const people = [member("1"), member("2"), buildUser({ id: "3", name: "out", isDisabled: true })];
    const disable = defineFields<{ isOut: boolean }>()([
      { group: "g", kind: "switch", source: "isOut", action: "setDisabled" },
    ]);
    const backend = open(people, {
      users: { columns: ["name", "isDisabled"] },
      policy: { fields: disable, read: () => Promise.resolve({ isOut: false }) },
    });
    const rows = await planTask(backend, people, { kind: "edit", policy: { isOut: { set: true } } });
    expect(statesOf(rows)).toEqual([
      ["member1", "ready", undefined],
      ["member2", "refused", "lastEnabled"],
      ["out", "ready", undefined],
    ]);
  });
});
