// @vitest-environment node
/** Runs over real HTTP, through a door that refuses and loses calls: the report says what really is. */
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { People } from "../../server/people";
import { startTestServer } from "../../server/testing";
import type { Backend, User } from "../backends/backend";
import { connectJellyfin } from "../backends/jellyfin";
import { connectNavidrome } from "../backends/navidrome";
import { createQueue } from "../backends/queue";
import { openJournal } from "../journal/openJournal";
import { recordWrites } from "../journal/recordWrites";
import { type Fault, startFaultyProxy } from "../testing/faultyProxy";
import { freshDatabase } from "../testing/freshDatabase";
import { createMemorySessionStore } from "../testing/memorySessionStore";
import type { Task } from "./bulk";
import { planTask } from "./plan";
import { toRevertTask } from "./revertTask";
import { openRunStore } from "./runStore";
import { countRows, createRuns, type Runs } from "./runs";

beforeEach(freshDatabase);

type Decide = (method: string, path: string) => Fault | undefined;

/** A server with this many more users, and a door in front of it. `page()` is somebody who opens Usher there. */
const open = async (kind: "navidrome" | "jellyfin", people: People = "demo") => {
  const server = await startTestServer({ people });
  onTestFinished(() => server.close());
  const target = kind === "jellyfin" ? server.url("12", "jellyfin") : server.url("real");
  let decide: Decide = () => undefined;
  const door = await startFaultyProxy(target, (method, path) => decide(method, path));
  onTestFinished(() => door.close());
  const journal = openJournal("home");

  const enter = async (url: string) => {
    /** A page that was closed neither sends nor hears anything any more. */
    const life = { isOver: false };
    const session = createMemorySessionStore();
    const connected = await (kind === "jellyfin" ? connectJellyfin : connectNavidrome)({
      url,
      clientId: url,
      session,
      fetch: async (...args) => {
        if (life.isOver) await new Promise(() => {});
        const answer = await fetch(...args);
        if (life.isOver) await new Promise(() => {});
        return answer;
      },
    });
    session.write(await connected.auth.withPassword!({ username: "demo", password: "demo" }));
    const backend = recordWrites(await connected.open(), { journal, connectionId: "home", session });
    return { backend, life };
  };

  const page = async (owner = "tab") => {
    const { backend, life } = await enter(door.url);
    const signedOut: true[] = [];
    const runs = createRuns({
      backend,
      queue: createQueue({ atOnce: backend.writesAtOnce, wait: () => Promise.resolve() }),
      store: openRunStore("home"),
      connection: { id: "home", name: "Home", url: door.url },
      owner,
      onSignedOut: () => signedOut.push(true),
    });
    onTestFinished(() => runs.stop());
    return { backend, runs, signedOut, close: () => (life.isOver = true) };
  };

  const { backend: other } = await enter(target);
  const everyone = async (): Promise<User[]> => {
    const sort = { field: "name", order: "ASC" } as const;
    return (await other.users.list({ page: 1, perPage: 5000, sort, filter: {} })).users;
  };
  return {
    page,
    other,
    everyone,
    /** Those who are no administrators. */
    members: async () => (await everyone()).filter(({ isAdmin }) => !isAdmin),
    journal,
    door,
    fault: (next: Decide) => (decide = next),
  };
};

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const ended = (runs: Runs) => until(() => Boolean(runs.read()[0]?.endedAt));
const isWrite = (method: string) => method !== "GET";

const librariesOf = async (backend: Backend, users: readonly { id: string }[]) =>
  Promise.all(users.map(async ({ id }) => (await backend.policy!.read(id)).libraryIds as string[]));

/** Gives a library, on Navidrome; the users have some of their own. */
const give: Task = { kind: "edit", policy: { libraryIds: { add: ["2"], remove: [] } } };

describe("a run", () => {
  it("gives each user what was asked for, keeps the rest, and says so", async () => {
    const { page, members, other, journal } = await open("navidrome", 30);
    const { runs } = await page();
    const users = await members();
    const before = await librariesOf(other, users);
    runs.start(give, users);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: users.length, failed: 0 });
    expect(await librariesOf(other, users)).toEqual(
      before.map((ids) => [...new Set([...ids, "2"])].toSorted((a, b) => Number(a) - Number(b))),
    );
    const { entries } = await journal.list({ limit: 1000 });
    const changed = before.filter((ids) => !ids.includes("2"));
    expect(entries).toHaveLength(changed.length);
    expect(entries.every(({ runId }) => runId === runs.read()[0]!.id)).toBe(true);
  });

  it("goes on through bursts of 503 and 429", async () => {
    const { page, members, other, fault } = await open("navidrome", 30);
    const { runs } = await page();
    const users = await members();
    const burst = new Map<string, Fault[]>();
    fault((method, path) => {
      if (!isWrite(method)) return undefined;
      if (!burst.has(path)) burst.set(path, [503, 429, 503]);
      return burst.get(path)!.shift();
    });
    runs.start(give, users);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: users.length });
    expect((await librariesOf(other, users)).every((ids) => ids.includes("2"))).toBe(true);
  });

  it("looks after a lost answer, and says unknown where it sees nothing; a second try finds it done and writes nothing", async () => {
    const { page, members, other, fault, door } = await open("navidrome", 12);
    const { runs } = await page();
    const users = (await members()).slice(0, 10);
    await Promise.all(users.map(async ({ id }) => writeLibraries(other, id, ["1"])));
    let writes = 0;
    let unseen: string | undefined;
    fault((method, path) => {
      if (isWrite(method) && ++writes === 6) unseen = path.replace("/library", "");
      const isLost = (isWrite(method) && writes === 3) || (unseen && path.startsWith(unseen));
      return isLost ? "lost" : undefined;
    });
    const run = runs.start(give, users);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: 9, unknown: 1 });
    expect((await librariesOf(other, users)).every((ids) => ids.includes("2"))).toBe(true);
    fault(() => undefined);
    door.passed.length = 0;
    runs.retry(run.id);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: 10, unknown: 0 });
    expect(door.passed.filter((call) => !call.startsWith("GET"))).toEqual([]);
  });

  it("reports exactly those as failed whom the server refused, and tries only them again", async () => {
    const { page, members, other, fault, door } = await open("navidrome", 12);
    const { runs } = await page();
    const users = (await members()).slice(0, 10);
    await Promise.all(users.map(async ({ id }) => writeLibraries(other, id, ["1"])));
    const unlucky = new Set([users[2]!.id, users[7]!.id]);
    const isUnlucky = (path: string) => [...unlucky].some((id) => path.includes(id));
    fault((method, path) => (isWrite(method) && isUnlucky(path) ? 500 : undefined));
    const run = runs.start(give, users);
    await ended(runs);
    const failed = runs.read()[0]!.rows.filter(({ state }) => state === "failed");
    expect(new Set(failed.map(({ id }) => id))).toEqual(unlucky);
    expect(failed[0]!.problem).toMatchObject({ message: "errors.failed.title" });
    const has = await librariesOf(other, users);
    expect(users.filter((_, n) => !has[n]!.includes("2")).map(({ id }) => id)).toEqual([...unlucky]);
    fault(() => undefined);
    door.passed.length = 0;
    await writeLibraries(other, users[0]!.id, ["1"]); // somebody else thought better of it
    runs.retry(run.id);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: 10 });
    const written = door.passed.filter((call) => !call.startsWith("GET"));
    expect(written.every(isUnlucky)).toBe(true);
    expect(written).toHaveLength(2);
    expect(await librariesOf(other, [users[0]!])).toEqual([["1"]]);
  });

  it("pauses without holding up what others send, resumes, and is cancelled with the rest left out", async () => {
    const { page, members, other, fault } = await open("navidrome", 60);
    const { runs } = await page();
    const users = await members();
    await Promise.all(users.map(async ({ id }) => writeLibraries(other, id, ["1"])));
    let writes = 0;
    fault((method) => {
      if (isWrite(method) && ++writes === 10) runs.pause(runs.read()[0]!.id);
      return undefined;
    });
    const { id } = runs.start(give, users);
    await until(() => runs.read()[0]!.isPaused && countRows(runs.read()[0]!).running === 0);
    const paused = countRows(runs.read()[0]!);
    expect(paused.waiting).toBeGreaterThan(users.length - 20);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(countRows(runs.read()[0]!)).toEqual(paused);

    const done = runs.read()[0]!.rows.find(({ state }) => state === "done")!;
    await writeLibraries(other, done.id, ["1"]); // somebody else thought better of it
    let more = 0;
    fault((method) => {
      if (isWrite(method) && ++more === 10) runs.cancel(id);
      return undefined;
    });
    runs.resume(id);
    await ended(runs);
    const { done: changed, stopped, ...rest } = countRows(runs.read()[0]!);
    expect(changed + stopped).toBe(users.length);
    expect(stopped).toBeGreaterThan(0);
    expect(rest).toEqual({ waiting: 0, running: 0, failed: 0, unknown: 0 });
    const has = await librariesOf(other, users);
    const rows = runs.read()[0]!.rows;
    expect(users.map((_, n) => has[n]!.includes("2"))).toEqual(
      rows.map(({ id: rowId, state }) => state === "done" && rowId !== done.id), // what was done is not done again
    );
  });

  it("waits for a new sign-in where the session ends, and then goes on", async () => {
    const { page, members, fault } = await open("navidrome", 30);
    const { runs, signedOut } = await page();
    const users = await members();
    let writes = 0;
    fault((method) => (isWrite(method) && ++writes > 5 ? 401 : undefined));
    runs.start(give, users);
    await until(() => Boolean(runs.read()[0]!.isSignedOut) && countRows(runs.read()[0]!).running === 0);
    expect(signedOut.length).toBeGreaterThan(0);
    expect(countRows(runs.read()[0]!)).toMatchObject({ failed: 0, unknown: 0 });
    expect(runs.isBusy()).toBe(true);
    fault(() => undefined);
    runs.signedIn();
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: users.length });
  });
});

describe("a run whose page was closed in the middle", () => {
  it("goes on in the next one, and does nothing twice", async () => {
    const { page, members, other, fault, door } = await open("navidrome", 60);
    const users = await members();
    await Promise.all(users.map(async ({ id }) => writeLibraries(other, id, ["1"])));
    const first = await page();
    let writes = 0;
    fault((method) => {
      if (isWrite(method) && ++writes === 23) first.close();
      return undefined;
    });
    door.passed.length = 0;
    first.runs.start(give, users);
    await until(() => writes >= 23);
    await new Promise((resolve) => setTimeout(resolve, 50));

    fault(() => undefined);
    const second = await page();
    await second.runs.restore();
    expect(countRows(second.runs.read()[0]!).done).toBeGreaterThan(10);
    await ended(second.runs);
    expect(countRows(second.runs.read()[0]!)).toMatchObject({ done: users.length });
    expect((await librariesOf(other, users)).every((ids) => ids.includes("2"))).toBe(true);
    const written = door.passed.filter((call) => /^PUT .*librar/.test(call));
    expect(new Set(written).size).toBe(users.length);
    expect(written).toHaveLength(users.length);
  });

  it("removes each user once, also the one whose answer nobody heard", async () => {
    const { page, members, fault, door, everyone } = await open("navidrome", 25);
    const doomed = (await members()).slice(0, 20);
    const first = await page();
    let writes = 0;
    fault((method) => {
      if (isWrite(method) && ++writes === 8) first.close();
      return undefined;
    });
    door.passed.length = 0;
    first.runs.start({ kind: "remove" }, doomed);
    await until(() => writes >= 8);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fault(() => undefined);
    const second = await page();
    await second.runs.restore();
    await ended(second.runs);
    expect(countRows(second.runs.read()[0]!)).toMatchObject({ done: 20 });
    const left = new Set((await everyone()).map(({ id }) => id));
    expect(doomed.filter(({ id }) => left.has(id))).toEqual([]);
    const removed = door.passed.filter((call) => call.startsWith("DELETE"));
    expect(removed).toHaveLength(20);
  });

  it("is left alone by another tab as long as its own is alive", async () => {
    const { page, members, fault } = await open("navidrome", 20);
    const first = await page("one");
    let other: Awaited<ReturnType<typeof page>> | undefined;
    let writes = 0;
    fault((method) => {
      if (isWrite(method) && ++writes === 4) first.runs.pause(first.runs.read()[0]!.id);
      return undefined;
    });
    first.runs.start(give, await members());
    await until(() => writes >= 4);
    other = await page("two");
    await other.runs.restore();
    expect(other.runs.read()).toEqual([]);
    first.runs.stop(); // its tab is closed
    await new Promise((resolve) => setTimeout(resolve, 20));
    await other.runs.restore();
    expect(other.runs.read()).toHaveLength(1);
  });
});

describe("a run on Jellyfin", () => {
  it("looks what became of a write whose answer was lost, and sends it only once", async () => {
    const { page, members, fault } = await open("jellyfin");
    const { runs } = await page();
    const users = (await members()).slice(0, 4);
    let writes = 0;
    fault((method) => (isWrite(method) && ++writes === 2 ? "lost" : undefined));
    runs.start({ kind: "edit", policy: { MaxActiveSessions: { set: 7 } } }, users);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: 4, unknown: 0 });
    expect(writes).toBe(4);
  });

  it("is taken back as a whole, but for whom somebody changed since", async () => {
    const { page, members, other, journal } = await open("jellyfin");
    const { runs, backend } = await page();
    const users = (await members()).slice(0, 4);
    const read = () => Promise.all(users.map(async ({ id }) => other.policy!.read(id)));
    const before = await read();
    const { id } = runs.start({ kind: "edit", policy: { MaxActiveSessions: { set: 7 } } }, users);
    await ended(runs);
    await other.policy!.write(users[1]!.id, { ...(await read())[1], MaxActiveSessions: 9 });

    const task = toRevertTask(await journal.ofRun(id));
    const rows = await planTask(backend, users, task);
    expect(rows.map(({ state }) => state)).toEqual(["ready", "invalid", "ready", "ready"]);
    runs.start(task, users);
    await ended(runs);
    const after = runs.read()[0]!.rows;
    expect(after.map(({ state }) => state)).toEqual(["done", "failed", "done", "done"]);
    expect(after[1]!.problem?.message).toBe("errors.conflict.title");
    const kept = { ...before[1], MaxActiveSessions: 9 };
    expect(await read()).toEqual([before[0], kept, before[2], before[3]]);
  });

  it("hides everybody, asks the rules before each, and keeps what it does not know", async () => {
    const { page, everyone, other } = await open("jellyfin");
    const { runs } = await page();
    const users = await everyone();
    const before = new Map<string, unknown>();
    for (const { id } of users) {
      const document = await other.policy!.read(id);
      await other.policy!.write(id, { ...document, EnableSomethingNew: id > "8" });
      before.set(id, { ...(await other.policy!.read(id)), IsHidden: true });
    }
    runs.start({ kind: "edit", policy: { IsHidden: { set: true } } }, users);
    await ended(runs);
    expect(countRows(runs.read()[0]!)).toMatchObject({ done: users.length });
    for (const { id } of users) expect(await other.policy!.read(id)).toEqual(before.get(id));
  });

  it("never disables an administrator, though the plan was made before they were one", async () => {
    const { page, members, other } = await open("jellyfin");
    const { runs } = await page();
    const users = (await members()).filter(({ isDisabled }) => !isDisabled).slice(0, 3);
    await other.policy!.write(users[1]!.id, {
      ...(await other.policy!.read(users[1]!.id)),
      IsAdministrator: true,
    });
    runs.start({ kind: "edit", policy: { IsDisabled: { set: true } } }, users);
    await ended(runs);
    expect(runs.read()[0]!.rows.map(({ state, problem }) => [state, problem?.message])).toEqual([
      ["done", undefined],
      ["failed", "rules.stillAdmin"],
      ["done", undefined],
    ]);
  });
});

const writeLibraries = async ({ policy }: Backend, id: string, libraryIds: string[]) => {
  await policy!.write(id, { ...(await policy!.read(id)), libraryIds });
};
