/** v2: managed users are made, renamed, limited, given a PIN, and removed. */
import type { Account, AccountChanges } from "../store/household/accounts.ts";
import { HouseholdFullError } from "../store/household/errors.ts";
import { type Call, callerOf, send, sendNothing } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { findMember, foundHousehold } from "./home.ts";
import { readName } from "./names.ts";
import { isObject, readFlag, readNumber, readText } from "./params.ts";
import { checkProfile } from "./profiles.ts";
import type { Route } from "./routes.ts";
import { readSettings, withoutFilters } from "./settings.ts";
import { toWireMember } from "./wire.ts";

export const managedRoutes: Route[] = [
  {
    method: "POST",
    path: "/api/v2/home/users/restricted",
    async handle(call) {
      const { params, context } = call;
      const title = readName(params, "friendlyName");
      const restrictionProfile = checkProfile(readText(params, "restrictionProfile"));
      const sent = isObject(params.sharingSettings) ? params.sharingSettings : {};
      const settings = readSettings(call, sent, null);
      const made = await addManaged(call, { title, restrictionProfile });
      if (Object.keys(settings).length > 0)
        await context.store.household.shares.setSettings(callerOf(call).account.id, made.id, settings);
      return send(call, toWireMember(call, made), context.rules.createStatus);
    },
  },
  {
    method: "POST",
    path: "/api/v2/home/users/restricted/profile",
    async handle(call) {
      const { params, context } = call;
      const { accounts, shares } = context.store.household;
      const member = await findManaged(call, readNumber(params.userId));
      const restrictionProfile = checkProfile(readText(params, "restrictionProfile"));
      if (restrictionProfile !== "")
        await shares.setSettings(callerOf(call).account.id, member.id, withoutFilters);
      const changed = await accounts.update(member.id, { restrictionProfile });
      return send(call, toWireMember(call, changed));
    },
  },
  {
    method: "POST",
    path: "/api/v2/home/users/restricted/{id}",
    async handle(call) {
      const member = await findManaged(call, readNumber(call.path.id));
      const changes = readChanges(call, member);
      const changed = await call.context.store.household.accounts.update(member.id, changes);
      // What was there before is what the answer to removing a PIN was seen to show.
      const over = changes.pin === "" ? { protected: member.isPinSet } : {};
      return send(call, toWireMember(call, changed, over), 201);
    },
  },
  {
    method: "DELETE",
    path: "/api/v2/home/users/{id}",
    async handle(call) {
      await removeMember(call, readNumber(call.path.id));
      return sendNothing(call);
    },
  },
];

/** A PIN stands in the query: where else the service would take it from is not known. */
const readChanges = ({ params, query, context }: Call, member: Account): AccountChanges => {
  const changes: AccountChanges = {};
  if (params.friendlyName !== undefined) {
    const name = readName(params, "friendlyName");
    Object.assign(changes, { title: name, friendlyName: name });
  }
  const pin = readText(query, "pin");
  if (readFlag(query, "removePin")) changes.pin = "";
  else if (pin !== undefined) {
    if (!isPin(pin)) throw new PlexFailure(1038);
    if (member.isPinSet && context.rules.refusesSecondPin) throw new PlexFailure(1001);
    changes.pin = pin;
  }
  if (Object.keys(changes).length === 0) throw new PlexFailure(1004);
  return changes;
};

export const isPin = (text: string): boolean => /^\d{4}$/.test(text);

const findManaged = async (call: Call, id: number | undefined): Promise<Account> => {
  const member = await findMember(call, id);
  if (member.membership?.kind !== "managed") throw new PlexFailure(1043);
  return member;
};

export const addManaged = async (
  call: Call,
  draft: { title: string; restrictionProfile?: string },
): Promise<Account> => {
  const household = await foundHousehold(call);
  return call.context.store.household.households.addManaged(household.id, draft).catch((error: unknown) => {
    throw error instanceof HouseholdFullError
      ? new PlexFailure(1008, { message: "Your home has reached its member limit" })
      : error;
  });
};

/** The administrator removes anybody else; the others remove themselves, which is leaving. */
export const removeMember = async (call: Call, id: number | undefined): Promise<void> => {
  const { account } = callerOf(call);
  const member = await findMember(call, id);
  const isOwn = member.id === account.id;
  if (!isOwn && account.membership?.kind !== "administrator") throw new PlexFailure(1042);
  if (member.membership?.kind === "administrator" || member.membership?.kind === "guest")
    throw new PlexFailure(1043);
  await call.context.store.household.households.removeMember(member.membership?.householdId ?? 0, member.id);
};
