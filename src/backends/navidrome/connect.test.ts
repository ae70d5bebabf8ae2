// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type Answer, type Asked, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Session } from "../backend";
import { BackendError, SignedOutError, TimeoutError, UnreachableError, WrongAddressError } from "../errors";
import { connectNavidrome } from ".";

const url = "http://server/music";
const html = { "content-type": "text/html" };
const appPage = (config: object): Answer => ({
  headers: html,
  text: `<script>window.__APP_CONFIG__ = ${JSON.stringify(JSON.stringify(config))}</script>`,
});
const notAuthenticated: Answer = { status: 401, json: { error: "Not authenticated" } };
const notFound: Answer = {
  status: 404,
  text: "404 page not found\n",
  headers: { "content-type": "text/plain" },
};
const session: Session = { token: "t0", userId: "1", name: "mia", fullName: "Mia", isAdmin: true };

/** A server that answers `pages` by path, and everything else like `others`. */
const connect = async (
  pages: Record<string, Answer | Error | ((asked: Asked) => Answer)>,
  { others = notFound, stored = null as Session | null } = {},
) => {
  const { fetch, asked } = createFakeFetch((one) => {
    const page = pages[one.path.replace("/music", "")] ?? others;
    return typeof page === "function" ? page(one) : page;
  });
  const store = createMemorySessionStore(stored);
  try {
    return { server: await connectNavidrome({ url, session: store, clientId: "c", fetch }), store, asked };
  } catch (error) {
    return { error, asked, store };
  }
};

const connected = async (...parameters: Parameters<typeof connect>) => {
  const result = await connect(...parameters);
  if (!result.server) throw result.error;
  return { ...result, server: result.server };
};

describe("connecting", () => {
  it("takes one request where Navidrome's own page answers", async () => {
    const { server, asked } = await connected({
      "/app/": appPage({ version: "0.63.2", welcomeMessage: "<b>Hi</b>" }),
    });
    expect(server.info).toEqual({ url, name: "Navidrome", version: "0.63.2", welcome: "Hi" });
    expect(asked.map(({ path }) => path)).toEqual(["/music/app/"]);
  });

  it("offers to make the first administrator while nobody is there, and only then", async () => {
    const empty = await connected({ "/app/": appPage({ firstTime: true }) });
    const lived = await connected({ "/app/": appPage({ firstTime: false }) });
    expect([empty, lived].map(({ server }) => Boolean(server.auth.createFirstAdmin))).toEqual([true, false]);
  });

  it("finds a Navidrome that was built without its page", async () => {
    const { server } = await connected({ "/api/keepalive/usher": notAuthenticated });
    expect(server.info).toEqual({ url, name: "Navidrome", version: "" });
    expect(server.auth.createFirstAdmin).toBeUndefined();
  });

  it("follows a redirect to https for all that comes after", async () => {
    const moved = { ...appPage({}), url: "https://server/music/app/" };
    expect((await connected({ "/app/": moved })).server.info.url).toBe("https://server/music");
  });

  it("sends no token to whoever may answer there", async () => {
    const { asked } = await connect({}, { stored: session });
    expect(asked).toHaveLength(2);
    for (const { headers } of asked) expect(headers.get("x-nd-authorization")).toBeNull();
  });

  const otherPage: Answer = { headers: html, text: "<h1>Welcome to nginx!</h1>" };
  it.each<[string, Parameters<typeof connect>, "page" | "other"]>([
    [
      "a missing sub-path: every address leads to the page of the right one",
      [{}, { others: { ...appPage({}), url: "http://server/tunes/app/" } }],
      "page",
    ],
    ["another web site", [{}, { others: otherPage }], "page"],
    ["a page that says it found nothing", [{}, { others: { ...otherPage, status: 404 } }], "page"],
    ["a web page at first, and text after", [{ "/app/": otherPage }], "page"],
    ["another service, which knows no such path", [{}], "other"],
    ["another service, which answers everything", [{}, { others: { json: { ok: true } } }], "other"],
    [
      "a door that is locked in another way",
      [{}, { others: { status: 401, text: "Unauthorized" } }],
      "other",
    ],
  ])("says what answers instead: %s", async (_what, parameters, answer) => {
    const { error } = await connect(...parameters);
    expect(error).toBeInstanceOf(WrongAddressError);
    expect(error).toMatchObject({ answer });
  });

  it("says that nothing answers, and that something answers which is out of order", async () => {
    expect(
      (await connect({}, { others: new TypeError("fetch failed") as unknown as Answer })).error,
    ).toBeInstanceOf(UnreachableError);
    const broken = (await connect({}, { others: { status: 502, text: "Bad Gateway" } })).error;
    expect(broken).toMatchObject({ status: 502 });
    expect(broken).not.toBeInstanceOf(WrongAddressError);
    expect(broken).not.toBeInstanceOf(TimeoutError);
  });
});

describe("signing in", () => {
  const app = { "/app/": appPage({ firstTime: true }) };
  const login = { id: "1", name: "Mia Lindqvist", username: "mia", isAdmin: true, token: "t1" };
  const credentials = { username: "mia", password: "pässwörd" };

  it.each([
    ["as the real server answers", login],
    ["as the documentation has it", { ...login, username: undefined, userName: "mia" }],
  ])("says who it is, %s", async (_how, json) => {
    const { server, store } = await connected({ ...app, "/auth/login": { json } });
    expect(await server.auth.withPassword!(credentials)).toEqual({
      ...session,
      token: "t1",
      fullName: "Mia Lindqvist",
    });
    expect(store.read()).toBeNull(); // keeping it is up to whoever signed in
  });

  it("sends the credentials in the body, and no token that is still there", async () => {
    const { server, asked } = await connected(
      { ...app, "/auth/login": { json: login } },
      { stored: session },
    );
    await server.auth.withPassword!(credentials);
    const { body, headers, query } = asked.at(-1)!;
    expect([body, headers.get("x-nd-authorization"), query.size]).toEqual([credentials, null, 0]);
  });

  it.each([
    [401, { json: { error: "Invalid username or password" }, status: 401 }],
    [429, { text: "Too Many Requests\n", status: 429 }],
  ])("rejects with %d, and ends no session", async (status, answer) => {
    const { server } = await connected({ ...app, "/auth/login": answer });
    const failure = server.auth.withPassword!(credentials);
    await expect(failure).rejects.toMatchObject({ status, retryAfter: undefined });
    await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
  });

  it("takes an answer without a token for that of something else", async () => {
    const { server } = await connected({ ...app, "/auth/login": { json: { ok: true } } });
    await expect(server.auth.withPassword!(credentials)).rejects.toBeInstanceOf(WrongAddressError);
  });

  it.each([
    ["", "pw", ["username"]],
    ["  ", "pw", ["username"]],
    ["ada", "", ["password"]],
    ["", "", ["username", "password"]],
  ])(
    "refuses to make a first administrator who could never sign in: %j, %j",
    async (username, password, fields) => {
      const { server, asked } = await connected({ ...app, "/auth/createAdmin": { json: login } });
      const error: unknown = await server.auth.createFirstAdmin!({ username, password }).catch(
        (failure: unknown) => failure,
      );
      expect(error).toMatchObject({ status: 400 });
      expect(Object.keys((error as BackendError).body.errors!)).toEqual(fields);
      expect(asked).toHaveLength(1);
    },
  );

  it("makes the first administrator without the blanks around the name", async () => {
    const { server, asked } = await connected({ ...app, "/auth/createAdmin": { json: login } });
    expect(await server.auth.createFirstAdmin!({ username: " mia ", password: " p " })).toMatchObject({
      token: "t1",
    });
    expect(asked.at(-1)!.body).toEqual({ username: "mia", password: " p " });
  });
});

describe("a session", () => {
  const record = { id: "1", userName: "mia2", name: "Mia L.", isAdmin: false };
  const own = (answer: Answer) => ({ "/app/": appPage({}), "/api/user/1": answer });

  it("is resumed with what the server says of the user now, and with the token it sends", async () => {
    const answer = { json: record, headers: { "X-ND-Authorization": "t1" } };
    const { server, store, asked } = await connected(own(answer), { stored: session });
    const resumed = { ...session, token: "t1", name: "mia2", fullName: "Mia L.", isAdmin: false };
    expect(await server.auth.resume()).toEqual(resumed);
    expect(asked.at(-1)!.headers.get("x-nd-authorization")).toBe("Bearer t0");
    expect(store.read()).toEqual({ ...session, token: "t1" });
  });

  it("is over where the server says so, or where there is none", async () => {
    const { server, store } = await connected(own(notAuthenticated), { stored: session });
    await expect(server.auth.resume()).rejects.toBeInstanceOf(SignedOutError);
    store.write(null);
    await expect(server.auth.resume()).rejects.toBeInstanceOf(SignedOutError);
  });

  it("keeps the token that came with a refusal", async () => {
    const answer = { status: 403, json: { error: "no" }, headers: { "X-ND-Authorization": "t1" } };
    const { server, store } = await connected(own(answer), { stored: session });
    await expect(server.auth.resume()).rejects.toMatchObject({ status: 403 });
    expect(store.read()!.token).toBe("t1");
  });

  it.each<[string, Session | null]>([
    ["somebody else's by now", { ...session, userId: "2", token: "other" }],
    ["over by now", null],
    ["renewed by another answer meanwhile", { ...session, token: "newer" }],
  ])("is left alone by an answer that comes when it is %s", async (_what, meanwhile) => {
    let write = () => {};
    const { server, store } = await connected(
      {
        ...own({}),
        "/api/user/1": () => {
          write();
          return { json: record, headers: { "X-ND-Authorization": "t1" } };
        },
      },
      { stored: session },
    );
    write = () => store.write(meanwhile);
    await server.auth.resume().catch(() => undefined);
    expect(store.read()).toEqual(meanwhile);
  });

  it("has nothing to end on the server", async () => {
    expect((await connected(own({}))).server.auth.signOut).toBeUndefined();
  });
});
