import { describe, expect, it } from "vitest";
import { createDeviceList, createDevices } from "./devices";
import { createSessionHttp } from "./http";
import { createFakeFetch, type SentRequest, sentence, signedIn, silent, url } from "./samples";
import type { JellyfinDevice, JellyfinSessionInfo } from "./wire";

const rows: JellyfinDevice[] = [
  {
    Id: "tv",
    Name: "TV",
    LastUserId: "u1",
    LastUserName: "mia",
    AppName: "Jellyfin TV",
    AppVersion: "1.2",
    DateLastActivity: "2026-01-01T00:00:00Z",
  },
  { Id: "tv", Name: "TV", LastUserId: "u2", LastUserName: "jo", AppName: "Jellyfin TV", AppVersion: "1.2" },
  {
    Id: "here",
    Name: "Firefox",
    CustomName: "Desk",
    LastUserId: "u1",
    LastUserName: "mia",
    AppName: "Usher",
    DateLastActivity: "2026-01-03T00:00:00Z",
  },
  {
    Id: "phone",
    Name: "Phone",
    LastUserId: "u1",
    LastUserName: "mia",
    AppName: "Finamp",
    DateLastActivity: "2026-01-02T00:00:00Z",
  },
];

const sessions: JellyfinSessionInfo[] = [
  {
    DeviceId: "tv",
    UserId: "u1",
    LastActivityDate: "2026-01-04T00:00:00Z",
    NowPlayingItem: { Name: "Pilot", SeriesName: "Firefly" },
  },
  { DeviceId: "phone", UserId: "u2", NowPlayingItem: { Name: "Somebody else's" } },
];

const setUp = (answer: (request: SentRequest) => unknown = () => undefined) => {
  const { fetch, requests } = createFakeFetch((request) => {
    const { method, path } = request;
    const own: unknown = answer(request);
    if (own !== undefined || method !== "GET") return own;
    return path === "/Devices" ? { Items: rows } : sessions;
  });
  const http = createSessionHttp({ url, fetch, clientId: "here", session: signedIn() });
  const list = createDeviceList(http);
  return {
    devices: createDevices({ url, version: "10.11.0", http, list, clientId: "here" }),
    list,
    requests,
  };
};

describe("the devices of a user", () => {
  it("are those that hold a session of theirs, with what plays there and who else is on it", async () => {
    const { devices } = setUp();
    expect(await devices.of("u1")).toEqual([
      {
        id: "here",
        name: "Desk",
        app: "Usher",
        isThisOne: true,
        sharedWith: [],
        lastSeenAt: "2026-01-03T00:00:00Z",
      },
      {
        id: "phone",
        name: "Phone",
        app: "Finamp",
        isThisOne: false,
        sharedWith: [],
        lastSeenAt: "2026-01-02T00:00:00Z",
      },
      {
        id: "tv",
        name: "TV",
        app: "Jellyfin TV 1.2",
        isThisOne: false,
        sharedWith: ["jo"],
        lastSeenAt: "2026-01-04T00:00:00Z",
        nowPlaying: "Firefly: Pilot",
      },
    ]);
    expect(await devices.of("u9")).toEqual([]);
  });

  it("are asked for without the server's own filter, which means something else", async () => {
    const { devices, requests } = setUp();
    await devices.of("u1");
    expect(requests.map(({ path }) => path)).toEqual(["/Devices", "/Sessions"]);
  });

  it("are shown without what plays, where that cannot be had", async () => {
    const { devices } = setUp(({ path }) => (path === "/Sessions" ? silent(500) : undefined));
    expect((await devices.of("u1")).map(({ id, nowPlaying }) => [id, nowPlaying])).toEqual([
      ["here", undefined],
      ["phone", undefined],
      ["tv", undefined],
    ]);
  });

  it("are counted by device, not by session", async () => {
    const { list } = setUp();
    expect([...(await list.counts())]).toEqual([
      ["u1", 3],
      ["u2", 1],
    ]);
  });
});

describe("signing out", () => {
  it("goes device by device, and leaves out the one in use here", async () => {
    const { devices, requests } = setUp();
    await devices.signOutEverywhere("u1");
    const deleted = requests.filter(({ method }) => method === "DELETE").map(({ path }) => path);
    expect(deleted).toEqual(["/Devices?id=phone", "/Devices?id=tv"]);
  });

  it("is known to the next count", async () => {
    const { devices, list, requests } = setUp();
    await list.counts();
    await devices.signOut("tv");
    await list.counts();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /Devices",
      "DELETE /Devices?id=tv",
      "GET /Devices",
    ]);
  });
});

describe("the sessions of now", () => {
  it("are those that did something lately, the last first, with whose they are and what plays", async () => {
    const { devices, requests } = setUp(({ path }) =>
      path.startsWith("/Sessions")
        ? [
            {
              Id: "a",
              UserId: "u1",
              UserName: "mia",
              DeviceId: "tv",
              DeviceName: "TV",
              LastActivityDate: "2026-01-01",
            },
            {
              Id: "b",
              UserId: "u2",
              UserName: "jo",
              UserPrimaryImageTag: "tag",
              DeviceId: "phone",
              Client: "Finamp",
              ApplicationVersion: "2",
              LastActivityDate: "2026-01-02",
              NowPlayingItem: { Name: "Pilot", SeriesName: "Firefly" },
            },
            { Id: "c", UserId: "", DeviceId: "script", LastActivityDate: "2026-01-03" },
          ]
        : undefined,
    );
    expect(await devices.sessions()).toEqual([
      {
        id: "b",
        user: { id: "u2", name: "jo", avatar: `${url}/UserImage?userId=u2&tag=tag` },
        device: "Finamp",
        app: "Finamp 2",
        lastSeenAt: "2026-01-02",
        nowPlaying: "Firefly: Pilot",
      },
      { id: "a", user: { id: "u1", name: "mia" }, device: "TV", app: "", lastSeenAt: "2026-01-01" },
    ]);
    expect(requests.map(({ path }) => path)).toEqual(["/Sessions?activeWithinSeconds=960"]);
  });

  it("are not none where the server does not tell", async () => {
    const { devices } = setUp(({ path }) =>
      path.startsWith("/Sessions") ? sentence(403, "Forbidden") : undefined,
    );
    await expect(devices.sessions()).rejects.toMatchObject({ status: 403 });
  });
});
