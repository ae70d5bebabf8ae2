// @vitest-environment node
/** What only Plex does, over HTTP, in both manners of the embedded dialect. What all backends do is in `plex.test.ts`. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Manner, manners } from "../../../server/manner";
import { startTestServer, type TestServer, type TestServerOptions } from "../../../server/testing";
import { installDomParser } from "../../testing/domParser";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Session, User } from "../backend";
import { createUser, editSettings } from "../edit";
import { type BackendError, PartlyDoneError, SignedOutError } from "../errors";
import { createQueue } from "../queue";
import { connectPlex } from ".";
import { fetchToken } from "./underTest";

installDomParser();

const demo = { username: "demo", password: "demo" };
const mia = { username: "mia", password: "mia-demo" };
const kwame = { username: "kwame", password: "kwame-demo" };

let browsers = 0;

const connect = async (url: string, session = createMemorySessionStore()) => {
  const clientId = `browser-${++browsers}`;
  const wait = () => Promise.resolve();
  const { open } = await connectPlex({ url, session, clientId, wait });
  return { session, ...(await open()) };
};
const signIn = async (url: string, who = demo) => {
  const connected = await connect(url);
  connected.session.write(await connected.auth.withKey!(await fetchToken(url, who)));
  return connected;
};
const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );
const withServer = async (
  options: TestServerOptions,
  manner: Manner,
  run: (url: string, server: TestServer) => Promise<void>,
) => {
  const server = await startTestServer(options);
  try {
    await run(server.url(manner, "plex"), server);
  } finally {
    await server.close();
  }
};
const everybody = { page: 1, perPage: 100, sort: { field: "name", order: "ASC" }, filter: {} } as const;

describe.each(manners)("only Plex, in the manner %s", (manner) => {
  let server: TestServer;
  let url: string;
  let admin: Awaited<ReturnType<typeof signIn>>;

  beforeAll(async () => {
    server = await startTestServer();
    url = server.url(manner, "plex");
    admin = await signIn(url);
  }, 60_000);
  afterAll(() => server.close());

  const find = async (name: string): Promise<User> =>
    (await admin.users.list(everybody)).users.find((user) => user.name === name)!;

  describe("signing in", () => {
    it.each(["page", "code"] as const)("by %s waits until somebody approves it", async (way) => {
      const { auth } = await connect(url);
      const { code, secret, page, picture, minutes } = await auth.withCode!.start(way);
      expect(page).toMatch(way === "page" ? `${url}/auth#?` : `${url}/link`);
      expect(minutes).toBe(15);
      if (way === "code") expect(code).toMatch(/^\w{4}$/);
      if (picture) expect((await fetch(picture)).status).toBe(200);
      expect(await auth.withCode!.poll(secret)).toBeNull();
      const approval = await fetch(`${url}/api/v2/pins/link`, {
        method: "PUT",
        headers: {
          "X-Plex-Token": await fetchToken(url, mia),
          "X-Plex-Client-Identifier": "a phone",
        },
        body: new URLSearchParams({ code }),
      });
      expect(approval.status).toBe(204);
      expect(await auth.withCode!.poll(secret)).toMatchObject({ name: "mia", isAdmin: false });
    });

    it("with a code of somebody else, or one that was never given, leads nowhere", async () => {
      const { secret } = await admin.auth.withCode!.start();
      const { auth } = await connect(url);
      for (const other of [secret, "99999999", "../user"])
        expect(await failureOf(auth.withCode!.poll(other))).toMatchObject({ status: 404 });
    });

    it("ends everywhere where the token was in use", async () => {
      const { auth, users } = await signIn(url, mia);
      await auth.signOut!();
      expect(await failureOf(auth.resume())).toBeInstanceOf(SignedOutError);
      expect(await failureOf(users.list(everybody))).toBeInstanceOf(SignedOutError);
    });
  });

  describe("who's watching", () => {
    it("is everybody in the household's order, with the locks of those who have a PIN", async () => {
      const people = await admin.auth.household!();
      expect(people.map(({ name, needsSecret }) => `${name}${needsSecret ? " *" : ""}`)).toEqual([
        "Demo Administrator",
        "Mia",
        "kwame *",
        "Freja *",
        "Emil",
        "Heinrich",
      ]);
    });

    it("becomes another by PIN, and goes back", async () => {
      const { auth, session } = await signIn(url, mia);
      const before = session.read()!;
      const freja = (await auth.household!()).find(({ name }) => name === "Freja")!;
      const wrong = await failureOf(auth.switchTo!(freja.id, "4200"));
      expect(wrong).toMatchObject({ body: { errors: { pin: "backends.plex.errors.wrongPin" } } });
      expect(wrong).not.toBeInstanceOf(SignedOutError);
      expect(await auth.resume()).toMatchObject({ userId: before.userId });
      session.write(await auth.switchTo!(freja.id, "0042"));
      expect(await auth.resume()).toMatchObject({ name: "Freja", isAdmin: false });
      session.write(await auth.switchTo!(before.userId));
      expect(await auth.resume()).toMatchObject({ userId: before.userId, name: "mia" });
    });

    it("lets somebody managed see who lives there, and do nothing", async () => {
      const { auth, session, users, household } = await signIn(url);
      session.write(await auth.switchTo!((await find("Emil")).id));
      expect((await users.list(everybody)).total).toBe(6);
      const me = await users.get(session.read()!.userId);
      for (const action of ["edit", "rename", "remove", "setPin"] as const)
        expect(await users.allows!(action, me)).toMatchObject({ allowed: false });
      expect(await failureOf(household!.leave())).toMatchObject({ status: 403 });
      expect(await failureOf(users.create!({ name: "Sneaky" }))).toMatchObject({ status: 403 });
    });
  });

  describe("the household", () => {
    it("lets its guest in and keeps it out", async () => {
      await admin.household!.setGuest(true);
      expect(await admin.household!.about()).toMatchObject({ isGuestEnabled: true, members: 6, limit: 15 });
      const guest = (await admin.users.list(everybody)).users.find(({ isGuest }) => isGuest)!;
      expect(await admin.users.allows!("remove", guest)).toEqual({ allowed: false, rule: "homeGuest" });
      await admin.household!.setGuest(false);
      expect((await admin.users.list(everybody)).users.some(({ isGuest }) => isGuest)).toBe(false);
    });

    it("asks somebody to join, and takes it back", async () => {
      const accounts = async () => (await admin.household!.invitations())!.map(({ account }) => account);
      const before = await accounts();
      await admin.household!.invite("diego");
      const added = (await admin.household!.invitations())!.filter(
        ({ account }) => !before.includes(account),
      );
      expect(added).toHaveLength(1);
      const again = await failureOf(admin.household!.invite("diego"));
      expect(again).toMatchObject({ body: { errors: { account: expect.any(String) as string } } });
      await admin.household!.cancelInvitation(added[0]!.id);
      expect(await accounts()).toEqual(before);
    });

    it("is left by a member", async () => {
      await withServer({}, manner, async (at) => {
        const { household, users, session } = await signIn(at, mia);
        await household!.leave();
        expect(await users.get(session.read()!.userId)).toMatchObject({ name: "mia" });
        expect((await (await signIn(at)).auth.household!()).map(({ name }) => name)).not.toContain("Mia");
      });
    });

    it("is founded by whoever is alone, with the first managed user", async () => {
      const alone = await signIn(url, { username: "priya", password: "priya-demo" });
      expect(alone.session.read()).toMatchObject({ isAdmin: true });
      expect((await alone.users.list(everybody)).total).toBe(1);
      const made = await alone.users.create!({ name: "First" });
      expect(await alone.users.get(made.id)).toMatchObject({ name: "First", isManaged: true });
      await alone.users.remove!(made.id);
    });

    it("does not know who was asked where the service does not tell any more", async () => {
      await withServer({ rules: { plex: { invitesGone: true } } }, manner, async (at) => {
        expect(await (await signIn(at)).household!.invitations()).toBeNull();
      });
    });
  });

  describe("a managed user", () => {
    it("gets a limit and libraries, a PIN, another PIN, none, and is removed for good", async () => {
      const libraries = (await admin.references!.libraries!()).filter(({ name }) =>
        /Movies|photos/.test(name),
      );
      expect(libraries).toHaveLength(3);
      const libraryIds = libraries.map(({ id }) => id);
      const { id } = await createUser(admin, {
        name: 'Zoë "007" <&>',
        policy: { restrictionProfile: "older_kid", libraryIds },
      });
      expect(await admin.users.get(id)).toMatchObject({
        name: 'Zoë "007" <&>',
        restrictionProfile: "older_kid",
        libraries: libraries.map(({ name }) => name),
      });
      for (const next of ["0000", "1234", null]) {
        await admin.users.setPin!(id, { next });
        expect((await admin.users.get(id)).hasPin).toBe(next !== null);
      }
      const kept = await editSettings(admin.policy!, id, {
        changes: {
          restrictionProfile: "",
          libraryIds: libraryIds.slice(0, 1),
          allowSync: true,
          allowTuners: 2,
        },
      });
      expect(kept).toMatchObject({
        restrictionProfile: "",
        libraryIds: libraryIds.slice(0, 1),
        allowSync: true,
        allowTuners: 2,
      });
      expect(await editSettings(admin.policy!, id, { changes: { libraryIds: [] } })).toMatchObject({
        libraryIds: [],
      });
      await admin.users.remove!(id);
      expect(await failureOf(admin.users.get(id))).toMatchObject({ status: 404 });
    });

    it("that got no libraries is told, and can be finished", async () => {
      const draft = { name: "Half done", policy: { libraryIds: ["nowhere/1"] } };
      const failure = (await failureOf(createUser(admin, draft))) as PartlyDoneError;
      expect(failure).toBeInstanceOf(PartlyDoneError);
      expect(failure.body.errors).toEqual({ libraryIds: "backends.plex.errors.unknownLibrary" });
      const [library] = await admin.references!.libraries!();
      await editSettings(admin.policy!, failure.user.id, { changes: { libraryIds: [library!.id] } });
      expect((await admin.users.get(failure.user.id)).libraries).toEqual([library!.name]);
      await admin.users.remove!(failure.user.id);
    });

    it("has no place where the household is full", async () => {
      await withServer({}, manner, async (at) => {
        const { users } = await signIn(at);
        for (let count = 7; count <= 15; count++) await users.create!({ name: `Number ${count}` });
        expect(await failureOf(users.create!({ name: "Number 16" }))).toMatchObject({
          body: { errors: { name: "backends.plex.errors.homeFull" } },
        });
        expect((await users.list(everybody)).total).toBe(15);
      });
    }, 60_000);
  });

  describe("somebody with an account", () => {
    it("keeps a whole server whole, until fewer of its libraries are chosen", async () => {
      await withServer({}, manner, async (at) => {
        const { users, policy } = await signIn(at);
        const { id } = (await users.list(everybody)).users.find(({ name }) => name === "mia")!;
        const before = await policy!.read(id);
        expect([before.wholeServers, before.libraryIds]).toMatchObject([{ length: 1 }, { length: 4 }]);
        await editSettings(policy!, id, { changes: { allowSubtitleAdmin: true } });
        expect(await policy!.read(id)).toEqual({ ...before, allowSubtitleAdmin: true });
        const libraryIds = (before.libraryIds as string[]).slice(1);
        const after = await editSettings(policy!, id, { changes: { libraryIds } });
        expect(after).toMatchObject({ libraryIds, wholeServers: [] });
      });
    });

    it("keeps limits of the own making, letter by letter", async () => {
      const { id } = await find("kwame");
      const { filterMovies } = await admin.policy!.read(id);
      expect(filterMovies).toBe("contentRating!=NC-17,R|label=classics");
      await editSettings(admin.policy!, id, { changes: { allowTuners: 0 } });
      expect(await admin.policy!.read(id)).toMatchObject({ filterMovies, allowTuners: 0 });
    });

    it("changes the own PIN with the old one, and nobody else's", async () => {
      const { users, auth, session } = await signIn(url, kwame);
      const { userId } = session.read()!;
      const wrong = await failureOf(users.setPin!(userId, { current: "0000", next: "1234" }));
      expect(wrong).toMatchObject({ body: { errors: { current: "backends.plex.errors.wrongPin" } } });
      expect(await auth.resume()).toMatchObject({ userId });
      await users.setPin!(userId, { current: "4711", next: "0001" });
      expect((await users.get(userId)).hasPin).toBe(true);
      await users.setPin!(userId, { current: "0001", next: null });
      expect((await users.get(userId)).hasPin).toBe(false);
      await users.setPin!(userId, { next: "4711" });
      const freja = (await users.list(everybody)).users.find(({ name }) => name === "Freja")!;
      expect(await failureOf(users.setPin!(freja.id, { next: "1111" }))).toMatchObject({ status: 403 });
      expect(await failureOf(admin.users.setPin!(userId, { next: "1111" }))).toMatchObject({
        rule: "fullAccount",
      });
    });
  });

  it("sends a write that came too often again, in a bulk change", async () => {
    await withServer({ rules: { plex: { limit: { every: 3 } } } }, manner, async (at) => {
      const { users, policy, writesAtOnce } = await signIn(at);
      const ids = (await users.list(everybody)).users
        .filter(({ isManaged }) => isManaged)
        .map(({ id }) => id);
      let rests = 0;
      const wait = () => {
        rests += 1;
        return Promise.resolve();
      };
      const outcomes = await createQueue({ atOnce: writesAtOnce, wait }).run(ids, (id) =>
        editSettings(policy!, id, { changes: { restrictionProfile: "teen", allowSync: true } }),
      );
      expect(outcomes.map(({ state }) => state)).toEqual(ids.map(() => "done"));
      expect(rests).toBeGreaterThan(0);
      const policies = await Promise.all(ids.map((id) => policy!.read(id)));
      expect(policies.every((one) => one.restrictionProfile === "teen" && one.allowSync === true)).toBe(true);
    });
  });

  it("hands out no secret but the session's own token, and puts none into an address", async () => {
    const addresses: string[] = [];
    const secrets = new Set<string>();
    const fetchAndLook: typeof fetch = async (input, init) => {
      addresses.push(String(input));
      const response = await fetch(input, init);
      const text = await response.clone().text();
      for (const [, secret] of text.matchAll(
        /"?(?:authToken|accessToken|inviteToken|pin|token)"?[:=]"([^"]+)"/g,
      ))
        secrets.add(secret!);
      return response;
    };
    const session = createMemorySessionStore();
    const looked = await connectPlex({ url, session, clientId: "looked at", fetch: fetchAndLook });
    const token = await fetchToken(url, demo);
    session.write(await looked.auth.withKey!(token));
    const { users, policy, household, references, auth } = await looked.open();
    const handedOut: unknown[] = [
      await auth.household!(),
      { ...(await auth.resume()), token: "" } satisfies Session,
      await users.list(everybody),
      await household!.about(),
      await household!.invitations(),
      await references!.libraries!(),
      ...(await Promise.all((await users.list(everybody)).users.map(({ id }) => policy!.read(id)))),
    ];
    const other = await auth.switchTo!((await find("Freja")).id, "0042");
    expect(secrets.size).toBeGreaterThan(3);
    expect(secrets).toContain(other.token);
    handedOut.push({ ...other, token: "" });
    const out = JSON.stringify([handedOut, addresses]);
    expect([...secrets, token, "0042"].filter((secret) => out.includes(secret))).toEqual([]);
  });
});
