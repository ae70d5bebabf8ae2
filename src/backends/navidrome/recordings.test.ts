// @vitest-environment node
/**
 * What a real Navidrome was recorded to answer, put in front of our code: first the wire (`http.ts`), then
 * the part of the backend that makes such a request. Requests that nobody here makes stop at the wire.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Answer, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { UserQuery } from "../backend";
import { BackendError } from "../errors";
import { connectNavidrome } from ".";
import { createOpenHttp, createSessionHttp } from "./http";
import type { NavidromeUser } from "./wire";

/** One conversation, in order. See the README beside the recordings. */
interface Recording {
  scenario: string;
  exchanges: Exchange[];
}

interface Exchange {
  request: { method: string; path: string; body: unknown };
  response: { status: number; headers: Record<string, string>; body?: unknown; bodyText?: string };
}

const folder =
  process.env.USHER_RECORDINGS ?? path.join(import.meta.dirname, "../../../../shared/recordings/navidrome");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

if (files.length === 0) it.skip("the replay of recorded answers is left out: no recordings were found");

describe.runIf(files.length > 0)("answers recorded from a real Navidrome", () => {
  const replayed = new Map<string, number>();

  it.each(files)("%s", async (file) => {
    const { exchanges } = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Recording;
    expect(exchanges).not.toEqual([]);
    for (const exchange of exchanges) {
      const { method, path: asked } = exchange.request;
      const where = `${file}: ${method} ${asked} → ${exchange.response.status}`;
      expect.soft(await throughWire(exchange), where).toEqual(expectedOfWire(exchange));
      const part = partFor(exchange);
      if (!part) continue;
      replayed.set(part.name, (replayed.get(part.name) ?? 0) + 1);
      expect.soft(await throughBackend(exchange, part), where).toEqual(expectedOfBackend(exchange, part));
    }
  });

  it("reach every part of the backend that talks to the server", () => {
    expect([...replayed.keys()].toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
  });
});

// --- The wire ---

const token = "<token>";
const session = { token, userId: "1", name: "ada", fullName: "Ada", isAdmin: true };

/** As the browser hands it over: redirects followed, and the settings in Navidrome's page put back into the page. */
const toAnswer = ({ status, headers, body, bodyText = "" }: Exchange["response"]): Answer => {
  const { location, "content-type": type, ...others } = headers;
  const rest = { ...others, ...(type && { "content-type": type }) };
  const page = { headers: { ...rest, "content-type": "text/html" }, status: 200 };
  if (location) return { ...page, text: "<!doctype html>", url: new URL(location, server).href };
  if (type === "text/html")
    return {
      ...page,
      text: `<script>window.__APP_CONFIG__ = ${JSON.stringify(JSON.stringify(body))}</script>`,
    };
  return { status, headers: rest, text: body === undefined ? bodyText : JSON.stringify(body) };
};

const server = "http://recorded";
const isSignIn = ({ path: asked }: Exchange["request"]) => asked.includes("/auth/");

const throughWire = async ({ request, response }: Exchange) => {
  const store = createMemorySessionStore(session);
  const { fetch } = createFakeFetch(() => toAnswer(response));
  const http = isSignIn(request)
    ? createOpenHttp({ url: server, fetch })
    : createSessionHttp({ url: server, fetch, session: store });
  const outcome = await http(request.method, request.path.split("?")[0]!).then(
    ({ text, json }) => ({ text, json }),
    describeError,
  );
  return { outcome, token: store.read()?.token };
};

const expectedOfWire = ({ request, response }: Exchange) => ({
  outcome: expectedOutcome(request, response),
  token: (!isSignIn(request) && response.headers["x-nd-authorization"]) || token,
});

const expectedOutcome = (request: Exchange["request"], response: Exchange["response"]) => {
  const { status, headers, body, bodyText = "" } = response;
  if (headers.location || headers["content-type"] === "text/html")
    return { kind: "WrongAddressError", status: 502 };
  if (status < 300) {
    const text = body === undefined ? bodyText : JSON.stringify(body);
    return {
      text,
      json: text.startsWith("{") || text.startsWith("[") ? (JSON.parse(text) as unknown) : undefined,
    };
  }
  const { errors } = (body ?? {}) as { errors?: unknown };
  return {
    kind: status === 401 && !isSignIn(request) ? "SignedOutError" : "BackendError",
    status,
    ...(messageOf(response) && { message: messageOf(response) }),
    ...(errors !== undefined && { errors }),
    ...(headers["retry-after"] && { retryAfter: Number(headers["retry-after"]) }),
  };
};

/** The server's own words. A failing list holds two values, `{"error":"…"}null`, of which the first speaks. */
const messageOf = ({ body, bodyText = "" }: Exchange["response"]): string => {
  const { error = "" } = (body ?? {}) as { error?: string };
  return (
    error ||
    (bodyText.endsWith("}null")
      ? (JSON.parse(bodyText.slice(0, -4)) as { error: string }).error
      : bodyText.trim())
  );
};

/** Without the message where the server sent none: then it is ours. */
const describeError = (error: unknown) => {
  if (!(error instanceof BackendError)) throw error;
  const { name: kind, status, message, body, retryAfter } = error;
  const isOurs = /^(HTTP \d+|http:.*)?$/.test(message);
  return {
    kind,
    status,
    ...(!isOurs && { message }),
    ...(body.errors && { errors: body.errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
};

// --- The backend ---

type Connected = Awaited<ReturnType<typeof connectNavidrome>>;
type Opened = Awaited<ReturnType<Connected["open"]>>;

interface Part {
  name: string;
  method: string;
  path: RegExp;
  /** Of several parts for one path, the first whose request or answer fits. */
  fits?: (exchange: Exchange) => boolean;
  run(backend: Opened, exchange: Exchange): Promise<unknown>;
  /** What comes out where the server did what it was asked. */
  expected(response: Exchange["response"]): unknown;
  /** The server's field → ours. */
  fields?: Record<string, string>;
}

const query: UserQuery = { page: 1, perPage: 1000, sort: { field: "name", order: "ASC" }, filter: {} };
const userPath = /^(?:\/music)?\/api\/user\/[^/?]+\/?(?:\?|$)/;
const listPath = /^(?:\/music)?\/api\/user\/?(?:\?|$)/;
const essence = ({ id, userName, name, email, isAdmin }: NavidromeUser) => ({
  id,
  name: userName,
  fullName: name,
  email,
  isAdmin,
});
const idIn = ({ request }: Exchange) => /\/user\/([^/?]+)/.exec(request.path)![1]!;

const parts: Part[] = [
  {
    name: "list",
    method: "GET",
    path: listPath,
    run: ({ users }) => users.list(query),
    expected: ({ body, headers }) => ({
      total: Number(headers["x-total-count"]),
      users: (body as NavidromeUser[]).map((record) => expect.objectContaining(essence(record)) as unknown),
    }),
  },
  {
    name: "get",
    method: "GET",
    path: userPath,
    run: ({ users }, exchange) => users.get(decodeURIComponent(idIn(exchange))),
    expected: ({ body }) => expect.objectContaining(essence(body as NavidromeUser)) as unknown,
  },
  {
    name: "create",
    method: "POST",
    path: listPath,
    run: ({ users }) => users.create!({ name: "somebody", password: "p" }),
    expected: () => expect.objectContaining({ id: "read-back" }) as unknown,
    fields: { userName: "name" },
  },
  {
    name: "setPassword",
    method: "PUT",
    path: userPath,
    fits: ({ request: { body } }) => typeof body === "object" && body !== null && "password" in body,
    run: ({ users }, exchange) => users.setPassword!(idIn(exchange), { current: "c", next: "n" }),
    expected: () => undefined,
    fields: { currentPassword: "current", password: "next" },
  },
  {
    name: "profile",
    method: "PUT",
    path: userPath,
    fits: ({ response: { body } }) => JSON.stringify(body ?? "").includes("invalidScrobbleFilter"),
    run: ({ profile }, exchange) => profile!.write(idIn(exchange), { scrobbleFilter: "{" }),
    expected: () => undefined,
  },
  {
    name: "update",
    method: "PUT",
    path: userPath,
    run: ({ users }, exchange) => users.update!(idIn(exchange), { email: "x" }),
    expected: ({ body }) => expect.objectContaining(essence(body as NavidromeUser)) as unknown,
    fields: { userName: "name", name: "fullName" },
  },
  {
    name: "remove",
    method: "DELETE",
    path: userPath,
    run: ({ users }, exchange) => users.remove!(idIn(exchange)),
    expected: () => undefined,
  },
  {
    name: "libraries",
    method: "GET",
    path: /^\/api\/library(?:\?|$)/,
    run: ({ references }) => references!.libraries!(),
    expected: ({ body }) =>
      (body as { id: number; name: string; defaultNewUsers: boolean }[]).map(
        ({ id, name, defaultNewUsers }) => ({
          id: String(id),
          name,
          ...(defaultNewUsers && { isDefault: true }),
        }),
      ),
  },
  {
    name: "assign",
    method: "PUT",
    path: /^\/api\/user\/[^/]+\/library$/,
    run: ({ policy }, exchange) => policy!.write(idIn(exchange), { libraryIds: ["1", "2"] }),
    expected: () => undefined,
  },
  {
    name: "signIn",
    method: "POST",
    path: /^(?:\/music)?\/auth\/(?:login|createAdmin)$/,
    run: ({ auth }, { request }) =>
      request.path.endsWith("login")
        ? auth.withPassword!({ username: "u", password: "p" })
        : auth.createFirstAdmin!({ username: "u", password: "p" }),
    expected: ({ body }) => {
      const { id, name, username, isAdmin, token: fresh } = body as Record<string, unknown>;
      return { userId: id, name: username, fullName: name, isAdmin, token: fresh };
    },
  },
  {
    name: "connect",
    method: "GET",
    path: /^(?:\/music)?\/app\/$/,
    run: ({ server: { version }, auth }) =>
      Promise.resolve({ version, isEmpty: Boolean(auth.createFirstAdmin) }),
    expected: ({ body }) => {
      const { version, firstTime } = body as Record<string, unknown>;
      return { version, isEmpty: firstTime };
    },
  },
];

const partFor = (exchange: Exchange): Part | undefined => {
  const { method, path: asked } = exchange.request;
  return parts.find(
    (part) => part.method === method && part.path.test(asked) && (part.fits?.(exchange) ?? true),
  );
};

/** The recorded answer to the request that this part is about. What it reads before or after is there, too. */
const throughBackend = async ({ request, response }: Exchange, part: Part) => {
  const path0 = request.path.split("?")[0]!;
  const { fetch } = createFakeFetch(({ method, path: asked, body }) => {
    const isIt = method === part.method && (asked === path0 || part.path.test(asked));
    if (isIt) return toAnswer(response);
    if (asked === "/app/")
      return toAnswer({ status: 200, headers: { "content-type": "text/html" }, body: { firstTime: true } });
    const id = part.name === "create" ? "read-back" : asked.split("/")[3];
    return {
      json: { id, userName: "u", name: "n", isAdmin: false, libraries: [], ...(body as object | undefined) },
    };
  });
  const store = createMemorySessionStore(session);
  try {
    const connected = await connectNavidrome({ url: server, session: store, clientId: "recorded", fetch });
    return await part.run(await connected.open(), { request, response });
  } catch (error) {
    return describeError(error);
  }
};

const expectedOfBackend = ({ request, response }: Exchange, part: Part) => {
  const isPage = part.name === "connect" && !response.headers.location;
  if (response.status < 300 && (isPage || !response.headers["content-type"]?.includes("text/html")))
    return part.expected(response);
  if (part.name === "connect") return expect.objectContaining({ kind: "WrongAddressError" }) as unknown;
  const outcome = expectedOutcome(request, response) as { errors?: Record<string, string> };
  const errors =
    part.name === "assign" && response.status === 400
      ? libraryErrors(response)
      : renamed(outcome.errors, part);
  return { ...outcome, ...(errors && { errors }) };
};

const renamed = (errors: Record<string, string> | undefined, { fields = {} }: Part) =>
  errors &&
  Object.fromEntries(
    Object.entries(errors).map(([field, text]) => [
      fields[field] ?? field,
      text.endsWith("invalidScrobbleFilter") ? "backends.navidrome.errors.scrobbleFilter" : text,
    ]),
  );

const libraryErrors = (response: Exchange["response"]) => {
  const text = messageOf(response);
  const keys: [string, string][] = [
    ["at least one library", "libraryNeeded"],
    ["library IDs are invalid", "libraryUnknown"],
    ["to admin users", "adminHasAll"],
  ];
  const key = keys.find(([words]) => text.includes(words));
  return { libraryIds: key ? `backends.navidrome.errors.${key[1]}` : text };
};
