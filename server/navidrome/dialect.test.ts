/** What the dialect answers over HTTP, in both manners. The recordings hold the real one to more detail. */
import { afterEach, describe, expect, test } from "vitest";
import { startTestServer, type TestServer, type TestServerOptions } from "../testing.ts";
import { createCall, signIn } from "./testClient.ts";

let server: TestServer;
const start = async (options: TestServerOptions = {}) => {
  server = await startTestServer(options);
};
afterEach(() => server.close());

const draft = { userName: "ada", name: "Ada Lovelace", email: "ada@example.org", password: "engine" };
type Row = Record<string, unknown> & { id: string };
const rowsOf = (json: unknown) => (json as Row[]).map(({ userName }) => userName);

describe.each(["documented", "real"] as const)("in the %s manner", (manner) => {
  test("whoever signs in gets a token, and a renewed one with each answer", async () => {
    await start();
    const admin = await signIn(server, manner);
    const { status, headers, json } = await admin("GET", `/api/user/${admin.id}`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ userName: "demo", name: "Demo Administrator", isAdmin: true });
    expect(headers.get("x-nd-authorization")).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test("a wrong password, an unknown name and a missing token are answered 401 with JSON", async () => {
    await start();
    const anybody = createCall(server.url(manner));
    for (const credentials of [
      { username: "demo", password: "x" },
      { username: "nobody", password: "demo" },
    ])
      expect(await anybody("POST", "/auth/login", credentials)).toMatchObject({
        status: 401,
        json: { error: "Invalid username or password" },
      });
    const refused = await anybody("GET", "/api/user");
    expect(refused).toMatchObject({ status: 401, json: { error: "Not authenticated" } });
    expect(refused.headers.get("x-nd-authorization")).toBeNull();
  });

  test("a list has a page, an order and the count of all", async () => {
    await start();
    const admin = await signIn(server, manner);
    const { headers, json } = await admin("GET", "/api/user?_start=1&_end=4&_sort=userName&_order=ASC");
    expect(headers.get("x-total-count")).toBe("24");
    expect(rowsOf(json)).toEqual(["chloe", "demo", "diego"]);
  });

  test("a member sees and changes themselves, and nobody else", async () => {
    await start();
    const mia = await signIn(server, manner, "mia");
    const { json } = await mia("GET", `/api/user/${mia.id}`);
    const me = json as Row;
    expect((me.libraries as Row[]).map(({ name }) => name)).toEqual(["Music", "Kids' songs"]);
    expect(await mia("PUT", `/api/user/${mia.id}`, { ...me, name: "Mia L." })).toMatchObject({
      status: 200,
      json: { userName: "mia", name: "Mia L.", email: me.email, isAdmin: false },
    });
    const noor = (await server.store.users.findByName("noor"))!;
    for (const [method, path, body] of [
      ["GET", "/api/user", undefined],
      ["POST", "/api/user", draft],
      ["GET", `/api/user/${noor.id}`, undefined],
      ["PUT", `/api/user/${noor.id}`, { name: "x" }],
      ["DELETE", `/api/user/${noor.id}`, undefined],
      ["GET", `/api/user/${mia.id}/library`, undefined],
      ["GET", "/api/library", undefined],
    ] as const)
      expect(await mia(method, path, body)).toMatchObject({ status: 403 });
    expect(await server.store.users.find(noor.id)).toEqual(noor);
  });

  test("one's own password needs the current one, another's does not", async () => {
    await start();
    const [admin, mia] = [await signIn(server, manner), await signIn(server, manner, "mia")];
    const { json } = await mia("GET", `/api/user/${mia.id}`);
    const change = (currentPassword: string) =>
      mia("PUT", `/api/user/${mia.id}`, { ...(json as Row), password: "new", currentPassword });
    expect(await change("wrong")).toMatchObject({
      status: 400,
      json: { errors: { currentPassword: "ra.validation.passwordDoesNotMatch" } },
    });
    expect(await change("mia-demo")).toMatchObject({ status: 200 });
    await signIn(server, manner, "mia", "new");
    const reset = await admin("PUT", `/api/user/${mia.id}`, { ...(json as Row), password: "newer" });
    expect(reset.status).toBe(200);
    await signIn(server, manner, "mia", "newer");
  });

  test("libraries are assigned to members, not to administrators, and never none", async () => {
    await start();
    const admin = await signIn(server, manner);
    const { id } = (await server.store.users.findByName("mia"))!;
    const assign = (to: string, libraryIds: unknown) =>
      admin("PUT", `/api/user/${to}/library`, { libraryIds });
    expect((await assign(id, [2])).json).toEqual([expect.objectContaining({ id: 2, name: "Audiobooks" })]);
    expect(await assign(id, [])).toMatchObject({
      status: 400,
      text: "validation error: at least one library must be assigned to non-admin users\n",
    });
    expect(await assign(admin.id, [1])).toMatchObject({ status: 400 });
    expect(await assign(id, [99])).toMatchObject({ status: 400 });
    expect((await admin("GET", `/api/user/${id}/library`)).json).toHaveLength(1);
  });

  test("a token is dead once its user is renamed or gone, and alive for a demoted one", async () => {
    await start();
    const admin = await signIn(server, manner);
    const [mia, noor, kwame] = [
      await signIn(server, manner, "mia"),
      await signIn(server, manner, "noor"),
      await signIn(server, manner, "kwame"),
    ];
    await server.store.users.update(mia.id, { name: "maria" });
    await server.store.users.update(noor.id, { isAdmin: false });
    await admin("DELETE", `/api/user/${kwame.id}`);
    expect((await mia("GET", `/api/user/${mia.id}`)).status).toBe(401);
    expect((await kwame("GET", `/api/user/${kwame.id}`)).status).toBe(401);
    expect((await noor("GET", "/api/user")).status).toBe(403);
    expect((await noor("GET", `/api/user/${noor.id}`)).status).toBe(200);
  });

  test("a session ends when nothing was done for as long as it lasts, and each answer prolongs it", async () => {
    const clock = { now: Date.now() };
    await start({ now: () => clock.now, rules: { sessionSeconds: 10 } });
    const { id, token } = await signIn(server, manner);
    const ask = (with_: string) => createCall(server.url(manner), with_)("GET", `/api/user/${id}`);
    clock.now += 8000;
    const renewed = (await ask(token)).headers.get("x-nd-authorization")!;
    clock.now += 4000;
    expect((await ask(token)).status).toBe(401);
    expect((await ask(renewed)).status).toBe(200);
    clock.now += 8000;
    expect((await ask(renewed)).status).toBe(401);
  });

  test("members cannot change themselves where that is switched off, administrators can", async () => {
    await start({ rules: { userEditing: false } });
    const [admin, mia] = [await signIn(server, manner), await signIn(server, manner, "mia")];
    const { json } = await mia("GET", `/api/user/${mia.id}`);
    expect((await mia("PUT", `/api/user/${mia.id}`, json)).status).toBe(403);
    expect((await admin("PUT", `/api/user/${mia.id}`, json)).status).toBe(200);
    const { text } = await admin("GET", "/app/");
    expect(text).toContain(String.raw`\"enableUserEditing\":false`);
  });

  test("an empty server says so, makes one administrator, and then no other", async () => {
    await start({ people: "none" });
    const anybody = createCall(server.url(manner));
    expect((await anybody("GET", "/app/")).text).toContain(String.raw`\"firstTime\":true`);
    const first = await anybody("POST", "/auth/createAdmin", { username: "ada", password: "engine" });
    expect(first).toMatchObject({ status: 200, json: { username: "ada", name: "Ada", isAdmin: true } });
    const second = await anybody("POST", "/auth/createAdmin", { username: "bob", password: "x" });
    expect(second).toMatchObject({ status: 403, json: { error: "Cannot create another first admin" } });
    expect((await anybody("GET", "/app/")).text).toContain(String.raw`\"firstTime\":false`);
  });

  test("what it does not know leads to its page, or nowhere", async () => {
    await start();
    const admin = await signIn(server, manner);
    const page = `/${manner}/navidrome/app/`;
    for (const path of ["", "/", "/nosuch", "/music/api/user"]) {
      const { status, headers } = await admin("GET", path);
      expect([status, headers.get("location")]).toEqual([302, page]);
    }
    expect(await admin("GET", "/api/nosuch")).toMatchObject({ status: 404, text: "404 page not found\n" });
    const { status, headers, text } = await admin("PATCH", "/api/user");
    expect([status, headers.get("allow"), text]).toEqual([405, "GET, POST", ""]);
  });

  test("a proxy's word for the address counts for the limit of sign-ins", async () => {
    await start({ rules: { loginLimit: { logins: 2, seconds: 20 } }, now: () => Date.UTC(2030, 0, 1) });
    const logIn = async (from: string) =>
      fetch(`${server.url(manner)}/auth/login`, {
        method: "POST",
        headers: { "x-forwarded-for": from },
        body: JSON.stringify({ username: "demo", password: "x" }),
      });
    expect((await logIn("1.1.1.1")).status).toBe(401);
    expect((await logIn("1.1.1.1")).status).toBe(401);
    const refused = await logIn("1.1.1.1");
    expect([refused.status, refused.headers.get("retry-after"), await refused.text()]).toEqual([
      429,
      "20",
      "Too Many Requests\n",
    ]);
    expect((await logIn("2.2.2.2")).status).toBe(401);
  });
});

describe("only as documented", () => {
  test("creating answers 201 with the user, needs a name and a password, and 409 for a name that is taken", async () => {
    await start();
    const admin = await signIn(server, "documented");
    expect(await admin("POST", "/api/user", draft)).toMatchObject({ status: 201, json: { userName: "ada" } });
    expect(await admin("POST", "/api/user", { ...draft, userName: "ADA" })).toMatchObject({
      status: 409,
      json: { error: "Username already exists" },
    });
    expect(await admin("POST", "/api/user", { userName: "bob" })).toMatchObject({ status: 400 });
    expect(await admin("POST", "/api/user", "{bad")).toMatchObject({ status: 400 });
  });

  test("an update keeps what it does not name, and 404 answers for nobody", async () => {
    await start();
    const admin = await signIn(server, "documented");
    const before = (await server.store.users.findByName("mia"))!;
    expect(await admin("PUT", `/api/user/${before.id}`, { name: "M" })).toMatchObject({
      status: 200,
      json: { userName: "mia", name: "M", email: before.email },
    });
    expect((await admin("PUT", "/api/user/nobody", { name: "M" })).status).toBe(404);
    expect((await admin("DELETE", "/api/user/nobody")).status).toBe(404);
  });

  test("the last administrator stays", async () => {
    await start();
    const admin = await signIn(server, "documented");
    const { id } = (await server.store.users.findByName("noor"))!;
    expect(await admin("DELETE", `/api/user/${id}`)).toMatchObject({ status: 200, json: { id } });
    expect((await admin("DELETE", `/api/user/${admin.id}`)).status).toBe(409);
    expect((await admin("PUT", `/api/user/${admin.id}`, { isAdmin: false })).status).toBe(409);
    expect((await server.store.users.find(admin.id))?.isAdmin).toBe(true);
  });

  test("a member who asks to be an administrator is refused", async () => {
    await start();
    const mia = await signIn(server, "documented", "mia");
    expect((await mia("PUT", `/api/user/${mia.id}`, { isAdmin: true })).status).toBe(403);
    expect((await mia("PUT", `/api/user/${mia.id}`, { isAdmin: false })).status).toBe(200);
  });

  test("`filter` finds any part of a field, plain parameters do nothing", async () => {
    await start();
    const admin = await signIn(server, "documented");
    const ask = async (criteria: unknown) =>
      rowsOf((await admin("GET", `/api/user?filter=${encodeURIComponent(JSON.stringify(criteria))}`)).json);
    expect(await ask({ name: "LINDQ" })).toHaveLength(2);
    expect(await ask({ isAdmin: true })).toHaveLength(2);
    expect((await admin("GET", "/api/user?name=zzz")).headers.get("x-total-count")).toBe("24");
  });

  test("a user's libraries have their statistics, rows of the list no libraries at all", async () => {
    await start();
    const admin = await signIn(server, "documented");
    const { json } = await admin("GET", `/api/user/${admin.id}`);
    expect((json as { libraries: Row[] }).libraries[0]!.totalSongs).toBeGreaterThan(0);
    expect((await admin("GET", "/api/user?_end=1")).json).toEqual([
      expect.not.objectContaining({ libraries: [] }),
    ]);
    expect(Object.keys(((await admin("GET", "/api/user?_end=1")).json as Row[])[0]!)).not.toContain(
      "libraries",
    );
  });
});

describe("only as the real server", () => {
  test("creating answers 200 with the id alone, checks nothing but the name, and 400 if it is taken", async () => {
    await start();
    const admin = await signIn(server, "real");
    const { status, json } = await admin("POST", "/api/user", { userName: "ada" });
    expect([status, Object.keys(json as Row)]).toEqual([200, ["id"]]);
    expect(await admin("POST", "/api/user", { userName: "ADA" })).toMatchObject({
      status: 400,
      json: { errors: { userName: "ra.validation.unique" } },
    });
    expect(await admin("POST", "/api/user", "{bad")).toMatchObject({
      status: 422,
      json: { error: "Invalid request payload" },
    });
  });

  test("an update empties what it does not name, but for the password, and makes whoever is not there", async () => {
    await start();
    const admin = await signIn(server, "real");
    const { id } = (await server.store.users.findByName("noor"))!;
    expect(await admin("PUT", `/api/user/${id}`, { userName: "noor" })).toMatchObject({
      status: 200,
      json: { name: "", email: "", isAdmin: false, lastLoginAt: null, createdAt: "0001-01-01T00:00:00Z" },
    });
    await signIn(server, "real", "noor");
    expect(await admin("PUT", "/api/user/chosen", { userName: "new" })).toMatchObject({
      status: 200,
      json: { id: "chosen" },
    });
  });

  test("removing answers {} for anybody, also for the last administrator", async () => {
    await start();
    const admin = await signIn(server, "real");
    const { id } = (await server.store.users.findByName("noor"))!;
    for (const gone of [id, "nobody", admin.id])
      expect(await admin("DELETE", `/api/user/${gone}`)).toMatchObject({ status: 200, text: "{}" });
    expect((await server.store.users.list({ filters: [{ kind: "isAdmin", value: true }] })).total).toBe(0);
  });

  test("plain parameters match from the start, `filter` and unknown names do nothing", async () => {
    await start();
    const admin = await signIn(server, "real");
    const count = async (search: string) =>
      (await admin("GET", `/api/user?${search}`)).headers.get("x-total-count");
    expect(await count("name=Mia")).toBe("1");
    expect(await count("name=Lindq")).toBe("0");
    expect(await count("name=%25Lindq")).toBe("2");
    expect(await count("is_admin=1")).toBe("2");
    expect(await count("isAdmin=true&userName=mia&filter=%7B%22name%22%3A%22Mia%22%7D")).toBe("24");
  });

  test("a list that fails is no JSON, and has no count", async () => {
    await start();
    const admin = await signIn(server, "real");
    const { status, text, headers } = await admin("GET", "/api/user?_start=5");
    expect([status, text]).toEqual([500, String.raw`{"error":"near \"OFFSET\": syntax error"}null`]);
    expect(headers.get("x-total-count")).toBeNull();
  });

  test("a user's libraries have no statistics, also in the list", async () => {
    await start();
    const admin = await signIn(server, "real");
    const zeroed = expect.objectContaining({
      name: "Music",
      totalSongs: 0,
      lastScanAt: "0001-01-01T00:00:00Z",
    });
    const { json } = await admin("GET", `/api/user/${admin.id}`);
    expect((json as { libraries: Row[] }).libraries[0]).toEqual(zeroed);
    const { json: rows } = await admin("GET", "/api/user?_end=1&_sort=userName");
    expect((rows as { libraries: Row[] }[])[0]!.libraries[0]).toEqual(zeroed);
  });

  test("a member who asks for another name or role gets neither, and no word about it", async () => {
    await start();
    const mia = await signIn(server, "real", "mia");
    const body = { userName: "maria", name: "Mia", isAdmin: true };
    expect(await mia("PUT", `/api/user/${mia.id}`, body)).toMatchObject({
      status: 200,
      json: { userName: "mia", name: "Mia", isAdmin: false },
    });
  });

  test("who has no password cannot change anybody", async () => {
    await start();
    const admin = await signIn(server, "real");
    await admin("POST", "/api/user", { userName: "ada", isAdmin: true });
    const ada = await signIn(server, "real", "ada", "");
    expect(await ada("PUT", `/api/user/${admin.id}`, { userName: "demo" })).toMatchObject({
      status: 500,
      json: { error: "decryption panicked" },
    });
  });

  test("when somebody was last here is noted at most once a minute", async () => {
    const clock = { now: Date.now() };
    await start({ now: () => clock.now });
    const mia = await signIn(server, "real", "mia");
    const lastAccess = async () => ((await mia("GET", `/api/user/${mia.id}`)).json as Row).lastAccessAt;
    const first = await lastAccess();
    clock.now += 59_000;
    expect(await lastAccess()).toBe(first);
    clock.now += 2000;
    expect(await lastAccess()).not.toBe(first);
  });
});

test("both manners serve the same people", async () => {
  await start();
  const [documented, real] = [await signIn(server, "documented"), await signIn(server, "real")];
  await documented("POST", "/api/user", draft);
  expect((await real("GET", "/api/user?user_name=ada")).headers.get("x-total-count")).toBe("1");
});

test("a page of another origin may ask, and read the count and the token", async () => {
  await start();
  const { token } = await signIn(server, "real");
  const preflight = await fetch(`${server.url("real")}/api/user`, {
    method: "OPTIONS",
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "GET",
      "access-control-request-headers": "x-nd-authorization",
    },
  });
  expect(preflight.status).toBe(200);
  expect(preflight.headers.get("access-control-allow-headers")).toBe("X-Nd-Authorization");
  const answer = await fetch(`${server.url("real")}/api/user`, {
    headers: { origin: "https://example.org", "x-nd-authorization": `Bearer ${token}` },
  });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toContain("X-Nd-Authorization");
});
