import { createHmac } from "node:crypto";
import { jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createTokens } from "./tokens.ts";

const secret = Buffer.from("a secret of the server, 32 bytes");
const start = Date.UTC(2026, 0, 1);
const ada = { id: "7", name: "Ada", isAdmin: true };
const tokensAt = (now: number, key: Uint8Array = secret) =>
  createTokens({ secret: key, sessionSeconds: 60, now: () => now });

describe("a token", () => {
  const token = tokensAt(start).issue(ada);

  test("says what the real server's says, to any library that knows the secret", async () => {
    const { payload, protectedHeader } = await jwtVerify(token, secret, { currentDate: new Date(start) });
    expect(protectedHeader).toEqual({ alg: "HS256", typ: "JWT" });
    const iat = start / 1000;
    expect(payload).toEqual({ uid: "7", adm: true, sub: "Ada", iss: "ND", iat, exp: iat + 60 });
  });

  test("is good until it runs out", () => {
    expect(tokensAt(start).read(token)).toEqual({ name: "Ada" });
    expect(tokensAt(start + 59_999).read(token)).toEqual({ name: "Ada" });
    expect(tokensAt(start + 60_000).read(token)).toBeUndefined();
  });

  test("is no good where a letter is another, or the secret", () => {
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "A" ? "B" : "A";
      expect(tokensAt(start).read(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }
    expect(tokensAt(start, Buffer.from("another")).read(token)).toBeUndefined();
  });

  test.each(["", ".", "..", "...", `${token}.`, `.${token}`, token.slice(0, -1), "ä.ö.ü", "e30.e30.e30"])(
    "%j is none",
    (text) => expect(tokensAt(start).read(text)).toBeUndefined(),
  );
});

describe("a token signed with the secret elsewhere", () => {
  const exp = start / 1000 + 60;
  const good = { sub: "Ada", iss: "ND", exp };
  /** By Node's own means: a library refuses to write some of these. */
  const sign = (claims: unknown, header: unknown = { alg: "HS256" }) => {
    const signed = [header, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
  };

  test("is read", () => expect(tokensAt(start).read(sign(good))).toEqual({ name: "Ada" }));

  test.each([
    ["another issuer", sign({ ...good, iss: "XY" })],
    ["no name", sign({ iss: "ND", exp })],
    ["no end", sign({ sub: "Ada", iss: "ND" })],
    ["an end in words", sign({ ...good, exp: "tomorrow" })],
    ["no claims", sign(null)],
    ["another algorithm", sign(good, { alg: "HS512" })],
    ["none", sign(good, { alg: "none" })],
  ])("is no good with %s", (_what, token) => expect(tokensAt(start).read(token)).toBeUndefined());
});
