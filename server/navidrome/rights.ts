/** Who may call what: one row per route. A route without a row does not start. */
import type { StoredUser } from "../store/userRow.ts";

/** `oneself`: an administrator anything, a member what has the member's own id in its path. */
export type Right = "anyone" | "user" | "oneself" | "admin";

/** By method and path, as the routes are written; without the slash that may follow. */
export const rights = {
  "POST /auth/login": "anyone",
  "POST /auth/createAdmin": "anyone", // while nobody lives here
  "GET /app": "anyone",
  "GET /api/keepalive/*": "user",
  "GET /api/user": "admin",
  "POST /api/user": "admin",
  "GET /api/user/{id}": "oneself",
  "PUT /api/user/{id}": "oneself",
  "DELETE /api/user/{id}": "admin",
  "GET /api/user/{id}/library": "admin",
  "PUT /api/user/{id}/library": "admin",
  "GET /api/library": "admin",
  "POST /api/library": "admin",
  "GET /api/library/{id}": "admin",
  "PUT /api/library/{id}": "admin",
  "DELETE /api/library/{id}": "admin",
} as const satisfies Record<string, Right>;

export type RouteName = keyof typeof rights;

export const hasRight = (method: string, url: string): boolean => Object.hasOwn(rights, `${method} ${url}`);

/** `id`: whom the path names. For who is signed in; each route refuses in words of its own. */
export const mayCall = (route: RouteName, caller: StoredUser, id?: string): boolean => {
  const right: Right = rights[route];
  return right === "admin" || right === "oneself"
    ? caller.isAdmin || (right === "oneself" && caller.id === id)
    : true;
};
