/** Who may do what: every route that is registered, walked by everybody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Manner, manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { routesOf } from "./dialect.ts";
import { manners as rules } from "./manners.ts";
import { type Right, rights } from "./rights.ts";
import { routesAt } from "./routes.ts";
import { type Call, createCall, signIn } from "./testClient.ts";
import { createTokens } from "./tokens.ts";

type Caller = "nobody" | "member on self" | "member on other" | "administrator";

const rows = Object.entries(rights) as [string, Right][];

/** As 401, 403, or anything else: what a route does once it lets somebody in is told by other tests. */
const classOf = (status: number) => (status === 401 || status === 403 ? status : "in");

const expected = (right: Right, caller: Caller) => {
  if (right === "anyone") return "in";
  if (caller === "nobody") return 401;
  if (caller === "administrator" || right === "user") return "in";
  return right === "oneself" && caller === "member on self" ? "in" : 403;
};

const routesIn = ({ store }: TestServer, manner: Manner) => {
  const tokens = createTokens({ secret: new Uint8Array(), sessionSeconds: 1, now: Date.now });
  const context = { store, rules: rules[manner], tokens, basePath: "", now: Date.now };
  return routesOf(context).flatMap(({ methods, path }) => methods.map((method) => [method, path] as const));
};

describe.each(manners)("%s", (manner) => {
  let server: TestServer;
  let admin: Call & { id: string };
  let member: Call & { id: string };
  let stranger: Call;
  beforeAll(async () => {
    server = await startTestServer();
    admin = await signIn(server, manner);
    member = await signIn(server, manner, "mia");
    stranger = createCall(server.url(manner));
  });
  afterAll(() => server.close());

  const ask = async (caller: Caller, method: string, url: string) => {
    const call = { nobody: stranger, administrator: admin }[caller as string] ?? member;
    const other = await server.store.users.create({ name: `other-${Math.random()}` });
    const id = caller === "member on self" ? member.id : other.id;
    // Reading a body comes before asking for a right: an empty one is a body.
    const isLogin = url === "/auth/login";
    const body = method === "GET" || method === "DELETE" ? undefined : isLogin ? { username: 1 } : {};
    const { status } = await call(method, url.replace("{id}", id).replace("*", "x"), body);
    return classOf(status);
  };

  test.each(rows)("%s: %s", async (row, right) => {
    const [method = "", url = ""] = row.split(" ");
    for (const caller of ["nobody", "member on self", "member on other", "administrator"] as const) {
      const isDone = row === "POST /auth/createAdmin"; // somebody lives here: nobody may any more
      const wanted = isDone ? (manner === "real" ? 403 : "in") : expected(right, caller);
      for (const each of url.startsWith("/auth") || url.endsWith("*") ? [url] : [url, `${url}/`])
        expect([caller, each, await ask(caller, method, each)]).toEqual([caller, each, wanted]);
    }
  });

  test("what has no row does nothing, whoever asks", async () => {
    const strays = routesIn(server, manner).filter(
      ([method, url]) => !Object.hasOwn(rights, `${method} ${url.replace(/(?<=.)\/$/, "")}`),
    );
    expect(strays.length).toBeGreaterThan(50);
    for (const [method, url] of strays) {
      const { status } = await admin(method, url.replace("{id}", "x").replace("*", "x"));
      expect([method, url, [302, 404, 405].includes(status)]).toEqual([method, url, true]);
    }
  });
});

test("a route without a row does not start", () => {
  expect(() => routesAt("/api/new", "user", { GET: (_request, reply) => reply })).toThrow("rights.ts");
});
