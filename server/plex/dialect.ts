/** The API of plex.tv for a household and what is shared in it, as a plugin to be mounted below any path. */
import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { addEveryPath } from "../everyPath.ts";
import { logUnforeseen } from "../log.ts";
import { createSignInFailures } from "../signInFailures.ts";
import type { Store } from "../store/index.ts";
import { findCaller, readDevice, readPlexHeader, refusalOf } from "./caller.ts";
import { type Call, type PlexContext, sendFailure } from "./context.ts";
import { answerCors } from "./cors.ts";
import { PlexFailure } from "./errors.ts";
import { homeRoutes } from "./home.ts";
import { homeV1Routes } from "./homeV1.ts";
import { invitationRoutes } from "./invitations.ts";
import { createWriteLimit } from "./limit.ts";
import { managedRoutes } from "./managed.ts";
import type { PlexRules } from "./manners.ts";
import { pageRoutes } from "./pages.ts";
import { readParams, readQuery, readText } from "./params.ts";
import { pictureRoutes } from "./pictures.ts";
import { pinRoutes } from "./pins.ts";
import { resourceRoutes } from "./resources.ts";
import { createRouter, generationOf, type Route } from "./routes.ts";
import { shareRoutes } from "./shares.ts";
import { shareV1Routes } from "./sharesV1.ts";
import { sharingRoutes } from "./sharings.ts";
import { signInRoutes } from "./signIn.ts";
import { createSignInCodes } from "./signInCodes.ts";
import { switchRoutes } from "./switching.ts";
import { userRoutes } from "./user.ts";

export interface PlexOptions {
  store: Store;
  rules: PlexRules;
  /** Whether only this machine can reach the server: then its page tells whom the demo lets in. */
  isPrivate?: boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export const plex: FastifyPluginAsync<PlexOptions> = async (
  app,
  { store, rules, isPrivate = false, now = Date.now },
) => {
  const context: PlexContext = {
    store,
    rules,
    basePath: app.prefix,
    isPrivate,
    codes: createSignInCodes(rules.codeSeconds, now),
    failures: createSignInFailures(rules.signInLimit, now),
    secret: await store.meta.secret("plex"),
    now,
  };
  const find = createRouter(allRoutes);
  const isOverLimit = createWriteLimit(rules.limit);
  const calls = new WeakMap<
    FastifyRequest,
    { call: Omit<Call, "params">; route: Route; needsClient: boolean }
  >();
  const sender = (request: FastifyRequest, reply: FastifyReply) => ({
    request,
    reply,
    context,
    generation: generationOf(pathOf(request, context)),
  });

  // A body is read by the route that knows what it should be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: FastifyError | PlexFailure, request, reply) => {
    if (!(error instanceof PlexFailure) && (error.statusCode ?? 500) >= 500)
      logUnforeseen(request.log, error);
    return sendFailure(sender(request, reply), toFailure(error));
  });

  // Who may not call is refused before a byte of the body is read.
  app.addHook("onRequest", async (request, reply) => {
    const preflight = answerCors(request, reply);
    if (preflight) return preflight;
    const path = pathOf(request, context);
    const found = find(request.method, path);
    if (!found) throw new PlexFailure(1002);
    const { route, params } = found;
    const generation = generationOf(path);
    const needsClient = rules.needsClientIdentifier && path.startsWith("/api/v2/") && !route.isPicture;
    if (needsClient && !mayNameClient(request)) throw new PlexFailure(1000);
    const caller = await findCaller(context, request);
    const refusal = refusalOf(route, caller, rules);
    if (refusal) throw refusal;
    if (route.method !== "GET" && caller && isOverLimit()) throw new PlexFailure(1003);
    const query = readQuery(request);
    const device = readDevice(request);
    calls.set(request, {
      route,
      needsClient,
      call: { context, request, reply, generation, path: params, query, device, caller },
    });
    return undefined;
  });
  const answer = async (request: FastifyRequest) => {
    const known = calls.get(request);
    if (!known) throw new PlexFailure(1002);
    const params = readParams(request);
    const device = { ...known.call.device };
    // Some name themselves in the form that they send.
    device.clientId ||= readText(params, "X-Plex-Client-Identifier") ?? "";
    device.product ||= readText(params, "X-Plex-Product") ?? "";
    if (known.needsClient && device.clientId === "") throw new PlexFailure(1000);
    return known.route.handle({ ...known.call, params, device });
  };
  addEveryPath(app, answer, { bodyLimit: rules.maxBodyBytes });
};

/** Everything that can be asked, for tests to walk through. */
export const allRoutes: Route[] = [
  ...homeRoutes,
  ...homeV1Routes,
  ...invitationRoutes,
  ...managedRoutes,
  ...pageRoutes,
  ...pictureRoutes,
  ...pinRoutes,
  ...resourceRoutes,
  ...shareRoutes,
  ...shareV1Routes,
  ...sharingRoutes,
  ...signInRoutes,
  ...switchRoutes,
  ...userRoutes,
];

/** Below the mount. */
const pathOf = (request: FastifyRequest, { basePath }: PlexContext): string =>
  (request.url.split("?", 1)[0] ?? "").slice(basePath.length) || "/";

/** A form may name the client, too: then its body tells, and is read later. */
const mayNameClient = (request: FastifyRequest): boolean =>
  readPlexHeader(request, "client-identifier") !== "" ||
  (request.method === "POST" && /urlencoded/i.test(request.headers["content-type"] ?? ""));

/** A body that is too large, or what nobody foresaw, has no code of its own. */
const toFailure = (error: FastifyError | PlexFailure): PlexFailure =>
  error instanceof PlexFailure ? error : new PlexFailure(1999, { status: error.statusCode ?? 500 });
