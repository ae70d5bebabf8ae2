/** Finds the route of a path as ASP.NET does: in any letter case, with or without a slash at the end. */
import { createPathFinder, type Fitting, partsOf } from "../routePaths.ts";
import type { Handler } from "./context.ts";
import { type Right, rightOf } from "./rights.ts";

export type Method = "GET" | "HEAD" | "POST" | "DELETE";

/** Who may call it: see rights.ts. */
export interface Route {
  method: Method;
  /** As documented: `/Users/{userId}/Policy`. */
  path: string;
  handle: Handler;
}

export type Found =
  | Fitting<Route & Right>
  /** The path is known, but not by this method. */
  | { allowed: Method[] }
  | undefined;

export const createRouter = (routes: readonly Route[]) => {
  const find = createPathFinder(
    routes.map((route) => ({ ...route, ...rightOf(route) })),
    { fold: (word) => word.toLowerCase() },
  );
  return (method: string, path: string): Found => {
    const given = partsOf(path);
    if (given.at(-1) === "" && given.length > 1) given.pop();
    const matches = find(given);
    const fitting = matches.find(({ route }) => route.method === method);
    if (fitting) return fitting;
    return matches.length > 0
      ? { allowed: [...new Set(matches.map(({ route }) => route.method))] }
      : undefined;
  };
};
