import { describe, expect, it } from "vitest";
import { type BackendError, SignedOutError } from "../errors";
import { readPlexError } from "./errorText";
import { createOpenHttp, createSessionHttp } from "./http";
import { createParts, createService, errors, signedIn, url } from "./samples";

const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );
const alive = { json: { pong: true } };
const dead = { status: 401, json: errors(1001) };
const incorrectPin = { status: 401, text: '<Response code="401" status="Incorrect PIN"/>' };

describe("who calls", () => {
  it("stands in headers, and nowhere in an address", async () => {
    const { http, service } = createParts({ "GET /api/v2/user": { json: {} } });
    await http("GET", "/api/v2/user", { query: { a: "b" } });
    const [{ headers, query }] = service.asked as [(typeof service.asked)[0]];
    const sent = [...headers].map(([name, value]) => [name.toLowerCase(), value]);
    expect(Object.fromEntries(sent)).toEqual({
      accept: "application/json",
      "x-plex-client-identifier": "browser-1",
      "x-plex-product": "Usher",
      "x-plex-token": "token-of-owner",
    });
    expect([...query]).toEqual([["a", "b"]]);
  });

  it("is told without a token before anybody has signed in", async () => {
    const { fetch, asked } = createService({ "POST /api/v2/pins": { json: {} } });
    await createOpenHttp({ url, fetch, clientId: "b" })("POST", "/api/v2/pins");
    expect(asked[0]!.headers.has("x-plex-token")).toBe(false);
  });
});

describe("a session", () => {
  it.each([
    ["GET", "/api/v2/user", dead],
    ["POST", "/api/v2/shared_servers", { status: 401, text: "" }],
    ["GET", "/api/v2/user", { status: 422, json: errors(1999, "Invalid token") }],
    [
      "PUT",
      "/api/home/users/1",
      { status: 404, text: "<errors><error>Invalid authentication token.</error></errors>" },
    ],
    ["GET", "/api/users", { status: 401, text: "<errors><error>Please sign in.</error></errors>" }],
  ])("ends where plex.tv refuses the token itself: %s %s", async (method, path, answer) => {
    const { http } = createParts({ [`${method} ${path}`]: answer, "GET /api/v2/ping": dead });
    expect(await failureOf(http(method, path))).toBeInstanceOf(SignedOutError);
  });

  it.each<[string, string, object, number]>([
    ["a wrong PIN at the older address", "PUT /api/home/users/1", incorrectPin, 401],
    ["a wrong PIN", "POST /api/v2/home/users/b/switch", { status: 403, json: errors(1041) }, 403],
    ["a PIN that is there already", "POST /api/v2/home/users/restricted/2", dead, 403],
    ["somebody managed", "GET /api/v2/home/users", { status: 403, json: errors(1009) }, 403],
    [
      "what is gone",
      "GET /api/invites/requested",
      { status: 410, text: "<Response code='410' status='gone'/>" },
      410,
    ],
    ["what is not there", "DELETE /api/v2/home/users/5", { status: 404, json: errors(1002) }, 404],
    ["too many calls", "POST /api/v2/home/users/restricted", { status: 429, json: errors(1003) }, 429],
    ["a fault of the service", "GET /api/v2/user", { status: 500, text: "<html><body>oops" }, 500],
  ])("does not end because of %s", async (_, route, answer, status) => {
    const [method, path] = route.split(" ") as [string, string];
    const { http } = createParts({ [route]: answer, "GET /api/v2/ping": alive });
    const failure = await failureOf(http(method, path));
    expect(failure).not.toBeInstanceOf(SignedOutError);
    expect(failure).toMatchObject({ status });
  });

  it("does not end where nobody can say whether the token is good", async () => {
    const { http } = createParts({
      "GET /api/v2/user": dead,
      "GET /api/v2/ping": new TypeError("no network"),
    });
    expect(await failureOf(http("GET", "/api/v2/user"))).toMatchObject({ name: "UnreachableError" });
  });

  it("is nobody's yet where a token is only tried", async () => {
    const { fetch, asked } = createService({ "GET /api/v2/user": dead });
    const failure = await failureOf(
      createOpenHttp({ url, fetch, clientId: "b" }, "t")("GET", "/api/v2/user"),
    );
    expect([failure?.name, failure?.status, asked.length]).toEqual(["BackendError", 401, 1]);
  });
});

describe("what is sent again", () => {
  it("are reads that came too often, after ever longer waits", async () => {
    const answers = [429, 429, 429, 200];
    const { http, service } = createParts({
      "GET /api/v2/user": () => ({ status: answers.shift()!, json: errors(1003) }),
    });
    expect((await http("GET", "/api/v2/user")).status).toBe(200);
    expect(service.waits).toEqual([1, 2, 4]);
  });

  it("is no read for ever, and no write at all", async () => {
    const tooOften = { status: 429, json: errors(1003) };
    const { http, service } = createParts({ "GET /a": tooOften, "POST /a": tooOften });
    expect(await failureOf(http("GET", "/a"))).toMatchObject({ status: 429 });
    expect(service.asked.length).toBe(5);
    expect(await failureOf(http("POST", "/a"))).toMatchObject({ status: 429 });
    expect(service.asked.length).toBe(6);
  });

  it("waits for the write before it, though that one failed", async () => {
    const order: string[] = [];
    let release = () => {};
    const session = signedIn();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const path = new URL(input as string).pathname;
      order.push(`${init!.method} ${path}`);
      if (path === "/first") await new Promise<void>((resolve) => (release = resolve));
      return new Response("{}", { status: path === "/first" ? 500 : 200 });
    };
    const http = createSessionHttp({ url, fetch, clientId: "b", session });
    const first = failureOf(http("POST", "/first"));
    const second = http("POST", "/second");
    await http("GET", "/read");
    expect(order.toSorted()).toEqual(["GET /read", "POST /first"]);
    release();
    await Promise.all([first, second]);
    expect(order.at(-1)).toBe("POST /second");
  });
});

describe("refusals", () => {
  it.each([
    ['{"errors":[{"code":1041,"message":"A valid PIN"}]}', { code: "1041", message: "A valid PIN" }],
    ['<errors><error code="1999" field="base" status="400"/></errors>', { code: "1999" }],
    [
      '<errors><error code="1012" message="You need a subscription" status="403"/></errors>',
      { code: "1012", message: "You need a subscription" },
    ],
    ["<errors><error>Please sign in.</error></errors>", { message: "Please sign in." }],
    ['<Response code="401" status="Incorrect PIN"/>', { code: "401", message: "Incorrect PIN" }],
    ["<html><body>Bad gateway</body></html>", {}],
    ["<errors><error code='1'", {}],
    ["<errors/>", {}],
    ["Bad gateway", { message: "Bad gateway" }],
    ["", {}],
  ])("are read: %s", (text, expected) => {
    expect(readPlexError(text)).toEqual(expected);
  });

  it.each([
    [1009, "managedMayNot"],
    [1012, "needsPass"],
    [1040, "needsPassword"],
    [1042, "noRole"],
    [1043, "noRole"],
  ])("with the number %i are explained", async (code, key) => {
    const { http } = createParts({ "POST /api/v2/x": { status: 403, json: errors(code, "in English") } });
    expect(await failureOf(http("POST", "/api/v2/x"))).toMatchObject({
      message: `backends.plex.errors.${key}`,
      status: 403,
      code: String(code),
    });
  });

  it("hold nothing that was sent", async () => {
    const { http } = createParts({ "POST /api/v2/x": { status: 422, json: errors(1999, "no") } });
    const failure = await failureOf(
      http("POST", "/api/v2/x", { query: { pin: "4711" }, body: { pin: "4711" } }),
    );
    expect(`${failure?.message} ${JSON.stringify(failure)} ${failure?.stack}`).not.toMatch(
      /4711|token-of-owner/,
    );
  });
});
