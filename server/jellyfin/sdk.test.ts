/** The official client, which knows nothing of us, over real HTTP: what works for it works for the apps built on it. */
import { Jellyfin } from "@jellyfin/sdk";
import type { UserConfiguration } from "@jellyfin/sdk/lib/generated-client/models/user-configuration.js";
import type { UserDto } from "@jellyfin/sdk/lib/generated-client/models/user-dto.js";
import type { UserPolicy } from "@jellyfin/sdk/lib/generated-client/models/user-policy.js";
import { getActivityLogApi } from "@jellyfin/sdk/lib/utils/api/activity-log-api.js";
import { getApiKeyApi } from "@jellyfin/sdk/lib/utils/api/api-key-api.js";
import { getDevicesApi } from "@jellyfin/sdk/lib/utils/api/devices-api.js";
import { getLibraryApi } from "@jellyfin/sdk/lib/utils/api/library-api.js";
import { getLibraryStructureApi } from "@jellyfin/sdk/lib/utils/api/library-structure-api.js";
import { getLocalizationApi } from "@jellyfin/sdk/lib/utils/api/localization-api.js";
import { getQuickConnectApi } from "@jellyfin/sdk/lib/utils/api/quick-connect-api.js";
import { getSessionApi } from "@jellyfin/sdk/lib/utils/api/session-api.js";
import { getStartupApi } from "@jellyfin/sdk/lib/utils/api/startup-api.js";
import { getSystemApi } from "@jellyfin/sdk/lib/utils/api/system-api.js";
import { getUserApi } from "@jellyfin/sdk/lib/utils/api/user-api.js";
import { isAxiosError } from "axios";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { configurationModel } from "./configuration.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import { policyModel } from "./policy.ts";
import type { WireConfiguration, WirePolicy, WireUser } from "./wire.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let devices = 0;
const connect = (manner: JellyfinManner, on = server) =>
  new Jellyfin({
    clientInfo: { name: "Foreign client", version: "1.0.0" },
    deviceInfo: { name: "Zoë's phone", id: `foreign-${++devices}` },
  }).createApi(on.url(manner, "jellyfin"));
type Api = ReturnType<typeof connect>;

/** What was asked for before keeps the old header: whoever signs in asks for the parts of the client again. */
const signIn = async (
  manner: JellyfinManner,
  Username = "demo",
  Pw = Username === "demo" ? "demo" : `${Username}-demo`,
) => {
  const api = connect(manner);
  const { data } = await getUserApi(api).authenticateUserByName({ authenticateUserByName: { Username, Pw } });
  api.accessToken = data.AccessToken ?? "";
  return { api, user: data.User!, token: data.AccessToken! };
};

const statusOf = async (attempt: Promise<{ status: number }>) => {
  try {
    return (await attempt).status;
  } catch (error) {
    if (isAxiosError(error)) return error.response?.status;
    throw error;
  }
};

const makeUser = async (api: Api, Name: string) =>
  (await getUserApi(api).createUserByName({ createUserByName: { Name, Password: "secret-1" } })).data;

test.each(jellyfinMannerNames)(
  "it takes the server in the manner %s for one that it can use",
  async (manner) => {
    const jellyfin = new Jellyfin({
      clientInfo: { name: "x", version: "1" },
      deviceInfo: { name: "y", id: "z" },
    });
    const found = await jellyfin.discovery.getRecommendedServerCandidates(server.url(manner, "jellyfin"));
    const best = jellyfin.discovery.findBestServer(found);
    expect(best).toMatchObject({ address: server.url(manner, "jellyfin"), issues: [] });
  },
);

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  test("it signs in, and not with a wrong password", async () => {
    const { api, user, token } = await signIn(manner);
    expect([user.Name, user.Policy?.IsAdministrator]).toEqual(["demo", true]);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect((await getUserApi(api).getCurrentUser()).data.Id).toBe(user.Id);
    expect((await getSystemApi(api).getSystemInfo()).data.ProductName).toBe("Jellyfin Server");
    const wrong = { authenticateUserByName: { Username: "demo", Pw: "wrong" } };
    expect(await statusOf(getUserApi(connect(manner)).authenticateUserByName(wrong))).toBe(401);
    expect(await statusOf(getUserApi(connect(manner)).getUsers())).toBe(401);
  });

  test("it lists users, those of the login screen, and one", async () => {
    const { api } = await signIn(manner);
    const { data: users } = await getUserApi(api).getUsers();
    expect(users.length).toBeGreaterThanOrEqual(24);
    const { data: disabled } = await getUserApi(api).getUsers({ isDisabled: true });
    expect(disabled.length).toBeLessThan(users.length);
    const { data: shown } = await getUserApi(connect(manner)).getPublicUsers();
    expect(shown.map(({ Name }) => Name)).toContain("mia");
    const { data: one } = await getUserApi(api).getUserById({ userId: users[0]!.Id! });
    expect(one).toEqual(users[0]);
    expect(await statusOf(getUserApi(api).getUserById({ userId: "f".repeat(32) }))).toBe(404);
  });

  test("it makes, renames, limits, prefers, and removes", async () => {
    const { api } = await signIn(manner);
    const made = await makeUser(api, `foreign-${manner}`);
    const userId = made.Id!;
    const read = async () => (await getUserApi(api).getUserById({ userId })).data;
    expect(await statusOf(getUserApi(api).createUserByName({ createUserByName: { Name: made.Name! } }))).toBe(
      400,
    );

    const name = `renamed-${manner}`;
    expect(
      await statusOf(getUserApi(api).updateUser({ userId, userDto: { ...(await read()), Name: name } })),
    ).toBe(204);
    const { data: folders } = await getLibraryApi(api).getMediaFolders();
    const policy: UserPolicy = {
      ...((await read()).Policy as UserPolicy),
      EnableAllFolders: false,
      EnabledFolders: [folders.Items![0]!.Id!],
      MaxParentalRating: 13,
      BlockUnratedItems: ["Movie", "LiveTvProgram"],
    };
    expect(await statusOf(getUserApi(api).updateUserPolicy({ userId, userPolicy: policy }))).toBe(204);
    const userConfiguration = { ...(await read()).Configuration, SubtitleMode: "Smart" as const };
    expect(await statusOf(getUserApi(api).updateUserConfiguration({ userId, userConfiguration }))).toBe(204);
    expect(await read()).toMatchObject({
      Name: name,
      Policy: policy,
      Configuration: { SubtitleMode: "Smart" },
    });

    expect(await statusOf(getUserApi(api).deleteUser({ userId }))).toBe(204);
    expect(await statusOf(getUserApi(api).deleteUser({ userId }))).toBe(404);
  });

  test("it changes passwords: another's, one's own, and not without the current one", async () => {
    const { api } = await signIn(manner);
    const made = await makeUser(api, `secret-${manner}`);
    const change = (by: Api, updateUserPassword: { CurrentPw?: string; NewPw: string }, userId?: string) =>
      statusOf(getUserApi(by).updateUserPassword({ updateUserPassword, ...(userId && { userId }) }));
    expect(await change(api, { NewPw: "next" }, made.Id)).toBe(204);
    const own = await signIn(manner, made.Name!, "next");
    expect(await change(own.api, { CurrentPw: "wrong", NewPw: "later" })).toBe(403);
    expect(await change(own.api, { CurrentPw: "next", NewPw: "later" })).toBe(204);
    expect((await getUserApi(own.api).getCurrentUser()).data.Name).toBe(made.Name);
  });

  test("it is refused what the rules forbid, with the reason", async () => {
    const { api, user } = await signIn(manner);
    const member = await signIn(manner, "mia");
    expect(await statusOf(getDevicesApi(member.api).getDevices())).toBe(403);
    const userPolicy = { ...(user.Policy as UserPolicy), IsDisabled: true };
    const refused = await getUserApi(api)
      .updateUserPolicy({ userId: user.Id!, userPolicy })
      .catch((error: unknown) => (isAxiosError(error) ? error.response?.data : error));
    expect(refused).toBe("Administrators cannot be disabled.");
    const broken = { ...userPolicy, IsDisabled: false, AuthenticationProviderId: "" };
    expect(await statusOf(getUserApi(api).updateUserPolicy({ userId: user.Id!, userPolicy: broken }))).toBe(
      manner === "documented" ? 204 : 400,
    );
    await getUserApi(api).updateUserPolicy({ userId: user.Id!, userPolicy: user.Policy as UserPolicy });
  });

  test("it connects quickly: a code shown here, approved there", async () => {
    const tv = connect(manner);
    expect((await getQuickConnectApi(tv).getQuickConnectEnabled()).data).toBe(true);
    const { data: begun } = await getQuickConnectApi(tv).initiateQuickConnect();
    const state = async () =>
      (await getQuickConnectApi(tv).getQuickConnectState({ secret: begun.Secret! })).data;
    expect((await state()).Authenticated).toBe(false);
    const mia = await signIn(manner, "mia");
    expect((await getQuickConnectApi(mia.api).authorizeQuickConnect({ code: begun.Code! })).data).toBe(true);
    expect((await state()).Authenticated).toBe(true);
    const { data } = await getUserApi(tv).authenticateWithQuickConnect({
      quickConnectDto: { Secret: begun.Secret! },
    });
    tv.accessToken = data.AccessToken!;
    expect((await getUserApi(tv).getCurrentUser()).data.Name).toBe("mia");
    // axios sends a form's type with an empty body.
    expect(await statusOf(getSessionApi(tv).reportSessionEnded())).toBe(204);
    expect(await statusOf(getUserApi(tv).getCurrentUser())).toBe(401);
  });

  test("it forgets a password and gets in with the PIN", async () => {
    const { api } = await signIn(manner);
    const made = await makeUser(api, `forgetful-${manner}`);
    const stranger = getUserApi(connect(manner));
    const { data: step } = await stranger.forgotPassword({
      forgotPasswordDto: { EnteredUsername: made.Name! },
    });
    expect(step.Action).toBe("PinCode");
    const account = await server.store.jellyfin.accounts.find(made.Id!);
    const reset = (await server.store.jellyfin.resets.list()).find(
      ({ userId }) => userId === account?.userId,
    );
    const wrong = stranger.forgotPasswordPin({ forgotPasswordPinDto: { Pin: "00-00-00-00" } });
    expect(await statusOf(wrong)).toBe(manner === "documented" ? 200 : 404);
    const { data: redeemed } = await stranger.forgotPasswordPin({
      forgotPasswordPinDto: { Pin: reset!.pin },
    });
    expect(redeemed).toEqual({ Success: true, UsersReset: [made.Name] });
    await signIn(manner, made.Name!, reset!.pin);
  });

  test("it reads all the lists an administrator needs", async () => {
    const { api, user } = await signIn(manner);
    expect((await getDevicesApi(api).getDevices()).data.Items?.length).toBeGreaterThan(10);
    expect((await getSessionApi(api).getSessions({ activeWithinSeconds: 960 })).data.length).toBeGreaterThan(
      3,
    );
    expect((await getLibraryStructureApi(api).getVirtualFolders()).data).toHaveLength(6);
    expect((await getSessionApi(api).getPasswordResetProviders()).data).toHaveLength(1);
    expect((await getLocalizationApi(api).getCultures()).data.length).toBeGreaterThan(180);
    expect((await getLocalizationApi(api).getParentalRatings()).data.length).toBeGreaterThan(20);
    const { data: log } = await getActivityLogApi(api).getLogEntries({ limit: 5, hasUserId: true });
    expect(log.Items?.some(({ UserId }) => UserId === user.Id)).toBe(true);
    await getApiKeyApi(api).createKey({ app: `Foreign-${manner}` });
    const { data: keys } = await getApiKeyApi(api).getKeys();
    const key = keys.Items?.find(({ AppName }) => AppName === `Foreign-${manner}`);
    const withKey = connect(manner);
    withKey.accessToken = key!.AccessToken!;
    expect((await getUserApi(withKey).getUsers()).data.length).toBeGreaterThanOrEqual(24);
    expect(await statusOf(getUserApi(withKey).getCurrentUser())).toBe(400);
    expect(await statusOf(getApiKeyApi(api).revokeKey({ key: key!.AccessToken! }))).toBe(204);
  });

  test("it sets up a new server", async () => {
    const fresh = await startTestServer({ people: "none" });
    const api = connect(manner, fresh);
    expect((await getStartupApi(api).getFirstUser()).data.Name).toBe("MyJellyfinUser");
    const startupUserDto = { Name: "ada", Password: "engine" };
    expect(await statusOf(getStartupApi(api).updateStartupUser({ startupUserDto }))).toBe(204);
    expect(await statusOf(getStartupApi(api).completeWizard())).toBe(204);
    const { data } = await getUserApi(api).authenticateUserByName({
      authenticateUserByName: { Username: "ada", Pw: "engine" },
    });
    expect(data.User?.Policy?.IsAdministrator).toBe(true);
    await fresh.close();
  });
});

type NewField = "EnableSomethingNew";

test("policies and configurations have the fields that it knows, and one that it does not", () => {
  // Checked by the compiler.
  expectTypeOf<keyof Omit<WirePolicy, NewField>>().toEqualTypeOf<keyof UserPolicy>();
  expectTypeOf<keyof Omit<WireConfiguration, NewField>>().toEqualTypeOf<keyof UserConfiguration>();
  expectTypeOf<keyof WireUser>().toEqualTypeOf<
    // The server never sets the two.
    Exclude<keyof UserDto, "ServerName" | "PrimaryImageAspectRatio">
  >();
  expect([Object.keys(policyModel).length, Object.keys(configurationModel).length]).toEqual([44 + 1, 16 + 1]);
});
