/** Whom a call is about, and what may be done to them. */
import type { Account } from "../store/jellyfin/accounts.ts";
import { readRouteGuid } from "./binding.ts";
import { accountOf, type Call, isAdmin } from "./context.ts";
import { problem, thrown } from "./errors.ts";
import { policyOf } from "./userWire.ts";

/** By the id in the path. An id of zeros is an exception of its own. */
export const findInPath = async (call: Call): Promise<Account | undefined> =>
  findByGuid(call, readRouteGuid("userId", call.params.userId ?? ""));

const findByGuid = async ({ context }: Call, guid: string): Promise<Account | undefined> => {
  if (/^0+$/.test(guid)) throw thrown(400);
  return context.store.jellyfin.accounts.find(guid);
};

/** By the path (older clients), by `?userId=`, or the caller. `isNamed` unless it is the caller by default. */
export const findTarget = async (call: Call): Promise<{ account: Account; isNamed: boolean }> => {
  const inPath = call.params.userId;
  const guid = inPath === undefined ? call.query.guid("userId") : readRouteGuid("userId", inPath);
  // An API key is nobody: without a name for somebody there is nobody to find.
  const account = guid === undefined ? accountOf(call) : await findByGuid(call, guid);
  if (account) return { account, isNamed: guid !== undefined };
  throw guid === undefined ? thrown(400) : problem(404);
};

/** Oneself, where one's own preferences are allowed; anybody, for an administrator. */
export const mayUpdate = (call: Call, account: Account): boolean =>
  isAdmin(call) ||
  (accountOf(call)?.userId === account.userId && policyOf(account).EnableUserPreferenceAccess);

/** Administrators use any device. */
export const mayUseDevice = (account: Account, deviceId: string): boolean => {
  const { EnableAllDevices, EnabledDevices } = policyOf(account);
  return (
    account.isAdmin ||
    EnableAllDevices ||
    EnabledDevices.some((id) => id.toLowerCase() === deviceId.toLowerCase())
  );
};
