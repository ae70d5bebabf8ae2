/** Navidrome's tokens: signed, never stored, good until they run out. */
import { jwtVerify, SignJWT } from "jose";
import type { StoredUser } from "../store/userRow.ts";

export interface Tokens {
  issue(user: StoredUser): Promise<string>;
  /** Undefined for a token that is not ours, altered, or run out. */
  read(token: string): Promise<TokenClaims | undefined>;
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

export const createTokens = ({ secret, sessionSeconds, now }: TokenOptions): Tokens => ({
  issue({ id, name, isAdmin }) {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ uid: id, ...(isAdmin && { adm: true }), ...(name && { sub: name }) })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer("ND")
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + sessionSeconds)
      .sign(secret);
  },
  async read(token) {
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ["HS256"],
        issuer: "ND",
        currentDate: new Date(now()),
      });
      return payload.sub ? { name: payload.sub } : undefined;
    } catch {
      return undefined;
    }
  },
});
