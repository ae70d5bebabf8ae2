import { describe, expect, it } from "vitest";
import { BackendError, SignedOutError } from "../errors";
import { createOpenHttp, createSessionHttp, createTokenHttp, deviceName } from "./http";
import { createFakeFetch, sentence, signedIn, silent, url } from "./samples";

const failWith = async (response: () => Response, isOpen = false) => {
  const { fetch } = createFakeFetch(response);
  const options = { url, fetch, clientId: "browser-1", session: signedIn() };
  const http = isOpen ? createOpenHttp(options) : createSessionHttp(options);
  return http("POST", "/Users/New").then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );
};

describe("who calls", () => {
  it("is told in one header, and in no other way", async () => {
    const { fetch, requests } = createFakeFetch(() => []);
    const session = signedIn({ token: 'to"ken é+' });
    await createSessionHttp({ url, fetch, clientId: "browser 1", session })("GET", "/Users");
    const { headers, path } = requests[0]!;
    expect([...headers.keys()].map((name) => name.toLowerCase())).toEqual(["accept", "authorization"]);
    expect(headers.get("authorization")).toBe(
      `MediaBrowser Client="Usher", Device="${deviceName()}", DeviceId="browser%201", Version="1.0", Token="to%22ken%20%C3%A9%2B"`,
    );
    expect(path).toBe("/Users");
  });

  it("is told without a token before anybody has signed in", async () => {
    const { fetch, requests } = createFakeFetch(() => []);
    await createOpenHttp({ url, fetch, clientId: "b" })("GET", "/Users/Public");
    expect(requests[0]!.headers.get("authorization")).not.toContain("Token");
  });

  it("names no device along with a token of unknown origin", async () => {
    const { fetch, requests } = createFakeFetch(() => ({}));
    await createTokenHttp({ url, fetch, clientId: "b" }, "k")("GET", "/System/Info");
    expect(requests[0]!.headers.get("authorization")).toBe('MediaBrowser Token="k"');
  });

  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox"],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
      "Chrome",
    ],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge"],
    [
      "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
      "Safari",
    ],
    ["curl/8", "Browser"],
  ])("%s is %s", (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});

describe("a refusal", () => {
  it("is told in the server's own words, where it has any", async () => {
    const error = await failWith(() => sentence(403, "Administrators cannot be disabled."));
    expect(error).toMatchObject({ status: 403, message: "Administrators cannot be disabled." });
  });

  it("without a reason says so, and keeps its status", async () => {
    for (const status of [400, 404, 500])
      expect(await failWith(() => silent(status))).toMatchObject({
        status,
        message: "backends.jellyfin.errors.noReason",
      });
  });

  it("with nothing in it says what an empty 403 can only mean", async () => {
    for (const statusText of ["Forbidden", ""])
      expect(await failWith(() => new Response(null, { status: 403, statusText }))).toMatchObject({
        status: 403,
        message: "backends.jellyfin.errors.forbidden",
      });
  });

  it("by 401 ends a session, and is only a wrong password where there is none", async () => {
    expect(await failWith(() => new Response(null, { status: 401 }))).toBeInstanceOf(SignedOutError);
    expect(await failWith(() => silent(401), true)).not.toBeInstanceOf(SignedOutError);
    expect(await failWith(() => new Response(null, { status: 403 }))).not.toBeInstanceOf(SignedOutError);
  });

  it("keeps the field that is meant", async () => {
    const problem = {
      title: "One or more validation errors occurred.",
      status: 400,
      errors: { "Policy.AuthenticationProviderId": ["The field is required."], $: ["JSON"] },
    };
    const json = () =>
      new Response(JSON.stringify(problem), { status: 400, headers: { "content-type": "application/json" } });
    expect(await failWith(json)).toMatchObject({
      body: { errors: { AuthenticationProviderId: "The field is required." } },
    });
  });
});
