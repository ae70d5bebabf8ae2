/** Where the dialect stands on the server. */
import type { FastifyInstance } from "fastify";
import { type Manner, manners } from "../manner.ts";
import { type PlexOptions, plex } from "./dialect.ts";
import { type PlexRules, plexManners } from "./manners.ts";

export const plexPath = (manner: Manner): string => `/${manner}/plex`;

/** In both manners. `rules` go over those of the manner. */
export const mountPlex = async (
  app: FastifyInstance,
  { rules, ...options }: Omit<PlexOptions, "rules"> & { rules?: Partial<PlexRules> | undefined },
): Promise<void> => {
  for (const manner of manners)
    await app.register(plex, {
      ...options,
      prefix: plexPath(manner),
      rules: { ...plexManners[manner], ...rules },
    });
};
