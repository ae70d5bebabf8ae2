/** Jellyfin's API for users and what an administrator needs around them, as a plugin to be mounted below any path. */
import { createHash } from "node:crypto";
import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { addEveryPath } from "../everyPath.ts";
import { logUnforeseen } from "../log.ts";
import { createSignInFailures } from "../signInFailures.ts";
import type { Store } from "../store/index.ts";
import { activityRoutes } from "./activity.ts";
import { authRoutes, quickConnectByGetRoute } from "./auth.ts";
import { readClaim } from "./authorization.ts";
import { readQuery } from "./binding.ts";
import { findCaller, noteCaller, refusalOf } from "./caller.ts";
import type { Call, Handler, JellyfinContext } from "./context.ts";
import { answerCors } from "./cors.ts";
import { deviceRoutes } from "./devices.ts";
import { bare, JellyfinFailure, sendFailure, thrown } from "./errors.ts";
import { forgotPasswordRoutes } from "./forgotPassword.ts";
import { imageRoutes } from "./images.ts";
import { libraryRoutes } from "./libraries.ts";
import { localizationRoutes } from "./localization.ts";
import type { JellyfinRules } from "./manners.ts";
import { addressOf, isLocal } from "./network.ts";
import { createQuickConnect } from "./quickConnectRequests.ts";
import { createRouter, type Route } from "./routes.ts";
import { sessionRoutes } from "./sessions.ts";
import { answerStarting, createStarting, type Starting } from "./starting.ts";
import { startupRoutes } from "./startup.ts";
import { systemRoutes } from "./system.ts";
import { easyPasswordRoute, userSettingsRoutes } from "./userSettings.ts";
import { userRoutes } from "./users.ts";

export interface JellyfinOptions {
  store: Store;
  rules: JellyfinRules;
  /** How long it takes to start. Default: it is up. */
  starting?: Starting | undefined;
  /** Where PINs of forgotten passwords are written to. Without one they are in the store only. */
  dataFolder?: string | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export const jellyfin: FastifyPluginAsync<JellyfinOptions> = async (
  app,
  { store, rules, starting = 0, dataFolder, now = Date.now },
) => {
  const context: JellyfinContext = {
    store,
    rules,
    serverId: await createServerId(store, app.prefix),
    basePath: app.prefix,
    dataFolder,
    quickConnect: createQuickConnect(rules.quickConnectSeconds, now),
    failures: createSignInFailures(rules.signInLimit, now),
    now,
  };
  const find = createRouter(routesOf(rules));
  const startingState = createStarting(starting, now);
  const calls = new WeakMap<FastifyRequest, { call: Call; handle: Handler }>();

  // A body is read by the route that knows what it should be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler(sendError);

  // Who may not call is refused before a byte of the body is read.
  app.addHook("onRequest", async (request, reply) => {
    const path = pathOf(request, context);
    const state = startingState();
    if (state) {
      const { serverName } = await store.jellyfin.settings.read();
      return answerStarting(request, reply, state, { path, rules, serverName, serverId: context.serverId });
    }
    const preflight = answerCors(request, reply);
    if (preflight) return preflight;
    const found = find(request.method, path);
    if (!found) return sendFailure(reply, bare(404));
    if ("allowed" in found) return sendFailure(reply.header("allow", found.allowed.join(", ")), bare(405));
    const call = await readCall(context, request, reply, found.params);
    const refusal = await refusalOf(context, found.route.access, call.caller, call.isLocal);
    if (refusal) return sendFailure(reply, refusal);
    await noteCaller(context, call.caller, call.claim, call.address);
    calls.set(request, { call, handle: found.route.handle });
    return undefined;
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const known = calls.get(request);
    return known ? known.handle({ ...known.call, request, reply }) : sendFailure(reply, bare(404));
  };
  addEveryPath(app, answer, { bodyLimit: rules.maxBodyBytes });
};

/** Everything that can be asked in a manner. */
export const routesOf = (rules: JellyfinRules): Route[] => [
  ...userRoutes,
  ...userSettingsRoutes,
  ...authRoutes,
  ...forgotPasswordRoutes,
  ...imageRoutes,
  ...deviceRoutes,
  ...libraryRoutes,
  ...sessionRoutes,
  ...localizationRoutes,
  ...activityRoutes,
  ...systemRoutes,
  ...startupRoutes,
  ...(rules.easyPasswordRoute ? [easyPasswordRoute] : []),
  ...(rules.quickConnectByGet ? [quickConnectByGetRoute] : []),
];

/** Below the base path, without the prefixes of older releases. */
const pathOf = (request: FastifyRequest, { basePath, rules }: JellyfinContext): string => {
  const path = (request.url.split("?", 1)[0] ?? "").slice(basePath.length) || "/";
  return rules.legacyPrefixes ? path.replace(/^\/(emby|mediabrowser)(?=\/)/i, "") : path;
};

const readCall = async (
  context: JellyfinContext,
  request: FastifyRequest,
  reply: FastifyReply,
  params: Record<string, string>,
): Promise<Call> => {
  const query = readQuery(request.query);
  const claim = readClaim(request, query, context.rules);
  const address = addressOf(request, context.rules);
  return {
    context,
    request,
    reply,
    params,
    query,
    claim,
    caller: await findCaller(context, claim),
    address,
    isLocal: isLocal(address),
  };
};

/** Always the same for the same data and place, as a server's id is. */
const createServerId = async (store: Store, place: string): Promise<string> =>
  createHash("sha256")
    .update(await store.meta.secret("jellyfin"))
    .update(place)
    .digest("hex")
    .slice(0, 32);

/** Whatever nobody foresaw, a body beyond the limit among it, is an exception to the real server. */
const sendError = (error: FastifyError | JellyfinFailure, request: FastifyRequest, reply: FastifyReply) => {
  if (error instanceof JellyfinFailure) return sendFailure(reply, error);
  if ((error.statusCode ?? 500) >= 500) logUnforeseen(request.log, error);
  return sendFailure(reply, thrown(500));
};
