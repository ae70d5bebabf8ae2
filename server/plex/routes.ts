/** Finds the route of a method and a path. */
import { createPathFinder, type Fitting, partsOf } from "../routePaths.ts";
import type { Handler } from "./context.ts";
import type { PlexFailure } from "./errors.ts";
import type { PlexRules } from "./manners.ts";
import { type Right, rightOf } from "./rights.ts";

/** v1 is below `/api`, v2 below `/api/v2`. Pages are neither. */
export type Generation = 1 | 2;

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Who may call it: see rights.ts. */
export interface Route {
  method: Method;
  /** Below the mount: `/api/v2/home/users/{uuid}/switch`. */
  path: string;
  handle: Handler;
  /** For who has no token, or a bad one. Left out: as everywhere in its generation. */
  refuseStranger?: (rules: PlexRules) => PlexFailure;
  /** Asked for by a picture in a page, which cannot say what client it is of. */
  isPicture?: true;
}

export type Found = Fitting<Route & Right>;

export const createRouter = (routes: readonly Route[]) => {
  const find = createPathFinder(routes.map((route) => ({ ...route, ...rightOf(route) })));
  return (method: string, path: string): Found | undefined =>
    find(partsOf(path)).find(({ route }) => route.method === method);
};

export const generationOf = (path: string): Generation => (/^\/api\/(?!v2(\/|$))/.test(path) ? 1 : 2);
