/** Where Jellyfin 10.8 has what 10.9 gave a new address: the user stood in the path, not in the query. */
import type { Http } from "../http";
import { userPath } from "./userPath";
import { isOlderThan } from "./version";

/** The same `http`, with the addresses that a server of this version knows. */
export const withOlderPaths = (http: Http, version: string): Http => {
  if (!isOlderThan(version, "10.9")) return http;
  return (method, path, request = {}) => {
    const { userId, ...query } = request.query ?? {};
    const below = olderPaths[`${method} ${path}`];
    if (below === undefined || typeof userId !== "string") return http(method, path, request);
    return http(method, userPath(userId) + below, { ...request, query });
  };
};

/** What follows `/Users/:id`. */
const olderPaths: Partial<Record<string, string>> = {
  "POST /Users": "",
  "POST /Users/Password": "/Password",
  "POST /Users/Configuration": "/Configuration",
  "POST /UserImage": "/Images/Primary",
  "DELETE /UserImage": "/Images/Primary",
  "GET /UserViews": "/Views",
};
