/** Where the dialect stands on the server, and what a base URL does with paths beside it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { everyMethod } from "../everyPath.ts";
import { type JellyfinOptions, jellyfin } from "./dialect.ts";
import { type JellyfinManner, type JellyfinRules, jellyfinMannerNames, jellyfinManners } from "./manners.ts";

export const jellyfinPath = (manner: JellyfinManner): string => `/${manner}/jellyfin`;

/** In every manner. `rules` go over those of the manner, in all of them. */
export const mountJellyfin = async (
  app: FastifyInstance,
  { rules, ...options }: Omit<JellyfinOptions, "rules"> & { rules?: Partial<JellyfinRules> | undefined },
): Promise<void> => {
  for (const manner of jellyfinMannerNames) {
    const mounted: JellyfinRules = { ...jellyfinManners[manner], ...rules };
    await app.register(jellyfin, { ...options, prefix: jellyfinPath(manner), rules: mounted });
    if (mounted.redirectsToBase) redirectToBase(app, manner);
  }
};

/**
 * A server with a base URL leads every other path to its web client, before it thinks of CORS: a page of another
 * origin that has the base wrong sees no answer at all.
 */
const redirectToBase = (app: FastifyInstance, manner: JellyfinManner) => {
  const base = jellyfinPath(manner);
  const redirect = (request: FastifyRequest, reply: FastifyReply) => {
    const isHealth = /^\/[^/]+\/health\/?(\?|$)/i.test(request.url);
    return reply
      .code(302)
      .header("location", `${base}${isHealth ? "/health" : "/web/"}`)
      .send();
  };
  for (const url of [`/${manner}`, `/${manner}/*`])
    app.route({
      method: [...everyMethod],
      url,
      handler: redirect,
    });
};
