import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigError, defaultConfig, parseConfig, readConfig } from "./config";

const page = "https://example.org/usher/";
const home = { id: "home", name: "Home", backend: "navidrome", url: "https://music.example.org" };
const parse = (config: unknown) => parseConfig(JSON.stringify(config), page);

describe("parseConfig", () => {
  it("allows other addresses and offers nothing unless told otherwise", () => {
    expect(parse({})).toEqual(defaultConfig);
    expect(parse({ otherAddresses: false })).toEqual({ servers: [], otherAddresses: false });
  });

  it.each([
    ["/navidrome/", "https://example.org/navidrome"],
    ["../real/navidrome", "https://example.org/real/navidrome"],
    ["http://nas:4533/", "http://nas:4533"],
    ["https://music.example.org/a/?x=1#y", "https://music.example.org/a"],
  ])("reads the address %s as %s", (url, address) => {
    expect(parse({ servers: [{ ...home, url }] }).servers[0]!.url).toBe(address);
  });

  it("keeps what fills in the sign-in, and drops what it does not know", () => {
    const signIn = { username: "demo", password: "demo" };
    const { servers } = parse({ servers: [{ ...home, signIn: { ...signIn, other: 1 }, shade: "red" }] });
    expect(servers).toEqual([{ ...home, signIn }]);
  });

  it.each<[string, string, RegExp]>([
    ["text that is no JSON", '{ "servers": [', /not valid JSON/],
    ["a list", "[]", /must be an object/],
    ["servers that are no list", '{"servers":{}}', /"servers" must be a list/],
    ["a word for otherAddresses", '{"otherAddresses":"no"}', /"otherAddresses" must be true or false/],
    ["a server that is no object", '{"servers":[null]}', /Server 1 must be an object/],
  ])("refuses %s and says what is wrong", (_, text, says) => {
    expect(() => parseConfig(text, page)).toThrow(ConfigError);
    expect(() => parseConfig(text, page)).toThrow(says);
  });

  it.each<[string, object, RegExp]>([
    ["an id with blanks", { id: "my home" }, /needs an "id"/],
    ["a blank name", { name: "  " }, /\("home"\) needs a "name"/],
    ["an unknown backend", { backend: "toString" }, /needs a "backend"/],
    ["no address", { url: undefined }, /needs a "url"/],
    ["an address that is none", { url: "https://" }, /no web address/],
    ["a script for an address", { url: "javascript:alert(1)" }, /no web address/],
    ["a password in the address", { url: "https://ada:secret@example.org" }, /must hold no password/],
    ["a colour that there is not", { colour: "red" }, /"colour" .* must be one of plum, blue/],
    ["a sign-in that is a word", { signIn: "demo" }, /"signIn"/],
    ["a password that is a number", { signIn: { password: 1234 } }, /must be text/],
  ])("refuses a server with %s", (_, changes, says) => {
    expect(() => parse({ servers: [{ ...home, ...changes }] })).toThrow(says);
  });

  it("never repeats a password it found in an address", () => {
    const found = () => parse({ servers: [{ ...home, url: "https://ada:hunter2@example.org" }] });
    expect(found).not.toThrow(/hunter2/);
  });

  it("reads any file at all, or says what is wrong with it; no address runs a script or holds a password", () => {
    const or = <Value>(right: Value) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, fc.jsonValue());
    const url = fc.oneof(
      fc.constantFrom("https://music.test/a/?x=1#y", "/navidrome/", "../a", "http://nas:4533/@ada"),
      fc.string(),
      fc.constantFrom("javascript:alert(1)", "java\tscript:alert(1)", " JAVASCRIPT:1", "data:text/html,x"),
      fc.constantFrom("//ada:hunter2@nas", "https:\\\\ada@nas", "blob:https://nas/1", "//nas:99999", ""),
    );
    const server = fc.record(
      {
        id: or("home"),
        name: or("Home"),
        backend: or("jellyfin"),
        url: fc.oneof({ weight: 9, arbitrary: url }, fc.jsonValue()),
        signIn: or({ username: "demo" }),
        colour: or("blue"),
      },
      { requiredKeys: ["id", "name", "backend", "url"] },
    );
    const config = fc.record({ servers: fc.array(server, { maxLength: 1 }), otherAddresses: or(true) });
    let read = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: config }, fc.jsonValue()), (file) => {
        const offered = attempt(() => parse(file).servers);
        for (const { name, url: address } of offered) {
          read++;
          const { protocol, username, password, search, hash } = new URL(address);
          expect(protocol).toMatch(/^https?:$/);
          expect([username, password, search, hash].join("")).toBe("");
          expect(name.trim()).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(0);
  });

  it("refuses two servers with one id", () => {
    expect(() => parse({ servers: [home, { ...home, name: "Other" }] })).toThrow(/Two servers.*"home"/);
  });
});

/** Nothing where it was refused in words. */
const attempt = <Item>(read: () => readonly Item[]): readonly Item[] => {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).not.toMatch(/\[object |undefined/);
    return [];
  }
};

describe("readConfig", () => {
  afterEach(() => vi.unstubAllGlobals());

  const answerWith = (answer: () => Promise<Response>) => {
    const fetch = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>(answer);
    vi.stubGlobal("fetch", fetch);
    return fetch;
  };

  it("reads the file beside the page, and never an old copy of it", async () => {
    const fetch = answerWith(() => Promise.resolve(new Response('{"otherAddresses":false}')));
    expect(await readConfig()).toEqual({ servers: [], otherAddresses: false });
    expect(fetch).toHaveBeenCalledWith("./config.json", { cache: "no-cache" });
  });

  it("takes the answer that index.html asked for already", async () => {
    const fetch = answerWith(() => Promise.reject(new Error("Asked twice")));
    vi.stubGlobal("usherConfig", Promise.resolve(new Response('{"otherAddresses":false}')));
    expect((await readConfig()).otherAddresses).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["there is no such file", new Response("Not found", { status: 404 })],
    ["a web page stands in for it", new Response("\n<!doctype html><title>App</title>")],
  ])("offers the default where %s", async (_, response) => {
    answerWith(() => Promise.resolve(response));
    expect(await readConfig()).toEqual(defaultConfig);
  });

  it.each<[string, () => Promise<Response>, RegExp]>([
    ["the web server fails", () => Promise.resolve(new Response("", { status: 500 })), /HTTP 500/],
    ["nothing answers", () => Promise.reject(new TypeError("Failed to fetch")), /does not answer/],
    ["the file is broken", () => Promise.resolve(new Response("{")), /not valid JSON/],
  ])("says that the settings are broken where %s", async (_, answer, says) => {
    answerWith(answer);
    await expect(readConfig()).rejects.toThrow(ConfigError);
    await expect(readConfig()).rejects.toThrow(says);
  });
});
