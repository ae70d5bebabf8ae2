/** Finds the route of a method and a path. */
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

export interface Found {
  route: Route;
  params: Record<string, string>;
}

export const createRouter = (routes: readonly Route[]) => {
  const known = routes.map((route) => ({ route, parts: route.path.split("/").slice(1) }));
  // A word goes before a placeholder: `restricted/profile` is nobody's number.
  known.sort((a, b) => placeholdersIn(a.parts) - placeholdersIn(b.parts));

  return (method: string, path: string): Found | undefined => {
    const given = path.split("/").slice(1);
    for (const { route, parts } of known) {
      const params = route.method === method ? match(parts, given) : undefined;
      if (params) return { route, params };
    }
    return undefined;
  };
};

export const generationOf = (path: string): Generation => (/^\/api\/(?!v2(\/|$))/.test(path) ? 1 : 2);

const isPlaceholder = (part: string) => part.startsWith("{");
const placeholdersIn = (parts: readonly string[]) => parts.filter(isPlaceholder).length;

const match = (parts: readonly string[], given: readonly string[]): Record<string, string> | undefined => {
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? "";
    if (!isPlaceholder(part)) {
      if (part !== value) return undefined;
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
