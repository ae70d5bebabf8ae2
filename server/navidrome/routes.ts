/** Routes as Go's router has them: each with and without a slash at the end, the wrong method answered 405. */
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { sendMethodNotAllowed } from "./reply.ts";
import { hasRight } from "./rights.ts";

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply;

export const allMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

export type Method = (typeof allMethods)[number];

export const addRoute = (
  app: FastifyInstance,
  url: string,
  handlers: Partial<Record<Method, Handler>>,
  { slash = true } = {},
) => {
  const allowed = Object.keys(handlers) as Method[];
  for (const method of allowed)
    if (!hasRight(method, url))
      throw new Error(`Nobody has said who may call ${method} ${url}: add a row to rights.ts`);
  const urls = slash ? [url, `${url}/`] : [url];
  for (const each of urls) {
    for (const method of allowed) app.route({ method, url: each, handler: handlers[method]! });
    addToRest(app, each, allowed, (_request, reply) => sendMethodNotAllowed(reply, allowed));
  }
};

/** The same answer to every method but those. */
export const addToRest = (app: FastifyInstance, url: string, taken: readonly Method[], handler: Handler) => {
  const method: HTTPMethods[] = allMethods.filter((candidate) => !taken.includes(candidate));
  app.route({ method, url, handler });
};

/** The body as text, whatever its content type. */
export const textOf = (request: FastifyRequest): string =>
  typeof request.body === "string" ? request.body : "";

export const searchOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split("?", 2)[1] ?? "");

/**
 * The `{id}` of the path. Where a slash is encoded in it, Go's router leaves the whole of it encoded.
 */
export const idOf = (request: FastifyRequest): string => {
  const { id } = request.params as { id: string };
  const raw = request.url
    .split("?", 1)[0]!
    .split("/")
    .find((part) => /%2f/i.test(part));
  return raw ?? id;
};
