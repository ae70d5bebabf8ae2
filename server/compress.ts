/** Compresses answers on request, as the servers that are imitated do. */
import { constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** Bytes. Below this, headers weigh more than what is saved. */
const leastBytes = 1024;
const compressible = /^(application\/(json|xml)|text\/)/;

export const compressAnswers = (app: FastifyInstance) => {
  // Called back, not awaited: most answers go as they are.
  app.addHook<string | Buffer>("onSend", (request, reply, payload, done) => {
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return done(null, payload);
    const type = String(reply.getHeader("content-type") ?? "");
    const isAsked = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (!compressible.test(type) || payload.length < leastBytes || reply.hasHeader("content-encoding"))
      return done(null, payload);
    reply.header("vary", [reply.getHeader("vary"), "Accept-Encoding"].filter(Boolean).join(", "));
    if (!isAsked) return done(null, payload);
    reply.header("content-encoding", "gzip").removeHeader("content-length");
    return gzip(payload, { level: constants.Z_BEST_SPEED + 3 }, done);
  });
};
