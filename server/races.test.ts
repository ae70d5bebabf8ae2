/**
 * What must stay true over HTTP however many ask at once. Jellyfin's administrators, who are guarded in more ways, have
 * jellyfin/guards.test.ts; Plex has one administrator per household, who cannot be removed at all.
 */
import { afterEach, describe, expect, test } from "vitest";
import { jellyfinMannerNames } from "./jellyfin/manners.ts";
import { signIn as signInToJellyfin } from "./jellyfin/testClient.ts";
import { manners } from "./manner.ts";
import { createCall, signIn } from "./navidrome/testClient.ts";
import { createTokens } from "./navidrome/tokens.ts";
import { signIn as signInToPlex } from "./plex/testClient.ts";
import { mostMembers } from "./store/household/households.ts";
import { startTestServer, type TestServer } from "./testing.ts";

let server: TestServer;
afterEach(() => server.close());

const many = 50;
const atOnce = <Result>(ask: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: many }, (_, index) => ask(index)));

const countOf = (answers: readonly { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

/** Half of them in capitals: names that differ in letter case are one. */
const oneName = (index: number) => (index % 2 ? "Ada" : "ADA");

const namedAda = async () =>
  (await server.store.users.list()).users.filter(({ name }) => name.toLowerCase() === "ada");

test("fifty administrators of a Navidrome who remove or demote themselves at once leave one", async () => {
  server = await startTestServer({ people: "none" });
  const { users, meta } = server.store;
  const admins = await atOnce((index) => users.create({ name: `admin${index}`, isAdmin: true }));
  const secret = await meta.secret("navidrome");
  const tokens = createTokens({ secret, sessionSeconds: 3600, now: Date.now });
  const answers = await atOnce(async (index) => {
    const call = createCall(server.url("documented"), tokens.issue(admins[index]!));
    const path = `/api/user/${admins[index]!.id}`;
    return index % 2 ? call("DELETE", path) : call("PUT", path, { isAdmin: false });
  });
  expect([countOf(answers, 200), countOf(answers, 409)]).toEqual([many - 1, 1]);
  expect((await users.list()).users.filter(({ isAdmin }) => isAdmin)).toHaveLength(1);
});

describe.each(manners)("in the manner %s", (manner) => {
  test("of fifty who create one name in Navidrome at once, one does", async () => {
    server = await startTestServer();
    const call = await signIn(server, manner);
    const answers = await atOnce((index) =>
      call("POST", "/api/user", { userName: oneName(index), password: "engine" }),
    );
    const [made, taken] = manner === "documented" ? [201, 409] : [200, 400];
    expect([countOf(answers, made), countOf(answers, taken)]).toEqual([1, many - 1]);
    expect(await namedAda()).toHaveLength(1);
  });

  test("of fifty who want to be a Navidrome's first administrator, one is", async () => {
    server = await startTestServer({ people: "none" });
    const call = createCall(server.url(manner));
    const answers = await atOnce((index) =>
      call("POST", "/auth/createAdmin", { username: `admin${index}`, password: "engine" }),
    );
    expect([countOf(answers, 200), countOf(answers, 403)]).toEqual([1, many - 1]);
    expect(await server.store.users.count()).toBe(1);
  });

  test("fifty who found a household on Plex and fill it at once fill one, to its limit", async () => {
    server = await startTestServer();
    const { call } = await signInToPlex(server, manner, "sasha");
    const answers = await atOnce((index) =>
      call("POST", "/api/v2/home/users/restricted", { body: { friendlyName: `child ${index}` } }),
    );
    const made = manner === "documented" ? 200 : 201;
    expect([countOf(answers, made), countOf(answers, 422)]).toEqual([
      mostMembers - 1,
      many - mostMembers + 1,
    ]);
    const { text } = await call("GET", "/api/home/users");
    expect(text.match(/<User /g)).toHaveLength(mostMembers);
  });
});

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  test("of fifty who create one name in Jellyfin at once, one does", async () => {
    server = await startTestServer();
    const { call } = await signInToJellyfin(server, manner);
    const answers = await atOnce((index) => call("POST", "/Users/New", { Name: oneName(index) }));
    expect([countOf(answers, 200), countOf(answers, 400)]).toEqual([1, many - 1]);
    expect(await namedAda()).toHaveLength(1);
  });
});
