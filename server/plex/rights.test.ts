/** Who may do what: every route, walked by everybody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { allRoutes } from "./dialect.ts";
import { type Right, rightOf, rights } from "./rights.ts";
import { createRouter } from "./routes.ts";
import { clientId, createCall, memberOf, type SignedIn, signIn, switchTo } from "./testClient.ts";

const roles = ["nobody", "administrator", "member", "managed", "guest"] as const;
type Role = (typeof roles)[number];

/** As 401, 403, or anything else: what a route does once it lets somebody in is told by other tests. */
const classOf = (status: number) => (status === 401 || status === 403 ? status : "in");

const expected = ({ access, about, sparesAdministrator }: Right, role: Role, isOwn: boolean) => {
  if (access === "anyone") return "in";
  if (role === "nobody") return 401;
  if (access === "token") return "in";
  if (role === "managed" || role === "guest") return 403;
  if (about === "oneselfOnly") return isOwn ? "in" : 403;
  if (role === "administrator") return isOwn && sparesAdministrator ? 403 : "in";
  if (access === "administrator" || about === "owner") return 403;
  return about === "oneself" && !isOwn ? 403 : "in";
};

describe.each(manners)("%s", (manner) => {
  let server: TestServer;
  const people = {} as Record<Exclude<Role, "nobody">, SignedIn>;
  beforeAll(async () => {
    server = await startTestServer();
    people.administrator = await signIn(server, manner);
    await people.administrator.call("PUT", "/api/home?guestEnabled=1");
    people.member = await signIn(server, manner, "mia");
    people.managed = await switchTo(server, manner, people.administrator, "Grandpa");
    people.guest = await switchTo(server, manner, people.administrator, "Guest");
  });
  afterAll(() => server.close());

  const device = { clientId, product: "", name: "", platform: "", version: "" };
  /** With a token of its own: some routes end the one that they are called with. */
  const callAs = async (id: number | undefined) => {
    const token = id === undefined ? "" : await server.store.household.devices.signIn(id, device);
    return createCall(server.url(manner, "plex"), { token });
  };

  let made = 0;
  /** Somebody who may be removed. */
  const newMember = async () => {
    const { accounts, households } = server.store.household;
    const name = `member-${++made}`;
    const user = await server.store.users.create({ name });
    const { id, uuid } = await accounts.ofUser(user.id);
    const home = (await households.found(people.administrator.id)).id;
    await households.invite(home, { accountId: id, identifier: name });
    const [invitation] = await households.invitationsFor(id);
    await households.accept(invitation!.id, id);
    return { id, uuid, leave: () => households.removeMember(home, id).catch(() => undefined) };
  };

  // A wrong password is a 401 whoever sends it.
  const routes = allRoutes.filter(({ path }) => path !== "/api/v2/users/signin");
  test.each(routes)("$method $path", async (route) => {
    const { method, path } = route;
    const right = rightOf(route);
    for (const role of roles)
      for (const isOwn of role === "nobody" ? [false] : [true, false]) {
        const removable = method === "DELETE" ? await newMember() : undefined;
        const isRemovable = role === "member" && isOwn && removable;
        const caller = role === "nobody" ? undefined : isRemovable ? removable : people[role];
        const target = isOwn ? caller! : (removable ?? people.managed);
        const call = await callAs(caller?.id);
        const asked = path
          .replace("{id}", String(target.id))
          .replace("{uuid}", target.uuid)
          .replace("{machineId}", "0".repeat(40))
          .replace("{code}", "nothing");
        const { status, text } = await call(method, asked);
        await removable?.leave();
        const isPin = method === "PUT" && path === "/api/home/users/{id}";
        const says = [role, isOwn, status];
        // The documentation has another word for that one.
        if (role === "nobody" && isPin && manner === "documented")
          expect([...says, status]).toEqual([...says, 404]);
        else expect([...says, classOf(status)]).toEqual([...says, expected(right, role, isOwn)]);
        if (status === 403 && (role === "managed" || role === "guest") && path.startsWith("/api/v2/"))
          expect(text).toContain("1009");
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

test("every row has its route, and every route its row", () => {
  const names = new Set(allRoutes.map(({ method, path }) => `${method} ${path}`));
  expect([...names].toSorted()).toEqual(Object.keys(rights).toSorted());
  const stray = { ...allRoutes[0]!, path: "/api/new" };
  expect(() => createRouter([stray])).toThrow("rights.ts");
});
