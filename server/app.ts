/** The whole server: every dialect in both manners over one store, and the dashboard in front of them. */
import Fastify, { type FastifyInstance } from "fastify";
import { compressAnswers } from "./compress.ts";
import { serveDashboard } from "./dashboard.ts";
import type { JellyfinRules } from "./jellyfin/manners.ts";
import { mountJellyfin } from "./jellyfin/mount.ts";
import type { Starting } from "./jellyfin/starting.ts";
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
  now,
}: AppOptions) => {
  const app = createHttpServer();
  for (const manner of allManners)
    await app.register(navidrome, {
      prefix: `/${manner}/navidrome`,
      store,
      rules: { ...navidromeManners[manner], ...rules },
      ...(now && { now }),
    });
  await mountJellyfin(app, { store, ...jellyfin, ...(now && { now }) });
  await mountPlex(app, { store, isPrivate, ...plex, ...(now && { now }) });
  app.get("/healthz", (_request, reply) => reply.send({ ok: true }));
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).header("content-type", "text/plain; charset=utf-8").send("Nothing is here.\n"),
  );
  if (folder !== undefined) await serveDashboard(app, { folder, store, isPrivate });
  return app;
};

/** Without routes: dialects add their own, and nothing that they do not have. */
export const createHttpServer = (): FastifyInstance => {
  const app = Fastify({
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 1000 },
  });
  compressAnswers(app);
  return app;
};
