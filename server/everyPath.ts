/** Whatever is asked below a mount, by any method: dialects look their routes up by themselves. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

export const everyMethod = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

export const addEveryPath = (
  app: FastifyInstance,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply,
  { bodyLimit }: { bodyLimit?: number } = {},
): void => {
  for (const url of ["/", "/*"])
    app.route({
      method: [...everyMethod],
      url,
      // The other one has it. Each path that Fastify knows costs the start time, once for each method.
      prefixTrailingSlash: "no-slash",
      handler,
      ...(bodyLimit !== undefined && { bodyLimit }),
    });
};
