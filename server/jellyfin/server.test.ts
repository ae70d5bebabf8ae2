/** The server itself: what it says before anybody signs in, its wizard, its start, and pages of other origins. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer, type TestServerOptions } from "../testing.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import { createStarting } from "./starting.ts";
import { claimOf, createCall, nothing, problemOf, sentence, signIn } from "./testClient.ts";

let demo: TestServer;
beforeAll(async () => {
  demo = await startTestServer();
});
afterAll(() => demo.close());

let own: TestServer | undefined;
const start = async (options: TestServerOptions) => {
  own = await startTestServer(options);
  return own;
};
afterEach(async () => {
  await own?.close();
  own = undefined;
});

const origin = { origin: "https://usher.example.org" };

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  const anybody = (server = demo) => createCall(server.url(manner, "jellyfin"), "");

  test("says what it is and that it is well", async () => {
    expect((await anybody()("GET", "/system/info/public")).json).toEqual({
      LocalAddress: demo.url(manner, "jellyfin"),
      ServerName: "Demo films",
      Version: manner === "12" ? "12.0.0" : "10.11.11",
      ProductName: "Jellyfin Server",
      OperatingSystem: "",
      Id: expect.stringMatching(/^[0-9a-f]{32}$/),
      StartupWizardCompleted: true,
    });
    expect(await anybody()("GET", "/health")).toMatchObject({ status: 200, text: "Healthy" });
    expect((await anybody()("GET", "/System/Ping")).json).toBe("Jellyfin Server");
    expect((await anybody()("GET", "/System/Info")).status).toBe(401);
    const mia = await signIn(demo, manner, "mia");
    expect((await mia.call("GET", "/System/Info")).json).toMatchObject({
      CastReceiverApplications: [
        { Id: "F007D354", Name: "Stable" },
        { Id: "6F511C87", Name: "Unstable" },
      ],
    });
  });

  test("greets with what its administrator wrote", async () => {
    expect((await anybody()("GET", "/Branding/Configuration")).json).toEqual({
      LoginDisclaimer: "**This is a demonstration.** Everybody here is made up.",
      SplashscreenEnabled: false,
    });
  });

  describe("to a page of another origin", () => {
    const call = (method: string, path: string, headers: Record<string, string> = {}) =>
      fetch(demo.url(manner, "jellyfin") + path, { method, headers: { ...origin, ...headers } });
    const allowed = (answer: Response) => answer.headers.get("access-control-allow-origin");

    test("it answers whatever is asked, refusals too, and exposes no header", async () => {
      for (const path of ["/System/Info/Public", "/Users", "/nothing", `/Users/${"f".repeat(32)}`]) {
        const answer = await call("GET", path);
        expect([allowed(answer), answer.headers.get("access-control-expose-headers")]).toEqual(["*", null]);
      }
      expect(allowed(await fetch(`${demo.url(manner, "jellyfin")}/System/Info/Public`))).toBeNull();
    });

    test("it allows any method and header, without asking who that is", async () => {
      const answer = await call("OPTIONS", "/Users", {
        "access-control-request-method": "DELETE",
        "access-control-request-headers": "authorization,content-type",
      });
      expect([answer.status, await answer.text(), allowed(answer)]).toEqual([204, "", "*"]);
      expect(answer.headers.get("access-control-allow-methods")).toBe("DELETE");
      expect(answer.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    });
  });

  describe("while it starts", () => {
    const call = (server: TestServer, path: string, init: RequestInit = {}) =>
      fetch(server.url(manner, "jellyfin") + path, { headers: origin, redirect: "manual", ...init });

    if (manner === "documented")
      test("answers 503, and lets everybody read when to come again", async () => {
        const answer = await call(await start({ rules: { jellyfinStarting: "setup" } }), "/Users/Public");
        expect(answer.status).toBe(503);
        expect(answer.headers.get("retry-after")).toBe("5");
        expect(answer.headers.get("message")).toMatch(/loading/);
        expect(answer.headers.get("access-control-expose-headers")).toBe("Retry-After, Message");
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      });
    else {
      test("answers 503 with a web page, which pages of other origins cannot read", async () => {
        const server = await start({ rules: { jellyfinStarting: "setup" } });
        for (const init of [
          {},
          { method: "OPTIONS", headers: { ...origin, "access-control-request-method": "GET" } },
        ]) {
          const answer = await call(server, "/Users/Public", init);
          expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "005"]);
          expect(answer.headers.get("content-type")).toBe("text/html");
          expect(answer.headers.get("access-control-allow-origin")).toBeNull();
        }
        const info = await call(server, "/System/Info/Public");
        expect([info.status, info.headers.get("retry-after"), await info.text()]).toEqual([503, "005", ""]);
        expect(await (await call(server, "/health")).text()).toBe("Degraded");
      });

      test("then says its name in another spelling, and that its wizard is not done though it is", async () => {
        const server = await start({ rules: { jellyfinStarting: "host" } });
        const answer = await call(server, "/System/Info/Public");
        expect(answer.status).toBe(200);
        expect(await answer.json()).toMatchObject({
          serverName: "Demo films",
          productName: "Jellyfin Server",
          startupWizardCompleted: false,
        });
        expect((await call(server, "/Users/Public")).status).toBe(503);
      });

      test("and at last answers 503 to everything, readable", async () => {
        const server = await start({ rules: { jellyfinStarting: "late" } });
        const answer = await call(server, "/System/Info/Public");
        expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, null]);
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      });
    }
  });

  describe("a new server", () => {
    test("is set up by anybody, once: first ask, then name, then complete", async () => {
      const server = await start({ people: "none" });
      const call = anybody(server);
      expect((await call("GET", "/System/Info/Public")).json).toMatchObject({
        StartupWizardCompleted: false,
      });
      expect((await call("GET", "/System/Info")).status).toBe(200);
      const admin = { Name: "ada", Password: "engine" };
      expect(await call("POST", "/Startup/User", admin)).toMatchObject(problemOf(404, "Not Found"));
      expect((await call("GET", "/Startup/User")).json).toEqual({ Name: "MyJellyfinUser" });
      expect((await call("GET", "/Startup/FirstUser")).json).toEqual({ Name: "MyJellyfinUser" });
      expect(await call("POST", "/Startup/User", { Name: "ada", Password: " " })).toMatchObject({
        status: 400,
        ...sentence("Password must not be empty"),
      });
      expect((await call("POST", "/Startup/User", admin)).status).toBe(204);
      const again = await call("POST", "/Startup/User", { Name: "eve", Password: "x" });
      expect(again).toMatchObject(manner === "12" ? { status: 403, ...nothing } : { status: 204 });
      if (manner !== "12") await call("POST", "/Startup/User", admin);

      const configuration = {
        ServerName: "Attic",
        UICulture: "de",
        MetadataCountryCode: "DE",
        PreferredMetadataLanguage: "de",
      };
      expect((await call("POST", "/Startup/Configuration", configuration)).status).toBe(204);
      expect((await call("GET", "/Startup/Configuration")).json).toEqual(configuration);
      expect((await call("POST", "/Startup/RemoteAccess", { EnableRemoteAccess: true })).status).toBe(204);
      expect((await call("GET", "/Localization/ParentalRatings")).text).toContain("FSK-16");
      expect((await call("POST", "/Startup/Complete")).status).toBe(204);

      expect((await call("GET", "/System/Info/Public")).json).toMatchObject({
        StartupWizardCompleted: true,
        ServerName: "Attic",
      });
      expect((await call("GET", "/Startup/User")).status).toBe(401);
      const first = await signIn(server, manner, "ada", { password: "engine" });
      expect(first.result.User.Policy).toMatchObject({
        IsAdministrator: true,
        IsHidden: true,
        EnableContentDeletion: true,
        EnableRemoteControlOfOtherUsers: true,
        EnableLiveTvManagement: false,
      });
      expect((await first.call("GET", "/Startup/Configuration")).status).toBe(200);
    });

    test("that others use already is set up by nobody", async () => {
      const server = await start({ people: "none" });
      await server.store.users.create({ name: "ada", fullName: "Ada", isAdmin: true, password: "engine" });
      const call = anybody(server);
      expect((await call("GET", "/System/Info/Public")).json).toMatchObject({ StartupWizardCompleted: true });
      expect((await call("GET", "/Startup/User")).status).toBe(401);
      expect((await call("POST", "/Startup/User", { Name: "eve", Password: "x" })).status).toBe(401);
    });
  });
});

test("a start goes from phase to phase and ends", () => {
  let now = 0;
  const state = createStarting(9, () => now);
  const phases = [0, 2.9, 3.1, 5.9, 6.1, 8.9, 9.1].map((seconds) => {
    now = seconds * 1000;
    return state()?.phase;
  });
  expect(phases).toEqual(["setup", "setup", "host", "host", "late", "late", undefined]);
  now = 1000;
  expect(state()?.secondsLeft).toBe(8);
  expect(createStarting(0, () => 0)()).toBeUndefined();
});

test.each<[JellyfinManner, number]>([
  ["10.11", 302],
  ["12", 302],
  ["documented", 404],
])("a path beside the base URL: %s answers %d", async (manner, status) => {
  for (const path of ["/System/Info/Public", "", "/other"]) {
    const answer = await fetch(`${demo.origin}/${manner}${path}`, { redirect: "manual", headers: origin });
    expect(answer.status).toBe(status);
    if (status === 302) {
      expect(answer.headers.get("location")).toBe(`/${manner}/jellyfin/web/`);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  }
});

test("the web client's page is there, and the root leads to it", async () => {
  const call = createCall(demo.url("12", "jellyfin"), "");
  expect((await call("GET", "/")).headers.get("location")).toBe("/12/jellyfin/web/");
  expect(await call("GET", "/web/")).toMatchObject({ status: 200, type: "text/html" });
});

test("each mount is a server of its own, with the same id after a restart", async () => {
  const ids = await Promise.all(
    jellyfinMannerNames.map(async (manner) => {
      const { json } = await createCall(demo.url(manner, "jellyfin"), "")("GET", "/System/Info/Public");
      return (json as { Id: string }).Id;
    }),
  );
  expect(new Set(ids).size).toBe(3);
});

test("a header that is nonsense is a 401 and no crash", async () => {
  for (const authorization of [
    "MediaBrowser",
    'MediaBrowser ="',
    "MediaBrowser %",
    `MediaBrowser Token=${"%".repeat(500)}`,
  ])
    expect((await createCall(demo.url("12", "jellyfin"), authorization)("GET", "/Users")).status).toBe(401);
  expect(
    (await createCall(demo.url("12", "jellyfin"), claimOf())("GET", "/Users/%E0%A4%A")).status,
  ).toBeLessThan(500);
});
