import { assert, constantFrom, oneof, property, string, tuple, webUrl } from "fast-check";
import { describe, expect, it } from "vitest";
import { parentsOf, readTypedAddress } from "./typedAddress";

const onHttp = (text: string) => readTypedAddress(text, "http:");
const onHttps = (text: string) => readTypedAddress(text, "https:");
const candidates = (...addresses: string[]) => ({ candidates: addresses });

describe("readTypedAddress", () => {
  it.each([
    ["http://nas:4533", "http://nas:4533"],
    ["  HTTPS://Music.Example.org/Music/  ", "https://music.example.org/Music"],
    ["http://nas:4533/app/#/album?x=1", "http://nas:4533/app"],
    ["https://[2001:db8::1]:4533/", "https://[2001:db8::1]:4533"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://example.org:443", "https://example.org"],
  ])("takes %j as one address", (text, address) => {
    expect(onHttp(text)).toEqual(candidates(address));
  });

  it.each([
    "localhost:4533",
    "192.168.1.20:4533",
    "10.0.0.2",
    "172.20.0.5",
    "nas",
    "nas:4533/music",
    "music.local",
    "[fd00::1]:4533",
    "100.100.1.1",
  ])("tries http before https at %s, which is near", (text) => {
    expect(onHttp(text)).toEqual(candidates(`http://${text}`, `https://${text}`));
  });

  it.each(["music.example.org", "example.org/music", "203.0.113.7:4533", "172.32.0.1", "[2001:db8::1]"])(
    "tries https before http at %s, which is far",
    (text) => {
      expect(onHttp(text)).toEqual(candidates(`https://${text}`, `http://${text}`));
    },
  );

  it("keeps a port that only one of both schemes takes for granted", () => {
    expect(onHttp("nas:80")).toEqual(candidates("http://nas", "https://nas:80"));
    expect(onHttp("nas:443")).toEqual(candidates("http://nas:443", "https://nas"));
  });

  it("tries only https from a page that came by https, but for this very device", () => {
    expect(onHttps("192.168.1.20:4533")).toEqual(candidates("https://192.168.1.20:4533"));
    expect(onHttps("localhost:4533")).toEqual(candidates("http://localhost:4533", "https://localhost:4533"));
    expect(onHttps("http://127.0.0.1:4533")).toEqual(candidates("http://127.0.0.1:4533"));
  });

  it("says before trying that a browser blocks http from an https page", () => {
    expect(onHttps("http://192.168.1.20:4533")).toMatchObject({ problem: "mixedContent" });
    expect(onHttps("http://localhost.example.org")).toMatchObject({ problem: "mixedContent" });
  });

  it.each([
    ["", "missing"],
    ["  \t ", "missing"],
    ["my music server", "notAddress"],
    ["http://", "notAddress"],
    ["https://?", "notAddress"],
    ["nas:99999", "notAddress"],
    ["///", "notAddress"],
    ["<script>alert(1)</script>", "notAddress"],
    ["ftp://nas", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["javascript://nas/%0aalert(1)", "scheme"],
    ["JavaScript:1", "scheme"],
    ["data:text/html,x", "scheme"],
    ["http://user:pw@nas", "credentials"],
    ["user:pw@nas", "credentials"],
    ["ada@nas:4533", "credentials"],
  ])("refuses %j: %s", (text, problem) => {
    expect(onHttp(text)).toMatchObject({ problem });
  });

  it("answers to any text at all with addresses that a browser may be sent to, and nothing else", () => {
    assert(
      property(oneof(string(), webUrl({ size: "small" }), string({ unit: "binary" }), harmful), (text) => {
        const typed = readTypedAddress(text, "https:");
        if ("problem" in typed) return;
        for (const candidate of typed.candidates) {
          const { protocol, username, password, search, hash } = new URL(candidate);
          expect(protocol).toMatch(/^https?:$/);
          expect([username, password, search, hash].join("")).toBe("");
          expect(candidate).not.toMatch(/\/$/);
        }
      }),
    );
  });
});

/** A script, or a password, with something around it. */
const harmful = tuple(
  oneof(constantFrom("", " ", "//", "\t", "\0", "http://", "https://"), string()),
  constantFrom("javascript:", "JAVA\nscript:", "data:", "ada:hunter2@", "ada@", "@", "\\\\ada:x@"),
  oneof(constantFrom("nas", "nas:4533/a", "//nas", "alert(1)"), string()),
).map((parts) => parts.join(""));

describe("parentsOf", () => {
  it("takes one part after the other from the path", () => {
    expect(parentsOf("http://nas:4533/a/b")).toEqual(["http://nas:4533/a", "http://nas:4533"]);
    expect(parentsOf("http://nas:4533")).toEqual([]);
  });
});
