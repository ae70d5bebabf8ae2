/** Who may do what: every route, walked by everybody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { allRoutes } from "./dialect.ts";
import { createCall, memberOf, type SignedIn, signIn, switchTo } from "./testClient.ts";

type Role = "administrator" | "member" | "managed" | "guest";

/** What is left of an id once it is asked for. Nobody and nothing has these. */
const ids: Record<string, string> = {
  "{id}": "999",
  "{uuid}": "0123456789abcdef",
  "{machineId}": "0".repeat(40),
  "{code}": "nothing",
};

const isOpen = (path: string) =>
  !path.startsWith("/api/") || /^\/api\/v2\/(pins(\/\{id\}|\/qr\/\{code\})?|users\/signin)$/.test(path);

/** For every member, the managed ones and the guest among them. */
const forAll = [
  "GET /api/v2/home",
  "GET /api/v2/home/users",
  "GET /api/home/users",
  "GET /api/v2/user",
  "GET /api/v2/ping",
  "GET /api/v2/resources",
  "POST /api/v2/home/users/{uuid}/switch",
  "POST /api/home/users/{id}/switch",
  "DELETE /api/v2/users/signout",
];

/** For the household's administrator alone. */
const forAdministrator = [
  "POST /api/v2/home/users/restricted",
  "POST /api/v2/home/users/restricted/profile",
  "POST /api/v2/home/users/restricted/{id}",
  "POST /api/home/users",
  "PUT /api/home",
  "POST /api/home",
];

/** A member may leave, and share servers of its own: what it may not is told by what it names. */
const forMembersOwn = ["PUT /api/v2/sharings/{id}", "PUT /api/users/{id}", "PUT /api/home/users/{id}"];

describe.each(manners)("%s", (manner) => {
  let server: TestServer;
  const people = {} as Record<Role, SignedIn>;
  beforeAll(async () => {
    server = await startTestServer();
    people.administrator = await signIn(server, manner);
    await people.administrator.call("PUT", "/api/home?guestEnabled=1");
    people.member = await signIn(server, manner, "mia");
    people.managed = await switchTo(server, manner, people.administrator, "Grandpa");
    people.guest = await switchTo(server, manner, people.administrator, "Guest");
  });
  afterAll(() => server.close());

  const routes = allRoutes.map(({ method, path }) => ({
    method,
    path,
    name: `${method} ${path}`,
    asked: path.replace(/\{\w+\}/g, (id) => ids[id] ?? id),
  }));
  const isRefusal = (status: number) => status === 401 || status === 403;

  test("strangers are told 401 by everything but signing in and its pages", async () => {
    const stranger = createCall(server.url(manner, "plex"));
    for (const { method, path, name, asked } of routes) {
      const { status } = await stranger(method, asked);
      const isPin = name === "PUT /api/home/users/{id}" && manner === "documented";
      const isRefused = isPin ? status === 404 : status === 401;
      const isSignIn = path === "/api/v2/users/signin";
      if (!isSignIn) expect([name, isRefused]).toEqual([name, !isOpen(path)]);
    }
  });

  test("managed users and guests look around and switch, and do nothing else", async () => {
    for (const role of ["managed", "guest"] as const)
      for (const { method, path, name, asked } of routes) {
        if (isOpen(path) || name === "DELETE /api/v2/users/signout") continue;
        const { status, text } = await people[role].call(method, asked);
        expect([role, name, status === 403]).toEqual([role, name, !forAll.includes(name)]);
        if (status === 403 && path.startsWith("/api/v2/")) expect(text).toContain("1009");
      }
  });

  test("a member does not administer the household", async () => {
    for (const { method, path, name, asked } of routes) {
      if (isOpen(path) || name === "DELETE /api/v2/users/signout") continue;
      const { status } = await people.member.call(method, asked);
      const isRefused = forAdministrator.includes(name) || forMembersOwn.includes(name);
      expect([name, isRefusal(status)]).toEqual([name, isRefused]);
    }
  });

  test("the administrator may do everything but set another's PIN", async () => {
    for (const { method, path, name, asked } of routes) {
      if (isOpen(path) || name === "DELETE /api/v2/users/signout") continue;
      const { status } = await people.administrator.call(method, asked);
      expect([name, isRefusal(status)]).toEqual([name, name === "PUT /api/home/users/{id}"]);
      expect([name, status < 500]).toEqual([name, true]);
    }
  });

  test("a member removes nobody else, and changes nobody", async () => {
    const [grandpa, kwame] = [await memberOf(server, "Grandpa"), await memberOf(server, "kwame")];
    const { call } = people.member;
    for (const id of [grandpa.id, kwame.id, people.administrator.id]) {
      expect((await call("DELETE", `/api/v2/home/users/${id}`)).status).toBe(403);
      expect((await call("DELETE", `/api/home/users/${id}`)).status).toBe(403);
      expect((await call("POST", `/api/v2/home/users/restricted/${id}?pin=1234`)).status).toBe(403);
      expect((await call("PUT", `/api/home/users/${id}?pin=1234`)).status).toBe(403);
      expect((await call("PUT", `/api/v2/sharings/${id}?allowSync=1`)).status).toBe(403);
    }
    expect((await call("PUT", `/api/home/users/${people.member.id}?pin=1234`)).status).toBe(200);
    expect((await call("PUT", `/api/home/users/${people.member.id}?pin=&currentPin=1234`)).status).toBe(200);
  });

  test("one household's administrator has no say in another", async () => {
    const sasha = await signIn(server, manner, "sasha");
    await sasha.call("POST", "/api/home?guestEnabled=0");
    const grandpa = await memberOf(server, "Grandpa");
    for (const [method, path] of [
      ["POST", `/api/v2/home/users/restricted/${grandpa.id}?pin=1234`],
      ["DELETE", `/api/v2/home/users/${grandpa.id}`],
      ["DELETE", `/api/home/users/${grandpa.id}`],
      ["POST", `/api/v2/home/users/${grandpa.uuid}/switch`],
      ["POST", `/api/home/users/${grandpa.id}/switch`],
      ["PUT", `/api/v2/sharings/${grandpa.id}?allowSync=1`],
    ] as const)
      expect([path, (await sasha.call(method, path)).status]).toEqual([path, 404]);
    const body = { userId: grandpa.id, restrictionProfile: "teen" };
    expect((await sasha.call("POST", "/api/v2/home/users/restricted/profile", { body })).status).toBe(404);
  });
});
