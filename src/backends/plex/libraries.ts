/** Which libraries somebody may use, told from the shares. Pure. */

import { everything, splitLibraryId, toLibraryId } from "./servers";
import type { SharedLibraries } from "./toUser";
import type { PlexServer, PlexShare, PlexUser } from "./wire";

/** In the order of the servers and their libraries; what those do not have comes last. */
export const libraryIdsOf = (
  accountId: string,
  shares: readonly PlexShare[],
  servers: readonly PlexServer[] = [],
): string[] => {
  const ids = shares
    .filter(({ invitedId }) => invitedId === accountId)
    .flatMap(({ machineIdentifier, allLibraries, libraries }) =>
      allLibraries
        ? [toLibraryId(machineIdentifier, everything)]
        : libraries.map(({ id }) => toLibraryId(machineIdentifier, id)),
    );
  const order = servers.flatMap(({ machineIdentifier, sections }) =>
    [...sections.map(({ id }) => id), everything].map((id) => toLibraryId(machineIdentifier, id)),
  );
  const places = new Map(order.map((id, place) => [id, place]));
  return [...new Set(ids)].toSorted(
    (a, b) => (places.get(a) ?? order.length) - (places.get(b) ?? order.length),
  );
};

/** For the list of users. Whoever owns the servers has everything on them. */
export const sharedWith = (
  user: PlexUser,
  shares: readonly PlexShare[] | undefined,
  servers: readonly PlexServer[] | undefined,
): SharedLibraries => {
  if (user.admin) return { libraries: "all", libraryIds: "all" };
  if (!shares || !servers) return {};
  const ids = libraryIdsOf(user.id, shares, servers);
  const whole = new Set(ids.map(splitLibraryId).flatMap(wholeServer));
  if (servers.length && servers.every(({ machineIdentifier }) => whole.has(machineIdentifier)))
    return { libraries: "all", libraryIds: "all" };
  const has = (machineIdentifier: string, section: string) =>
    whole.has(machineIdentifier) || ids.includes(toLibraryId(machineIdentifier, section));
  const found = servers.flatMap(({ machineIdentifier, name, sections }) =>
    sections
      .filter(({ id }) => has(machineIdentifier, id))
      .map(({ id, title }) => ({
        id: toLibraryId(machineIdentifier, id),
        title: servers.length > 1 ? `${name} · ${title}` : title,
      })),
  );
  return { libraries: found.map(({ title }) => title), libraryIds: found.map(({ id }) => id) };
};

const wholeServer = ({ machineIdentifier, section }: ReturnType<typeof splitLibraryId>) =>
  section === everything ? [machineIdentifier] : [];
