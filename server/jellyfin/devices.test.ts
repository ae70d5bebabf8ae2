/** Devices, API keys and sessions over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import { claimOf, createCall, exception, makeUser, problemOf, type SignedIn, signIn } from "./testClient.ts";
import type { WireDevice, WireQueryResult, WireSession } from "./wire.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const password = "secret-1";

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  let mia: SignedIn;
  beforeAll(async () => {
    admin = await signIn(server, manner);
    mia = await signIn(server, manner, "mia");
  });
  const devicesOf = async (query = "", by = admin) =>
    (await by.call("GET", `/Devices${query}`)).json as WireQueryResult<WireDevice>;
  const sessionsOf = async (by: SignedIn, query = "") =>
    (await by.call("GET", `/Sessions${query}`)).json as WireSession[];

  describe("devices", () => {
    test("are listed once for each user, the latest first, for administrators", async () => {
      const { Items, TotalRecordCount, StartIndex } = await devicesOf();
      expect([TotalRecordCount, StartIndex]).toEqual([Items.length, 0]);
      expect(
        Items.filter(({ Name }) => Name === "Living room TV").map(({ LastUserName }) => LastUserName),
      ).toEqual(expect.arrayContaining(["mia", "kwame", "living-room"]));
      const dates = Items.map(({ DateLastActivity }) => DateLastActivity);
      expect(dates).toEqual(dates.toSorted().toReversed());
      expect(Items.find(({ Id }) => Id === mia.deviceId)).toMatchObject({
        LastUserId: mia.id,
        AppName: "Usher",
        AppVersion: "1.0.0",
      });
      expect(JSON.stringify(Items)).not.toContain("AccessToken");
      expect((await mia.call("GET", "/Devices")).status).toBe(403);
    });

    test("for a user are those that the user may use, not those that the user has", async () => {
      const user = await makeUser(admin);
      await admin.call("POST", `/Users/${user.Id}/Policy`, {
        ...user.Policy,
        EnableAllDevices: false,
        EnabledDevices: [mia.deviceId],
      });
      const { Items } = await devicesOf(`?userId=${user.Id}`);
      expect(Items.map(({ Id, LastUserName }) => [Id, LastUserName])).toEqual([[mia.deviceId, "mia"]]);
      expect((await devicesOf(`?userId=${mia.id}`)).TotalRecordCount).toBeGreaterThan(10);
    });

    test("can be given a name of the administrator's", async () => {
      const options = `/Devices/Options?id=${mia.deviceId}`;
      expect(await admin.call("GET", options)).toMatchObject(problemOf(404, "Not Found"));
      expect((await admin.call("POST", options, { CustomName: "Mia's browser" })).status).toBe(204);
      expect((await admin.call("GET", options)).json).toMatchObject({ CustomName: "Mia's browser" });
      expect((await admin.call("GET", `/Devices/Info?id=${mia.deviceId}`)).json).toMatchObject({
        Name: "Test device",
        CustomName: "Mia's browser",
      });
    });

    test("that are removed sign everybody out who uses them", async () => {
      const deviceId = `removed-${manner}`;
      const both = [
        await signIn(server, manner, "mia", { deviceId }),
        await signIn(server, manner, "yuki", { deviceId }),
      ];
      expect((await admin.call("DELETE", `/Devices?id=${deviceId}`)).status).toBe(204);
      for (const { call } of both) expect((await call("GET", "/Users/Me")).status).toBe(401);
      expect((await mia.call("GET", "/Users/Me")).status).toBe(200);
    });

    test("are removed one by one in 10.11, and in 12 several or none", async () => {
      const ids = [`first-${manner}`, `second-${manner}`];
      const [first, second] = [
        await signIn(server, manner, "mia", { deviceId: ids[0]! }),
        await signIn(server, manner, "mia", { deviceId: ids[1]! }),
      ];
      const remove = (...some: string[]) =>
        admin.call("DELETE", `/Devices?${some.map((id) => `id=${id}`).join("&")}`);
      if (manner !== "12") {
        expect(await remove("unknown")).toMatchObject(problemOf(404, "Not Found"));
        expect((await admin.call("DELETE", "/Devices")).status).toBe(400);
        return;
      }
      expect(await remove(ids[0]!, "unknown")).toMatchObject(problemOf(400, "Bad Request"));
      expect((await first.call("GET", "/Users/Me")).status).toBe(200);
      expect((await remove(...ids)).status).toBe(204);
      for (const { call } of [first, second]) expect((await call("GET", "/Users/Me")).status).toBe(401);
    });
  });

  test("API keys are made, read again, used and revoked", async () => {
    const list = async () =>
      (
        (await admin.call("GET", "/Auth/Keys")).json as WireQueryResult<{
          AccessToken: string;
          AppName: string;
        }>
      ).Items;
    expect(await admin.call("POST", `/Auth/Keys?app=Portal-${manner}`)).toMatchObject({
      status: 204,
      text: "",
    });
    const key = (await list()).find(({ AppName }) => AppName === `Portal-${manner}`);
    const withKey = createCall(server.url(manner, "jellyfin"), `MediaBrowser Token="${key?.AccessToken}"`);
    expect((await withKey("GET", "/System/Info")).status).toBe(200);
    expect((await withKey("GET", "/Auth/Keys")).status).toBe(200);
    expect((await admin.call("DELETE", `/Auth/Keys/${key?.AccessToken}`)).status).toBe(204);
    expect((await withKey("GET", "/System/Info")).status).toBe(401);
    expect((await admin.call("POST", "/Auth/Keys")).json).toMatchObject({
      errors: { app: ["The app field is required."] },
    });
    expect((await mia.call("GET", "/Auth/Keys")).status).toBe(403);
  });

  test("the providers of sign-ins and resets are listed for administrators", async () => {
    expect((await admin.call("GET", "/Auth/Providers")).json).toEqual([
      { Name: "Default", Id: "Jellyfin.Server.Implementations.Users.DefaultAuthenticationProvider" },
    ]);
    expect((await admin.call("GET", "/Auth/PasswordResetProviders")).json).toHaveLength(1);
    expect((await mia.call("GET", "/Auth/Providers")).status).toBe(403);
  });

  describe("sessions", () => {
    test("are everybody's for administrators and keys, and one's own for members", async () => {
      const all = await sessionsOf(admin);
      expect(new Set(all.map(({ UserName }) => UserName)).size).toBeGreaterThan(5);
      const own = await sessionsOf(mia);
      expect(new Set(own.map(({ UserId }) => UserId))).toEqual(new Set([mia.id]));
      expect(own.map(({ DeviceId }) => DeviceId)).toContain(mia.deviceId);
    });

    test("tell what is played, which counts as being active now", async () => {
      const playing = (await sessionsOf(admin, "?activeWithinSeconds=10")).filter(
        ({ NowPlayingItem }) => NowPlayingItem,
      );
      const film = playing.find(({ UserName }) => UserName === "mia");
      expect(film).toMatchObject({
        DeviceId: "5f1d0a7c9b-living-room-tv",
        NowPlayingItem: { Name: "The General", Type: "Movie", RunTimeTicks: 46_800_000_000 },
        PlayState: { PositionTicks: 18_600_000_000, IsPaused: false },
      });
      expect(playing.some(({ PlayState }) => PlayState.IsPaused)).toBe(true);
      expect(playing.map(({ NowPlayingItem }) => NowPlayingItem?.MediaType)).toContain("Audio");
    });

    test("are narrowed to a device, to a while, and to those that a user may control", async () => {
      expect((await sessionsOf(admin, `?deviceId=${mia.deviceId}`)).map(({ UserName }) => UserName)).toEqual([
        "mia",
      ]);
      const [recent, all] = [await sessionsOf(admin, "?activeWithinSeconds=30"), await sessionsOf(admin)];
      expect(recent.length).toBeLessThan(all.length);
      const controllable = await sessionsOf(mia, `?controllableByUserId=${mia.id}`);
      expect(new Set(controllable.map(({ UserName }) => UserName))).toEqual(new Set(["mia"]));
    });

    test("take a message, and stop playing", async () => {
      const user = await makeUser(admin);
      const { deviceId } = await signIn(server, manner, user.Name, { password });
      const session = (await sessionsOf(admin, `?deviceId=${deviceId}`))[0]!;
      const { Id } = session;
      await server.store.jellyfin.devices.setPlaying(Id, {
        item: { Id: "1", Name: "Nosferatu", Type: "Movie", MediaType: "Video" },
        positionTicks: 1,
        isPaused: false,
      });
      const message = { Header: "Dinner", Text: "In five minutes", TimeoutMs: 5000 };
      expect((await admin.call("POST", `/Sessions/${Id}/Message`, message)).status).toBe(204);
      expect((await admin.call("POST", `/Sessions/${Id}/Message`, { Header: "x" })).json).toMatchObject({
        errors: { Text: ["The Text field is required."] },
      });
      expect((await admin.call("POST", `/Sessions/${Id}/Playing/Stop`)).status).toBe(204);
      expect((await sessionsOf(admin, `?deviceId=${deviceId}`))[0]).not.toHaveProperty("NowPlayingItem");
      expect(await admin.call("POST", "/Sessions/unknown/Playing/Stop")).toMatchObject({
        status: 404,
        ...exception,
      });
    });

    test("on a device end when one user signs out there, the tokens of others stay good", async () => {
      const deviceId = `both-${manner}`;
      const [first, second] = [
        await signIn(server, manner, "mia", { deviceId }),
        await signIn(server, manner, "yuki", { deviceId }),
      ];
      expect(await sessionsOf(admin, `?deviceId=${deviceId}`)).toHaveLength(2);
      await first.call("POST", "/Sessions/Logout");
      expect(await sessionsOf(admin, `?deviceId=${deviceId}`)).toEqual([]);
      expect((await second.call("GET", "/Users/Me")).status).toBe(200);
      expect(await sessionsOf(admin, `?deviceId=${deviceId}`)).toHaveLength(1);
    });

    test("go by the name that an app gives its device now", async () => {
      const user = await makeUser(admin);
      const { token, deviceId } = await signIn(server, manner, user.Name, { password });
      const renamed = claimOf({ token, deviceId }).replace("Test%20device", "Zo%C3%AB%27s%20phone");
      await createCall(server.url(manner, "jellyfin"), renamed)("GET", "/Users/Me");
      expect((await sessionsOf(admin, `?deviceId=${deviceId}`))[0]?.DeviceName).toBe("Zoë's phone");
    });
  });
});
