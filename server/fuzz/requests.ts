/** Requests that somebody who means harm, or a client that is broken, might send. */
import * as fc from "fast-check";

export interface FuzzedRoute {
  method: string;
  /** Placeholders in braces, or after a colon. */
  path: string;
}

export interface Case {
  method: string;
  path: string;
  /** With the question mark, or "". */
  query: string;
  body: string | Buffer | undefined;
  type: string | undefined;
}

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    "",
    " ",
    "0",
    "1",
    "-1",
    "1e309",
    "999999999999999999999",
    "null",
    "undefined",
    "true",
    "NaN",
    "..",
    "%",
    "_",
    "%2f",
    "%00",
    "\u0000",
    "\ud800",
    "\u202e",
    "' or 1=1 --",
    "<script>",
    "__proto__",
    "constructor",
    "[]",
    "{}",
    "00000000-0000-0000-0000-000000000000",
    "2020-01-01T00:00:00Z",
    "a".repeat(999),
    "1,2,,x",
  ),
);

/** Names that the routes know: what only they look at is reached by them alone. */
const names = fc.oneof(
  fc.constantFrom(
    "userName",
    "name",
    "password",
    "currentPassword",
    "email",
    "isAdmin",
    "id",
    "libraryIds",
    "path",
    "remotePath",
    "scrobbleFilter",
    "createdAt",
    "lastLoginAt",
    "defaultNewUsers",
    "_start",
    "_end",
    "_sort",
    "_order",
    "_filters",
    "filter",
    "range",
    "sort",
    "username",
    "jwt",
    "Name",
    "Password",
    "Pw",
    "Username",
    "NewPw",
    "CurrentPw",
    "ResetPassword",
    "Policy",
    "Configuration",
    "Id",
    "IsAdministrator",
    "IsDisabled",
    "IsHidden",
    "EnabledFolders",
    "AccessSchedules",
    "AuthenticationProviderId",
    "PasswordResetProviderId",
    "MaxActiveSessions",
    "LoginAttemptsBeforeLockout",
    "OrderedViews",
    "userId",
    "pw",
    "startIndex",
    "limit",
    "minDate",
    "maxDate",
    "hasUserId",
    "sortBy",
    "sortOrder",
    "isHidden",
    "isDisabled",
    "tag",
    "CustomName",
    "deviceId",
    "app",
    "code",
    "secret",
    "Secret",
    "Pin",
    "EnteredUsername",
    "Text",
    "TimeoutMs",
    "friendlyName",
    "title",
    "restrictionProfile",
    "sharingSettings",
    "sharingSettings[allowSync]",
    "allowSync",
    "filterMovies",
    "pin",
    "currentPin",
    "removePin",
    "guestEnabled",
    "invitedEmail",
    "invitedId",
    "login",
    "machineIdentifier",
    "librarySectionIds",
    "librarySectionIds[]",
    "shared_server",
    "server_id",
    "home",
    "friend",
    "server",
    "forwardUrl",
    "clientID",
    "strong",
    "X-Plex-Client-Identifier",
    "X-Plex-Product",
    "includeHttps",
  ),
  word,
);

const value = (ids: readonly string[]) => fc.oneof(word, fc.constantFrom(...ids));

const json = (ids: readonly string[]) =>
  fc.oneof(
    fc.dictionary(
      names,
      fc.oneof(value(ids), fc.boolean(), fc.integer(), fc.constant(null), fc.jsonValue({ maxDepth: 2 })),
      { maxKeys: 8 },
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );

const body = (ids: readonly string[]) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: json(ids).map((one) => ({ body: JSON.stringify(one), type: "application/json" })),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.tuple(names, value(ids)), { maxLength: 6 }).map((pairs) => ({
        body: String(new URLSearchParams(pairs)),
        type: "application/x-www-form-urlencoded",
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 64 })
        .map((bytes) => ({ body: Buffer.from(bytes), type: "image/png" })),
    },
    { weight: 1, arbitrary: fc.string().map((text) => ({ body: text, type: "application/json" })) },
    { weight: 1, arbitrary: fc.constant({ body: "[".repeat(20_000), type: "application/json" }) },
    { weight: 2, arbitrary: fc.constant({ body: undefined, type: undefined }) },
  );

const query = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.tuple(names, value(ids)), { maxLength: 5 })
        .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("?%", "?a[b][c]=1", "?=&=&", "?__proto__[x]=1", `?${"a=1&".repeat(999)}`),
    },
  );

/** Half of the ids are somebody's. */
export const requests = (routes: readonly FuzzedRoute[], ids: readonly string[]): fc.Arbitrary<Case> =>
  fc
    .record({
      route: fc.constantFrom(...routes),
      parts: fc.array(fc.oneof(fc.constantFrom(...ids), word), { minLength: 3, maxLength: 3 }),
      query: query(ids),
      sent: body(ids),
    })
    .map(({ route: { method, path }, parts, query: asked, sent }) => {
      let next = 0;
      return {
        method,
        path: path.replace(/\{\w+\}|:\w+|\*/g, () => encode(parts[next++] ?? "")),
        query: asked,
        ...(method === "GET" || method === "HEAD" ? { body: undefined, type: undefined } : sent),
      };
    });

/** Most are encoded as they should be; halves of a pair cannot be. */
const encode = (part: string) => {
  try {
    return encodeURIComponent(part);
  } catch {
    return "%ED%A0%80";
  }
};
