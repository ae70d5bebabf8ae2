/** Signing in, making the first administrator, and finding out who calls. */
import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { StoredUser } from "../store/userRow.ts";
import { type NavidromeContext, setCaller } from "./context.ts";
import { decodeStrings } from "./goJson.ts";
import { createLoginCounter } from "./loginLimit.ts";
import { sendError, sendJson } from "./reply.ts";
import { type Route, routesAt, textOf } from "./routes.ts";

export const authRoutes = (context: NavidromeContext): Route[] => {
  const { store, rules } = context;
  const counter = rules.loginLimit && createLoginCounter(rules.loginLimit, context.now);

  return [
    ...routesAt(
      "/auth/login",
      "open",
      {
        async POST(request, reply) {
          const verdict = counter?.take(addressOf(request));
          if (verdict)
            reply
              .header("x-ratelimit-limit", rules.loginLimit!.logins)
              .header("x-ratelimit-remaining", verdict.remaining)
              .header("x-ratelimit-reset", verdict.resetsAt);
          if (verdict?.allowed === false)
            return reply
              .code(429)
              .header("retry-after", rules.loginLimit!.seconds)
              .header("content-type", "text/plain; charset=utf-8")
              .send("Too Many Requests\n");
          const credentials = decodeStrings(textOf(request));
          if (!credentials) return sendUnreadable(reply, context);
          const { username = "", password = "" } = credentials;
          const user = await store.users.authenticate(username, password);
          if (!user) return sendError(reply, 401, "Invalid username or password");
          await store.users.noteSeen(user.id, "login");
          return sendLogin(reply, context, user, password);
        },
      },
      { slash: false },
    ),
    ...routesAt(
      "/auth/createAdmin",
      "open",
      {
        async POST(request, reply) {
          const credentials = decodeStrings(textOf(request));
          if (!credentials) return sendUnreadable(reply, context);
          const { username = "", password = "" } = credentials;
          if (rules.createNeedsNameAndPassword && !(username && password))
            return sendError(reply, 400, "Username and password are required");
          const user = await store.users.createFirst({
            name: username,
            fullName: toTitleCase(username),
            password,
            isAdmin: true,
          });
          if (!user) return sendError(reply, 403, "Cannot create another first admin");
          await store.users.noteSeen(user.id, "login");
          return sendLogin(reply, context, user, password);
        },
      },
      { slash: false },
    ),
  ];
};

const sendUnreadable = (reply: FastifyReply, { rules }: NavidromeContext) =>
  sendError(reply, rules.unreadableBodyStatus, "invalid request payload");

const sendLogin = (reply: FastifyReply, { tokens }: NavidromeContext, user: StoredUser, password: string) => {
  // For players that speak Subsonic; this server knows none of it.
  const salt = randomBytes(3).toString("hex");
  return sendJson(reply, 200, {
    id: user.id,
    isAdmin: user.isAdmin,
    name: user.fullName,
    subsonicSalt: salt,
    subsonicToken: createHash("md5")
      .update(password + salt)
      .digest("hex"),
    token: tokens.issue(user),
    username: user.name,
  });
};

/** How often, at most, it is noted that somebody is here. Milliseconds. */
const accessInterval = 60_000;

/** A hook that answers 401 unless somebody is signed in, and renews the token in every other answer. */
export const createRequireCaller = ({ store, tokens, now }: NavidromeContext) => {
  const lastNoted = new Map<string, number>();

  const note = async (user: StoredUser): Promise<StoredUser> => {
    if (now() - (lastNoted.get(user.id) ?? -Infinity) < accessInterval) return user;
    lastNoted.set(user.id, now());
    await store.users.noteSeen(user.id, "access");
    return user;
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const claims = tokens.read(tokenOf(request));
    const user = claims && (await store.users.findByName(claims.name));
    if (!user) return sendError(reply, 401, "Not authenticated");
    setCaller(request, await note(user));
    reply.header("x-nd-authorization", tokens.issue(user));
    return undefined;
  };
};

/** From the server's own header, the cookie or the query. The standard Authorization header is not read. */
const tokenOf = ({ headers, url }: FastifyRequest): string => {
  const header = headers["x-nd-authorization"];
  const [, bearer] = /^bearer\s+(.+)$/i.exec(typeof header === "string" ? header : "") ?? [];
  const cookie = () => /(?:^|;\s*)jwt=([^;]*)/.exec(headers.cookie ?? "")?.[1];
  const query = () => new URLSearchParams(url.split("?", 2)[1] ?? "").get("jwt");
  return bearer ?? cookie() ?? query() ?? "";
};

/** A proxy's word for the address is taken, whoever sends it: so does the real server. */
const addressOf = ({ headers, ip }: FastifyRequest): string => {
  const told = headers["true-client-ip"] ?? headers["x-real-ip"] ?? headers["x-forwarded-for"];
  return typeof told === "string" && told ? told.split(",")[0]!.trim() : ip;
};

/** "mary ann" → "Mary Ann" */
const toTitleCase = (name: string) =>
  name
    .toLowerCase()
    .replace(
      /(^|[^\p{L}\p{N}'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
