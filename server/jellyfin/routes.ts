/** Finds the route of a path as ASP.NET does: in any letter case, with or without a slash at the end. */
import { createPathFinder, type Fitting, partsOf } from "../routePaths.ts";
import type { Handler } from "./context.ts";

/**
 * Who may call. `anyTime` ignores the hours that a user is limited to. `setup` is open to everybody until
 * the wizard is through, and for administrators from then on; `setupOrUser` likewise, for everybody signed in.
 */
export type Access = "anyone" | "user" | "anyTime" | "admin" | "setup" | "setupOrUser";

export type Method = "GET" | "HEAD" | "POST" | "DELETE";

export interface Route {
  method: Method;
  /** As documented: `/Users/{userId}/Policy`. */
  path: string;
  access: Access;
  handle: Handler;
}

export type Found =
  | Fitting<Route>
  /** The path is known, but not by this method. */
  | { allowed: Method[] }
  | undefined;

export const createRouter = (routes: readonly Route[]) => {
  const find = createPathFinder(routes, (word, given) => word.toLowerCase() === given.toLowerCase());
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
