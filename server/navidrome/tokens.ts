/** Navidrome's tokens: signed, never stored, good until they run out. JSON Web Tokens with HS256, and nothing else. */
import { createHmac } from "node:crypto";
import { isSameSecret } from "../secrets.ts";
import type { StoredUser } from "../store/userRow.ts";

export interface Tokens {
  issue(user: Pick<StoredUser, "id" | "name" | "isAdmin">): string;
  /** Undefined for a token that is not ours, altered, or run out. */
  read(token: string): TokenClaims | undefined;
}

export interface TokenClaims {
  /** The user name: whoever bears it when the token is read is who is signed in. */
  name: string;
}

export interface TokenOptions {
  secret: Uint8Array;
  sessionSeconds: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

const issuer = "ND";

/**
 * Written with Node's own HMAC: a library that signs by WebCrypto waits for a thread twice per request, which
 * costs more than all that is read from the database.
 */
export const createTokens = ({ secret, sessionSeconds, now }: TokenOptions): Tokens => {
  const sign = (signed: string) => createHmac("sha256", secret).update(signed).digest("base64url");
  const header = encode({ alg: "HS256", typ: "JWT" });
  return {
    issue({ id, name, isAdmin }) {
      const iat = Math.floor(now() / 1000);
      const claims = {
        uid: id,
        ...(isAdmin && { adm: true }),
        ...(name && { sub: name }),
        iss: issuer,
        iat,
        exp: iat + sessionSeconds,
      };
      const signed = `${header}.${encode(claims)}`;
      return `${signed}.${sign(signed)}`;
    },
    read(token) {
      const [head = "", body = "", signature = "", ...rest] = token.split(".");
      // Before a letter of it is believed, the algorithm that it names among them.
      if (rest.length > 0 || !isSameSecret(signature, sign(`${head}.${body}`))) return undefined;
      const claims = decode(body);
      if (decode(head)?.alg !== "HS256" || claims?.iss !== issuer) return undefined;
      const { sub, exp } = claims;
      if (typeof exp !== "number" || exp <= Math.floor(now() / 1000)) return undefined;
      return typeof sub === "string" && sub !== "" ? { name: sub } : undefined;
    },
  };
};

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");

const decode = (part: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
