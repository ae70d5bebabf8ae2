/** v2: who the token is for, and whether it is any good. */
import type { Account } from "../store/household/accounts.ts";
import { type Call, callerOf, send } from "./context.ts";
import type { Route } from "./routes.ts";
import { toWireAccount } from "./wire.ts";
import { type Element, element } from "./xml.ts";

export const userRoutes: Route[] = [
  {
    method: "GET",
    path: "/api/v2/user",
    async handle(call) {
      const { account, token } = callerOf(call);
      return send(call, await describeAccount(call, account, token));
    },
  },
  {
    method: "GET",
    path: "/api/v2/ping",
    handle: (call) => send(call, { xml: { ...element("pong"), text: "1" }, json: { pong: true } }),
  },
];

export const describeAccount = async (call: Call, account: Account, token: string): Promise<Element> => {
  const { membership } = account;
  const members = membership
    ? await call.context.store.household.households.countMembers(membership.householdId)
    : 1;
  return toWireAccount(call, account, { token, members });
};
