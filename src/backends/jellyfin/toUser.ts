/** Jellyfin's user in this app's words. */
import type { Reference, User } from "../backend";
import { avatarOf } from "./avatar";
import { isOlderThan } from "./version";
import type { JellyfinPolicy, JellyfinUser } from "./wire";

export interface Around {
  url: string;
  version: string;
  /** Absent where they were not asked for. */
  libraries?: readonly Reference[] | undefined;
  /** How many devices each user id is signed in on. */
  devices?: ReadonlyMap<string, number> | undefined;
}

export const toUser = (user: JellyfinUser, { url, version, libraries, devices }: Around): User => {
  const { Id, Name, Policy, HasPassword, LastActivityDate, LastLoginDate } = user;
  const avatar = avatarOf({ url, version }, user);
  const libraryIds = libraryIdsOf(Policy, libraries);
  const names = libraryIds && toNames(libraryIds, libraries);
  const isFrom12 = !isOlderThan(version, "12");
  return {
    id: Id,
    name: Name,
    isAdmin: Policy.IsAdministrator,
    isDisabled: Policy.IsDisabled,
    isHidden: Policy.IsHidden,
    isLockedOut: isLockedOut(Policy),
    ...(avatar && { avatar }),
    ...(libraryIds && { libraryIds }),
    ...(names && { libraries: names }),
    ...(devices && { devicesSignedIn: devices.get(Id) ?? 0 }),
    // From 12 on it is always true, and before that the date of the last sign-in goes back with each sign-in.
    ...(!isFrom12 && typeof HasPassword === "boolean" && { hasPassword: HasPassword }),
    ...(isFrom12 && LastLoginDate && { lastSignInAt: LastLoginDate }),
    ...(LastActivityDate && { lastSeenAt: LastActivityDate }),
  };
};

/** The server disables whom it locks out, and says no more. The count tells them from those an administrator disabled. */
const isLockedOut = ({ IsDisabled, InvalidLoginAttemptCount, LoginAttemptsBeforeLockout }: JellyfinPolicy) =>
  IsDisabled && LoginAttemptsBeforeLockout !== -1 && InvalidLoginAttemptCount >= LoginAttemptsBeforeLockout;

/** Libraries that an old version blocked one by one outweigh the rest, and no call changes them any more. */
const libraryIdsOf = (policy: JellyfinPolicy, libraries?: readonly Reference[]): User["libraryIds"] => {
  const { EnableAllFolders, EnabledFolders, BlockedMediaFolders } = policy;
  const blocked = BlockedMediaFolders ?? [];
  if (blocked.length) return libraries?.map(({ id }) => id).filter((id) => !blocked.includes(id));
  return EnableAllFolders ? "all" : EnabledFolders;
};

const toNames = (ids: "all" | string[], libraries?: readonly Reference[]): User["libraries"] => {
  if (ids === "all" || !ids.length) return ids;
  return libraries?.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
};
