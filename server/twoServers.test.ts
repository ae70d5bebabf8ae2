/**
 * Two servers on one database: what one of them does holds on the other. They share a PostgreSQL, so this runs where one
 * is named, with `npm run conformance -- --database postgres://…`: what `npm test` has takes one session at a time.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  claimOf,
  createCall as createJellyfinCall,
  signIn as signInToJellyfin,
} from "./jellyfin/testClient.ts";
import { createCall, signIn } from "./navidrome/testClient.ts";
import { createTokens } from "./navidrome/tokens.ts";
import { createCall as createPlexCall, signIn as signInToPlex } from "./plex/testClient.ts";
import { makeTestDatabase, type TestDatabase } from "./testDatabase.ts";
import { startTestServer, type TestServer } from "./testing.ts";

const named = process.env.USHER_TEST_DATABASE ?? "";
const isShared = named.startsWith("postgres");

const many = 50;
const atOnce = <Result>(ask: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: many }, (_, index) => ask(index)));

const countOf = (answers: readonly { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

describe.skipIf(!isShared)("two servers on one PostgreSQL (none is named: see above)", () => {
  let database: TestDatabase;
  let first: TestServer;
  let second: TestServer;
  const either = (index: number) => (index % 2 ? first : second);

  beforeAll(async () => {
    database = await makeTestDatabase();
    [first, second] = await Promise.all([
      startTestServer({ database: database.database }),
      startTestServer({ database: database.database }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([first.close(), second.close()]);
    await database.remove();
  }, 120_000);

  test("both started at once, and the people are there once", async () => {
    const names = (await second.store.users.list()).users.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(await first.store.users.count()).toBe(names.length);
  });

  test("a session of one reads on the other, and is over on both", async () => {
    const navidrome = await signIn(first, "documented");
    const elsewhere = createCall(second.url("documented"), navidrome.token);
    expect((await elsewhere("GET", `/api/user/${navidrome.id}`)).status).toBe(200);

    const { token: plexToken } = await signInToPlex(first, "documented");
    const plex = createPlexCall(second.url("documented", "plex"), { token: plexToken });
    expect((await plex("GET", "/api/v2/user")).status).toBe(200);

    const { call, token } = await signInToJellyfin(first, "documented");
    const jellyfin = createJellyfinCall(second.url("documented", "jellyfin"), claimOf({ token }));
    expect((await jellyfin("GET", "/Users/Me")).status).toBe(200);
    expect((await call("POST", "/Sessions/Logout")).status).toBe(204);
    expect((await jellyfin("GET", "/Users/Me")).status).toBe(401);
  });

  test("what one changes, the other answers with", async () => {
    const here = await signIn(first, "documented");
    const there = await signIn(second, "documented");
    const { json } = await here("POST", "/api/user", { userName: "nova", name: "Nova", password: "engine" });
    const { id } = json as { id: string };
    expect((await there("GET", `/api/user/${id}`)).json).toMatchObject({ name: "Nova" });
    await there("PUT", `/api/user/${id}`, { userName: "nova", name: "Supernova" });
    expect((await here("GET", `/api/user/${id}`)).json).toMatchObject({ name: "Supernova" });
    await here("DELETE", `/api/user/${id}`);
    expect((await there("GET", `/api/user/${id}`)).status).toBe(404);
  });

  test("of fifty who create one name at once on both, one does", async () => {
    const calls = [await signIn(second, "documented"), await signIn(first, "documented")];
    const answers = await atOnce((index) =>
      calls[index % 2]!("POST", "/api/user", { userName: index % 3 ? "Ada" : "ADA", password: "engine" }),
    );
    expect([countOf(answers, 201), countOf(answers, 409)]).toEqual([1, many - 1]);
    const { users } = await first.store.users.list();
    expect(users.filter(({ name }) => name.toLowerCase() === "ada")).toHaveLength(1);
  });

  test("fifty administrators who remove or demote themselves at once on both leave one", async () => {
    const { users, meta } = first.store;
    const admins = await atOnce((index) => users.create({ name: `admin${index}`, isAdmin: true }));
    for (const { id, isAdmin } of (await users.list()).users)
      if (isAdmin && !admins.some((admin) => admin.id === id)) await users.update(id, { isAdmin: false });
    const tokens = createTokens({
      secret: await meta.secret("navidrome"),
      sessionSeconds: 3600,
      now: Date.now,
    });
    const answers = await atOnce(async (index) => {
      const call = createCall(either(index).url("documented"), tokens.issue(admins[index]!));
      const path = `/api/user/${admins[index]!.id}`;
      return index % 3 ? call("DELETE", path) : call("PUT", path, { isAdmin: false });
    });
    expect([countOf(answers, 200), countOf(answers, 409)]).toEqual([many - 1, 1]);
    expect((await users.list()).users.filter(({ isAdmin }) => isAdmin)).toHaveLength(1);
  });

  test("a code to sign in with is known to the one that gave it, and to no other", async () => {
    const call = createJellyfinCall(first.url("documented", "jellyfin"));
    const { json } = await call("POST", "/QuickConnect/Initiate");
    const { Code } = json as { Code: string };
    const mia = await signInToJellyfin(first, "documented", "mia");
    const elsewhere = createJellyfinCall(
      second.url("documented", "jellyfin"),
      claimOf({ token: mia.token, deviceId: mia.deviceId }),
    );
    expect((await elsewhere("POST", `/QuickConnect/Authorize?code=${Code}`)).status).toBe(404);
    expect((await mia.call("POST", `/QuickConnect/Authorize?code=${Code}`)).status).toBe(200);
  });
});
