/** The page as it is served, and the servers that its config.json offers. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "./app.ts";
import { startTestServer, type TestServer, type TestServerOptions } from "./testing.ts";

let folder: string;
let server: TestServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "usher-dashboard-"));
  await mkdir(path.join(folder, "assets"));
  await writeFile(path.join(folder, "index.html"), "<script>start()</script><script src='a.js'></script>");
  await writeFile(path.join(folder, "assets", "main-1a2b.js"), script);
  await writeFile(path.join(folder, "assets", "main-1a2b.js.br"), brotliCompressSync(script));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

const script = "console.log('hello');".repeat(50);

const get = async (file: string, options: TestServerOptions = {}, headers: Record<string, string> = {}) => {
  server ??= await startTestServer({ app: folder, people: 1, ...options });
  const response = await fetch(`${server.origin}${file}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const config = async (options?: TestServerOptions) =>
  JSON.parse((await get("/config.json", options)).text) as { servers?: Record<string, unknown>[] };

describe("the page", () => {
  test("is asked for each time, loads only its own scripts, and stands in no frame", async () => {
    const { status, headers, text } = await get("/");
    expect([status, text]).toEqual([200, expect.stringContaining("start()")]);
    expect(headers.get("cache-control")).toBe("no-cache");
    // printf 'start()' | openssl dgst -sha256 -binary | base64
    const hash = "sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=";
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain(`script-src 'self' '${hash}';`);
    expect(policy).toContain("connect-src 'self' http: https:;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("reaches the servers of config.json alone where that allows no others", async () => {
    const servers = [
      { id: "home", name: "Home", backend: "navidrome", url: "https://music.example.org:8443/navidrome" },
      { id: "here", name: "Here", backend: "jellyfin", url: "./jellyfin" },
      { id: "bad", name: "Bad", backend: "jellyfin", url: "https://a.test; script-src *" },
    ];
    await writeFile(path.join(folder, "config.json"), JSON.stringify({ servers, otherAddresses: false }));
    const policy = (await get("/")).headers.get("content-security-policy");
    expect(policy).toContain("connect-src 'self' https://music.example.org:8443; manifest-src");
    await writeFile(path.join(folder, "config.json"), JSON.stringify({ servers }));
    expect((await get("/")).headers.get("content-security-policy")).toContain(
      "connect-src 'self' http: https:;",
    );
  });

  test("keeps its parts for good, and sends them compressed as they were built", async () => {
    const file = "/assets/main-1a2b.js";
    const { headers, text } = await get(file, {}, { "accept-encoding": "br" });
    expect(text).toBe(script);
    expect(headers.get("content-encoding")).toBe("br");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect([headers.get("etag"), headers.get("last-modified")]).toEqual([null, null]);
    expect((await get("/assets/gone-1a2b.js")).headers.get("cache-control")).toBeNull();
    const plain = await get(file, {}, { "accept-encoding": "identity" });
    expect([plain.text, plain.headers.get("content-encoding")]).toEqual([script, null]);
  });

  test("is nowhere else", async () => {
    expect((await get("/nosuch")).status).toBe(404);
    expect((await get("/../server/main.ts")).status).toBe(404);
    expect((await get("/%2e%2e%2f%2e%2e%2fetc%2fpasswd")).status).toBeGreaterThanOrEqual(400);
  });
});

describe("config.json", () => {
  const music = { id: "demo", name: "Demo music", backend: "navidrome", url: "./real/navidrome" };
  const films = { id: "films", name: "Demo films", backend: "jellyfin", url: "./12/jellyfin" };
  const household = { id: "household", name: "Demo household", backend: "plex", url: "./real/plex" };
  const signIn = { username: "demo", password: "demo" };

  test("offers music, films and a household with the demo's sign-in, also where the file is missing", async () => {
    expect(await config()).toEqual({
      servers: [
        { ...music, signIn },
        { ...films, signIn },
        { ...household, signIn },
      ],
    });
    expect((await get("/config.json")).headers.get("cache-control")).toBe("no-cache");
  });

  test("keeps what the file has, and offers each of them once", async () => {
    const other = { id: "home", name: "Home", backend: "navidrome", url: "https://music.example.org" };
    const file = { servers: [other, { ...music, name: "Old" }], otherAddresses: false };
    await writeFile(path.join(folder, "config.json"), JSON.stringify(file));
    expect(await config()).toMatchObject({
      otherAddresses: false,
      servers: [music, films, household, other],
    });
  });

  test("offers nothing without the people of the demo", async () => {
    expect(await config({ people: "none" })).toEqual({});
  });

  test("fills in no password that does not work any more", async () => {
    expect((await config()).servers).toEqual([
      expect.objectContaining({ signIn }),
      expect.objectContaining({ signIn }),
      expect.objectContaining({ signIn }),
    ]);
    const { id } = (await server!.store.users.findByName("demo"))!;
    await server!.store.users.update(id, { password: "mine" });
    expect((await config()).servers).toEqual([music, films, household]);
  });

  test("fills in no password where others reach the server", async () => {
    const { store } = (server = await startTestServer({ people: 1 }));
    const app = await createApp({ store, app: folder, isPrivate: false });
    expect((await app.inject("/config.json")).json()).toEqual({ servers: [music, films, household] });
    await app.close();
  });

  test("comes from the environment, where that has it", async () => {
    vi.stubEnv("USHER_CONFIG", '{"otherAddresses":false}');
    expect(await config({ people: "none" })).toEqual({ otherAddresses: false });
    expect((await get("/")).headers.get("content-security-policy")).toContain("connect-src 'self';");
    vi.unstubAllEnvs();
  });

  test("is left as it is where it does not parse, for the page to say so", async () => {
    await writeFile(path.join(folder, "config.json"), "{ servers: ");
    expect((await get("/config.json")).text).toBe("{ servers: ");
  });
});

test("answers are compressed for whoever can read that", async () => {
  const { headers } = await get("/real/navidrome/app/", {}, { "accept-encoding": "gzip" });
  expect(headers.get("content-encoding")).toBe("gzip");
  const plain = await get("/real/navidrome/app/", {}, { "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("vary")).toContain("Accept-Encoding");
});

test("the server says that it lives", async () => {
  expect(await get("/healthz")).toMatchObject({ status: 200, text: '{"ok":true}' });
});
