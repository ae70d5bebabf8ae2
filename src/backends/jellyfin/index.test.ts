import { describe, expect, it } from "vitest";
import { createI18n } from "../../i18n/i18n";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import { NotSetUpError, StartingError, UnreachableError, WrongAddressError } from "../errors";
import { connectJellyfin } from ".";
import { createFakeFetch, silent, url } from "./samples";
import type { JellyfinPublicInfo } from "./wire";

const info: JellyfinPublicInfo = {
  Id: "0123456789abcdef0123456789abcdef",
  ServerName: "Living room",
  Version: "10.11.11",
  ProductName: "Jellyfin Server",
  StartupWizardCompleted: true,
};

const connect = (answers: Record<string, unknown>, fetchAnyway?: typeof fetch) => {
  const { fetch } = createFakeFetch(({ path }) => answers[path] ?? new Response(null, { status: 404 }));
  const session = createMemorySessionStore();
  return connectJellyfin({ url, session, clientId: "b", fetch: fetchAnyway ?? fetch });
};

/** These answers first, and for everything else another server's. */
const answerThen = (answers: Record<string, unknown>, otherwise: typeof fetch): typeof fetch => {
  const { fetch } = createFakeFetch(({ path }) => answers[path]);
  return (input, init) => (init?.method === "GET" ? fetch : otherwise)(input, init);
};

const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });

describe("a Jellyfin that is ready", () => {
  it("says what it is, and shows its greeting as text", async () => {
    const { info: shown } = await connect({
      "/System/Info/Public": info,
      "/Branding/Configuration": { LoginDisclaimer: "**Be** kind<script>alert(1)</script>" },
    });
    expect(shown).toEqual({ url, name: "Living room", version: "10.11.11", welcome: "Be kind" });
  });

  it("brings the words for whatever its sign-in can answer", async () => {
    const { messages } = await connect({ "/System/Info/Public": info });
    const { translate } = createI18n("en", messages!);
    const { fetch } = createFakeFetch(() => silent(401));
    const { auth } = await connect({}, answerThen({ "/System/Info/Public": info }, fetch));
    const error: unknown = await auth.withPassword!({ username: "mia", password: "x" }).catch(
      (failure: unknown) => failure,
    );
    expect(translate((error as Error).message)).toBe("This user name and password do not match.");
  });

  it("offers Quick Connect only where it is on", async () => {
    const signInWays = async (quickConnect: unknown) => {
      const { auth } = await connect({ "/System/Info/Public": info, "/QuickConnect/Enabled": quickConnect });
      return Boolean(auth.withCode);
    };
    expect(await Promise.all([true, false, undefined].map(signInWays))).toEqual([true, false, false]);
  });

  it("is called too old before 10.10", async () => {
    const warningOf = async (Version: string) =>
      (await connect({ "/System/Info/Public": { ...info, Version } })).info.warning;
    expect(await Promise.all(["10.8.13", "10.9.11", "10.10.0", "12.1.0"].map(warningOf))).toEqual([
      "tooOld",
      "tooOld",
      undefined,
      undefined,
    ]);
  });
});

describe("anything else", () => {
  it.each<[string, unknown, string]>([
    ["a web page", page(), "page"],
    ["JSON of another kind", { hello: "world" }, "other"],
    ["an Emby", { ...info, ProductName: "Emby Server" }, "other"],
    ["a server without this path", new Response(null, { status: 404 }), "other"],
    ["a proxy that wants a sign-in of its own", new Response(null, { status: 401 }), "other"],
    [
      "a Navidrome by its own name",
      { ...info, ServerName: "Navidrome 0.62.0", Version: "10.8.13" },
      "navidromeForPlayers",
    ],
    [
      "a Navidrome by another name",
      { ...info, ServerName: "Music", Version: "10.8.13", Id: "3f2b8e0a-6d0f-4a8e-9a53-0c1d2e3f4a5b" },
      "navidromeForPlayers",
    ],
  ])("is no Jellyfin to manage: %s", async (_what, answer, kind) => {
    const failure = connect({ "/System/Info/Public": answer });
    await expect(failure).rejects.toBeInstanceOf(WrongAddressError);
    await expect(failure).rejects.toMatchObject({ answer: kind });
  });

  it("is a Jellyfin that its owner has not set up", async () => {
    const failure = connect({ "/System/Info/Public": { ...info, StartupWizardCompleted: false } });
    await expect(failure).rejects.toBeInstanceOf(NotSetUpError);
  });
});

describe("a Jellyfin that starts", () => {
  const starting = async (answer: unknown, fetchAnyway?: typeof fetch) => {
    const error: unknown = await connect({ "/System/Info/Public": answer }, fetchAnyway).catch(
      (failure: unknown) => failure,
    );
    expect(error).toBeInstanceOf(StartingError);
    const { retryAfter, isCertain } = error as StartingError;
    return { retryAfter, isCertain };
  };

  it("is waited for as long as it says", async () => {
    const answer = new Response("<html>", {
      status: 503,
      headers: { "content-type": "text/html", "retry-after": "007" },
    });
    expect(await starting(answer)).toEqual({ retryAfter: 7, isCertain: true });
  });

  it("may be something else where it does not say for how long", async () => {
    expect(await starting(new Response(null, { status: 503 }))).toEqual({ retryAfter: 5, isCertain: false });
  });

  it("is known by the other spelling of its little server in front", async () => {
    const answer = { serverName: "x", version: "10.11.11", startupWizardCompleted: false };
    expect(await starting(answer)).toEqual({ retryAfter: 5, isCertain: true });
  });

  it("is guessed where something is there that this page may not read", async () => {
    const opaque: typeof fetch = (_input, init) =>
      init?.mode === "no-cors"
        ? Promise.resolve(new Response())
        : Promise.reject(new TypeError("Failed to fetch"));
    expect(await starting(undefined, opaque)).toEqual({ retryAfter: 5, isCertain: false });
  });

  it("is not assumed where nothing answers at all", async () => {
    const nobody: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(connect({}, nobody)).rejects.toBeInstanceOf(UnreachableError);
  });

  it("is asked once, not three times over", async () => {
    const { fetch, requests } = createFakeFetch(() => new Response(null, { status: 503 }));
    await expect(connect({}, fetch)).rejects.toBeInstanceOf(StartingError);
    expect(requests.map(({ path }) => path)).toEqual(["/System/Info/Public"]);
  });
});
