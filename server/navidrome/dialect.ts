/** Navidrome's API for users and libraries, as a plugin to be mounted below any path. */
import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { addEveryPath, everyMethod } from "../everyPath.ts";
import { logUnforeseen } from "../log.ts";
import type { Store } from "../store/index.ts";
import { authRoutes, createRequireCaller } from "./auth.ts";
import { callerOf, type NavidromeContext } from "./context.ts";
import { answerCors } from "./cors.ts";
import { libraryRoutes } from "./libraries.ts";
import type { NavidromeRules } from "./manners.ts";
import { renderPage } from "./page.ts";
import { sendError, sendNotFound, sendText } from "./reply.ts";
import { createRouter, type Handler, notAllowed, type Route, routesAt } from "./routes.ts";
import { createTokens } from "./tokens.ts";
import { userRoutes } from "./users.ts";

export interface NavidromeOptions {
  store: Store;
  rules: NavidromeRules;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export const navidrome: FastifyPluginAsync<NavidromeOptions> = async (
  app,
  { store, rules, now = Date.now },
) => {
  const secret = await store.meta.secret("navidrome");
  const tokens = createTokens({ secret, sessionSeconds: rules.sessionSeconds, now });
  const context: NavidromeContext = { store, rules, tokens, now, basePath: app.prefix };
  const find = createRouter(routesOf(context));
  const requireCaller = createRequireCaller(context);
  const handlers = new WeakMap<FastifyRequest, Handler>();

  // Bodies are read as Go reads them, whatever their content type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  app.setErrorHandler(sendFailure);

  // Who may not call is refused before a byte of the body is read.
  app.addHook("onRequest", async (request, reply) => {
    reply
      .header("x-content-type-options", "nosniff")
      .header("x-frame-options", "DENY")
      .header("referrer-policy", "same-origin");
    const { route, params } = find(request.method, partsBelow(request, context));
    const { gate, handle } = route;
    request.params = params;
    handlers.set(request, handle);
    if (gate === "none") return undefined;
    const preflight = answerCors(request, reply);
    if (preflight || gate === "open") return preflight;
    const refusal = await requireCaller(request, reply);
    if (refusal || gate === "user" || callerOf(request).isAdmin) return refusal;
    return sendText(reply, 403, "Access denied: admin privileges required");
  });
  addEveryPath(app, (request, reply) => handlers.get(request)?.(request, reply) ?? sendNotFound(reply));
};

/** Everything that can be asked. */
export const routesOf = (context: NavidromeContext): Route[] => {
  const missing: Handler = (_request, reply) => sendNotFound(reply);
  return [
    ...authRoutes(context),
    ...userRoutes(context),
    ...libraryRoutes(context),
    ...routesAt("/app", "open", { GET: (_request, reply) => sendPage(context, reply) }),
    { methods: ["GET"], path: "/api/keepalive/*", gate: "user", handle: sendAlive },
    notAllowed("/api/keepalive/*", "open", ["GET"]),
    { methods: everyMethod, path: "/api/user/{id}/*", gate: "user", handle: missing },
    ...["/auth", "/auth/*", "/api", "/api/*"].map(
      (path): Route => ({ methods: everyMethod, path, gate: "open", handle: missing }),
    ),
    ...["/", "/*"].flatMap((path): Route[] => [
      { methods: ["GET"], path, gate: "open", handle: createStray(context) },
      notAllowed(path, "none", ["GET"]),
    ]),
  ];
};

/** The parts of the path below the mount, as they were sent. */
const partsBelow = ({ url }: FastifyRequest, { basePath }: NavidromeContext): string[] => {
  const parts = (url.split("?", 1)[0] ?? "").split("/").slice(basePath.split("/").length);
  return parts.length > 0 ? parts : [""];
};

const sendAlive: Handler = (_request, reply) =>
  reply.header("content-type", "text/plain; charset=utf-8").send('{"response":"ok", "id":"keepalive"}');

const sendPage = async ({ store, rules, basePath }: NavidromeContext, reply: FastifyReply) => {
  const firstTime = (await store.users.count()) === 0;
  return reply
    .header("content-type", "text/html")
    .header("cache-control", "no-store")
    .send(
      Buffer.from(
        renderPage({
          basePath,
          firstTime,
          userEditing: rules.userEditing,
          welcomeMessage: rules.welcomeMessage,
        }),
      ),
    );
};

/** Whatever nobody knows leads to the page. A server without a base path answers /ping, too. */
const createStray =
  ({ basePath }: NavidromeContext): Handler =>
  (request, reply) => {
    if (!basePath && /^\/ping(\?|$)/i.test(request.url))
      return reply.header("content-type", "text/plain").send(Buffer.from("."));
    const page = `${basePath}/app/`;
    return reply
      .code(302)
      .header("location", page)
      .header("content-type", "text/html; charset=utf-8")
      .send(`<a href="${page}">Found</a>.\n\n`);
  };

const sendFailure = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const { statusCode = 500, message } = error;
  if (statusCode >= 500) logUnforeseen(request.log, error);
  return sendError(reply, statusCode, statusCode < 500 ? message : "Internal server error");
};
