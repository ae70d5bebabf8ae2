/** v2: who is in the household. */
import type { Account } from "../store/household/accounts.ts";
import type { Household } from "../store/household/households.ts";
import { type Call, callerOf, send } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import type { Route } from "./routes.ts";
import { toWireHome, toWireHomeWithUsers } from "./wire.ts";

export const homeRoutes: Route[] = [
  {
    method: "GET",
    path: "/api/v2/home",
    handle: async (call) => send(call, toWireHome(call, await householdOf(call))),
  },
  {
    method: "GET",
    path: "/api/v2/home/users",
    async handle(call) {
      const household = await householdOf(call);
      const members = await call.context.store.household.households.members(household.id);
      return send(call, toWireHomeWithUsers(call, household, members));
    },
  },
];

/** The caller's. Who has none is told 404. */
export const householdOf = async (call: Call): Promise<Household> => {
  const { membership } = callerOf(call).account;
  const household =
    membership && (await call.context.store.household.households.find(membership.householdId));
  if (!household) throw new PlexFailure(1002);
  return household;
};

/** The caller's. Who has none founds one, where the caller may. */
export const foundHousehold = (call: Call): Promise<Household> =>
  call.context.store.household.households.found(callerOf(call).account.id);

/** A member of the caller's household, by number. Guests who are not welcome are nobody. */
export const findMember = async (call: Call, id: number | undefined): Promise<Account> => {
  const household = await householdOf(call);
  const members = await call.context.store.household.households.members(household.id);
  const member = members.find((one) => one.id === id);
  if (!member) throw new PlexFailure(1002);
  return member;
};
