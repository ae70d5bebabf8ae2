/** Which pages may ask: all of them, without cookies. Only who sends an Origin is told so. */
import type { FastifyReply, FastifyRequest } from "fastify";

const methods = ["HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"];
const exposed = "X-Content-Duration, X-Total-Count, X-Nd-Authorization";

/** Answers a preflight itself. To be called before anything asks for a token. */
export const answerCors = (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined => {
  const { origin } = request.headers;
  const asked = request.headers["access-control-request-method"];
  if (request.method === "OPTIONS" && asked) return answerPreflight(request, reply, asked);
  reply.header("vary", "Origin");
  if (origin) allowOrigin(reply).header("access-control-expose-headers", exposed);
  return undefined;
};

const answerPreflight = (request: FastifyRequest, reply: FastifyReply, asked: string) => {
  reply.header("vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
  const method = asked.toUpperCase();
  if (request.headers.origin && methods.includes(method)) {
    allowOrigin(reply).header("access-control-allow-methods", method);
    const headers = request.headers["access-control-request-headers"];
    if (headers) reply.header("access-control-allow-headers", headers.split(",").map(toCanonical).join(", "));
  }
  return reply.code(200).send();
};

const allowOrigin = (reply: FastifyReply) => reply.header("access-control-allow-origin", "*");

/** "x-nd-authorization" → "X-Nd-Authorization" */
const toCanonical = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
