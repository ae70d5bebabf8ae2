import { describe, expect, it } from "vitest";
import type { Session } from "../backend";
import { SignedOutError, WrongAddressError } from "../errors";
import { createAuth, keyUserId, toPin } from "./auth";
import { createOpenHttp, createSessionHttp } from "./http";
import {
  buildJellyfinUser,
  createFakeFetch,
  type SentRequest,
  sentence,
  signedIn,
  silent,
  url,
} from "./samples";

const setUp = (
  answer: (request: SentRequest) => unknown,
  { version = "10.11.11", session = {} }: { version?: string; session?: Partial<Session> } = {},
) => {
  const { fetch, requests } = createFakeFetch(answer);
  const store = signedIn(session);
  const options = { url, fetch, clientId: "browser-1", session: store, version };
  const auth = createAuth({
    ...options,
    openHttp: createOpenHttp(options),
    http: createSessionHttp(options),
    quickConnect: true,
  });
  return { auth, requests };
};

const admin = buildJellyfinUser({
  Id: "boss",
  Name: "boss",
  PrimaryImageTag: "t1",
  Policy: { IsAdministrator: true },
});

describe("a password", () => {
  it("gives a session of whoever it belongs to", async () => {
    const { auth, requests } = setUp(() => ({ User: admin, AccessToken: "new" }));
    expect(await auth.withPassword!({ username: "boss", password: "secret" })).toEqual({
      token: "new",
      userId: "boss",
      name: "boss",
      fullName: "boss",
      isAdmin: true,
      avatar: `${url}/UserImage?userId=boss&tag=t1`,
    });
    expect(requests[0]).toMatchObject({
      path: "/Users/AuthenticateByName",
      body: { Username: "boss", Pw: "secret" },
    });
  });

  it("that is wrong is a 401 that ends no session", async () => {
    const failure = setUp(() => silent(401)).auth.withPassword!({ username: "boss", password: "x" });
    await expect(failure).rejects.toMatchObject({
      status: 401,
      message: "backends.jellyfin.errors.wrongPassword",
    });
    await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
  });

  it("of somebody who is not let in is a 403, with the server's words where it has any", async () => {
    const enter = (response: Response) =>
      setUp(() => response).auth.withPassword!({ username: "boss", password: "x" });
    await expect(enter(silent(403))).rejects.toMatchObject({
      status: 403,
      message: "backends.jellyfin.errors.signInRefused",
    });
    await expect(enter(new Response(null, { status: 403 }))).rejects.toMatchObject({
      message: "backends.jellyfin.errors.signInRefused",
    });
    await expect(enter(sentence(403, "Not today."))).rejects.toMatchObject({ message: "Not today." });
  });

  it("without a name is not sent", async () => {
    const { auth, requests } = setUp(() => ({}));
    await expect(auth.withPassword!({ username: "  ", password: "x" })).rejects.toMatchObject({
      body: { errors: { username: "ra.validation.required" } },
    });
    expect(requests).toEqual([]);
  });

  it("that something else answers to is a wrong address", async () => {
    await expect(
      setUp(() => ({ ok: true })).auth.withPassword!({ username: "boss", password: "x" }),
    ).rejects.toBeInstanceOf(WrongAddressError);
  });
});

describe("faces", () => {
  const people = [
    buildJellyfinUser({ Id: "u1", Name: "mia", PrimaryImageTag: "t" }),
    buildJellyfinUser({ Id: "u2", Name: "kid", HasPassword: false }),
  ];

  it("say who needs a password, as far as the server knows", async () => {
    const { auth } = setUp(() => people);
    expect(await auth.people!()).toEqual([
      { id: "u1", name: "mia", needsSecret: true, avatar: `${url}/UserImage?userId=u1&tag=t` },
      { id: "u2", name: "kid", needsSecret: false },
    ]);
  });

  it("always ask for one from version 12 on, which does not tell", async () => {
    const { auth } = setUp(() => people, { version: "12.0.0" });
    expect((await auth.people!()).map(({ needsSecret }) => needsSecret)).toEqual([true, true]);
  });
});

describe("a code", () => {
  it("waits until somebody approves it, and then signs in", async () => {
    let isApproved = false;
    const { auth, requests } = setUp(({ path }) => {
      if (path === "/Users/AuthenticateWithQuickConnect") return { User: admin, AccessToken: "new" };
      return { Code: "123456", Secret: "s3cret", Authenticated: isApproved };
    });
    expect(await auth.withCode!.start()).toEqual({ code: "123456", secret: "s3cret", minutes: 10 });
    expect(await auth.withCode!.poll("s3cret")).toBeNull();
    isApproved = true;
    expect(await auth.withCode!.poll("s3cret")).toMatchObject({ token: "new", userId: "boss" });
    expect(requests.at(-1)).toMatchObject({ body: { Secret: "s3cret" } });
  });

  it("that has run out is a 404", async () => {
    const { auth } = setUp(() => sentence(404, "Unknown secret"));
    await expect(auth.withCode!.poll("old")).rejects.toMatchObject({
      status: 404,
      message: "Unknown secret",
    });
  });
});

describe("an API key", () => {
  const keyServer = ({ path, headers }: SentRequest) => {
    if (!headers.get("authorization")?.includes("good")) return new Response(null, { status: 401 });
    return path === "/Users/Me" ? new Response("{}", { status: 400 }) : {};
  };

  it("is a session of nobody, with an administrator's rights", async () => {
    const { auth } = setUp(keyServer);
    expect(await auth.withKey!(" good ")).toMatchObject({
      token: "good",
      userId: keyUserId,
      isAdmin: true,
      isKey: true,
    });
  });

  it("that the server does not know is told at its field, and ends no session", async () => {
    const failure = setUp(keyServer).auth.withKey!("bad");
    await expect(failure).rejects.toMatchObject({
      status: 401,
      body: { errors: { key: "backends.jellyfin.errors.unknownKey" } },
    });
    await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
  });

  it("is not what somebody's own token is taken for", async () => {
    const failure = setUp(() => admin).auth.withKey!("token");
    await expect(failure).rejects.toMatchObject({
      body: { errors: { key: "backends.jellyfin.errors.notAKey" } },
    });
  });

  it("is proven again without asking who it is, and not signed out", async () => {
    const { auth, requests } = setUp(() => ({}), { session: { isKey: true, userId: keyUserId } });
    expect(await auth.resume()).toMatchObject({ isKey: true, userId: keyUserId });
    await auth.signOut!();
    expect(requests.map(({ path }) => path)).toEqual(["/System/Info"]);
  });
});

describe("a stored session", () => {
  it("is brought up to date", async () => {
    const { auth } = setUp(() => ({ ...admin, Name: "chief" }), { session: { isAdmin: false } });
    expect(await auth.resume()).toMatchObject({ token: "t0ken", name: "chief", isAdmin: true });
  });

  it("is over after a 401", async () => {
    const { auth } = setUp(() => new Response(null, { status: 401 }));
    await expect(auth.resume()).rejects.toBeInstanceOf(SignedOutError);
  });
});

describe("a forgotten password", () => {
  const ask = (answer: unknown) => setUp(() => answer).auth.resetPassword!.request("mia");

  it("is one of three next steps", async () => {
    expect(
      await ask({ Action: "PinCode", PinFile: "/data/pin.json", PinExpirationDate: "2026-01-01T00:00:00Z" }),
    ).toEqual({ next: "pin", pinFile: "/data/pin.json", expiresAt: "2026-01-01T00:00:00Z" });
    expect(await ask({ Action: "ContactAdmin" })).toEqual({ next: "askAdmin" });
    expect(await ask({ Action: "InNetworkRequired" })).toEqual({ next: "atHome" });
  });

  it("becomes the PIN as the server wrote it, however it was typed", async () => {
    const { auth, requests } = setUp(() => ({ Success: true, UsersReset: ["mia"] }));
    expect(await auth.resetPassword!.redeem(" 0a 1b-2c3d ")).toEqual({
      names: ["mia"],
      password: "0A-1B-2C-3D",
    });
    expect(requests[0]!.body).toEqual({ Pin: "0A-1B-2C-3D" });
  });

  it.each([
    ["0A-1B-2C-3D", "0A-1B-2C-3D"],
    ["0a1b2c3d", "0A-1B-2C-3D"],
    [" other provider's ", "other provider's"],
    ["0A-1B", "0A-1B"],
  ])("with the PIN %j is sent as %j", (typed, sent) => expect(toPin(typed)).toBe(sent));

  it("with a wrong PIN says so at its field, in either of the server's ways", async () => {
    for (const answer of [silent(404), { Success: false, UsersReset: [] }])
      await expect(setUp(() => answer).auth.resetPassword!.redeem("0A-1B-2C-3D")).rejects.toMatchObject({
        body: { errors: { pin: "backends.jellyfin.errors.wrongPin" } },
      });
  });

  it("without a PIN asks nobody", async () => {
    const { auth, requests } = setUp(() => ({}));
    await expect(auth.resetPassword!.redeem("  ")).rejects.toMatchObject({ status: 404 });
    expect(requests).toEqual([]);
  });
});
