/** Finds the route of a method and a path. */
import { createPathFinder, type Fitting, partsOf } from "../routePaths.ts";
import type { Handler } from "./context.ts";
import type { PlexFailure } from "./errors.ts";
import type { PlexRules } from "./manners.ts";

/** v1 is below `/api`, v2 below `/api/v2`. Pages are neither. */
export type Generation = 1 | 2;

/**
 * Who may call. `full` is everybody who is no managed user and no guest; `administrator` is who founded the
 * household, or has none yet.
 */
export type Access = "anyone" | "token" | "full" | "administrator";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Route {
  method: Method;
  /** Below the mount: `/api/v2/home/users/{uuid}/switch`. */
  path: string;
  access: Access;
  handle: Handler;
  /** For who has no token, or a bad one. Left out: as everywhere in its generation. */
  refuseStranger?: (rules: PlexRules) => PlexFailure;
  /** Asked for by a picture in a page, which cannot say what client it is of. */
  isPicture?: true;
}

export type Found = Fitting<Route>;

export const createRouter = (routes: readonly Route[]) => {
  const find = createPathFinder(routes);
  return (method: string, path: string): Found | undefined =>
    find(partsOf(path)).find(({ route }) => route.method === method);
};

export const generationOf = (path: string): Generation => (/^\/api\/(?!v2(\/|$))/.test(path) ? 1 : 2);
