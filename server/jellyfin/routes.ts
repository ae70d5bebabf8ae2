/** Finds the route of a path as ASP.NET does: in any letter case, with or without a slash at the end. */
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
  | { route: Route; params: Record<string, string> }
  /** The path is known, but not by this method. */
  | { allowed: Method[] }
  | undefined;

export const createRouter = (routes: readonly Route[]) => {
  const known = routes.map((route) => ({ route, parts: route.path.split("/").slice(1) }));
  // A word goes before a placeholder: /Users/Me is nobody's id.
  known.sort((a, b) => placeholdersIn(a.parts) - placeholdersIn(b.parts));

  return (method: string, path: string): Found => {
    const given = path.split("/").slice(1);
    if (given.at(-1) === "" && given.length > 1) given.pop();
    const matches = known.flatMap(({ route, parts }) => {
      const params = match(parts, given);
      return params ? [{ route, params }] : [];
    });
    const fitting = matches.find(({ route }) => route.method === method);
    if (fitting) return fitting;
    return matches.length > 0
      ? { allowed: [...new Set(matches.map(({ route }) => route.method))] }
      : undefined;
  };
};

const isPlaceholder = (part: string) => part.startsWith("{");
const placeholdersIn = (parts: readonly string[]) => parts.filter(isPlaceholder).length;

const match = (parts: readonly string[], given: readonly string[]): Record<string, string> | undefined => {
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? "";
    if (!isPlaceholder(part)) {
      if (part.toLowerCase() !== value.toLowerCase()) return undefined;
    } else if (value === "") return undefined;
    else params[part.slice(1, -1)] = decode(value);
  }
  return params;
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
