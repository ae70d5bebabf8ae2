/** Which libraries somebody may use, told from the shares. Pure. */
import { toLibraries, toLibraryId } from "./servers";
import type { SharedLibraries } from "./toUser";
import type { PlexServer, PlexShare, PlexUser } from "./wire";

/** In the order of the servers and their libraries; what those do not have comes last. */
export const libraryIdsOf = (shares: readonly PlexShare[], servers: readonly PlexServer[]): string[] => {
  const ids = shares.flatMap((share) =>
    sectionsOf(share, servers).map((section) => toLibraryId(share.machineIdentifier, section)),
  );
  const order = toLibraries(servers).map(({ id }) => id);
  const known = order.filter((id) => ids.includes(id));
  return [...known, ...new Set(ids.filter((id) => !order.includes(id)))];
};

/** A server that is shared as a whole, later libraries too, is all that it has now. */
export const sectionsOf = (share: PlexShare, servers: readonly PlexServer[]): string[] => {
  const listed = share.libraries.map(({ id }) => id);
  if (!share.allLibraries) return listed;
  const server = servers.find(({ machineIdentifier }) => machineIdentifier === share.machineIdentifier);
  return [...new Set([...listed, ...(server?.sections ?? []).map(({ id }) => id)])];
};

/** For the list of users. Whoever owns the servers has everything on them. */
export const sharedWith = (
  user: PlexUser,
  shares: readonly PlexShare[] | undefined,
  servers: readonly PlexServer[] | undefined,
): SharedLibraries => {
  if (user.admin) return { libraries: "all", libraryIds: "all" };
  if (!shares || !servers) return {};
  const own = shares.filter(({ invitedId }) => invitedId === user.id);
  const isWhole = ({ machineIdentifier }: PlexServer) =>
    own.some((share) => share.allLibraries && share.machineIdentifier === machineIdentifier);
  if (servers.length && servers.every(isWhole)) return { libraries: "all", libraryIds: "all" };
  const libraryIds = libraryIdsOf(own, servers);
  const names = new Map(toLibraries(servers).map(({ id, name }) => [id, name]));
  return { libraries: libraryIds.map((id) => names.get(id) ?? id), libraryIds };
};
