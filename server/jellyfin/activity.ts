/** What the activity log says, and asking it. Policies and configurations leave no trace there. */

import type { Account } from "../store/jellyfin/accounts.ts";
import type { ActivityEntry, ActivitySort } from "../store/jellyfin/activity.ts";
import { type Call, type Handler, type JellyfinContext, sendJson } from "./context.ts";
import type { Route } from "./routes.ts";
import { noUser, queryResult, toWireDate } from "./wire.ts";

export const activityRoutes: Route[] = [
  {
    method: "GET",
    path: "/System/ActivityLog/Entries",
    handle: (call) => listEntries(call),
  },
];

const sentences = {
  AuthenticationSucceeded: (name: string) => `${name} successfully authenticated`,
  AuthenticationFailed: (name: string) => `Failed login attempt from ${name}`,
  SessionStarted: (name: string, device: string) => `${name} is online from ${device}`,
  SessionEnded: (name: string, device: string) => `${name} has disconnected from ${device}`,
  UserCreated: (name: string) => `User ${name} has been created`,
  UserDeleted: (name: string) => `User ${name} has been deleted`,
  UserPasswordChanged: (name: string) => `Password has been changed for user ${name}`,
  UserLockedOut: (name: string) => `User ${name} has been locked out`,
};

export interface Happening {
  account: Pick<Account, "guid" | "name">;
  address?: string;
  device?: string;
}

export const log = (
  { store }: Pick<JellyfinContext, "store">,
  type: keyof typeof sentences,
  { account, address, device = "" }: Happening,
): Promise<void> =>
  store.jellyfin.activity.add({
    type,
    name: sentences[type](account.name, device),
    shortOverview: address === undefined ? null : `IP address: ${address}`,
    // A failed sign-in is nobody's; the name is in the text alone.
    guid: type === "AuthenticationFailed" || type === "UserDeleted" ? noUser : account.guid,
    severity: type === "AuthenticationFailed" || type === "UserLockedOut" ? "Error" : "Information",
  });

const sorts: Record<string, ActivitySort | undefined> = {
  name: "name",
  overiew: "short_overview", // misspelt in the real server's list
  shortoverview: "short_overview",
  type: "type",
  datecreated: "date",
  username: "userName",
  logseverity: "severity",
};

const listEntries: Handler = async (call) => {
  const { query, context } = call;
  const start = query.int("startIndex") ?? 0;
  const { entries, total } = await context.store.jellyfin.activity.list({
    start,
    limit: query.int("limit") ?? 100,
    minDate: query.date("minDate"),
    hasUser: query.bool("hasUserId"),
    ...(context.rules.searchesActivity && searchOf(call)),
  });
  return sendJson(call, queryResult(entries.map(toWireEntry), start, total));
};

const severities = ["Trace", "Debug", "Information", "Warning", "Error", "Critical", "None"] as const;

const searchOf = ({ query }: Call) => {
  const orders = query.all("sortOrder");
  return {
    maxDate: query.date("maxDate"),
    name: query.text("name"),
    shortOverview: query.text("shortOverview"),
    type: query.text("type"),
    userName: query.text("username"),
    severity: query.oneOf("severity", severities),
    sort: query.all("sortBy").flatMap((name, index) => {
      const column = sorts[name.toLowerCase()];
      const order = orders[index] ?? orders[0] ?? "Ascending";
      return column ? [{ column, descending: order.toLowerCase() === "descending" }] : [];
    }),
  };
};

const toWireEntry = ({ id, name, shortOverview, type, date, guid, severity }: ActivityEntry) => ({
  Id: id,
  Name: name,
  ShortOverview: shortOverview,
  Type: type,
  Date: toWireDate(date),
  UserId: guid,
  Severity: severity,
});
