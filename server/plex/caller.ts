/** Who calls, from where, and whether that is enough for the route. */
import type { FastifyRequest } from "fastify";
import type { Account } from "../store/household/accounts.ts";
import type { AccountDevice } from "../store/household/devices.ts";
import type { Caller, PlexContext } from "./context.ts";
import { PlexFailure, plainErrors } from "./errors.ts";
import type { PlexRules } from "./manners.ts";
import { readQuery } from "./params.ts";
import type { Right } from "./rights.ts";
import type { Route } from "./routes.ts";

/** An `X-Plex-*` header, or the query parameter of the same name, in any letter case. "" where it is left out. */
export const readPlexHeader = (request: FastifyRequest, name: string): string => {
  const header = request.headers[`x-plex-${name}`];
  if (typeof header === "string" && header !== "") return header;
  const wanted = `x-plex-${name}`;
  const found = Object.entries(readQuery(request)).find(([key]) => key.toLowerCase() === wanted);
  return typeof found?.[1] === "string" ? found[1] : "";
};

export const readDevice = (request: FastifyRequest): AccountDevice => ({
  clientId: readPlexHeader(request, "client-identifier"),
  product: readPlexHeader(request, "product"),
  name: readPlexHeader(request, "device-name") || readPlexHeader(request, "device"),
  platform: readPlexHeader(request, "platform"),
  version: readPlexHeader(request, "version"),
});

/** Undefined without a token, and with one that nobody has. */
export const findCaller = async (
  { store }: PlexContext,
  request: FastifyRequest,
): Promise<Caller | undefined> => {
  const token = readPlexHeader(request, "token");
  const found = token === "" ? undefined : await store.household.devices.findByToken(token);
  return found && { token, deviceId: found.id, account: found.account };
};

/** A managed user, or the guest: they have no account of their own. */
export const isSubAccount = ({ userId }: Account): boolean => userId === null;

/** Whether this account decides about its household. Who has none may found one. */
export const isAdministrator = ({ userId, membership }: Account): boolean =>
  userId !== null && (membership === null || membership.kind === "administrator");

/** What refuses the caller, if anything does. */
export const refusalOf = (
  { access, refuseStranger = strangerOf }: Route & Right,
  caller: Caller | undefined,
  rules: PlexRules,
): PlexFailure | undefined => {
  if (access === "anyone") return undefined;
  if (!caller) return refuseStranger(rules);
  if (access === "token") return undefined;
  if (isSubAccount(caller.account)) return new PlexFailure(1009);
  if (access === "administrator" && !isAdministrator(caller.account)) return new PlexFailure(1042);
  return undefined;
};

/** v1 says it in words. */
const strangerOf = () => new PlexFailure(1001, { v1: plainErrors("Please sign in.") });
