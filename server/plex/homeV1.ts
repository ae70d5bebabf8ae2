/** v1: members, one's own PIN, invitations into the household, and whether guests are welcome. */
import type { Account } from "../store/household/accounts.ts";
import { AlreadyThereError } from "../store/household/errors.ts";
import { mostMembers } from "../store/household/households.ts";
import { type Call, callerOf, send } from "./context.ts";
import { PlexFailure, plainErrors, response } from "./errors.ts";
import { foundHousehold, householdOf } from "./home.ts";
import { addManaged, isPin, removeMember } from "./managed.ts";
import { readName } from "./names.ts";
import { readFlag, readNumber, readText } from "./params.ts";
import type { Route } from "./routes.ts";
import { isRightPin, wrongPin } from "./switching.ts";
import { toContainer, toV1Member } from "./wire.ts";

export const homeV1Routes: Route[] = [
  {
    method: "GET",
    path: "/api/home/users",
    async handle(call) {
      const { account } = callerOf(call);
      const { households } = call.context.store.household;
      const { membership } = account;
      const members = membership ? await households.members(membership.householdId) : [account];
      const household = membership && (await households.find(membership.householdId));
      const users = members.map((member) => toV1Member(call, member));
      return send(
        call,
        toContainer(call, "User", users, {
          friendlyName: household?.name ?? "myPlex",
          guestUserID: household?.guest.id ?? null,
        }),
      );
    },
  },
  {
    method: "POST",
    path: "/api/home/users",
    async handle(call) {
      const invited = readText(call.params, "invitedEmail")?.trim();
      if (invited) {
        await invite(call, invited);
        return send(call, response(0, "Invited user"), 201);
      }
      // Whatever it looks like: an e-mail given as a title is a managed user who is called so.
      const made = await addManaged(call, { title: readName(call.params, "title") });
      return send(call, toV1Member(call, made), 201);
    },
  },
  {
    method: "PUT",
    path: "/api/home/users/{id}",
    refuseStranger: ({ badTokenOnPinStatus: status }) =>
      new PlexFailure(1001, {
        status,
        v1: plainErrors(status === 404 ? "Invalid authentication token." : "Please sign in."),
      }),
    async handle(call) {
      await setOwnPin(call);
      return send(call, response(0, "Updated user"));
    },
  },
  {
    method: "DELETE",
    path: "/api/home/users/{id}",
    async handle(call) {
      await removeMember(call, readNumber(call.path.id));
      return send(call, response(0, "Removed user"));
    },
  },
  {
    method: "PUT",
    path: "/api/home",
    handle: async (call) => setGuest(call, (await householdOf(call)).id),
  },
  {
    // Founds the household of who has none.
    method: "POST",
    path: "/api/home",
    handle: async (call) => setGuest(call, (await foundHousehold(call)).id),
  },
];

const setGuest = async (call: Call, householdId: number) => {
  const isEnabled = readFlag(call.params, "guestEnabled");
  if (isEnabled === undefined) throw new PlexFailure(1004);
  await call.context.store.household.households.setGuest(householdId, isEnabled);
  return send(call, response(0, "Updated home"));
};

/** Both PINs stand in the query: where else the service would take them from is not known. "" removes it. */
const setOwnPin = async (call: Call): Promise<void> => {
  const { context, path, query } = call;
  const { account } = callerOf(call);
  const { accounts } = context.store.household;
  if (readNumber(path.id) !== account.id) throw new PlexFailure(1043);
  const pin = readText(query, "pin");
  if (pin === undefined) throw new PlexFailure(1004);
  if (pin !== "" && !isPin(pin)) throw new PlexFailure(1038, { v1: response(1038, "PIN must be 4 digits") });
  const current = readText(query, "currentPin") ?? "";
  if (account.isPinSet && !(await isRightPin(call, account, current))) throw wrongPin();
  await accounts.update(account.id, { pin });
};

/** Who is asked by e-mail may have no account yet; a user name has to be somebody's. */
const invite = async (call: Call, identifier: string): Promise<void> => {
  const { account } = callerOf(call);
  const { accounts, households } = call.context.store.household;
  if (!account.hasSubscription)
    throw new PlexFailure(1012, { v1: response(403, "Invite a user requires a Plex Pass") });
  const household = await foundHousehold(call);
  const members = await households.members(household.id);
  if (countMembers(members) >= mostMembers)
    throw new PlexFailure(1008, { message: "Your home has reached its member limit" });
  const invited = await accounts.findByIdentifier(identifier);
  if (!invited && !identifier.includes("@"))
    throw new PlexFailure(1002, { v1: response(404, "User not found") });
  await households.invite(household.id, { accountId: invited?.id ?? null, identifier }).catch(asTaken);
};

const countMembers = (members: readonly Account[]) =>
  members.filter(({ membership }) => membership?.kind !== "guest").length;

export const asTaken = (error: unknown): never => {
  throw error instanceof AlreadyThereError ? new PlexFailure(1014) : error;
};
