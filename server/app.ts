/** The whole server: every dialect in both manners over one store, and the dashboard in front of them. */
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import { compressAnswers } from "./compress.ts";
import type { JellyfinRules } from "./jellyfin/manners.ts";
import { mountJellyfin } from "./jellyfin/mount.ts";
import type { Starting } from "./jellyfin/starting.ts";
import { type LogOptions, loggerOf, logUnforeseen } from "./log.ts";
import { manners as allManners } from "./manner.ts";
import { navidrome } from "./navidrome/dialect.ts";
import { type NavidromeRules, manners as navidromeManners } from "./navidrome/manners.ts";
import type { PlexRules } from "./plex/manners.ts";
import { mountPlex } from "./plex/mount.ts";
import type { Store } from "./store/index.ts";

export interface AppOptions {
  store: Store;
  /** Over those of the manner, in both. */
  rules?: Partial<NavidromeRules>;
  jellyfin?: JellyfinAppOptions | undefined;
  plex?: { rules?: Partial<PlexRules> | undefined } | undefined;
  /** A folder: the built dashboard, to be served at "/". */
  app?: string | undefined;
  /** Whether only this machine can reach the server: then the page fills in the demo's sign-in. */
  isPrivate?: boolean;
  /** Default: nothing is written down. */
  log?: LogOptions | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface JellyfinAppOptions {
  /** Over those of the manner, in all of them. */
  rules?: Partial<JellyfinRules> | undefined;
  /** How long it takes to start. Default: it is up at once. */
  starting?: Starting | undefined;
  /** Where PINs of forgotten passwords are written to. Default: nowhere but to the store. */
  dataFolder?: string | undefined;
}

export const createApp = async ({
  store,
  rules,
  jellyfin,
  plex,
  app: folder,
  isPrivate = false,
  log,
  now,
}: AppOptions) => {
  const app = createHttpServer(log);
  for (const manner of allManners)
    await app.register(navidrome, {
      prefix: `/${manner}/navidrome`,
      store,
      rules: { ...navidromeManners[manner], ...rules },
      ...(now && { now }),
    });
  await mountJellyfin(app, { store, ...jellyfin, ...(now && { now }) });
  await mountPlex(app, { store, isPrivate, ...plex, ...(now && { now }) });
  addHealth(app, store);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  if (folder !== undefined) {
    const { serveDashboard } = await import("./dashboard.ts"); // who has none does not wait for what serves files
    await serveDashboard(app, { folder, store, isPrivate });
  }
  return app;
};

/** Without routes: dialects add their own, and nothing that they do not have. */
export const createHttpServer = (log?: LogOptions): FastifyInstance => {
  const app = Fastify({
    ...(log && { logger: loggerOf(log) }),
    // Whoever sends a request letter by letter does not keep a connection for good.
    requestTimeout: 120_000,
    http: { headersTimeout: 20_000 },
    keepAliveTimeout: 72_000, // longer than that of a proxy in front: it is the one to close
    bodyLimit: 1_048_576, // where a dialect says nothing else
    exposeHeadRoutes: false,
    schemaController: { compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema } },
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, error.statusCode ?? 400),
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode >= 500) logUnforeseen(request.log, error);
    return sendProblem(reply, statusCode);
  });
  compressAnswers(app);
  return app;
};

/** Dialects read bodies by themselves: what compiles schemas is neither loaded nor bundled (scripts/build-server.mjs). */
const refuseSchema = (): never => {
  throw new Error("This server has nothing that reads a route's schema");
};

/** Says what kind of thing went wrong, and nothing of where. */
const sendProblem = (reply: FastifyReply, status: number) =>
  reply
    .code(status)
    .header("content-type", "text/plain; charset=utf-8")
    .send(
      status === 404 ? "Nothing is here.\n" : status < 500 ? "Not a request.\n" : "Something went wrong.\n",
    );

/** For whoever watches over the process: 200 while it can do its work, 503 when it cannot reach its data. */
const addHealth = (app: FastifyInstance, store: Store) => {
  for (const url of ["/health", "/healthz"])
    app.get(url, { logLevel: "error" }, async (request, reply) => {
      const ok = await store.meta.read("guard").then(
        (guard) => guard !== undefined,
        (error: unknown) => {
          logUnforeseen(request.log, error);
          return false;
        },
      );
      return reply
        .code(ok ? 200 : 503)
        .header("cache-control", "no-store")
        .send({ ok });
    });
};
