/** Which pages may ask: all of them, without cookies. No answer's header is exposed to them. */
import type { FastifyReply, FastifyRequest } from "fastify";

/** Answers a preflight itself, before anybody asks for a token. */
export const answerCors = (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined => {
  if (request.headers.origin === undefined) return undefined;
  reply.header("access-control-allow-origin", "*");
  const method = request.headers["access-control-request-method"];
  if (request.method !== "OPTIONS" || method === undefined) return undefined;
  const headers = request.headers["access-control-request-headers"];
  reply.header("access-control-allow-methods", method);
  if (headers) reply.header("access-control-allow-headers", headers);
  return reply.code(204).send();
};
