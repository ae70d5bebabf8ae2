/** Plex's people in this app's words. */
import type { Person, Session, User } from "../backend";
import type { PlexUser } from "./wire";

/** What is shared with somebody, where it was asked for. */
export type SharedLibraries = Pick<User, "libraries" | "libraryIds">;

export const toUser = (user: PlexUser, shared: SharedLibraries = {}): User => {
  const { id, email, thumb, admin, guest, updatedAt, restrictionProfile } = user;
  const avatar = toPicture(thumb);
  return {
    id,
    name: nameOf(user),
    fullName: fullNameOf(user),
    isAdmin: admin,
    isManaged: isManaged(user),
    isGuest: guest,
    hasPin: user.protected,
    hasPassword: user.hasPassword,
    ...(email && { email }),
    ...(avatar && { avatar }),
    ...(restrictionProfile && { restrictionProfile }),
    ...(updatedAt && { updatedAt: new Date(updatedAt * 1000).toISOString() }),
    ...shared,
  };
};

/** The guest is restricted as well, and something of its own. */
export const isManaged = ({ restricted, guest }: PlexUser) => restricted && !guest;

/** A full account signs in by its user name. A managed user has none, and is called by the title. */
export const nameOf = ({ title, username, friendlyName, restricted, guest, id }: PlexUser) =>
  (restricted || guest ? title || friendlyName : username || title || friendlyName) || id;

export const fullNameOf = (user: PlexUser) => user.friendlyName || user.title || nameOf(user);

export const toPerson = (user: PlexUser): Person => {
  const avatar = toPicture(user.thumb);
  return { id: user.id, name: fullNameOf(user), needsSecret: user.protected, ...(avatar && { avatar }) };
};

export const toSession = (user: PlexUser, token: string): Session => {
  const avatar = toPicture(user.thumb);
  return {
    token,
    userId: user.id,
    name: nameOf(user),
    fullName: fullNameOf(user),
    isAdmin: user.admin && !user.restricted,
    ...((user.restricted || user.guest) && { isManaged: true as const }),
    ...(avatar && { avatar }),
  };
};

/** Whatever else stands there would be an address that a picture must not lead to. */
const toPicture = (thumb: string) => (/^https?:\/\//.test(thumb) ? thumb : undefined);
