/** Which pages may ask: all of them, without cookies. Of the headers of an answer they may read `Location` alone. */
import type { FastifyReply, FastifyRequest } from "fastify";

/** Answers a preflight itself, before anybody asks for a token. The headers are those that were seen on the service. */
export const answerCors = (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined => {
  reply.header("vary", "Origin");
  if (request.headers.origin === undefined) return undefined;
  reply
    .header("access-control-allow-origin", "*")
    .header("access-control-allow-methods", "GET, POST, PUT, PATCH, HEAD, DELETE, OPTIONS")
    .header("access-control-expose-headers", "Location")
    .header("access-control-max-age", "86400");
  if (request.method !== "OPTIONS") return undefined;
  const headers = request.headers["access-control-request-headers"];
  if (headers) reply.header("access-control-allow-headers", headers);
  return reply.code(204).send();
};
