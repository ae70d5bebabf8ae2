import { describe, expect, it } from "vitest";
import type { BackendError } from "../errors";
import { connectPlex } from ".";
import { createPinDelay } from "./pins";
import {
  accountOf,
  createService,
  errors,
  homeOf,
  kid,
  member,
  owner,
  type SampleUser,
  signedIn,
  url,
} from "./samples";

type Routes = Parameters<typeof createService>[0];
const home = { json: homeOf(owner, kid, member) };

const connect = async (routes: Routes, { at = url, session = signedIn() } = {}) => {
  const service = createService(routes);
  const { fetch, wait } = service;
  const { auth } = await connectPlex({ url: at, fetch, wait, clientId: "browser 1", session });
  return { auth, service, session };
};
const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );

describe("connecting", () => {
  it("asks plex.tv nothing: there is one, and no password to be typed here", async () => {
    const { auth, service } = await connect({});
    expect(service.asked).toEqual([]);
    expect(auth.withPassword).toBeUndefined();
  });

  it("knows another address by how it refuses who shows no token", async () => {
    const at = "http://home.test/plex";
    const { service } = await connect(
      { "GET /plex/api/v2/ping": { status: 401, json: errors(1001) } },
      { at },
    );
    expect(service.asked.map(({ headers }) => headers.get("x-plex-token"))).toEqual([null]);
  });

  it.each([
    ["another refusal", { status: 401, json: { error: "Not authenticated" } }],
    ["nothing there", { status: 404, text: "404 page not found" }],
    ["an answer", { json: { ok: true } }],
  ])("takes for something else: %s", async (_, answer) => {
    const failure = await failureOf(connect({ "GET /api/v2/ping": answer }, { at: "http://nas.test" }));
    expect(failure).toMatchObject({ name: "WrongAddressError" });
  });
});

describe("a code", () => {
  const pin = (more: object = {}) => ({
    status: 201,
    json: { id: 12, code: "a b&c", expiresIn: 900, authToken: null, ...more },
  });

  it("is approved on Plex's own page, which is told who asks", async () => {
    const { auth, service } = await connect({ "POST /api/v2/pins": pin() });
    const { page, secret, minutes } = await auth.withCode!.start();
    expect(service.writes()).toEqual(["POST /api/v2/pins?strong=true"]);
    const [address, parameters] = page!.split("#?");
    expect([address, secret, minutes]).toEqual(["https://app.plex.tv/auth", "12", 15]);
    expect(Object.fromEntries(new URLSearchParams(parameters))).toEqual({
      clientID: "browser 1",
      code: "a b&c",
      "context[device][product]": "Usher",
    });
  });

  it("may be a short one, for another device, with a picture of its address", async () => {
    const { auth, service } = await connect({
      "POST /api/v2/pins": pin({ code: "A1B2", qr: "https://plex.tv/qr" }),
    });
    expect(await auth.withCode!.start("code")).toEqual({
      code: "A1B2",
      secret: "12",
      minutes: 15,
      page: "https://plex.tv/link",
      picture: "https://plex.tv/qr",
    });
    expect(service.writes()).toEqual(["POST /api/v2/pins"]);
  });

  it("belongs to pages of the same address where it is another than plex.tv's", async () => {
    const at = "http://home.test/plex";
    const { auth } = await connect(
      { "GET /plex/api/v2/ping": { status: 401, json: errors(1001) }, "POST /plex/api/v2/pins": pin() },
      { at },
    );
    expect((await auth.withCode!.start("page")).page).toMatch(/^http:\/\/home\.test\/plex\/auth#\?clientID=/);
    expect((await auth.withCode!.start("code")).page).toBe("http://home.test/plex/link");
  });

  it("waits, and then signs in whoever approved it", async () => {
    const tokens = [null, "", "new-token"];
    const { auth, service } = await connect({
      "GET /api/v2/pins/12": () => pin({ authToken: tokens.shift()! }),
      "GET /api/v2/user": { json: accountOf(owner) },
      "GET /api/v2/home/users": home,
    });
    expect(await auth.withCode!.poll("12")).toBeNull();
    expect(await auth.withCode!.poll("12")).toBeNull();
    expect(await auth.withCode!.poll("12")).toMatchObject({ token: "new-token", userId: "1", isAdmin: true });
    expect(service.asked.map(({ headers }) => headers.get("x-plex-token"))).toEqual([
      null,
      null,
      null,
      "new-token",
      "new-token",
    ]);
  });

  it.each([
    ["its number is told", { status: 404, json: errors(1020) }],
    ["nothing is told", { status: 404, text: "" }],
  ])("has run out where %s", async (_, answer) => {
    const { auth } = await connect({ "GET /api/v2/pins/12": answer });
    expect(await failureOf(auth.withCode!.poll("12"))).toMatchObject({
      status: 404,
      message: "backends.plex.errors.codeRunOut",
    });
  });

  it("is not asked for more often because it is asked for too often", async () => {
    const { auth, service } = await connect({ "GET /api/v2/pins/12": { status: 429, json: errors(1003) } });
    expect(await failureOf(auth.withCode!.poll("12"))).toMatchObject({ status: 429 });
    expect(service.asked.length).toBe(1);
  });
});

describe("a token", () => {
  const routes = { "GET /api/v2/user": { json: accountOf(member) }, "GET /api/v2/home/users": home };

  it("is a session as any other, and nobody's secret is in it but the token itself", async () => {
    const { auth } = await connect(routes);
    const session = await auth.withKey!("  pasted-token\n");
    expect(session).toEqual({
      token: "pasted-token",
      userId: "3",
      name: "mia",
      fullName: "Mia L.",
      isAdmin: false,
      avatar: member.thumb,
    });
  });

  it.each([
    ["", "ra.validation.required"],
    ["two words", "backends.plex.errors.unknownToken"],
    ["clé", "backends.plex.errors.unknownToken"],
  ])("is not even tried where it is %j", async (typed, key) => {
    const { auth, service } = await connect(routes);
    expect(await failureOf(auth.withKey!(typed))).toMatchObject({ body: { errors: { key } } });
    expect(service.asked).toEqual([]);
  });

  it("that plex.tv does not know is told at its field", async () => {
    const { auth } = await connect({ "GET /api/v2/user": { status: 401, json: errors(1001) } });
    expect(await failureOf(auth.withKey!("dead"))).toMatchObject({
      body: { errors: { key: "backends.plex.errors.unknownToken" } },
    });
  });
});

describe("who runs the Home", () => {
  const resume = async (routes: Routes) => (await connect(routes)).auth.resume();
  const asOwner = { "GET /api/v2/user": { json: accountOf(owner, { homeAdmin: false }) } };

  it("is told by its list, not by what the account says", async () => {
    expect(await resume({ ...asOwner, "GET /api/v2/home/users": home })).toMatchObject({ isAdmin: true });
  });

  it("is whoever has none yet", async () => {
    expect(await resume(asOwner)).toMatchObject({ isAdmin: true });
  });

  it("is what the account says where the list may not be seen", async () => {
    const refused = { status: 403, json: errors(1009) };
    expect(await resume({ ...asOwner, "GET /api/v2/home/users": refused })).toMatchObject({ isAdmin: false });
  });

  it("is never somebody managed", async () => {
    const { auth } = await connect(
      { "GET /api/v2/user": { json: accountOf(kid, { homeAdmin: true }) } },
      { session: signedIn({ userId: "2" }) },
    );
    expect(await auth.resume()).toMatchObject({ userId: "2", isAdmin: false });
  });
});

describe("who's watching", () => {
  const switched = (user: SampleUser) => ({
    status: 201,
    json: accountOf(user, { authToken: "of-another" }),
  });

  it("shows everybody in Plex's own order, and who has a PIN", async () => {
    const { auth } = await connect({ "GET /api/v2/home/users": home });
    expect((await auth.household!()).map(({ id, name, needsSecret }) => [id, name, needsSecret])).toEqual([
      ["1", "Owner", false],
      ["2", "Kid", false],
      ["3", "Mia L.", true],
    ]);
  });

  it("becomes somebody by the uuid, and the one before is told nothing of it", async () => {
    const { auth, service, session } = await connect({
      "GET /api/v2/home/users": home,
      [`POST /api/v2/home/users/${kid.uuid}/switch`]: switched(kid),
    });
    const before = session.read();
    expect(await auth.switchTo!("2")).toMatchObject({ token: "of-another", userId: "2", isAdmin: false });
    expect(session.read()).toBe(before);
    expect(service.writes()).toEqual([`POST /api/v2/home/users/${kid.uuid}/switch`]);
  });

  it("sends a PIN as it was typed, and not in the address", async () => {
    const { auth, service } = await connect({
      "GET /api/v2/home/users": home,
      [`POST /api/v2/home/users/${member.uuid}/switch`]: switched(member),
    });
    await auth.switchTo!("3", "0042");
    expect(service.writes()).toEqual([`POST /api/v2/home/users/${member.uuid}/switch {"pin":"0042"}`]);
  });

  it.each([
    [undefined, "pinNeeded"],
    ["123", "pinShape"],
    ["12345", "pinShape"],
    ["12a4", "pinShape"],
    ["١٢٣٤", "pinShape"],
  ])("does not try what can be no PIN: %j", async (pin, reason) => {
    const { auth, service } = await connect({ "GET /api/v2/home/users": home });
    expect(await failureOf(auth.switchTo!("3", pin))).toMatchObject({
      body: { errors: { pin: `backends.plex.errors.${reason}` } },
    });
    expect(service.writes()).toEqual([]);
  });

  it("says that a PIN is wrong, ends nothing, and waits ever longer before the next try", async () => {
    const { auth, service } = await connect({
      "GET /api/v2/home/users": home,
      [`POST /api/v2/home/users/${member.uuid}/switch`]: { status: 403, json: errors(1041) },
    });
    const delays: (number | undefined)[] = [];
    for (let tries = 0; tries < 3; tries++) {
      const failure = await failureOf(auth.switchTo!("3", "0000"));
      expect(failure).toMatchObject({
        name: "BackendError",
        body: { errors: { pin: "backends.plex.errors.wrongPin" } },
      });
      delays.push(failure!.retryAfter);
    }
    expect(delays).toEqual([1, 2, 4]);
    expect(service.waits.map(Math.round)).toEqual([1, 2]);
  });

  it("asks for a PIN that nobody knew of", async () => {
    const { auth } = await connect({
      "GET /api/v2/home/users": home,
      [`POST /api/v2/home/users/${kid.uuid}/switch`]: { status: 403, json: errors(1041) },
    });
    expect(await failureOf(auth.switchTo!("2"))).toMatchObject({
      body: { errors: { pin: "backends.plex.errors.pinNeeded" } },
    });
  });

  it("knows nobody by another number", async () => {
    const { auth } = await connect({ "GET /api/v2/home/users": home });
    expect(await failureOf(auth.switchTo!("../1"))).toMatchObject({ status: 404 });
  });
});

describe("the delay after a wrong PIN", () => {
  it("doubles up to half a minute, and is gone once one was right", async () => {
    let time = 0;
    const waits: number[] = [];
    const wait = (seconds: number) => {
      waits.push(seconds);
      return Promise.resolve();
    };
    const delay = createPinDelay({ now: () => time, wait });
    expect(Array.from({ length: 7 }, () => delay.mistake())).toEqual([1, 2, 4, 8, 16, 30, 30]);
    time = 20_000;
    await delay.after(() => Promise.resolve());
    time = 40_000;
    await delay.after(() => Promise.resolve());
    delay.reset();
    expect([waits, delay.mistake()]).toEqual([[10], 1]);
  });
});

it("signing out ends the token at plex.tv", async () => {
  const { auth, service } = await connect({ "DELETE /api/v2/users/signout": { status: 204 } });
  await auth.signOut!();
  expect(service.writes()).toEqual(["DELETE /api/v2/users/signout"]);
});
