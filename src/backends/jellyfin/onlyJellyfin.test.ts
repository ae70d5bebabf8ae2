// @vitest-environment node
/** What only Jellyfin does, over HTTP, in every manner of the embedded server. What all backends do is in `jellyfin.test.ts`. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type JellyfinManner, jellyfinMannerNames } from "../../../server/jellyfin/manners";
import { startTestServer, type TestServer, type TestServerOptions } from "../../../server/testing";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Auth, Backend, Credentials, Session, SessionStore, User } from "../backend";
import { createUser, editSettings } from "../edit";
import { SignedOutError, StartingError, WrongAddressError } from "../errors";
import { connectJellyfin } from ".";
import { send } from "./underTest";

const administrator: Credentials = { username: "demo", password: "demo" };

interface SignedIn {
  auth: Auth;
  backend: Backend;
  session: SessionStore;
  url: string;
}

const page = { page: 1, perPage: 100, sort: { field: "name", order: "ASC" } } as const;

let browsers = 0;

const connect = (url: string, session = createMemorySessionStore(), clientId = `browser-${++browsers}`) =>
  connectJellyfin({ url, session, clientId });

const signIn = async (url: string, credentials = administrator, clientId?: string): Promise<SignedIn> => {
  const session = createMemorySessionStore();
  const { auth, open } = await connect(url, session, clientId);
  session.write(await auth.withPassword!(credentials));
  return { auth, session, url, backend: await open() };
};

const withServer = async (
  options: TestServerOptions,
  manner: JellyfinManner,
  run: (url: string, server: TestServer) => Promise<void>,
) => {
  const server = await startTestServer(options);
  try {
    await run(server.url(manner, "jellyfin"), server);
  } finally {
    await server.close();
  }
};

describe.each(jellyfinMannerNames)("only Jellyfin, in the manner %s", (manner) => {
  let server: TestServer;
  let url: string;
  let admin: SignedIn;
  let made = 0;

  beforeAll(async () => {
    server = await startTestServer();
    url = server.url(manner, "jellyfin");
    admin = await signIn(url);
  }, 60_000);
  afterAll(() => server.close());

  const users = () => admin.backend.users;
  const find = async (q: string): Promise<User> =>
    (await users().list({ ...page, filter: { q } })).users.find(({ name }) => name === q)!;
  const make = async (): Promise<{ user: User; credentials: Credentials }> => {
    const credentials = { username: `only-${++made}`, password: "first one" };
    const user = await users().create!({ name: credentials.username, password: credentials.password });
    return { user, credentials };
  };

  describe("signing in", () => {
    it("shows faces, with pictures that anybody can load", async () => {
      const { auth } = await connect(url);
      const people = await auth.people!();
      expect(people.map(({ name }) => name)).toContain("mia");
      const picture = await fetch(people.find(({ name }) => name === "mia")!.avatar!);
      expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    });

    it("waits for a code until somebody approves it", async () => {
      const { auth, open } = await connect(url);
      const { code, secret } = await auth.withCode!.start();
      expect(code).toMatch(/^\d{6}$/);
      expect(await auth.withCode!.poll(secret)).toBeNull();
      const mia = await signIn(url, { username: "mia", password: "mia-demo" });
      await send(url, mia.session.read()!, "POST", `/QuickConnect/Authorize?code=${code}`);
      const session = (await auth.withCode!.poll(secret)) as Session;
      expect(session).toMatchObject({ name: "mia", isAdmin: false });
      expect((await open()).name).toBe("jellyfin");
      await expect(auth.withCode!.poll("0".repeat(64))).rejects.toMatchObject({ status: 404 });
    });

    it("with a forgotten password leads to the PIN, which is the new one", async () => {
      const { user, credentials } = await make();
      const { auth } = await connect(url);
      expect(await auth.resetPassword!.request(credentials.username)).toMatchObject({ next: "pin" });
      const { pin } = (await server.store.jellyfin.resets.list()).at(-1)!;
      await expect(auth.resetPassword!.redeem("00-00-00-00")).rejects.toMatchObject({
        body: { errors: { pin: "backends.jellyfin.errors.wrongPin" } },
      });
      const typed = pin.toLowerCase().replaceAll("-", " ");
      const { names, password } = await auth.resetPassword!.redeem(typed);
      expect([names, password]).toEqual([[credentials.username], pin]);
      const again = await auth.withPassword!({ username: credentials.username, password });
      expect(again.userId).toBe(user.id);
      await expect(auth.resetPassword!.redeem(pin)).rejects.toMatchObject({ status: 404 });
    });

    it("refuses who is disabled, in a way that ends no session", async () => {
      const { user, credentials } = await make();
      await editSettings(admin.backend.policy!, user.id, { changes: { IsDisabled: true } });
      const failure = signIn(url, credentials);
      await expect(failure).rejects.toMatchObject({ status: manner === "documented" ? 401 : 403 });
      await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
    });

    it("ends an earlier session of the same user in the same browser, and in no other", async () => {
      const { credentials } = await make();
      const first = await signIn(url, credentials, "one browser");
      const elsewhere = await signIn(url, credentials, "another browser");
      await signIn(url, credentials, "one browser");
      await expect(first.auth.resume()).rejects.toBeInstanceOf(SignedOutError);
      expect(await elsewhere.auth.resume()).toMatchObject({ name: credentials.username });
    });

    it("signs out for good", async () => {
      const { credentials } = await make();
      const { auth } = await signIn(url, credentials);
      await auth.signOut!();
      await expect(auth.resume()).rejects.toBeInstanceOf(SignedOutError);
    });
  });

  describe("the list", () => {
    it("says of the demo's people what is known of them", async () => {
      const { users: rows } = await users().list({ ...page, filter: {} });
      const of = (name: string) => rows.find((row) => row.name === name)!;
      expect(of("mia")).toMatchObject({
        isHidden: false,
        isLockedOut: false,
        libraries: ["Children's films", "Home videos", "Movies", "Shows"],
        devicesSignedIn: expect.any(Number) as number,
        avatar: expect.stringContaining("/UserImage?userId=") as string,
      });
      expect(of("mia").devicesSignedIn).toBeGreaterThan(1);
      expect([of("omar").isLockedOut, of("liam").isDisabled, of("liam").isLockedOut]).toEqual([
        true,
        true,
        false,
      ]);
      expect(of("noor").libraries).toBe("all");
      expect("hasPassword" in of("mia")).toBe(manner !== "12");
    });

    it("is filtered by who is disabled, hidden, or may use a library", async () => {
      const everyone = (await users().list({ ...page, filter: {} })).users;
      const names = (rows: readonly User[]) => rows.map(({ name }) => name);
      const library = (await admin.backend.references!.libraries!()).find(
        ({ name }) => name === "Concerts",
      )!.id;
      const found = async (filter: object) => names((await users().list({ ...page, filter })).users);
      expect(await found({ isDisabled: true })).toEqual(
        names(everyone.filter(({ isDisabled }) => isDisabled)),
      );
      expect(await found({ isHidden: false })).toEqual(names(everyone.filter(({ isHidden }) => !isHidden)));
      expect(await found({ library })).toEqual(
        names(everyone.filter(({ libraries }) => libraries === "all" || libraries?.includes("Concerts"))),
      );
      expect((await found({ library })).length).toBeLessThan(everyone.length);
    });
  });

  describe("a policy", () => {
    it("tells in the server's own words why it was refused", async () => {
      const policy = admin.backend.policy!;
      const noor = await find("noor");
      const failure = policy.write(noor.id, { ...(await policy.read(noor.id)), IsDisabled: true });
      await expect(failure).rejects.toMatchObject({
        status: 403,
        message: "Administrators cannot be disabled.",
      });
      expect(await users().allows!("setDisabled", noor)).toEqual({ allowed: false, rule: "stillAdmin" });
    });

    it("keeps two administrators' changes of different switches", async () => {
      const { user } = await make();
      const policy = admin.backend.policy!;
      const base = await policy.read(user.id);
      await editSettings(policy, user.id, { base, changes: { EnableContentDownloading: false } });
      const after = await editSettings(policy, user.id, { base, changes: { EnableLiveTvAccess: false } });
      expect(after).toMatchObject({ EnableContentDownloading: false, EnableLiveTvAccess: false });
    });

    it("keeps hours and ratings as they are through any other save", async () => {
      const { user } = await make();
      const policy = admin.backend.policy!;
      const changes = {
        AccessSchedules: [
          { DayOfWeek: "Weekday", StartHour: 8, EndHour: 20.5 },
          { DayOfWeek: "Saturday", StartHour: 0, EndHour: 24 },
        ],
        MaxParentalRating: 13,
        MaxParentalSubRating: 1,
      };
      const base = await editSettings(policy, user.id, { changes });
      expect(base).toMatchObject(changes);
      const after = await editSettings(policy, user.id, { base, changes: { IsHidden: false } });
      expect(after).toEqual({ ...base, IsHidden: false });
      const cleared = await editSettings(policy, user.id, {
        base: after,
        changes: { MaxParentalRating: null, MaxParentalSubRating: null, AccessSchedules: [] },
      });
      expect(cleared).toMatchObject({ AccessSchedules: [] });
      expect(cleared).not.toHaveProperty("MaxParentalRating");
    });

    it("is chosen for a new user along with the preferences", async () => {
      const user = await createUser(admin.backend, {
        name: `only-${++made}`,
        policy: { EnableContentDownloading: false },
        profile: { SubtitleMode: "Always" },
      });
      expect(await admin.backend.policy!.read(user.id)).toMatchObject({ EnableContentDownloading: false });
      expect(await admin.backend.profile!.read(user.id)).toMatchObject({ SubtitleMode: "Always" });
    });

    it("lets nobody in who is locked out, until somebody unlocks them", async () => {
      const { user, credentials } = await make();
      await editSettings(admin.backend.policy!, user.id, { changes: { LoginAttemptsBeforeLockout: 2 } });
      for (let tries = 0; tries < 2; tries++)
        await signIn(url, { ...credentials, password: "wrong" }).catch(() => undefined);
      // 10.11 counts, and then does not lock.
      expect((await users().get(user.id)).isLockedOut).toBe(manner !== "10.11");
      await users().unlock!(user.id);
      expect((await users().get(user.id)).isLockedOut).toBe(false);
      await signIn(url, { ...credentials, password: "wrong" }).catch(() => undefined);
      expect((await signIn(url, credentials)).session.read()).toMatchObject({ userId: user.id });
    });
  });

  describe("an account", () => {
    it("changes its capitals, except in 10.11, which is told before", async () => {
      const { user } = await make();
      const rename = users().update!(user.id, { name: user.name.toUpperCase() });
      if (manner === "12") await expect(rename).resolves.toMatchObject({ name: user.name.toUpperCase() });
      else
        await expect(rename).rejects.toMatchObject({
          body: { errors: { name: "backends.jellyfin.problems.nameCaseOnly" } },
        });
    });

    it("gets a picture, another one, and none", async () => {
      const { user } = await make();
      const image = (letter: string) => new Blob([`${pngStart}${letter}`], { type: "image/png" });
      await users().setAvatar!(user.id, image("a"));
      const first = (await users().get(user.id)).avatar!;
      expect(await (await fetch(first)).text()).toBe(await image("a").text());
      await users().setAvatar!(user.id, image("bb"));
      expect((await users().get(user.id)).avatar).not.toBe(first);
      await users().removeAvatar!(user.id);
      expect(await users().get(user.id)).not.toHaveProperty("avatar");
    });

    it("whose password is emptied signs in by name, and an administrator's never is", async () => {
      const { user, credentials } = await make();
      await users().setPassword!(user.id, { next: "" });
      expect((await signIn(url, { ...credentials, password: "" })).session.read()).toMatchObject({
        userId: user.id,
      });
      await editSettings(admin.backend.policy!, user.id, { changes: { IsAdministrator: true } });
      await expect(users().setPassword!(user.id, { next: "" })).rejects.toMatchObject({
        rule: "adminPassword",
      });
      await users().remove!(user.id);
    });

    it("that is closed to its owner says so before anything is sent", async () => {
      const { user, credentials } = await make();
      await editSettings(admin.backend.policy!, user.id, { changes: { EnableUserPreferenceAccess: false } });
      const member = await signIn(url, credentials);
      for (const action of ["edit", "rename", "setPassword", "setAvatar"] as const)
        expect(await member.backend.users.allows!(action, user)).toEqual({
          allowed: false,
          rule: "editingOff",
        });
      await expect(member.backend.users.update!(user.id, { name: "another" })).rejects.toMatchObject({
        status: 403,
      });
    });

    it("of the signed-in administrator stays whole when its removal is tried", async () => {
      const id = admin.session.read()!.userId;
      await expect(users().remove!(id)).rejects.toMatchObject({ status: 403, rule: "oneself" });
      expect(await admin.auth.resume()).toMatchObject({ userId: id });
    });
  });

  describe("devices", () => {
    it("are those of one user, with what plays there and who shares them", async () => {
      const mia = await find("mia");
      const found = await admin.backend.devices!.of(mia.id);
      const tv = found.find(({ name }) => name === "Living room TV")!;
      expect(tv).toMatchObject({
        app: "Jellyfin for Android TV 0.19.4",
        nowPlaying: "The General",
        isThisOne: false,
      });
      expect(tv.sharedWith.toSorted()).toEqual(["kwame", "living-room"]);
    });

    it("are signed out one by one, or all but the one in use", async () => {
      const { user, credentials } = await make();
      const browsersOfUser = [
        await signIn(url, credentials),
        await signIn(url, credentials),
        await signIn(url, credentials),
      ];
      const devices = await admin.backend.devices!.of(user.id);
      expect(devices).toHaveLength(3);
      await admin.backend.devices!.signOut(devices[0]!.id);
      const alive = await Promise.all(
        browsersOfUser.map(({ auth }) =>
          auth.resume().then(
            () => true,
            () => false,
          ),
        ),
      );
      expect(alive.filter(Boolean)).toHaveLength(2);
      await admin.backend.devices!.signOutEverywhere(user.id);
      expect(await admin.backend.devices!.of(user.id)).toEqual([]);
      const me = admin.session.read()!.userId;
      await admin.backend.devices!.signOutEverywhere(me);
      expect((await admin.backend.devices!.of(me)).map(({ isThisOne }) => isThisOne)).toEqual([true]);
      expect(await admin.auth.resume()).toMatchObject({ userId: me });
    });

    it("are counted for the review of a save", async () => {
      const { user, credentials } = await make();
      await signIn(url, credentials);
      const policy = admin.backend.policy!;
      const before = await policy.read(user.id);
      expect(await policy.consequences!(user.id, before, { ...before, IsDisabled: true })).toMatchObject([
        { message: "backends.jellyfin.consequences.signedOut", values: { smart_count: 1 }, risk: "high" },
      ]);
    });

    it("are no business of a member", async () => {
      const mia = await signIn(url, { username: "mia", password: "mia-demo" });
      const failure = mia.backend.devices!.of(mia.session.read()!.userId);
      await expect(failure).rejects.toMatchObject({
        status: 403,
        message: "backends.jellyfin.errors.forbidden",
      });
    });
  });

  it("has something in every list that settings choose from", async () => {
    for (const [name, read] of Object.entries(admin.backend.references!))
      expect([name, await read()]).not.toEqual([name, []]);
    const mia = await signIn(url, { username: "mia", password: "mia-demo" });
    expect((await mia.backend.references!.views!()).map(({ name }) => name)).toContain("Movies");
  });
});

describe("a server that is not there yet, or not as it seems", () => {
  it("starts, in each of its phases", async () => {
    for (const manner of jellyfinMannerNames)
      for (const jellyfinStarting of ["setup", "host", "late"] as const)
        await withServer({ people: "none", rules: { jellyfinStarting } }, manner, async (url) => {
          await expect(connect(url)).rejects.toBeInstanceOf(StartingError);
        });
  });

  it("offers no code where Quick Connect is off, and none that has run out", async () => {
    await withServer({ rules: { jellyfin: { quickConnect: false } } }, "12", async (url) => {
      expect((await connect(url)).auth).not.toHaveProperty("withCode");
    });
    await withServer({ rules: { jellyfin: { quickConnectSeconds: 0 } } }, "12", async (url) => {
      const { auth } = await connect(url);
      const { secret } = await auth.withCode!.start();
      await expect(auth.withCode!.poll(secret)).rejects.toMatchObject({ status: 404 });
    });
  });

  it("is no Jellyfin to manage", async () => {
    await withServer({}, "10.11", async (_url, server) => {
      for (const url of [server.url("real"), `${server.origin}/10.11`, `${server.origin}/nowhere`])
        await expect(connect(url)).rejects.toBeInstanceOf(WrongAddressError);
    });
  });
});

/** The dialect looks no further. */
const pngStart = "\u0089PNG\r\n";
