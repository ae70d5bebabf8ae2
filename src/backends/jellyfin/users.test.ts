import { describe, expect, it } from "vitest";
import type { Session, UserFilter, UserQuery } from "../backend";
import { createCache, createReads } from "../cache";
import { RefusedError } from "../errors";
import { createDeviceList } from "./devices";
import { createEveryone } from "./everyone";
import { createSessionHttp } from "./http";
import { readLibraries } from "./references";
import {
  buildJellyfinUser,
  createFakeFetch,
  type SentRequest,
  sentence,
  signedIn,
  silent,
  url,
} from "./samples";
import { createPolicy } from "./settings";
import { userPath } from "./userPath";
import { createUsers } from "./users";
import type { JellyfinUser } from "./wire";

interface Options {
  version?: string;
  session?: Partial<Session>;
  answer?: (request: SentRequest) => unknown;
}

const boss = () =>
  buildJellyfinUser({ Id: "boss", Name: "boss", Policy: { IsAdministrator: true, IsHidden: false } });

/** Everything a test does not answer itself is answered from these people. */
const setUp = (people: JellyfinUser[], { version = "10.11.11", session = {}, answer }: Options = {}) => {
  const { fetch, requests } = createFakeFetch(async (request) => {
    const own: unknown = await answer?.(request);
    if (own !== undefined) return own;
    const { method, path } = request;
    if (method !== "GET") return undefined;
    if (path.startsWith("/Users?") || path === "/Users") return people;
    if (path === "/Library/MediaFolders?isHidden=false")
      return {
        Items: [
          { Id: "films", Name: "Films" },
          { Id: "music", Name: "Music" },
        ],
      };
    if (path === "/Devices") return { Items: [{ Id: "tv", LastUserId: "u1" }] };
    return people.find(({ Id }) => path === `/Users/${Id}`) ?? sentence(404, "User not found");
  });
  const http = createSessionHttp({ url, fetch, clientId: "b", session: signedIn(session) });
  const everyone = createEveryone(http);
  const devices = createDeviceList(http);
  const reads = createReads(async (id) => (await http("GET", userPath(id))).json as JellyfinUser);
  const onWrite = () => {
    reads.drop();
    everyone.drop();
    devices.drop();
  };
  const users = createUsers({
    url,
    version,
    session: signedIn(session),
    http,
    reads,
    everyone,
    libraries: createCache(() => readLibraries(http), 30),
    devices,
    policy: createPolicy({ http, version, reads, devices, onWrite }),
    onWrite,
  });
  const paths = () => requests.map(({ method, path }) => `${method} ${path}`);
  return { users, requests, paths };
};

const query = (filter: UserFilter = {}, more: Partial<UserQuery> = {}): UserQuery => ({
  page: 1,
  perPage: 25,
  sort: { field: "name", order: "ASC" },
  filter,
  ...more,
});

describe("the list", () => {
  const people = () => [
    boss(),
    buildJellyfinUser({
      Id: "u1",
      Name: "mia",
      LastActivityDate: "2026-01-02T00:00:00.0000000Z",
      PrimaryImageTag: "t",
    }),
    buildJellyfinUser({
      Id: "u2",
      Name: "kid",
      HasPassword: false,
      Policy: {
        IsDisabled: true,
        LoginAttemptsBeforeLockout: 3,
        InvalidLoginAttemptCount: 3,
        EnableAllFolders: true,
      },
    }),
  ];

  it("is one request for everybody, whatever is asked of it in the next seconds", async () => {
    const { users, paths } = setUp(people());
    const columns = ["name"] as const;
    await Promise.all([users.list(query({}, { columns })), users.list(query({}, { columns, page: 2 }))]);
    await users.list(query({ q: "mia", library: "films", lastSeen: "never" }, { columns }));
    expect(paths()).toEqual(["GET /Users"]);
  });

  it("passes on the two filters that the server knows", async () => {
    const { users, paths } = setUp(people());
    const columns = ["name"] as const;
    await users.list(query({ isHidden: true }, { columns }));
    await users.list(query({ isHidden: false, isDisabled: true }, { columns }));
    expect(paths()).toEqual(["GET /Users?isHidden=true", "GET /Users?isHidden=false&isDisabled=true"]);
  });

  it("asks for libraries and devices only where somebody looks at them", async () => {
    const { users, paths } = setUp(people());
    await users.list(query({}, { columns: ["name", "libraries"] }));
    await users.list(query({}, { columns: ["name"], sort: { field: "devicesSignedIn", order: "ASC" } }));
    expect(paths()).toEqual(["GET /Users", "GET /Library/MediaFolders?isHidden=false", "GET /Devices"]);
  });

  it("does not ask for them as a member, who may not know", async () => {
    const { users, paths } = setUp(people(), { session: { userId: "u1", isAdmin: false } });
    await users.list(query());
    expect(paths()).toEqual(["GET /Users"]);
  });

  it("comes without a column rather than not at all", async () => {
    const answer = ({ path }: SentRequest) => (path === "/Devices" ? silent(500) : undefined);
    const { users } = setUp(people(), { answer });
    const page = await users.list(query());
    expect(page.total).toBe(3);
    expect(page.users[0]).not.toHaveProperty("devicesSignedIn");
  });

  it("says of each user what can be known", async () => {
    const { users } = setUp(people());
    const [, kid, mia] = (await users.list(query())).users;
    expect(mia).toEqual({
      id: "u1",
      name: "mia",
      isAdmin: false,
      isDisabled: false,
      isHidden: true,
      isLockedOut: false,
      hasPassword: true,
      avatar: `${url}/UserImage?userId=u1&tag=t`,
      libraries: ["Films"],
      libraryIds: ["films"],
      devicesSignedIn: 1,
      lastSeenAt: "2026-01-02T00:00:00.0000000Z",
    });
    expect(kid).toMatchObject({
      isLockedOut: true,
      hasPassword: false,
      libraries: "all",
      libraryIds: "all",
      devicesSignedIn: 0,
    });
    expect(kid).not.toHaveProperty("lastSeenAt");
  });

  it("finds who may use a library, through all libraries or by its name", async () => {
    const { users } = setUp(people());
    const found = async (library: string) =>
      (await users.list(query({ library }))).users.map(({ name }) => name);
    expect([await found("films"), await found("music")]).toEqual([["boss", "kid", "mia"], ["kid"]]);
  });

  it("does not say of version 12 who has a password, which it does not tell, and says when they signed in", async () => {
    const user = buildJellyfinUser({ LastLoginDate: "2026-01-01T00:00:00Z" });
    const [before] = (await setUp([user]).users.list(query())).users;
    const [after] = (await setUp([user], { version: "12.0.0" }).users.list(query())).users;
    expect([before, after].map((row) => [row?.hasPassword, row?.lastSignInAt])).toEqual([
      [true, undefined],
      [undefined, "2026-01-01T00:00:00Z"],
    ]);
  });

  it("tells who was locked out from who was disabled by somebody", async () => {
    const lockedOut = async (Policy: Partial<JellyfinUser["Policy"]>) =>
      (await setUp([buildJellyfinUser({ Policy })]).users.list(query())).users[0]?.isLockedOut;
    const limit = { LoginAttemptsBeforeLockout: 3, InvalidLoginAttemptCount: 3 };
    expect(await lockedOut({ ...limit, IsDisabled: true })).toBe(true);
    expect(await lockedOut({ ...limit, IsDisabled: false })).toBe(false);
    expect(await lockedOut({ ...limit, IsDisabled: true, InvalidLoginAttemptCount: 2 })).toBe(false);
    expect(await lockedOut({ ...limit, IsDisabled: true, LoginAttemptsBeforeLockout: -1 })).toBe(false);
  });

  it("counts libraries that an old version blocked before anything else", async () => {
    const user = buildJellyfinUser({ Policy: { EnableAllFolders: true, BlockedMediaFolders: ["films"] } });
    expect((await setUp([user]).users.list(query())).users[0]).toMatchObject({
      libraries: ["Music"],
      libraryIds: ["music"],
    });
  });
});

describe("a user", () => {
  it("that nobody is, is a 404, whatever the shape of the id", async () => {
    const answer = ({ path }: SentRequest) =>
      path === "/Users/short" ? new Response('{"errors":{"userId":["bad"]}}', { status: 400 }) : undefined;
    const { users, paths } = setUp([], { answer });
    for (const id of ["u9", "short", "no/id", "..", "", "\ud800"])
      await expect(users.get(id)).rejects.toMatchObject({ status: 404 });
    expect(paths()).toEqual(["GET /Users/u9", "GET /Users/short"]);
  });
});

describe("a new user", () => {
  const created = buildJellyfinUser({ Id: "u9", Name: "new", HasPassword: false });

  it("is sent with name and password, and known to have one", async () => {
    const { users, requests } = setUp([], {
      answer: ({ method }) => (method === "POST" ? created : undefined),
    });
    expect(await users.create!({ name: "new", password: "secret" })).toMatchObject({
      id: "u9",
      hasPassword: true,
    });
    expect(requests[0]).toMatchObject({ path: "/Users/New", body: { Name: "new", Password: "secret" } });
  });

  it("shows up in the next list", async () => {
    const { users, paths } = setUp([boss()], {
      answer: ({ method }) => (method === "POST" ? created : undefined),
    });
    await users.isNameTaken!("new");
    await users.create!({ name: "new" });
    await users.isNameTaken!("new");
    expect(paths()).toEqual(["GET /Users", "POST /Users/New", "GET /Users"]);
  });

  it("whose name the server would not take is not sent", async () => {
    const { users, paths } = setUp([]);
    await expect(users.create!({ name: "🎧" })).rejects.toMatchObject({
      body: { errors: { name: "backends.jellyfin.problems.nameCharacters" } },
    });
    expect(paths()).toEqual([]);
  });

  it("whose name is taken is told so, though the server does not say it", async () => {
    const answer = ({ method }: SentRequest) => (method === "POST" ? silent(400) : undefined);
    const { users } = setUp([buildJellyfinUser({ Name: "Mia" })], { answer });
    await expect(users.create!({ name: "mIA" })).rejects.toMatchObject({
      status: 400,
      body: { errors: { name: "ra.validation.unique" } },
    });
    await expect(users.create!({ name: "jo" })).rejects.toMatchObject({
      body: { errors: { name: "backends.jellyfin.errors.noReason" } },
    });
  });
});

describe("a rename", () => {
  it("posts the whole user back, with keys that nobody here knows", async () => {
    const mia = { ...buildJellyfinUser(), New: { Deep: [1] } };
    const { users, requests } = setUp([mia]);
    await users.update!("u1", { name: "mia.2" });
    const sent = requests.find(({ method }) => method === "POST")!;
    expect(sent.path).toBe("/Users?userId=u1");
    expect(sent.body).toEqual({ ...mia, Name: "mia.2" });
  });

  it("to the same name sends nothing", async () => {
    const { users, paths } = setUp([buildJellyfinUser()]);
    await users.update!("u1", { name: "mia" });
    expect(paths().filter((path) => path.startsWith("POST"))).toEqual([]);
  });

  it("of capitals only is refused for 10.11, and sent to 12", async () => {
    await expect(setUp([buildJellyfinUser()]).users.update!("u1", { name: "Mia" })).rejects.toMatchObject({
      body: { errors: { name: "backends.jellyfin.problems.nameCaseOnly" } },
    });
    const { users, paths } = setUp([buildJellyfinUser()], { version: "12.0.0" });
    await users.update!("u1", { name: "Mia" });
    expect(paths()).toContain("POST /Users?userId=u1");
  });

  it("does not count one's own old name as taken", async () => {
    const { users } = setUp([buildJellyfinUser()]);
    expect(await users.isNameTaken!("MIA")).toBe(true);
    expect(await users.isNameTaken!("MIA", "u1")).toBe(false);
  });
});

describe("a removal", () => {
  it("of oneself, or of the last administrator, is never sent: it would do harm before it is refused", async () => {
    const member = buildJellyfinUser();
    const alone = setUp([boss(), member]);
    await expect(alone.users.remove!("boss")).rejects.toMatchObject({ rule: "lastAdmin" });
    const two = setUp([boss(), { ...boss(), Id: "b2", Name: "b2" }, member]);
    await expect(two.users.remove!("boss")).rejects.toMatchObject({ rule: "oneself" });
    const byKey = setUp([boss(), member], { session: { isKey: true, userId: "api-key" } });
    await expect(byKey.users.remove!("boss")).rejects.toBeInstanceOf(RefusedError);
    for (const { paths } of [alone, two, byKey])
      expect(paths().filter((path) => path.startsWith("DELETE"))).toEqual([]);
  });

  it("of somebody else is sent at once", async () => {
    const { users, paths } = setUp([boss(), buildJellyfinUser()]);
    await users.remove!("u1");
    expect(paths()).toEqual(["DELETE /Users/u1"]);
  });
});

describe("a password", () => {
  it("of somebody else needs no current one, one's own does", async () => {
    const { users, requests } = setUp([boss(), buildJellyfinUser()]);
    await users.setPassword!("u1", { next: "new" });
    await users.setPassword!("boss", { current: "old", next: "new" });
    expect(requests.map(({ path, body }) => [path, body])).toEqual([
      ["/Users/Password?userId=u1", { NewPw: "new" }],
      ["/Users/Password?userId=boss", { NewPw: "new", CurrentPw: "old" }],
    ]);
  });

  it("that is emptied is reset, and never an administrator's", async () => {
    const { users, requests } = setUp([boss(), buildJellyfinUser(), { ...boss(), Id: "b2" }]);
    await users.setPassword!("u1", { next: "" });
    expect(requests.at(-1)!.body).toEqual({ ResetPassword: true });
    await expect(users.setPassword!("b2", { next: "" })).rejects.toMatchObject({ rule: "adminPassword" });
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("with a wrong current one says so at its field; other refusals stay as the server said them", async () => {
    const changeOwn = (words: string) =>
      setUp([boss()], { answer: () => sentence(403, words) }).users.setPassword!("boss", {
        current: "x",
        next: "y",
      });
    await expect(changeOwn("Invalid user or password entered.")).rejects.toMatchObject({
      body: { errors: { current: "backends.jellyfin.errors.wrongCurrent" } },
    });
    await expect(changeOwn("User is not allowed to update the password.")).rejects.toMatchObject({
      message: "User is not allowed to update the password.",
      body: {},
    });
  });
});

describe("a picture", () => {
  it("is sent as base64 under its own type", async () => {
    const { users, requests } = setUp([buildJellyfinUser()]);
    await users.setAvatar!("u1", new Blob(["abc"], { type: "image/png" }));
    await users.removeAvatar!("u1");
    expect(requests[0]).toMatchObject({ method: "POST", path: "/UserImage?userId=u1", body: "YWJj" });
    expect(requests[0]!.headers.get("content-type")).toBe("image/png");
    expect(requests[1]).toMatchObject({ method: "DELETE", path: "/UserImage?userId=u1" });
  });

  it("that is none is not sent", async () => {
    const { users, requests } = setUp([]);
    await expect(users.setAvatar!("u1", new Blob(["x"], { type: "text/plain" }))).rejects.toMatchObject({
      body: { errors: { avatar: "backends.jellyfin.problems.avatarType" } },
    });
    expect(requests).toEqual([]);
  });
});

it("unlocks by enabling and by counting from nothing, and changes nothing else", async () => {
  const locked = buildJellyfinUser({ Policy: { IsDisabled: true, InvalidLoginAttemptCount: 5 } });
  const { users, requests } = setUp([locked]);
  await users.unlock!("u1");
  const { EnableLyricManagement: _lyrics, ...rest } = locked.Policy;
  expect(requests.at(-1)).toMatchObject({
    path: "/Users/u1/Policy",
    body: { ...rest, IsDisabled: false, InvalidLoginAttemptCount: 0, AccessSchedules: [{ StartHour: 8 }] },
  });
});
