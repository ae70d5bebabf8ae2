/** Signing in with a name and a password over HTTP, and what stands in the way. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import { scheduleDays } from "./policy.ts";
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
        await signIn(server, manner, "yuki", { deviceId }),
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
