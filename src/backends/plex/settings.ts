/**
 * The policy of a member. plex.tv has no such document: it is put together from the Home, the shares
 * and the sharing settings, and taken apart again into the calls whose part has changed.
 */
import type { Consequence, ReadOptions, SessionStore, Settings, SettingsDocument } from "../backend";
import { RefusedError } from "../errors";
import type { Http } from "../http";
import { changedKeys } from "../merge";
import { type MemberKind, type PlexPolicy, policyFields } from "./fields";
import type { Home } from "./home";
import { libraryIdsOf } from "./libraries";
import { splitLibraryId } from "./servers";
import type { Shares } from "./shares";
import { createShareWriter, type Permissions } from "./shareWriter";
import { isManaged } from "./toUser";
import { type PlexSharing, type PlexUser, toSharing } from "./wire";

export interface SettingsOptions {
  url: string;
  session: SessionStore;
  http: Http;
  home: Home;
  shares: Shares;
  /** Called after each write, also a failed one. */
  onWrite(): void;
}

export const createPolicy = (options: SettingsOptions): Settings => {
  const { session, http, home, shares, onWrite } = options;
  const writeLibraries = createShareWriter(options);

  const read = async (userId: string, readOptions?: ReadOptions): Promise<PlexPolicy> => {
    if (!session.read()?.isAdmin) throw new RefusedError("adminsOnly");
    const fresh = { ...readOptions, fresh: true };
    const user = await home.find(userId, fresh);
    const [accepted, sharing, servers] = await Promise.all([
      shares.accepted.read(fresh),
      shares.sharing.read(fresh),
      shares.servers.read(readOptions),
    ]);
    const own = accepted.filter(({ invitedId }) => invitedId === userId);
    return {
      kind: kindOf(user),
      restrictionProfile: user.restrictionProfile,
      libraryIds: libraryIdsOf(own, servers),
      wholeServers: own.filter(({ allLibraries }) => allLibraries).map((share) => share.machineIdentifier),
      ...(sharing.get(userId) ?? own[0]?.sharingSettings ?? toSharing({})),
    };
  };

  const writeProfile = async (userId: string, restrictionProfile: string) => {
    const body = { userId: Number(userId), ...(restrictionProfile && { restrictionProfile }) };
    await http("POST", "/api/v2/home/users/restricted/profile", { body });
  };

  const writeSharing = async (userId: string, changes: Partial<PlexSharing>) => {
    const query = Object.fromEntries(
      Object.entries(changes).map(([key, value]) => [key, String(Number(value))]),
    );
    await http("PUT", `/api/v2/sharings/${userId}`, { query });
  };

  return {
    fields: policyFields,
    read: async (userId, readOptions) => ({ ...(await read(userId, readOptions)) }),

    async write(userId, document, given) {
      const before = (given as PlexPolicy | undefined) ?? (await read(userId));
      const after: PlexPolicy = { ...before, ...document };
      const changes = changedKeys({ ...before }, { ...after });
      refuseUnlessMeant(before.kind, changes);
      try {
        // The limit first: nobody shall see for a moment what was never meant for them.
        if ("restrictionProfile" in changes) await writeProfile(userId, after.restrictionProfile ?? "");
        if ("libraryIds" in changes)
          await writeLibraries(userId, after.libraryIds ?? [], permissionsOf(after));
        const permissions = Object.fromEntries(
          permissionKeys.filter((key) => key in changes).map((key) => [key, after[key]]),
        );
        if (Object.keys(permissions).length) await writeSharing(userId, permissions);
      } finally {
        onWrite(); // after a failure too: a lost answer does not mean that nothing happened
      }
    },

    async consequences(_userId, before, after, readOptions): Promise<Consequence[]> {
      const { restrictionProfile, wholeServers, libraryIds } = before as unknown as PlexPolicy;
      const isLimited = !restrictionProfile && Boolean(after.restrictionProfile);
      const kept = after.libraryIds as string[];
      const narrowed = wholeServers.filter((machine) =>
        libraryIds.some((id) => splitLibraryId(id).machineIdentifier === machine && !kept.includes(id)),
      );
      const servers = narrowed.length ? await shares.servers.read(readOptions) : [];
      const nameOf = (machine: string) =>
        servers.find(({ machineIdentifier }) => machineIdentifier === machine)?.name ?? machine;
      return [
        ...(isLimited && filterKeys.some((key) => before[key])
          ? [{ message: "backends.plex.consequences.filtersReplaced", risk: "high" as const }]
          : []),
        ...narrowed.map((machine) => ({
          message: "backends.plex.consequences.noLaterLibraries",
          values: { server: nameOf(machine) },
        })),
      ];
    },
  };
};

export const kindOf = (user: PlexUser): MemberKind => {
  if (user.guest) return "guest";
  if (isManaged(user)) return "managed";
  return user.admin ? "administrator" : "member";
};

const permissionKeys = ["allowSync", "allowTuners", "allowSubtitleAdmin", "allowChannels"] as const;
const filterKeys = ["filterAll", "filterMovies", "filterTelevision", "filterMusic", "filterPhotos"] as const;

const permissionsOf = ({
  allowSync,
  allowTuners,
  allowSubtitleAdmin,
  allowChannels,
}: PlexSharing): Permissions => ({
  allowSync,
  allowTuners,
  allowSubtitleAdmin,
  allowChannels,
});

const refuseUnlessMeant = (kind: MemberKind, changes: SettingsDocument) => {
  const isChanged = ["restrictionProfile", "libraryIds", ...permissionKeys].some((key) => key in changes);
  if (!isChanged) return;
  if (kind === "administrator") throw new RefusedError("homeOwner");
  if (kind === "guest") throw new RefusedError("homeGuest");
  if (kind === "member" && "restrictionProfile" in changes) throw new RefusedError("fullAccount");
};
