/** Proves who somebody is, and gives a device its token. */
import { randomBytes } from "node:crypto";
import type { Account } from "../store/jellyfin/accounts.ts";
import { type DeviceDraft, TooManySessionsError } from "../store/jellyfin/devices.ts";
import { log } from "./activity.ts";
import type { Call, JellyfinContext } from "./context.ts";
import { bare, thrown } from "./errors.ts";
import { isInSchedule } from "./policy.ts";
import { toWireSession } from "./sessionWire.ts";
import { mayUseDevice } from "./target.ts";
import { policyOf, toWireUser } from "./userWire.ts";
import { authenticationProvider, type WireAuthenticationResult } from "./wire.ts";

/**
 * Whose name and password these are. Undefined for a wrong password, which is counted; whatever else stands in the
 * way is thrown, whether the password is right or not.
 */
export const proveUser = async (
  { context, reply, address, isLocal }: Call,
  name: string,
  password: string,
): Promise<Account | undefined> => {
  const { store, rules, now } = context;
  if (name.trim() === "") throw thrown(rules.blankNameStatus);
  refuseGuessing({ context, reply, address });
  const user = await store.users.authenticate(name, password);
  const known = user ?? (await store.users.findByName(name));
  if (!user) context.failures.note(address);
  if (!known) throw thrown(401);
  const account = await store.jellyfin.accounts.get(known.id);
  const { EnableRemoteAccess, AccessSchedules, AuthenticationProviderId } = policyOf(account);
  const isRefused =
    account.isDisabled ||
    (!isLocal && !EnableRemoteAccess) ||
    !isInSchedule(AccessSchedules, new Date(now()));
  if (isRefused) throw thrown(rules.refusedSignInStatus);
  // A provider that is not installed lets nobody in.
  if (user && AuthenticationProviderId.toLowerCase() === authenticationProvider.toLowerCase()) {
    await forgetFailures(context, account);
    return account;
  }
  await countFailure(context, account, address);
  return undefined;
};

/** The real server leaves this to a proxy in front of it; here, who guessed too often is told when to come back. */
export const refuseGuessing = ({ context, reply, address }: Pick<Call, "context" | "reply" | "address">) => {
  const { failures, rules } = context;
  if (!failures.isOver(address)) return;
  reply.header("retry-after", rules.signInLimit?.seconds ?? 0);
  throw bare(429);
};

/** A wrong password. Where the rules say so, one too many disables the account. */
const countFailure = async ({ store, rules }: JellyfinContext, account: Account, address: string) => {
  let isOver = false;
  await store.jellyfin.accounts.setSignInState(account.userId, (before) => {
    const policy = policyOf(before);
    const failures = policy.InvalidLoginAttemptCount + 1;
    // -1 means never; any other negative number is a limit that is passed already.
    isOver = policy.LoginAttemptsBeforeLockout !== -1 && failures >= policy.LoginAttemptsBeforeLockout;
    return {
      policy: { ...policy, InvalidLoginAttemptCount: failures },
      isDisabled: before.isDisabled || (isOver && rules.locksOut),
    };
  });
  if (isOver) await log({ store }, "UserLockedOut", { account, address });
};

const forgetFailures = async ({ store }: JellyfinContext, account: Account) => {
  if (policyOf(account).InvalidLoginAttemptCount === 0) return;
  await store.jellyfin.accounts.setSignInState(account.userId, (before) => ({
    policy: { ...policyOf(before), InvalidLoginAttemptCount: 0 },
    isDisabled: before.isDisabled,
  }));
};

/** Signs a user in on a device, once it is clear who that is. */
export const signIn = async (
  { context, address }: Pick<Call, "context" | "address">,
  account: Account,
  device: Omit<DeviceDraft, "userId" | "address">,
): Promise<WireAuthenticationResult> => {
  const { store, rules, serverId } = context;
  const { MaxActiveSessions } = policyOf(account);
  if (!mayUseDevice(account, device.deviceId)) throw thrown(rules.refusedSignInStatus);
  const made = await store.jellyfin.devices
    .signIn({ ...device, userId: account.userId, address }, { mostSessions: MaxActiveSessions })
    .catch((error: unknown) => {
      throw error instanceof TooManySessionsError ? thrown(rules.refusedSignInStatus) : error;
    });
  if (rules.stampsLastLogin) await store.users.noteSeen(account.userId, "login");
  await store.users.noteSeen(account.userId, "access");
  const happening = { account, address, device: device.deviceName };
  await log(context, "SessionStarted", happening);
  await log(context, "AuthenticationSucceeded", happening);
  return {
    User: toWireUser(context, await store.jellyfin.accounts.get(account.userId)),
    SessionInfo: toWireSession(context, made.device),
    AccessToken: made.token,
    ServerId: serverId,
  };
};

/** The four parts of the header, all of which a sign-in needs. Undefined where one is missing and that matters. */
export const deviceOf = ({ claim, context }: Call): Omit<DeviceDraft, "userId" | "address"> | undefined => {
  const { client, device, deviceId, version } = claim;
  const isWhole =
    client !== undefined && device !== undefined && deviceId !== undefined && version !== undefined;
  if (!isWhole && context.rules.signInNeedsDevice) return undefined;
  return {
    appName: client ?? "Unknown app",
    deviceName: device ?? "Unknown device",
    deviceId: deviceId ?? randomBytes(16).toString("hex"),
    appVersion: version ?? "0.0.0",
  };
};
