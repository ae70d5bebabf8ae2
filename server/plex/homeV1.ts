/** v1: members, one's own PIN, invitations into the household, and whether guests are welcome. */
import { callerOf, send } from "./context.ts";
import type { Route } from "./routes.ts";
import { toContainer, toV1Member } from "./wire.ts";

export const homeV1Routes: Route[] = [
  {
    method: "GET",
    path: "/api/home/users",
    access: "token",
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
];
