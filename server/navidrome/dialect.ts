/** Navidrome's API for users and libraries, as a plugin to be mounted below any path. */
import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from "fastify";
import { logUnforeseen } from "../log.ts";
import type { Store } from "../store/index.ts";
import { addAuthRoutes, createRequireCaller } from "./auth.ts";
import type { NavidromeContext } from "./context.ts";
import { answerCors } from "./cors.ts";
import { addLibraryRoutes } from "./libraries.ts";
import type { NavidromeRules } from "./manners.ts";
import { renderPage } from "./page.ts";
import { sendError, sendMethodNotAllowed, sendNotFound } from "./reply.ts";
import { addRoute, addToRest, allMethods, type Handler } from "./routes.ts";
import { createTokens } from "./tokens.ts";
import { addUserRoutes } from "./users.ts";

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

  // Bodies are read as Go reads them, whatever their content type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  app.setErrorHandler(sendFailure);
  app.addHook("onRequest", async (_request, reply) => {
    reply
      .header("x-content-type-options", "nosniff")
      .header("x-frame-options", "DENY")
      .header("referrer-policy", "same-origin");
  });

  // Outside of what CORS headers are added to.
  for (const url of ["/", "/*"])
    addToRest(app, url, ["GET"], (_request, reply) => sendMethodNotAllowed(reply, ["GET"]));
  await app.register(async (open) => {
    open.addHook("onRequest", async (request, reply) => answerCors(request, reply));
    addOpenRoutes(open, context);
    await open.register(async (guarded) => addGuardedRoutes(guarded, context));
  });
};

const addOpenRoutes = (app: FastifyInstance, context: NavidromeContext) => {
  addAuthRoutes(app, context);
  addRoute(app, "/app", { GET: (_request, reply) => sendPage(context, reply) });
  for (const url of ["/", "/*"]) app.get(url, createStray(context));
  for (const url of ["/auth", "/auth/*", "/api", "/api/*"])
    app.route({ method: [...allMethods], url, handler: (_request, reply) => sendNotFound(reply) });
  addToRest(app, "/api/keepalive/*", ["GET"], (_request, reply) => sendMethodNotAllowed(reply, ["GET"]));
};

const addGuardedRoutes = async (app: FastifyInstance, context: NavidromeContext) => {
  app.addHook("onRequest", createRequireCaller(context));
  addUserRoutes(app, context);
  app.route({
    method: [...allMethods],
    url: "/api/user/:id/*",
    handler: (_request, reply) => sendNotFound(reply),
  });
  app.get("/api/keepalive/*", (_request, reply) =>
    reply.header("content-type", "text/plain; charset=utf-8").send('{"response":"ok", "id":"keepalive"}'),
  );
  await app.register(async (administration) => addLibraryRoutes(administration, context));
};

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
