/** Who may call what: one row per route. A route without a row does not start. */

/**
 * Who may call. `full` is everybody who is no managed user and no guest; `administrator` is who founded the
 * household, or has none yet.
 */
export type Access = "anyone" | "token" | "full" | "administrator";

export interface Right {
  access: Access;
  /**
   * Whom a full member may name in it, which the route finds out when it knows whom it is about. `oneself`: others are
   * for the household's administrator. `oneselfOnly`: not even for that one. `owner`: whoever has servers, or a
   * household, of one's own. Left out: what one has and is part of, and all else is not there (404).
   */
  about?: "oneself" | "oneselfOnly" | "owner";
  /** The household's administrator is none of those whom it can be done to. */
  sparesAdministrator?: true;
}

const anyone: Right = { access: "anyone" };
const token: Right = { access: "token" };
const full: Right = { access: "full" };
const administrator: Right = { access: "administrator" };

/** By method and path, as `routes.ts` has them. */
export const rights: Readonly<Record<string, Right>> = {
  // Signing in, and its pages
  "POST /api/v2/users/signin": anyone,
  "DELETE /api/v2/users/signout": token,
  "POST /api/v2/pins": anyone,
  "GET /api/v2/pins/{id}": anyone,
  "GET /api/v2/pins/qr/{code}": anyone,
  "PUT /api/v2/pins/link": full,
  "GET /auth": anyone,
  "POST /auth": anyone,
  "GET /link": anyone,
  "POST /link": anyone,
  "GET /auth.css": anyone,
  "GET /auth.js": anyone,

  // Who one is
  "GET /api/v2/user": token,
  "GET /api/v2/ping": token,
  "GET /users/{uuid}/avatar": anyone,

  // The household
  "GET /api/v2/home": token,
  "GET /api/v2/home/users": token,
  "GET /api/home/users": token,
  "POST /api/v2/home/users/{uuid}/switch": token,
  "POST /api/home/users/{id}/switch": token,
  "POST /api/home": administrator,
  "PUT /api/home": administrator,
  "POST /api/home/users": administrator,
  "PUT /api/home/users/{id}": { access: "full", about: "oneselfOnly" },
  "DELETE /api/home/users/{id}": { access: "full", about: "oneself", sparesAdministrator: true },
  "POST /api/v2/home/users/restricted": administrator,
  "POST /api/v2/home/users/restricted/profile": administrator,
  "POST /api/v2/home/users/restricted/{id}": { access: "administrator", sparesAdministrator: true },
  "DELETE /api/v2/home/users/{id}": { access: "full", about: "oneself", sparesAdministrator: true },

  // Invitations
  "GET /api/invites/requested": full,
  "GET /api/invites/requests": full,
  "DELETE /api/invites/requested/{id}": full,
  "DELETE /api/invites/requests/{id}": full,
  "PUT /api/invites/requests/{id}": full,

  // Servers, and what is shared of them
  "GET /api/v2/resources": token,
  "GET /api/v2/servers/{machineId}": full,
  "GET /api/servers/{machineId}": full,
  "GET /api/v2/shared_servers/owned/accepted": full,
  "GET /api/v2/shared_servers/owned/pending": full,
  "GET /api/v2/shared_servers/invites/owned/pending": full,
  "GET /api/v2/shared_servers/invites/received/pending": full,
  "POST /api/v2/shared_servers": full,
  "POST /api/v2/shared_servers/{id}": full,
  "DELETE /api/v2/shared_servers/{id}": full,
  "POST /api/v2/shared_servers/{id}/accept": full,
  "GET /api/servers/{machineId}/shared_servers": full,
  "POST /api/servers/{machineId}/shared_servers": full,
  "PUT /api/servers/{machineId}/shared_servers/{id}": full,
  "DELETE /api/servers/{machineId}/shared_servers/{id}": full,
  "GET /api/users": full,
  "PUT /api/users/{id}": { access: "full", about: "owner" },
  "PUT /api/v2/sharings/{id}": { access: "full", about: "owner" },
  "DELETE /api/v2/sharings/{id}": full,
};

export const rightOf = ({ method, path }: { method: string; path: string }): Right => {
  const right = rights[`${method} ${path}`];
  if (!right) throw new Error(`Nobody has said who may call ${method} ${path}: add a row to rights.ts`);
  return right;
};
