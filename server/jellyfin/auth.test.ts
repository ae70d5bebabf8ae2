/** Signing in over HTTP: by password, by Quick Connect, and when a password is forgotten. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import {
  claimOf,
  createCall,
  exception,
  makeUser,
  readUser,
  type SignedIn,
  sentence,
  signIn,
} from "./testClient.ts";
import { scheduleDays } from "./policy.ts";
import type { WireAuthenticationResult, WirePolicy } from "./wire.ts";

let server: TestServer;
let remote: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  remote = await startTestServer({ rules: { jellyfin: { trustsProxy: true } } });
});
afterAll(() => Promise.all([server.close(), remote.close()]));

const password = "secret-1";
const from = (address: string) => ({ "x-forwarded-for": address });

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  const isReal = manner !== "documented";
  const refused = isReal ? 403 : 401;
  beforeAll(async () => {
    admin = await signIn(server, manner);
  });
  const authenticate = (
    body: unknown,
    {
      authorization = claimOf(),
      on = server,
      headers,
    }: { authorization?: string; on?: TestServer; headers?: Record<string, string> } = {},
  ) =>
    createCall(on.url(manner, "jellyfin"), authorization)("POST", "/Users/AuthenticateByName", body, headers);
  const somebody = async (policy: Partial<WirePolicy> = {}, by = admin) => {
    const user = await makeUser(by);
    await by.call("POST", `/Users/${user.Id}/Policy`, { ...user.Policy, ...policy });
    return user;
  };

  describe("name and password", () => {
    test("answer with the user, the session, the token and the server", async () => {
      const { status, json } = await authenticate({ Username: "DEMO", Pw: "demo" });
      expect(status).toBe(200);
      const result = json as WireAuthenticationResult;
      expect(result).toMatchObject({
        User: { Name: "demo", Policy: { IsAdministrator: true } },
        SessionInfo: {
          UserName: "demo",
          Client: "Usher",
          DeviceName: "Test device",
          ApplicationVersion: "1.0.0",
        },
        AccessToken: expect.stringMatching(/^[0-9a-f]{32}$/),
        ServerId: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(result.User.ServerId).toBe(result.ServerId);
    });

    test("are not kept in clear, and neither is the token", async () => {
      const { token } = await signIn(server, manner, "mia");
      const rows = await server.store.db.selectFrom("jellyfin_devices").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(rows.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true);
    });

    test("that are wrong are a 401, the name as well as the password, and are counted", async () => {
      const user = await somebody();
      expect(await authenticate({ Username: user.Name, Pw: "wrong" })).toMatchObject({
        status: 401,
        ...exception,
      });
      expect(await authenticate({ Username: "nobody", Pw: "x" })).toMatchObject({
        status: 401,
        ...exception,
      });
      expect((await readUser(admin, user.Id)).Policy.InvalidLoginAttemptCount).toBe(1);
      await signIn(server, manner, user.Name, { password });
      expect((await readUser(admin, user.Id)).Policy.InvalidLoginAttemptCount).toBe(0);
    });

    test("without a name are a 400 on real servers", async () => {
      for (const Username of ["", "  ", null])
        expect((await authenticate({ Username, Pw: "" })).status).toBe(isReal ? 400 : 401);
    });

    test("need a device that says all four parts on real servers", async () => {
      for (const authorization of [
        "",
        'MediaBrowser Client="a", Device="b", DeviceId="c"',
        'MediaBrowser Client="a", Device="b", DeviceId="", Version="1"',
      ])
        expect((await authenticate({ Username: "mia", Pw: "mia-demo" }, { authorization })).status).toBe(
          isReal ? 400 : 200,
        );
    });

    test("let nobody in who is disabled, whatever the password", async () => {
      for (const Pw of ["liam-demo", "wrong"])
        expect(await authenticate({ Username: "liam", Pw })).toMatchObject({ status: refused, ...exception });
    });

    test("let nobody in out of hours, administrators neither", async () => {
      const later = scheduleDays[(new Date().getDay() + 3) % 7]!;
      const AccessSchedules = [{ Id: 0, UserId: admin.id, DayOfWeek: later, StartHour: 0, EndHour: 24 }];
      for (const IsAdministrator of [false, true]) {
        const user = await somebody({ AccessSchedules, IsAdministrator });
        expect((await authenticate({ Username: user.Name, Pw: password })).status).toBe(refused);
        await admin.call("DELETE", `/Users/${user.Id}`);
      }
    });

    test("let nobody call out of hours who is signed in, but for reading users", async () => {
      const user = await somebody();
      const session = await signIn(server, manner, user.Name, { password });
      const later = scheduleDays[(new Date().getDay() + 3) % 7]!;
      const AccessSchedules = [{ DayOfWeek: later, StartHour: 0, EndHour: 24 }];
      await admin.call("POST", `/Users/${user.Id}/Policy`, { ...user.Policy, AccessSchedules });
      expect(await session.call("GET", "/Users")).toMatchObject({ status: 403, text: "" });
      expect((await session.call("GET", `/Users/${user.Id}`)).status).toBe(200);
      expect((await session.call("GET", "/System/Info")).status).toBe(200);
    });

    test("let nobody in from a device that is not theirs", async () => {
      const user = await somebody({ EnableAllDevices: false, EnabledDevices: ["my-device"] });
      expect((await authenticate({ Username: user.Name, Pw: password })).status).toBe(refused);
      await signIn(server, manner, user.Name, { password, deviceId: "MY-DEVICE" });
    });

    test("let nobody in whose provider is not installed", async () => {
      const user = await somebody({ AuthenticationProviderId: "Ldap" });
      expect((await authenticate({ Username: user.Name, Pw: password })).status).toBe(401);
    });

    test("end a former token of the same user on the same device, and no other", async () => {
      const deviceId = `shared-${manner}`;
      const [first, other] = [
        await signIn(server, manner, "mia", { deviceId }),
        await signIn(server, manner, "kwame", { deviceId }),
      ];
      const second = await signIn(server, manner, "mia", { deviceId });
      expect((await first.call("GET", "/Users/Me")).status).toBe(401);
      expect((await second.call("GET", "/Users/Me")).status).toBe(200);
      expect((await other.call("GET", "/Users/Me")).status).toBe(200);
    });

    test("stop at the limit of sessions, for the same device too", async () => {
      const user = await somebody({ MaxActiveSessions: 1 });
      const session = await signIn(server, manner, user.Name, { password });
      const authorization = claimOf({ deviceId: session.deviceId });
      expect((await authenticate({ Username: user.Name, Pw: password }, { authorization })).status).toBe(
        refused,
      );
      await session.call("POST", "/Sessions/Logout");
      await signIn(server, manner, user.Name, { password });
    });

    test("lock an account after too many failures, but for 10.11, which only counts", async () => {
      const user = await somebody({ LoginAttemptsBeforeLockout: 2 });
      const session = await signIn(server, manner, user.Name, { password });
      for (const Pw of ["a", "b"]) await authenticate({ Username: user.Name, Pw });
      const { Policy } = await readUser(admin, user.Id);
      const isLocked = manner !== "10.11";
      expect(Policy).toMatchObject({ InvalidLoginAttemptCount: 2, IsDisabled: isLocked });
      expect((await session.call("GET", "/Users/Me")).status).toBe(isLocked ? 401 : 200);
      expect((await authenticate({ Username: user.Name, Pw: password })).status).toBe(
        isLocked ? refused : 200,
      );
      // Enabled again without a fresh count, the next slip locks again.
      await admin.call("POST", `/Users/${user.Id}/Policy`, {
        ...Policy,
        IsDisabled: false,
        InvalidLoginAttemptCount: 0,
      });
      await signIn(server, manner, user.Name, { password });
    });

    test("stand in the address in the oldest way, which still works", async () => {
      const call = createCall(server.url(manner, "jellyfin"));
      const id = (await server.store.jellyfin.accounts.list()).find(({ name }) => name === "mia")!.guid;
      expect((await call("POST", `/Users/${id}/Authenticate?pw=mia-demo`)).status).toBe(200);
      expect((await call("POST", `/Users/${id}/Authenticate?pw=x`)).status).toBe(401);
      expect(await call("POST", `/Users/${"f".repeat(32)}/Authenticate?pw=x`)).toMatchObject({
        status: 404,
        ...sentence("User not found"),
      });
    });

    test("from outside are for those with remote access", async () => {
      const on = remote;
      const headers = from("203.0.113.9");
      const byAdmin = await signIn(on, manner);
      const user = await somebody({ EnableRemoteAccess: false, IsHidden: false }, byAdmin);
      const session = await signIn(on, manner, user.Name, { password });
      expect((await authenticate({ Username: user.Name, Pw: password }, { on, headers })).status).toBe(
        refused,
      );
      expect(await session.call("GET", "/Users", undefined, headers)).toMatchObject({
        status: 403,
        text: "",
      });
      expect((await authenticate({ Username: "mia", Pw: "mia-demo" }, { on, headers })).status).toBe(200);
      const list = async (address: string) =>
        (await session.call("GET", "/Users/Public", undefined, from(address))).text.includes(user.Name);
      expect(await list("203.0.113.9")).toBe(false);
      expect(await list("192.168.1.3")).toBe(isReal);
    });
  });

  test("signing out ends this token, and the sessions on its device", async () => {
    const session = await signIn(server, manner, "mia");
    expect(
      await session.call("POST", "/Sessions/Logout", "", {
        "content-type": "application/x-www-form-urlencoded",
      }),
    ).toMatchObject({
      status: 204,
    });
    expect((await session.call("GET", "/Users/Me")).status).toBe(401);
    const { token } = await server.store.jellyfin.keys.create("test");
    const withKey = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
    expect((await withKey("POST", "/Sessions/Logout")).status).toBe(204);
    expect((await withKey("GET", "/Users")).status).toBe(200);
  });

  describe("Quick Connect", () => {
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
      await server.store.jellyfin.accounts.setPolicy(
        (await server.store.users.findByName("kwame"))!.id,
        (before) => ({
          isAdmin: false,
          isDisabled: false,
          policy: { ...before.policy, MaxActiveSessions: 0 },
        }),
      );
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

  describe("a forgotten password", () => {
    const ask = (name: string, on = server, headers = {}) =>
      createCall(on.url(manner, "jellyfin"))(
        "POST",
        "/Users/ForgotPassword",
        { EnteredUsername: name },
        headers,
      );
    const redeem = (Pin: string, on = server) =>
      createCall(on.url(manner, "jellyfin"))("POST", "/Users/ForgotPassword/Pin", { Pin });
    const pinOf = async (name: string, on = server) => {
      const user = await on.store.users.findByName(name);
      return (await on.store.jellyfin.resets.list()).find(({ userId }) => userId === user?.id)?.pin;
    };

    test("gets a PIN that becomes the password, with or without dashes", async () => {
      const user = await somebody();
      const session = await signIn(server, manner, user.Name, { password });
      expect(await ask(user.Name)).toMatchObject({
        status: 200,
        json: {
          Action: "PinCode",
          PinFile: expect.stringMatching(/passwordreset[0-9a-f]{32}\.json$/),
          PinExpirationDate: expect.stringMatching(/Z$/),
        },
      });
      const pin = (await pinOf(user.Name))!;
      expect(pin).toMatch(/^[0-9A-F]{2}(-[0-9A-F]{2}){3}$/);
      const typed = pin.replaceAll("-", "");
      expect((await redeem(typed)).json).toEqual({ Success: true, UsersReset: [user.Name] });
      await signIn(server, manner, user.Name, { password: typed });
      expect((await session.call("GET", "/Users/Me")).status).toBe(200);
      expect((await redeem(pin)).json).not.toMatchObject({ Success: true });
    });

    test("with a wrong PIN, or one with a space, changes nothing", async () => {
      const user = await somebody();
      await ask(user.Name);
      const pin = (await pinOf(user.Name))!;
      for (const typed of ["00-00-00-00", `${pin} `, pin.toLowerCase().replaceAll("-", " ")]) {
        const answer = await redeem(typed);
        expect(answer).toMatchObject(
          isReal ? { status: 404, ...exception } : { status: 200, json: { Success: false, UsersReset: [] } },
        );
      }
      await signIn(server, manner, user.Name, { password });
      expect((await redeem("")).json).toMatchObject({ errors: { Pin: ["The Pin field is required."] } });
    });

    test("of a name that nobody has is answered alike by real servers", async () => {
      const answer = await ask("nobody-at-all");
      expect(answer.json).toMatchObject(isReal ? { Action: "PinCode" } : { Action: "ContactAdmin" });
      expect((await ask("")).status).toBe(400);
    });

    test("from outside gets no PIN", async () => {
      const answer = await ask("mia", remote, from("203.0.113.9"));
      expect(answer.json).toMatchObject({ Action: isReal ? "PinCode" : "InNetworkRequired" });
      expect(await pinOf("mia", remote)).toBeUndefined();
    });
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

test.each<[JellyfinManner, number]>([
  ["10.11", 200],
  ["12", 401],
  ["documented", 200],
])("older headers: %s answers %d", async (manner, status) => {
  const { token } = await signIn(server, manner);
  const call = createCall(server.url(manner, "jellyfin"), "");
  expect((await call("GET", "/Users/Me", undefined, { "x-emby-token": token })).status).toBe(status);
  expect((await call("GET", `/Users/Me?api_key=${token}`)).status).toBe(status);
  expect((await call("GET", `/Users/Me?ApiKey=${token}`)).status).toBe(200);
});

test("a sign-in is kept as the last one, but not in 10.11, which puts the old date back", async () => {
  for (const manner of jellyfinMannerNames) {
    const admin = await signIn(server, manner);
    const user = await makeUser(admin);
    await signIn(server, manner, user.Name, { password });
    const after = await readUser(admin, user.Id);
    expect(after.LastActivityDate).toMatch(/Z$/);
    expect("LastLoginDate" in after).toBe(manner !== "10.11");
  }
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

test("codes and PINs run out", async () => {
  let now = Date.now();
  const clock = await startTestServer({ now: () => now });
  const call = createCall(clock.url("12", "jellyfin"));
  const { Code, Secret } = (await call("POST", "/QuickConnect/Initiate")).json as {
    Code: string;
    Secret: string;
  };
  await call("POST", "/Users/ForgotPassword", { EnteredUsername: "mia" });
  const { pin } = (await clock.store.jellyfin.resets.list())[0]!;
  const admin = await signIn(clock, "12");

  now += 10 * 60_000;
  expect((await call("GET", `/QuickConnect/Connect?secret=${Secret}`)).status).toBe(404);
  expect((await admin.call("POST", `/QuickConnect/Authorize?code=${Code}`)).status).toBe(404);
  now += 20 * 60_000;
  expect((await call("POST", "/Users/ForgotPassword/Pin", { Pin: pin })).status).toBe(404);
  expect(await clock.store.jellyfin.resets.list()).toEqual([]);
  await clock.close();
});

test("a PIN is written to a file of the data folder, and taken away once it is used", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-"));
  const withFiles = await startTestServer({ data });
  const call = createCall(withFiles.url("12", "jellyfin"));
  const { json } = await call("POST", "/Users/ForgotPassword", { EnteredUsername: "mia" });
  const { PinFile } = json as { PinFile: string };
  expect(path.dirname(PinFile)).toBe(data);
  const written = JSON.parse(await readFile(PinFile, "utf8")) as { Pin: string };
  expect(written).toMatchObject({ UserName: "mia", PinFile });
  expect((await call("POST", "/Users/ForgotPassword/Pin", { Pin: written.Pin })).status).toBe(200);
  await expect(readFile(PinFile)).rejects.toThrow("ENOENT");
  await withFiles.close();
  await rm(data, { recursive: true });
});
