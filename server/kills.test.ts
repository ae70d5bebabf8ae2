/**
 * A server that is killed at any moment, under load, has lost nothing that it acknowledged, time after time on the same
 * data. `USHER_KILLS` is how often (default 4; `npm run kills` does it 200 times).
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEngine } from "./db/open.ts";
import { claimOf, createCall as createJellyfinCall } from "./jellyfin/testClient.ts";
import { createCall } from "./navidrome/testClient.ts";
import { createTokens } from "./navidrome/tokens.ts";
import { clientId, createCall as createPlexCall } from "./plex/testClient.ts";
import { openStore, type Store } from "./store/index.ts";

const kills = Number(process.env.USHER_KILLS ?? 4);
const root = path.join(import.meta.dirname, "..");
const folder = path.join(root, "node_modules", ".cache", `usher-kills-${process.pid}`);
const bundle = path.join(folder, "main.mjs");

let data: string;
let child: ChildProcess | undefined;
beforeAll(async () => {
  expect(spawnSync(process.execPath, [path.join(root, "scripts/build-server.mjs"), folder]).status).toBe(0);
  data = await mkdtemp(path.join(tmpdir(), "usher-kills-"));
}, 60_000);
afterAll(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
});

const open = () => openStore(path.join(data, "usher.db"));

const start = async () => {
  const started = spawn(process.execPath, [bundle, "--port", "0", "--data", data, "--people", "none"], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  const ended = new Promise((resolve) => started.once("close", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    let said = "";
    started.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[^\s/]+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`It did not start: ${said}`)));
  });
  return { origin, kill: () => started.kill("SIGKILL"), ended };
};

/** What is known of each account, by a name that is used once. Null: it is gone. */
type States = Map<string, string | null>;

interface Change {
  name: string;
  to: string | null;
  /** Whether it was acknowledged. */
  send(): Promise<boolean>;
}

/** One after the other; whoever makes them stops where the server does. */
type Worker = (origin: string, round: number) => AsyncGenerator<Change>;

const createWorkers = async (store: Store): Promise<Worker[]> => {
  const admin = await store.users.create({ name: "admin", password: "admin", isAdmin: true });
  const secret = await store.meta.secret("navidrome");
  const navidromeToken = createTokens({ secret, sessionSeconds: 36_000, now: Date.now }).issue(admin);
  const key = (await store.jellyfin.keys.create("kills")).token;
  const owner = await store.household.accounts.ofUser(admin.id);
  const device = { clientId, product: "", name: "", platform: "", version: "" };
  const plexToken = await store.household.devices.signIn(owner.id, device);

  async function* music(origin: string, round: number): AsyncGenerator<Change> {
    const call = createCall(`${origin}/documented/navidrome`, navidromeToken);
    for (let index = 0; ; index++) {
      const name = `music-${round}-${index}`;
      let id = "";
      const isDone = (wanted: number) => (answer: { status: number }) => answer.status === wanted;
      yield {
        name,
        to: "",
        send: async () => {
          const { status, json } = await call("POST", "/api/user", { userName: name, password: "1" });
          id = (json as { id: string }).id;
          return status === 201;
        },
      };
      yield {
        name,
        to: "Ada",
        send: () => call("PUT", `/api/user/${id}`, { name: "Ada" }).then(isDone(200)),
      };
      if (index % 2)
        yield { name, to: null, send: () => call("DELETE", `/api/user/${id}`).then(isDone(200)) };
    }
  }

  async function* films(origin: string, round: number): AsyncGenerator<Change> {
    const call = createJellyfinCall(`${origin}/documented/jellyfin`, claimOf({ token: key }));
    for (let index = 0; ; index++) {
      const name = `films-${round}-${index}`;
      let user = { Id: "", Policy: {} };
      yield {
        name,
        to: "enabled",
        send: async () => {
          const { status, json } = await call("POST", "/Users/New", { Name: name });
          user = json as typeof user;
          return status === 200;
        },
      };
      const policy = { ...user.Policy, IsDisabled: true };
      yield {
        name,
        to: "disabled",
        send: async () => (await call("POST", `/Users/${user.Id}/Policy`, policy)).status === 204,
      };
      if (index % 2)
        yield {
          name,
          to: null,
          send: async () => (await call("DELETE", `/Users/${user.Id}`)).status === 204,
        };
    }
  }

  async function* home(origin: string, round: number): AsyncGenerator<Change> {
    const call = createPlexCall(`${origin}/real/plex`, { token: plexToken });
    for (let index = 0; ; index++) {
      const name = `home-${round}-${index}`;
      let id = 0;
      yield {
        name,
        to: "member",
        send: async () => {
          const body = { friendlyName: name };
          const { status, json } = await call("POST", "/api/v2/home/users/restricted", { body });
          id = (json as { id: number }).id;
          return status === 201;
        },
      };
      yield {
        name,
        to: null,
        send: async () => (await call("DELETE", `/api/v2/home/users/${id}`)).status === 204,
      };
    }
  }
  return [music, music, music, films, films, home].map(
    (work, number) => (origin, round) => work(origin, round * 10 + number),
  );
};

/** What is there now. */
const readStates = async (store: Store): Promise<States> => {
  const states: States = new Map();
  for (const { name, fullName } of (await store.users.list()).users)
    if (name.startsWith("music-")) states.set(name, fullName);
  for (const { name, isDisabled } of await store.jellyfin.accounts.list())
    if (name.startsWith("films-")) states.set(name, isDisabled ? "disabled" : "enabled");
  const { id } = await store.household.accounts.ofUser((await store.users.findByName("admin"))!.id);
  const household = await store.household.households.found(id);
  for (const { title } of await store.household.households.members(household.id))
    if (title.startsWith("home-")) states.set(title, "member");
  return states;
};

/** A household has room for few. */
const removeLeftOvers = async (store: Store) => {
  const { accounts, households } = store.household;
  const { id } = await households.found(
    (await accounts.ofUser((await store.users.findByName("admin"))!.id)).id,
  );
  for (const member of await households.members(id))
    if (member.title.startsWith("home-")) await households.removeMember(id, member.id);
};

test(`nothing acknowledged is lost by ${kills} kills`, { timeout: 60_000 + kills * 5000 }, async () => {
  const known: States = new Map();
  const setup = await open();
  const workers = await createWorkers(setup);
  await setup.close();
  let acknowledged = 0;
  for (let round = 0; round < kills; round++) {
    const { origin, kill, ended } = await start();
    const unclear: States = new Map();
    const before = acknowledged;
    // What was asked of a process that is gone is not answered any more, whether its end was noticed or not.
    const noAnswer = ended.then(
      () => new Promise<undefined>((resolve) => setTimeout(resolve, 500, undefined)),
    );
    const work = workers.map(async (changes) => {
      for await (const { name, to, send } of changes(origin, round)) {
        unclear.set(name, to);
        const isDone = await Promise.race([send().catch(() => undefined), noAnswer]);
        if (isDone === undefined) return; // killed: it may be there, or not
        expect([name, to, isDone]).toEqual([name, to, true]);
        unclear.delete(name);
        known.set(name, to);
        // At work, and not while it starts: each round has something to lose.
        if (acknowledged++ === before) setTimeout(kill, 20 + Math.random() * 400);
      }
    });
    await Promise.all(work);
    await ended;

    const engine = await openEngine(path.join(data, "usher.db"));
    expect(engine.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    engine.close();
    const store = await open();
    const found = await readStates(store);
    await removeLeftOvers(store);
    await store.close();
    const lost = [...known].filter(([name, state]) => {
      const now = found.get(name) ?? null;
      return now !== state && !(unclear.has(name) && now === unclear.get(name));
    });
    expect(lost).toEqual([]);
    for (const name of unclear.keys()) known.set(name, found.get(name) ?? null);
    for (const name of known.keys()) if (name.startsWith("home-")) known.delete(name);
  }
  console.log(`${kills} kills, ${acknowledged} changes acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThan(kills);
});
