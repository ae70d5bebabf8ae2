// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type Answer, createFakeFetch } from "../testing/fakeFetch";
import { BackendError, SignedOutError, TimeoutError, UnreachableError, WrongAddressError } from "./errors";
import { createHttp, type HttpOptions } from "./http";

const url = "http://server/music";

/** Answers one after the other, the last one for ever. */
const serving = (answers: (Answer | Error)[], options: Partial<HttpOptions> = {}) => {
  const waited: number[] = [];
  const { fetch, asked } = createFakeFetch(() => (answers.length > 1 ? answers.shift()! : answers[0]!));
  const wait = (seconds: number) => Promise.resolve(void waited.push(seconds));
  return { asked, waited, http: createHttp({ url, fetch, wait, ...options }) };
};

describe("what is sent", () => {
  it("goes below the path of the server, with its query and without what is undefined in it", async () => {
    const { http, asked } = serving([{ json: [] }]);
    await http("GET", "/api/user", { query: { name: "a&b=c é", _start: 0, none: undefined } });
    expect(asked[0]!.path).toBe("/music/api/user");
    expect([...asked[0]!.query]).toEqual([
      ["name", "a&b=c é"],
      ["_start", "0"],
    ]);
  });

  it("carries what authorizes the request at that moment, and hands over each answer", async () => {
    let token = 0;
    const seen: number[] = [];
    const { http, asked } = serving([{ status: 500 }, { json: 1 }], {
      authorize: () => ({
        headers: { "X-Token": `t${++token}` },
        onResponse: ({ status }) => seen.push(status),
      }),
    });
    await http("POST", "/x").catch(() => undefined);
    await http("POST", "/x");
    expect(asked.map(({ headers }) => headers.get("x-token"))).toEqual(["t1", "t2"]);
    expect(seen).toEqual([500, 200]);
  });

  it("says that a body is JSON, and nothing of a body that is not there", async () => {
    const { http, asked } = serving([{ json: {} }]);
    await http("PUT", "/x", { body: { a: null } });
    await http("DELETE", "/x");
    expect(asked.map(({ headers, body }) => [headers.get("content-type"), body])).toEqual([
      ["application/json", { a: null }],
      [null, undefined],
    ]);
  });
});

describe("reading again", () => {
  it("waits as long as a 503 asks for", async () => {
    const { http, waited } = serving([
      { status: 503, headers: { "Retry-After": "005" } },
      { json: ["there"] },
    ]);
    expect((await http("GET", "/x")).json).toEqual(["there"]);
    expect(waited).toEqual([5]);
  });

  it("gives up after three reads", async () => {
    const { http, asked, waited } = serving([{ status: 503 }]);
    await expect(http("GET", "/x")).rejects.toMatchObject({ status: 503 });
    expect([asked.length, waited]).toEqual([3, [1, 2]]);
  });

  it.each(["POST", "PUT", "DELETE"])("never happens to a write: %s", async (method) => {
    const { http, asked } = serving([{ status: 503 }]);
    await expect(http(method, "/x")).rejects.toBeInstanceOf(BackendError);
    expect(asked).toHaveLength(1);
  });

  it("does not happen where a 503 is the answer that is looked for", async () => {
    const { http, asked } = serving([{ status: 503 }]);
    await expect(http("GET", "/x", { retry: false })).rejects.toMatchObject({ status: 503 });
    expect(asked).toHaveLength(1);
  });
});

describe("failures", () => {
  it("tell the end of a session from a refusal", async () => {
    await expect(serving([{ status: 401 }]).http("GET", "/x")).rejects.toBeInstanceOf(SignedOutError);
    const refusal = serving([{ status: 403 }]).http("GET", "/x");
    await expect(refusal).rejects.not.toBeInstanceOf(SignedOutError);
  });

  it("leave it to the backend what ends a session", async () => {
    const endsSession = ({ path, code }: { path: string; code?: string }) => path === "/dead" || code === "1";
    const { http } = serving([{ status: 401, json: { errors: [{ code: 2, message: "PIN" }] } }], {
      endsSession,
    });
    await expect(http("GET", "/pin")).rejects.not.toBeInstanceOf(SignedOutError);
    await expect(http("GET", "/dead")).rejects.toBeInstanceOf(SignedOutError);
  });

  it("carry status, message, field errors and the pause that is asked for", async () => {
    const answer = {
      status: 429,
      json: { error: "slower", errors: { name: "taken" } },
      headers: { "retry-after": "20" },
    };
    await expect(serving([answer]).http("POST", "/x")).rejects.toMatchObject({
      status: 429,
      message: "slower",
      body: { errors: { name: "taken" } },
      retryAfter: 20,
    });
  });

  it("name no pause where the browser may not read it", async () => {
    await expect(serving([{ status: 429 }]).http("POST", "/x")).rejects.toMatchObject({
      retryAfter: undefined,
    });
  });

  it("hold nothing of what was sent", async () => {
    const { http } = serving([{ status: 400, text: "no" }], {
      authorize: () => ({ headers: { Authorization: "secret-token" } }),
    });
    const error: unknown = await http("POST", "/x", {
      query: { q: "secret-query" },
      body: "secret-body",
    }).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(BackendError);
    expect(JSON.stringify([error, (error as Error).message, String((error as Error).cause)])).not.toContain(
      "secret",
    );
  });

  it("tell no answer from a late one, and hand back the caller's own abort", async () => {
    await expect(serving([new TypeError("fetch failed")]).http("GET", "/x")).rejects.toBeInstanceOf(
      UnreachableError,
    );
    const silent = createFakeFetch(() => new Promise<never>(() => undefined));
    const late = createHttp({ url, fetch: silent.fetch, timeout: 0.01 })("GET", "/x");
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    const leaving = new AbortController();
    const left = createHttp({ url, fetch: silent.fetch })("GET", "/x", { signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
  });

  it("include an answer that is cut short", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
    const http = createHttp({ url, fetch: () => Promise.resolve(new Response(body)) });
    await expect(http("GET", "/x")).rejects.toBeInstanceOf(UnreachableError);
  });
});

describe("web pages", () => {
  const page = { text: "<!doctype html>", headers: { "content-type": "text/html; charset=utf-8" } };

  it("are a wrong address where data was asked for", async () => {
    const failure = serving([page]).http("GET", "/x");
    await expect(failure).rejects.toBeInstanceOf(WrongAddressError);
    await expect(failure).rejects.toMatchObject({ answer: "page" });
  });

  it("are what was asked for where they were", async () => {
    const { text, json } = await serving([page]).http("GET", "/app/", { headers: { Accept: "text/html" } });
    expect([text, json]).toEqual([page.text, undefined]);
  });
});
