/** What a server does that others can reach: it is not guessed into, not tied up, says nothing of itself, and can be copied. */
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { backUp } from "./db/backup.ts";
import { fillHousehold } from "./household.ts";
import { claimOf } from "./jellyfin/testClient.ts";
import { fillStore } from "./people.ts";
import { isSameSecret } from "./secrets.ts";
import { openStore, type Store } from "./store/index.ts";

let app: FastifyInstance;
let store: Store;
let now = Date.UTC(2030, 0, 1);
const lines: string[] = [];

const start = async (level: "info" | "error" = "info") => {
  lines.length = 0;
  store = await openStore(":memory:");
  await fillStore(store, "demo");
  await fillHousehold(store);
  app = await createApp({
    store,
    now: () => now,
    log: { level, stream: { write: (line) => lines.push(line) } },
  });
};
afterEach(async () => {
  await app.close();
  await store.close();
});

const post = (url: string, payload: object, headers: InjectOptions["headers"] = {}) =>
  app.inject({
    method: "POST",
    url,
    payload,
    headers: {
      authorization: claimOf(),
      "x-plex-client-identifier": "test",
      origin: "http://usher",
      ...headers,
    },
  });

describe("guessing is refused after a while, and let be after another", () => {
  const statuses = async (count: number, ask: () => Promise<{ statusCode: number }>) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await ask()).statusCode);
    return found;
  };
  const count = (found: readonly number[], status: number) => found.filter((one) => one === status).length;

  test.each(["documented", "real"])("passwords of a %s Navidrome", async (manner) => {
    await start("error");
    const url = `/${manner}/navidrome/auth/login`;
    const found = await statuses(7, () => post(url, { username: "demo", password: "x" }));
    expect(found).toEqual([401, 401, 401, 401, 401, 429, 429]);
    now += 60_000;
    expect((await post(url, { username: "demo", password: "demo" })).statusCode).toBe(200);
  });

  test.each(["documented", "10.11", "12"])("passwords of Jellyfin, manner %s", async (manner) => {
    await start("error");
    const url = `/${manner}/jellyfin/Users/AuthenticateByName`;
    const found = await statuses(32, () => post(url, { Username: "nobody here", Pw: "x" }));
    expect([count(found, 401), count(found, 429)]).toEqual([30, 2]);
    const refused = await post(url, { Username: "demo", Pw: "demo" });
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "60"]);
    expect(refused.headers["access-control-allow-origin"]).toBe("*");
    now += 61_000;
    expect((await post(url, { Username: "demo", Pw: "demo" })).statusCode).toBe(200);
  });

  test("PINs of a forgotten password", async () => {
    await start("error");
    const found = await statuses(31, () =>
      post("/12/jellyfin/Users/ForgotPassword/Pin", { Pin: "00-00-00-00" }),
    );
    expect([count(found, 404), count(found, 429)]).toEqual([30, 1]);
  });

  test.each(["documented", "real"])("passwords and PINs of a %s household", async (manner) => {
    await start("error");
    const url = `/${manner}/plex/api/v2/users/signin`;
    const wrong = await statuses(11, () => post(url, { login: "demo", password: "x" }));
    expect(count(wrong, 401)).toBe(11);
    expect((await post(url, { login: "demo", password: "demo" })).body).toContain("1031");
    now += 61_000;

    const { accounts, devices } = store.household;
    const [demo, kwame] = await Promise.all(
      ["demo", "kwame"].map(async (name) => accounts.ofUser((await store.users.findByName(name))!.id)),
    );
    const device = { clientId: "test", product: "", name: "", platform: "", version: "" };
    const token = { "x-plex-token": await devices.signIn(demo!.id, device) };
    const become = (pin: string) =>
      post(`/${manner}/plex/api/v2/home/users/${kwame!.uuid}/switch`, { pin }, token);
    const found = await statuses(12, () => become("0000"));
    expect([count(found, 403), count(found, 429)]).toEqual([10, 2]);
    expect((await become("4711")).statusCode).toBe(429);
    now += 61_000;
    expect((await become("4711")).statusCode).toBe(201);
  });
});

test("who asks for codes without end takes no memory", async () => {
  await start("error");
  const first = await post("/12/jellyfin/QuickConnect/Initiate", {});
  const { Secret } = first.json<{ Secret: string }>();
  const ask = () => app.inject(`/12/jellyfin/QuickConnect/Connect?secret=${Secret}`);
  expect((await ask()).statusCode).toBe(200);
  for (let index = 0; index < 1000; index++) await post("/12/jellyfin/QuickConnect/Initiate", {});
  expect((await ask()).statusCode).toBe(404);
});

test("a body that is too large is refused, and so is a path that is none", async () => {
  await start();
  const large = { userName: "x".repeat(2_000_000) };
  const { token } = (await post("/real/navidrome/auth/login", { username: "demo", password: "demo" })).json<{
    token: string;
  }>();
  const answer = await post("/real/navidrome/api/user", large, { "x-nd-authorization": `Bearer ${token}` });
  expect(answer.statusCode).toBe(413);
  expect((await post("/real/plex/auth", large)).statusCode).toBe(413);
  for (const url of ["/%", "/real/navidrome/%c0", "/12/jellyfin/%", "/real/plex/%"]) {
    const { statusCode, body } = await app.inject(url);
    expect(statusCode).toBeLessThan(500);
    expect(body).not.toMatch(/Error|FST_|at /);
  }
});

test("whoever never ends a request is not waited for", async () => {
  await start();
  expect(app.server.headersTimeout).toBe(20_000);
  expect(app.server.requestTimeout).toBe(120_000);
  expect(app.server.keepAliveTimeout).toBe(72_000);
  app.server.headersTimeout = 1;
  app.server.requestTimeout = 1;
  const address = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(address.port), address.hostname);
  socket.write("no request at all\r\n\r\n");
  const said = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
  expect(said).toContain("400 Bad Request");
  expect(said).not.toMatch(/HPE_|at /);
});

test("the log has a line of JSON for each request, and no secret in it", async () => {
  await start();
  await post("/real/navidrome/auth/login?jwt=secret-token", {
    username: "demo",
    password: "secret-password",
  });
  await post("/12/jellyfin/Users/AuthenticateByName?ApiKey=secret-token", {
    Username: "demo",
    Pw: "secret-password",
  });
  await app.inject({ method: "DELETE", url: "/12/jellyfin/Auth/Keys/secret-token" });
  await app.inject({
    url: "/real/plex/api/v2/pins/qr/secret-token?X-Plex-Token=secret-token",
    headers: { "x-plex-token": "secret-token", cookie: "jwt=secret-token" },
  });
  expect(lines.length).toBeGreaterThanOrEqual(8);
  const parsed = lines.map((line) => JSON.parse(line) as { level: number; time: string });
  expect(parsed[0]).toMatchObject({ req: { method: "POST", path: "/real/navidrome/auth/login" } });
  expect(Date.parse(parsed[0]!.time)).toBeGreaterThan(0);
  expect(lines.join("")).not.toContain("secret");
});

test("what nobody foresaw is in the log with its place, and in the answer without; health tells of it", async () => {
  await start("error");
  expect((await app.inject("/health")).json()).toEqual({ ok: true });
  store.users.authenticate = () => Promise.reject(new Error("secret of the engine"));
  store.meta.read = () => Promise.reject(new Error("secret of the engine"));
  const answers = [
    await post("/real/navidrome/auth/login", { username: "demo", password: "demo" }),
    await post("/12/jellyfin/Users/AuthenticateByName", { Username: "demo", Pw: "demo" }),
    await post("/real/plex/api/v2/users/signin", { login: "demo", password: "demo" }),
    await app.inject("/health"),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([500, 500, 500, 503]);
  for (const { body } of answers) expect(body).not.toMatch(/secret|at .*:\d/);
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(JSON.parse(line)).toMatchObject({ level: 50, err: { type: "Error" } });
    expect(line).toMatch(/hardening\.test\.ts:\d+/);
    expect(line).not.toContain("secret");
  }
});

test("secrets are the same, or not", () => {
  expect(isSameSecret("a", "a")).toBe(true);
  expect(isSameSecret("a", "b")).toBe(false);
  expect(isSameSecret("", "a")).toBe(false);
});

test("a backup of a server that is written to has what was acknowledged, and opens", async () => {
  await start("error"); // closed by afterEach
  const data = await mkdtemp(path.join(tmpdir(), "usher-"));
  const [file, copy] = [path.join(data, "usher.db"), path.join(data, "backups", "copy.db")];
  const written = await openStore(file);
  const acknowledged: string[] = [];
  let isDone = false;
  const writing = (async () => {
    for (let index = 0; !isDone; index++) {
      await written.users.create({ name: `user-${index}` });
      acknowledged.push(`user-${index}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = [...acknowledged];
  await backUp(file, copy);
  isDone = true;
  await writing;
  const restored = await openStore(copy);
  const names = new Set((await restored.users.list()).users.map(({ name }) => name));
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((name) => !names.has(name))).toEqual([]);
  expect((await stat(copy)).mode & 0o777).toBe(0o600);
  expect((await readFile(copy)).length).toBeGreaterThan(0);
  await restored.close();
  await written.close();
  await rm(data, { recursive: true });
});
