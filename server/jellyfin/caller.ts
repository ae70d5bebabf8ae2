/** Who calls, and whether that is enough for the route. */
import type { Claim } from "./authorization.ts";
import type { Caller, JellyfinContext } from "./context.ts";
import { bare, type JellyfinFailure } from "./errors.ts";
import { isInSchedule } from "./policy.ts";
import type { Access } from "./rights.ts";
import { policyOf } from "./userWire.ts";

/** Undefined without a token, with one that nobody has, and for a disabled user. */
export const findCaller = async (
  { store }: JellyfinContext,
  { token }: Claim,
): Promise<Caller | undefined> => {
  if (token === undefined) return undefined;
  const found = await store.jellyfin.devices.findByToken(token);
  if (found) return found.account.isDisabled ? undefined : { kind: "user", token, ...found };
  const key = await store.jellyfin.keys.find(token);
  return key && { kind: "key", token, key };
};

/** What refuses the caller, if anything does. */
export const refusalOf = async (
  { store, now }: JellyfinContext,
  access: Access,
  caller: Caller | undefined,
  isLocal: boolean,
): Promise<JellyfinFailure | undefined> => {
  if (access === "anyone") return undefined;
  const isForSetup = access === "setup" || access === "setupOrUser";
  if (isForSetup && !(await isWizardDone(store.jellyfin.settings, store.users))) return undefined;
  if (!caller) return bare(401);
  if (access === "nobody") return bare(403);
  if (caller.kind === "key") return undefined;
  const { account } = caller;
  if (access === "admin" || access === "setup") return account.isAdmin ? undefined : bare(403);
  const isAtAnyTime = account.isAdmin || access !== "user";
  if (isLocal && isAtAnyTime) return undefined;
  const { EnableRemoteAccess, AccessSchedules } = policyOf(account);
  if (!isLocal && !EnableRemoteAccess) return bare(403);
  return isAtAnyTime || isInSchedule(AccessSchedules, new Date(now())) ? undefined : bare(403);
};

/**
 * The wizard is over when somebody has completed it, and also once the server has users that it did not make:
 * nobody may set up a server that others use already.
 */
export const isWizardDone = async (
  settings: JellyfinContext["store"]["jellyfin"]["settings"],
  users: JellyfinContext["store"]["users"],
): Promise<boolean> => {
  const { isWizardCompleted, wizardUserId } = await settings.read();
  if (isWizardCompleted) return true;
  const count = await users.count();
  if (count === 0) return false;
  return count > 1 || wizardUserId === null || !(await users.find(wizardUserId));
};

/** A device is noted as used at most once a minute, as its user is. */
const noteEverySeconds = 60;

/** Notes that the caller was here, and under which name its app goes now. */
export const noteCaller = async (
  { store, now }: JellyfinContext,
  caller: Caller | undefined,
  claim: Claim,
  address: string,
): Promise<void> => {
  if (caller?.kind !== "user") return;
  const { account, device } = caller;
  const deviceName = claim.device ?? device.deviceName;
  const appVersion = claim.version ?? device.appVersion;
  const isStale =
    device.sessionAt === null ||
    isOlder(device.lastActivityAt, now()) ||
    isOlder(account.lastAccessAt, now());
  const isRenamed = deviceName !== device.deviceName || appVersion !== device.appVersion;
  if (!isStale && !isRenamed) return;
  await store.jellyfin.devices.touch(device.id, { deviceName, appVersion, address });
  if (isOlder(account.lastAccessAt, now())) await store.users.noteSeen(account.userId, "access");
};

const isOlder = (time: string | null, now: number) =>
  time === null || now - Date.parse(time) > noteEverySeconds * 1000;
