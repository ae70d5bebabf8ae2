/** Who may call what: one row per route. A route without a row does not start. */

/**
 * Who may call. `anyTime` ignores the hours that a user is limited to. `setup` is open to everybody until
 * the wizard is through, and for administrators from then on; `setupOrUser` likewise, for everybody signed in.
 * `nobody` is refused whoever calls.
 */
export type Access = "anyone" | "user" | "anyTime" | "admin" | "setup" | "setupOrUser" | "nobody";

export interface Right {
  access: Access;
  /**
   * Whom a member may name in it. `oneself`: others are for administrators alone, which the route finds out when it
   * knows whom it is about (target.ts), because the real server reads the body first.
   */
  about?: "oneself";
}

const anyone: Right = { access: "anyone" };
const user: Right = { access: "user" };
const oneself: Right = { access: "user", about: "oneself" };
const admin: Right = { access: "admin" };
const setup: Right = { access: "setup" };
const setupOrUser: Right = { access: "setupOrUser" };

/** By method and path, as `routes.ts` has them. */
export const rights: Readonly<Record<string, Right>> = {
  // Users
  "GET /Users": user,
  "GET /Users/Public": anyone,
  "GET /Users/Me": user,
  "GET /Users/{userId}": { access: "anyTime" },
  "POST /Users/New": admin,
  "POST /Users": oneself,
  "POST /Users/{userId}": oneself,
  "DELETE /Users/{userId}": admin,
  "POST /Users/{userId}/Policy": admin,
  "POST /Users/Configuration": oneself,
  "POST /Users/{userId}/Configuration": oneself,
  "POST /Users/Password": oneself,
  "POST /Users/{userId}/Password": oneself,
  "POST /Users/{userId}/EasyPassword": { access: "nobody" },

  // Their pictures
  "GET /UserImage": anyone,
  "HEAD /UserImage": anyone,
  "POST /UserImage": oneself,
  "DELETE /UserImage": oneself,
  "GET /Users/{userId}/Images/{imageType}": anyone,
  "HEAD /Users/{userId}/Images/{imageType}": anyone,
  "POST /Users/{userId}/Images/{imageType}": oneself,
  "DELETE /Users/{userId}/Images/{imageType}": oneself,
  "GET /Users/{userId}/Images/{imageType}/{index}": anyone,
  "HEAD /Users/{userId}/Images/{imageType}/{index}": anyone,
  "POST /Users/{userId}/Images/{imageType}/{index}": oneself,
  "DELETE /Users/{userId}/Images/{imageType}/{index}": oneself,

  // Signing in
  "POST /Users/AuthenticateByName": anyone,
  "POST /Users/{userId}/Authenticate": anyone,
  "POST /Users/AuthenticateWithQuickConnect": anyone,
  "POST /Users/ForgotPassword": anyone,
  "POST /Users/ForgotPassword/Pin": anyone,
  "GET /QuickConnect/Enabled": anyone,
  "GET /QuickConnect/Initiate": anyone,
  "POST /QuickConnect/Initiate": anyone,
  "GET /QuickConnect/Connect": anyone,
  "POST /QuickConnect/Authorize": oneself,

  // Devices, sessions and keys
  "GET /Devices": admin,
  "DELETE /Devices": admin,
  "GET /Devices/Info": admin,
  "GET /Devices/Options": admin,
  "POST /Devices/Options": admin,
  "GET /Auth/Keys": admin,
  "POST /Auth/Keys": admin,
  "DELETE /Auth/Keys/{key}": admin,
  "GET /Auth/Providers": admin,
  "GET /Auth/PasswordResetProviders": admin,
  "GET /Sessions": user,
  "POST /Sessions/Logout": user,
  "POST /Sessions/Capabilities": user,
  "POST /Sessions/Capabilities/Full": user,
  "POST /Sessions/{sessionId}/Message": user,
  "POST /Sessions/{sessionId}/Playing/{command}": user,

  // Libraries
  "GET /Library/MediaFolders": admin,
  "GET /Library/VirtualFolders": setup,
  "GET /Channels": oneself,
  "GET /UserViews": oneself,

  // The server
  "GET /System/ActivityLog/Entries": admin,
  "GET /System/Info": setupOrUser,
  "GET /System/Info/Public": anyone,
  "GET /System/Ping": anyone,
  "POST /System/Ping": anyone,
  "GET /Branding/Configuration": anyone,
  "GET /Localization/ParentalRatings": setupOrUser,
  "GET /Localization/Cultures": setupOrUser,
  "GET /Localization/Options": anyone,
  "GET /health": anyone,
  "GET /": anyone,
  "GET /web": anyone,
  "GET /web/index.html": anyone,

  // Its wizard
  "GET /Startup/User": setup,
  "POST /Startup/User": setup,
  "GET /Startup/FirstUser": setup,
  "GET /Startup/Configuration": setup,
  "POST /Startup/Configuration": setup,
  "POST /Startup/RemoteAccess": setup,
  "POST /Startup/Complete": setup,
};

export const rightOf = ({ method, path }: { method: string; path: string }): Right => {
  const right = rights[`${method} ${path}`];
  if (!right) throw new Error(`Nobody has said who may call ${method} ${path}: add a row to rights.ts`);
  return right;
};
