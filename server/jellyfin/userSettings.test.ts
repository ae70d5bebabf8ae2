/** Policies, configurations and passwords over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import {
  claimOf,
  createCall,
  exception,
  makeUser,
  nothing,
  problemOf,
  readUser,
  type SignedIn,
  sentence,
  signIn,
} from "./testClient.ts";
import type { WirePolicy, WireUser } from "./wire.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const nobody = "ffffffffffffffffffffffffffffffff";
const password = "secret-1";

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  let user: WireUser;
  let member: SignedIn;
  const isReal = manner !== "documented";
  beforeAll(async () => {
    admin = await signIn(server, manner);
    user = await makeUser(admin);
    member = await signIn(server, manner, user.Name, { password });
  });
  const postPolicy = (policy: Partial<WirePolicy> | Record<string, unknown>, id = user.Id) =>
    admin.call("POST", `/Users/${id}/Policy`, policy);
  const policyOf = async (id = user.Id) => (await readUser(admin, id)).Policy;

  describe("a policy", () => {
    test("that is sent back whole changes what was changed in it", async () => {
      const before = await policyOf();
      const folder = "01234567-89ab-cdef-0123-456789abcdef";
      expect(
        await postPolicy({
          ...before,
          EnableAllFolders: false,
          EnabledFolders: [folder],
          MaxParentalRating: 13,
          AccessSchedules: [{ DayOfWeek: "Everyday", StartHour: 0, EndHour: 24 }],
        }),
      ).toMatchObject({ status: 204, text: "" });
      expect(await policyOf()).toEqual({
        ...before,
        EnableAllFolders: false,
        EnabledFolders: [folder.replaceAll("-", "")],
        MaxParentalRating: 13,
        AccessSchedules: [{ Id: 1, UserId: user.Id, DayOfWeek: "Everyday", StartHour: 0, EndHour: 24 }],
      });
    });

    test("takes the server's defaults for what is left out of it, a field of a newer server among them", async () => {
      const { AuthenticationProviderId, PasswordResetProviderId } = await policyOf();
      await postPolicy({
        ...(await policyOf()),
        EnableMediaPlayback: false,
        BlockedTags: ["a", "b,c"],
        EnableSomethingNew: true,
      });
      expect(await policyOf()).toMatchObject({
        EnableMediaPlayback: false,
        BlockedTags: ["a", "b", "c"],
        EnableSomethingNew: true,
      });
      await postPolicy({ AuthenticationProviderId, PasswordResetProviderId, LoginAttemptsBeforeLockout: 0 });
      const policy = await policyOf();
      expect(policy).toMatchObject({
        EnableMediaPlayback: true,
        EnableLiveTvManagement: true,
        IsHidden: true,
        BlockedTags: [],
        EnabledFolders: [],
        AccessSchedules: [],
        LoginAttemptsBeforeLockout: 3,
        EnableSomethingNew: false,
      });
      expect(policy).not.toHaveProperty("MaxParentalRating");
    });

    test("has a switch for lyrics that is taken and never shown, and blocked folders that cannot be written", async () => {
      await postPolicy({
        ...(await policyOf()),
        EnableLyricManagement: true,
        BlockedMediaFolders: ["0123456789abcdef0123456789abcdef"],
      });
      expect(await policyOf()).toMatchObject({ EnableLyricManagement: false, BlockedMediaFolders: [] });
      const account = await server.store.jellyfin.accounts.find(user.Id);
      expect(account?.policy).toMatchObject({ EnableLyricManagement: true });
    });

    test("without provider ids is refused by real servers", async () => {
      const { AuthenticationProviderId: _, PasswordResetProviderId: __, ...rest } = await policyOf();
      const answer = await postPolicy(rest);
      if (!isReal) return expect(answer.status).toBe(204);
      return expect(answer).toMatchObject({
        status: 400,
        json: {
          errors: {
            AuthenticationProviderId: ["The AuthenticationProviderId field is required."],
            PasswordResetProviderId: ["The PasswordResetProviderId field is required."],
          },
        },
      });
    });

    test("of a bad shape names the field, or not", async () => {
      const policy = await policyOf();
      expect(await postPolicy({ ...policy, RemoteClientBitrateLimit: 2_147_500_000 })).toMatchObject({
        status: 400,
        json: {
          errors: {
            "$.RemoteClientBitrateLimit": [expect.any(String)],
            newPolicy: ["The newPolicy field is required."],
          },
        },
      });
      expect(await postPolicy({ ...policy, BlockedTags: null })).toMatchObject({ status: 400, ...exception });
      expect(await postPolicy({ ...policy, AccessSchedules: null })).toMatchObject({
        status: 500,
        ...exception,
      });
      expect(await policyOf()).toEqual(policy);
    });

    test("of nobody is a 404", async () => {
      expect(await postPolicy(await policyOf(), nobody)).toMatchObject(problemOf(404, "Not Found"));
    });

    test("that disables ends the user's tokens, and enabling brings none back", async () => {
      const victim = await makeUser(admin);
      const session = await signIn(server, manner, victim.Name, { password });
      await postPolicy({ ...victim.Policy, IsDisabled: true }, victim.Id);
      expect(await session.call("GET", "/Users/Me")).toMatchObject({ status: 401, ...nothing });
      expect(await server.store.jellyfin.devices.list({ deviceId: session.deviceId })).toEqual([]);
      await postPolicy({ ...victim.Policy, IsDisabled: false }, victim.Id);
      expect((await session.call("GET", "/Users/Me")).status).toBe(401);
    });

    test("that demotes shows in the next call, with the same token", async () => {
      const second = await makeUser(admin);
      await postPolicy({ ...second.Policy, IsAdministrator: true }, second.Id);
      const session = await signIn(server, manner, second.Name, { password });
      expect((await session.call("GET", "/Devices")).status).toBe(200);
      await postPolicy({ ...second.Policy, IsAdministrator: false }, second.Id);
      expect(await session.call("GET", "/Devices")).toMatchObject({ status: 403, ...nothing });
      expect((await session.call("GET", "/Users/Me")).status).toBe(200);
      expect((await server.store.users.findByName(second.Name))?.isAdmin).toBe(false);
    });

    test("cannot disable an administrator, not even while it demotes", async () => {
      const second = await makeUser(admin);
      await postPolicy({ ...second.Policy, IsAdministrator: true }, second.Id);
      for (const IsAdministrator of [true, false])
        expect(
          await postPolicy({ ...second.Policy, IsAdministrator, IsDisabled: true }, second.Id),
        ).toMatchObject({ status: 403, ...sentence("Administrators cannot be disabled.") });
      await postPolicy({ ...second.Policy, IsAdministrator: false }, second.Id);
      const promoted = await postPolicy(
        { ...second.Policy, IsAdministrator: true, IsDisabled: true },
        second.Id,
      );
      expect(promoted.status).toBe(204); // the reverse is taken: a disabled administrator
      await server.store.jellyfin.accounts.remove((await server.store.users.findByName(second.Name))!.id);
    });
  });

  describe("a configuration", () => {
    const post = (body: Record<string, unknown>, by = member, query = "") =>
      by.call("POST", `/Users/Configuration${query}`, body);
    const configuration = async () => (await readUser(admin, user.Id)).Configuration;

    test("is one's own without a name, replaced whole", async () => {
      await post({ AudioLanguagePreference: "ger", SubtitleMode: "Smart", EnableSomethingNew: true });
      expect(await configuration()).toMatchObject({
        AudioLanguagePreference: "ger",
        SubtitleMode: "Smart",
        EnableSomethingNew: true,
      });
      expect((await post({ PlayDefaultAudioTrack: false })).status).toBe(204);
      const after = await configuration();
      expect(after).toMatchObject({
        PlayDefaultAudioTrack: false,
        SubtitleMode: "Default",
        EnableSomethingNew: false,
      });
      expect(after).not.toHaveProperty("AudioLanguagePreference");
    });

    test("keeps a cast receiver that the server knows, and ignores any other", async () => {
      await post({ CastReceiverId: "6F511C87" });
      await post({ CastReceiverId: "nonsense" });
      expect((await configuration()).CastReceiverId).toBe("6F511C87");
    });

    test("of somebody else is for administrators, by query or by path", async () => {
      const other = `?userId=${admin.id}`;
      expect(await post({}, member, other)).toMatchObject({
        status: 403,
        ...sentence("User configuration update not allowed"),
      });
      expect((await post({ SubtitleMode: "None" }, admin, `?userId=${user.Id}`)).status).toBe(204);
      expect(
        (await admin.call("POST", `/Users/${user.Id}/Configuration`, { SubtitleMode: "Always" })).status,
      ).toBe(204);
      expect((await configuration()).SubtitleMode).toBe("Always");
      expect(await post({}, admin, `?userId=${nobody}`)).toMatchObject(problemOf(404, "Not Found"));
    });

    test("with null for a list or a mode is refused", async () => {
      expect((await post({ GroupedFolders: null })).json).toMatchObject({
        errors: { GroupedFolders: ["The GroupedFolders field is required."] },
      });
      expect((await post({ SubtitleMode: null })).status).toBe(400);
    });
  });

  describe("a password", () => {
    const set = (by: SignedIn, body: Record<string, unknown>, query = "") =>
      by.call("POST", `/Users/Password${query}`, body);
    const newcomer = async () => {
      const made = await makeUser(admin);
      return { made, session: await signIn(server, manner, made.Name, { password }) };
    };

    test("of one's own needs the current one, and ends all other sessions", async () => {
      const { made, session } = await newcomer();
      const other = await signIn(server, manner, made.Name, { password });
      expect(await set(session, { CurrentPw: "wrong", NewPw: "next" })).toMatchObject({
        status: 403,
        ...sentence("Invalid user or password entered."),
      });
      expect((await policyOf(made.Id)).InvalidLoginAttemptCount).toBe(1);
      expect((await set(session, { CurrentPw: password, NewPw: "next" })).status).toBe(204);
      expect((await session.call("GET", "/Users/Me")).status).toBe(200);
      expect((await other.call("GET", "/Users/Me")).status).toBe(401);
      await signIn(server, manner, made.Name, { password: "next" });
    });

    test("of another needs none, and ends all their sessions", async () => {
      const { made, session } = await newcomer();
      expect((await set(admin, { NewPw: "next" }, `?userId=${made.Id}`)).status).toBe(204);
      expect((await session.call("GET", "/Users/Me")).status).toBe(401);
      expect((await admin.call("POST", `/Users/${made.Id}/Password`, { NewPw: "later" })).status).toBe(204);
      await signIn(server, manner, made.Name, { password: "later" });
    });

    test("of an administrator who names themselves needs the current one on real servers", async () => {
      const second = await makeUser(admin);
      await postPolicy({ ...second.Policy, IsAdministrator: true }, second.Id);
      const session = await signIn(server, manner, second.Name, { password });
      const named = await set(session, { NewPw: "next" }, `?userId=${second.Id}`);
      expect(named.status).toBe(isReal ? 403 : 204);
      expect((await set(session, { NewPw: "next" })).status).toBe(204);
      await postPolicy({ ...second.Policy, IsAdministrator: false }, second.Id);
    });

    test("of an administrator is never empty", async () => {
      expect(await set(admin, { NewPw: "" })).toMatchObject({ status: 400, ...exception });
      expect(await set(admin, { ResetPassword: true })).toMatchObject({ status: 400, ...exception });
    });

    test("of others may be emptied, by whom and with what effect depends", async () => {
      const { made, session } = await newcomer();
      expect((await set(admin, { ResetPassword: true }, `?userId=${made.Id}`)).status).toBe(204);
      expect((await session.call("GET", "/Users/Me")).status).toBe(isReal ? 200 : 401);
      expect((await readUser(admin, made.Id)).HasPassword).toBe(manner === "12");
      const again = await signIn(server, manner, made.Name, { password: "" });
      expect((await set(again, { CurrentPw: "", NewPw: "x" })).status).toBe(204);
      const own = await set(again, { ResetPassword: true });
      expect(own.status).toBe(isReal ? 204 : 403);
    });

    test("of somebody else is not for members, of nobody a 404, and a key must name somebody", async () => {
      expect(await set(member, { NewPw: "x" }, `?userId=${admin.id}`)).toMatchObject({
        status: 403,
        ...sentence("User is not allowed to update the password."),
      });
      expect(await set(admin, { NewPw: "x" }, `?userId=${nobody}`)).toMatchObject(
        problemOf(404, "Not Found"),
      );
      const { token } = await server.store.jellyfin.keys.create("test");
      const call = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
      expect(await call("POST", "/Users/Password", { NewPw: "x" })).toMatchObject({
        status: 400,
        ...exception,
      });
    });

    test("of somebody who may not change their own preferences stays", async () => {
      const chloe = await signIn(server, manner, "chloe");
      expect((await set(chloe, { CurrentPw: "chloe-demo", NewPw: "x" })).status).toBe(403);
    });
  });
});
