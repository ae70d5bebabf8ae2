/** Quick Connect over HTTP: a code shown here, approved there. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import { claimOf, createCall, exception, type SignedIn, sentence, signIn } from "./testClient.ts";
import type { WireAuthenticationResult } from "./wire.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  const isReal = manner !== "documented";
  beforeAll(async () => {
    admin = await signIn(server, manner);
  });
  const start = async () => {
    const call = createCall(server.url(manner, "jellyfin"));
    const { status, json } = await call("POST", "/QuickConnect/Initiate");
    expect(status).toBe(200);
    return { call, ...(json as { Code: string; Secret: string }) };
  };

  test("shows a code, waits, and signs in once somebody has approved", async () => {
    const { call, Code, Secret } = await start();
    expect(Code).toMatch(/^\d{6}$/);
    expect(Secret).toMatch(/^[0-9A-F]{64}$/);
    const state = () => call("GET", `/QuickConnect/Connect?secret=${Secret}`);
    expect((await state()).json).toMatchObject({ Authenticated: false, Code, AppName: "Usher" });
    const redeem = () => call("POST", "/Users/AuthenticateWithQuickConnect", { Secret });
    expect(await redeem()).toMatchObject({ status: 404, ...exception });
    const mia = await signIn(server, manner, "mia");
    expect(await mia.call("POST", `/QuickConnect/Authorize?code=${Code}`)).toMatchObject({
      status: 200,
      json: true,
    });
    expect((await state()).json).toMatchObject({ Authenticated: true });
    const { json } = await redeem();
    const { AccessToken, User } = json as WireAuthenticationResult;
    expect(User.Name).toBe("mia");
    const signedIn = createCall(server.url(manner, "jellyfin"), claimOf({ token: AccessToken }));
    expect((await signedIn("GET", "/Users/Me")).json).toMatchObject({ Name: "mia" });
  });

  test("is approved for somebody else by administrators and keys only", async () => {
    const { call, Code, Secret } = await start();
    const mia = await signIn(server, manner, "mia");
    const kwame = (await server.store.jellyfin.accounts.list()).find(({ name }) => name === "kwame")!.guid;
    const target = `/QuickConnect/Authorize?code=${Code}&userId=${kwame}`;
    expect(await mia.call("POST", target)).toMatchObject({ status: 403, ...exception });
    const { token } = await server.store.jellyfin.keys.create("test");
    const withKey = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
    expect((await withKey("POST", target)).status).toBe(200);
    const { json } = await call("POST", "/Users/AuthenticateWithQuickConnect", { Secret });
    expect((json as WireAuthenticationResult).User.Name).toBe("kwame");
  });

  test("refuses unknown codes and secrets, a second approval, and a device that does not say what it is", async () => {
    const { call, Code } = await start();
    expect(await call("GET", "/QuickConnect/Connect?secret=x")).toMatchObject({
      status: 404,
      ...sentence("Unknown secret"),
    });
    expect((await call("GET", "/QuickConnect/Connect")).json).toMatchObject({
      errors: { secret: ["The secret field is required."] },
    });
    expect(await call("POST", "/Users/AuthenticateWithQuickConnect", { Secret: "x" })).toMatchObject({
      status: 404,
    });
    expect((await call("POST", "/Users/AuthenticateWithQuickConnect", {})).status).toBe(400);
    expect((await call("POST", `/QuickConnect/Authorize?code=${Code}`)).status).toBe(401);
    expect(await admin.call("POST", "/QuickConnect/Authorize?code=000000")).toMatchObject({
      status: 404,
      ...exception,
    });
    const approvals = await Promise.all(
      Array.from({ length: 5 }, () => admin.call("POST", `/QuickConnect/Authorize?code=${Code}`)),
    );
    expect(approvals.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 500, 500, 500, 500,
    ]);
    const unknown = createCall(server.url(manner, "jellyfin"), "");
    expect((await unknown("POST", "/QuickConnect/Initiate")).status).toBe(isReal ? 400 : 200);
  });
});

test.each<[JellyfinManner, number]>([
  ["10.11", 200],
  ["12", 405],
  ["documented", 405],
])("Quick Connect begun by GET: %s answers %d", async (manner, status) => {
  expect((await createCall(server.url(manner, "jellyfin"))("GET", "/QuickConnect/Initiate")).status).toBe(
    status,
  );
});

test("Quick Connect that is switched off says so", async () => {
  const off = await startTestServer({ rules: { jellyfin: { quickConnect: false } } });
  const call = createCall(off.url("12", "jellyfin"));
  expect((await call("GET", "/QuickConnect/Enabled")).json).toBe(false);
  expect(await call("POST", "/QuickConnect/Initiate")).toMatchObject({
    status: 401,
    ...sentence("Quick connect is disabled"),
  });
  await off.close();
  expect((await createCall(server.url("12", "jellyfin"), "")("GET", "/QuickConnect/Enabled")).json).toBe(
    true,
  );
});

test("a code runs out", async () => {
  let now = Date.now();
  const clock = await startTestServer({ now: () => now });
  const call = createCall(clock.url("12", "jellyfin"));
  const { Code, Secret } = (await call("POST", "/QuickConnect/Initiate")).json as {
    Code: string;
    Secret: string;
  };
  const admin = await signIn(clock, "12");
  const state = async () => (await call("GET", `/QuickConnect/Connect?secret=${Secret}`)).status;
  now += 9 * 60_000;
  expect(await state()).toBe(200);
  now += 60_000;
  expect(await state()).toBe(404);
  expect((await admin.call("POST", `/QuickConnect/Authorize?code=${Code}`)).status).toBe(404);
  await clock.close();
});
