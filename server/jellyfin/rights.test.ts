/** Who may do what: every route, walked by everybody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { routesOf } from "./dialect.ts";
import { jellyfinMannerNames, jellyfinManners } from "./manners.ts";
import { type Right, rightOf, rights } from "./rights.ts";
import { createRouter } from "./routes.ts";
import { claimOf, createCall, readUser } from "./testClient.ts";

const callers = ["nobody", "member on self", "member on other", "administrator", "API key"] as const;
type Caller = (typeof callers)[number];

/** As 401, 403, or anything else: what a route does once it lets somebody in is told by other tests. */
const classOf = (status: number) => (status === 401 || status === 403 ? status : "in");

const expected = ({ access, about }: Right, caller: Caller) => {
  if (access === "anyone") return "in";
  if (caller === "nobody") return 401;
  if (access === "nobody") return 403;
  if (caller === "administrator" || caller === "API key") return "in";
  if (access === "admin" || access === "setup") return 403;
  return about === "oneself" && caller === "member on other" ? 403 : "in";
};

describe.each(jellyfinMannerNames)("%s", (manner) => {
  let server: TestServer;
  let key: string;
  let devices = 0;
  beforeAll(async () => {
    server = await startTestServer();
    key = (await server.store.jellyfin.keys.create("test")).token;
  });
  afterAll(() => server.close());

  const tokenOf = async (name: string) => {
    const { users, jellyfin } = server.store;
    // A device of its own: signing in on one ends what was signed in there.
    const device = {
      deviceId: `device-${++devices}`,
      deviceName: "",
      appName: "",
      appVersion: "",
      address: "",
    };
    const userId = (await users.findByName(name))!.id;
    return (await jellyfin.devices.signIn({ ...device, userId }, { mostSessions: 0 })).token;
  };

  const callAs = async (caller: Caller) => {
    const url = server.url(manner, "jellyfin");
    if (caller === "nobody") return createCall(url);
    const name = caller === "administrator" ? "demo" : "mia";
    return createCall(url, claimOf({ token: caller === "API key" ? key : await tokenOf(name) }));
  };

  const guidOf = async (name: string) => {
    const { users, jellyfin } = server.store;
    const user = (await users.findByName(name)) ?? (await users.create({ name }));
    return (await jellyfin.accounts.get(user.id)).guid;
  };

  /** Reading the body comes before asking whom it is about, so it has to be right. */
  const bodyFor = async (path: string, guid: string) => {
    const { Configuration, ...user } = await readUser(await adminCall(), guid);
    if (/Images|UserImage/.test(path)) return "AAAA";
    if (path.endsWith("/Configuration")) return Configuration;
    if (path.endsWith("/Password")) return { CurrentPw: "mia-demo", NewPw: "mia-demo" };
    return { ...user, Configuration };
  };
  let asAdmin: Awaited<ReturnType<typeof callAs>> | undefined;
  const adminCall = async () => ({ call: (asAdmin ??= await callAs("administrator")) });

  test.each(routesOf(jellyfinManners[manner]))("$method $path", async (route) => {
    const { method, path } = route;
    const right = rightOf(route);
    for (const caller of callers) {
      const guid = await guidOf(
        caller === "member on self" ? "mia" : method === "DELETE" ? `other-${path}` : "other",
      );
      const asked = path
        .replace("{userId}", guid)
        .replace("{imageType}", "Primary")
        .replace(/\{\w+\}/, "0");
      const query = right.about && asked === path ? `?userId=${guid}&code=none` : "";
      const body = method === "POST" && right.about ? await bodyFor(path, guid) : undefined;
      const isPicture = body === "AAAA" ? { "content-type": "image/png" } : {};
      const call = await callAs(caller);
      const { status } = await call(method, asked + query, body, isPicture);
      expect([caller, status, classOf(status)]).toEqual([caller, status, expected(right, caller)]);
    }
  });
});

test("every row has its route, and every route its row", () => {
  const routes = jellyfinMannerNames.flatMap((manner) => routesOf(jellyfinManners[manner]));
  const names = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  expect([...names].toSorted()).toEqual(Object.keys(rights).toSorted());
  const stray = { ...routes[0]!, path: "/New" };
  expect(() => createRouter([stray])).toThrow("rights.ts");
});
