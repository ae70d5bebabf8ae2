/** Routes as Go's router has them: each with and without a slash at the end, the wrong method answered 405. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { everyMethod } from "../everyPath.ts";
import { createPathFinder, decodePart, type Fitting } from "../routePaths.ts";
import { sendMethodNotAllowed } from "./reply.ts";
import { hasRight } from "./rights.ts";

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply;

export type Method = (typeof everyMethod)[number];

/** What comes before the handler: headers for pages of other origins (all but `none`), then who calls. */
export type Gate = "none" | "open" | "user" | "admin";

export interface Route {
  methods: readonly Method[];
  /** Below the mount: `/api/user/{id}`, or `/api/*` for whatever is below. */
  path: string;
  gate: Gate;
  handle: Handler;
}

/** Of one path, with and without a slash at its end. */
export const routesAt = (
  path: string,
  gate: Gate,
  handlers: Partial<Record<Method, Handler>>,
  { slash = true } = {},
): Route[] => {
  const allowed = Object.keys(handlers) as Method[];
  for (const method of allowed)
    if (!hasRight(method, path))
      throw new Error(`Nobody has said who may call ${method} ${path}: add a row to rights.ts`);
  return (slash ? [path, `${path}/`] : [path]).flatMap((each) => [
    ...allowed.map((method) => ({ methods: [method], path: each, gate, handle: handlers[method]! })),
    notAllowed(each, gate, allowed),
  ]);
};

/** 405 to every method but those. */
export const notAllowed = (path: string, gate: Gate, allowed: readonly Method[]): Route => ({
  methods: everyMethod.filter((method) => !allowed.includes(method)),
  path,
  gate,
  handle: (_request, reply) => sendMethodNotAllowed(reply, allowed),
});

/**
 * Fastify has two routes for a whole mount, and the rest is looked up here: to have it know each path by each method took
 * a tenth of the server's start.
 */
export const createRouter = (routes: readonly Route[]) => {
  const find = createPathFinder(routes, { fold: decodePart, isEmptyTaken: true });
  return (method: string, parts: readonly string[]): Fitting<Route> => {
    const found = find(parts).find(({ route }) => (route.methods as readonly string[]).includes(method));
    if (!found) throw new Error(`No route is there for ${method}`);
    return found;
  };
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
