/** Becoming another member of the household: v2 by uuid, v1 by number. */
import type { Account } from "../store/household/accounts.ts";
import { type Call, callerOf, send } from "./context.ts";
import { PlexFailure, response } from "./errors.ts";
import { findMember, householdOf } from "./home.ts";
import { readNumber, readText } from "./params.ts";
import type { Route } from "./routes.ts";
import { describeAccount } from "./user.ts";
import { toV1Account } from "./wire.ts";

export const switchRoutes: Route[] = [
  {
    method: "POST",
    path: "/api/v2/home/users/{uuid}/switch",
    async handle(call) {
      const { uuid = "" } = call.path;
      // Asking with the number that the other calls want was seen to answer this.
      if (/^\d{1,15}$/.test(uuid)) throw new PlexFailure(1008);
      const household = await householdOf(call);
      const members = await call.context.store.household.households.members(household.id);
      const member = members.find((one) => one.uuid === uuid);
      if (!member) throw new PlexFailure(1002);
      if (!(await opens(call, member))) throw new PlexFailure(1041);
      return send(call, await describeAccount(call, member, await enter(call, member)), 201);
    },
  },
  {
    method: "POST",
    path: "/api/home/users/{id}/switch",
    async handle(call) {
      const member = await findMember(call, readNumber(call.path.id));
      if (!(await opens(call, member))) throw wrongPin();
      return send(call, toV1Account(call, member, await enter(call, member)), 201);
    },
  },
];

/** v1 says so with the status of a bad token, which it is not. */
export const wrongPin = (): PlexFailure =>
  new PlexFailure(1041, { status: 401, v1: response(401, "Incorrect PIN") });

/** A PIN that is sent is checked, whoever asks. */
const opens = async (call: Call, member: Account): Promise<boolean> => {
  const { rules } = call.context;
  const pin = readText(call.params, "pin") ?? "";
  if (!member.isPinSet) return true;
  const isAdministrator = callerOf(call).account.membership?.kind === "administrator";
  if (pin === "" && isAdministrator && rules.adminSwitchesFreely) return true;
  return isRightPin(call, member, pin);
};

/** Throws once too many wrong ones were tried on that account. */
export const isRightPin = async ({ context }: Call, { id }: Account, pin: string): Promise<boolean> => {
  const { store, failures } = context;
  const key = `PIN of ${id}`;
  if (failures.isOver(key)) throw new PlexFailure(1003);
  const isRight = await store.household.accounts.hasPin(id, pin);
  if (!isRight && pin !== "") failures.note(key);
  return isRight;
};

const enter = ({ context, device }: Call, { id }: Account): Promise<string> =>
  context.store.household.devices.signIn(id, device);
