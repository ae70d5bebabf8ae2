/**
 * Brings the shares of one member to a choice of libraries: one call for each server where it differs.
 *
 * An empty list of libraries means all of them at plex.tv. It is never sent: whoever loses the last
 * library of a server loses the share.
 */
import { BackendError, BrokenAnswerError } from "../errors";
import type { Http } from "../http";
import { isSame } from "../merge";
import { sectionsOf } from "./libraries";
import { splitLibraryId } from "./servers";
import type { Shares } from "./shares";
import type { PlexServer, PlexShare, PlexSharing } from "./wire";

/** Without the filters: a preset owns them, and they are nobody's to send. */
export type Permissions = Pick<
  PlexSharing,
  "allowSync" | "allowTuners" | "allowSubtitleAdmin" | "allowChannels"
>;

export interface ShareWriterOptions {
  url: string;
  http: Http;
  shares: Shares;
}

export const createShareWriter =
  ({ url, http, shares }: ShareWriterOptions) =>
  /** Rejects at the field of the libraries. What was written before a failure stays. */
  async (userId: string, libraryIds: readonly string[], permissions: Permissions): Promise<void> => {
    const [accepted, servers] = await Promise.all([
      shares.accepted.read(),
      shares.servers.read({ fresh: true }),
    ]);
    const own = accepted.filter(({ invitedId }) => invitedId === userId);
    if (own.some(isPartial)) throw new BrokenAnswerError(url); // what is not told must not be taken away
    const wanted = byServer(libraryIds);
    const machines = new Set([...own.map(({ machineIdentifier }) => machineIdentifier), ...wanted.keys()]);
    const steps = [...machines].map((machine) =>
      planFor(
        machine,
        own.find(({ machineIdentifier }) => machineIdentifier === machine),
        wanted.get(machine) ?? [],
        servers,
      ),
    );
    for (const step of steps) await send(step).catch(atLibraries);

    async function send(step: Step) {
      if (step.call === "nothing") return;
      if (step.call === "delete") await http("DELETE", pathOf(step.share.id));
      else if (step.call === "update") await update(step.share.id, step.sections);
      else await create(step);
    }

    async function update(shareId: string, sections: string[]) {
      const body = { librarySectionIds: sections.map(Number) };
      await http("POST", pathOf(shareId), { body });
    }

    async function create({ machine, sections }: Step & { call: "create" }) {
      const body = {
        machineIdentifier: machine,
        librarySectionIds: sections.map(Number),
        invitedId: Number(userId),
        settings: permissions,
        skipFriendship: true,
      };
      await http("POST", "/api/v2/shared_servers", { body }).catch(async (error: unknown) => {
        if (!(error instanceof BackendError) || error.status !== 422) throw error;
        // Shared already, where the list of shares does not show it yet.
        const share = (await shares.withPending(userId)).find((one) => one.machineIdentifier === machine);
        if (!share) throw error;
        await update(share.id, sections);
      });
    }
  };

const pathOf = (shareId: string) => `/api/v2/shared_servers/${encodeURIComponent(shareId)}`;

type Step =
  | { call: "nothing" }
  | { call: "delete"; share: PlexShare }
  | { call: "update"; share: PlexShare; sections: string[] }
  | { call: "create"; machine: string; sections: string[] };

const planFor = (
  machine: string,
  share: PlexShare | undefined,
  wanted: readonly string[],
  servers: readonly PlexServer[],
): Step => {
  if (!wanted.length) return share ? { call: "delete", share } : { call: "nothing" };
  // Of a whole server that stays whole nothing is sent: as a list of libraries it would lose the later ones.
  if (share && isSame(sectionsOf(share, servers).toSorted(), wanted.toSorted())) return { call: "nothing" };
  const isKnown = share ?? servers.find(({ machineIdentifier }) => machineIdentifier === machine);
  const sections = [...wanted];
  if (!isKnown || !sections.every(isNumber)) throw unknownLibrary();
  return share ? { call: "update", share, sections } : { call: "create", machine, sections };
};

const isPartial = ({ allLibraries, numLibraries, libraries }: PlexShare) =>
  !allLibraries && numLibraries !== undefined && numLibraries > libraries.length;

const isNumber = (id: string) => /^\d{1,15}$/.test(id);

const byServer = (ids: readonly string[]) => {
  const sections = new Map<string, string[]>();
  for (const { machineIdentifier, section } of ids.map(splitLibraryId))
    sections.set(machineIdentifier, [...(sections.get(machineIdentifier) ?? []), section]);
  return sections;
};

const unknownLibrary = () => {
  const key = "backends.plex.errors.unknownLibrary";
  return new BackendError(key, { status: 422, errors: { libraryIds: key } });
};

/** What the service says about a share stands at the libraries, and may be only a part of what was saved. */
const atLibraries = (error: unknown): never => {
  if (!(error instanceof BackendError) || error.name !== "BackendError" || error.body.errors) throw error;
  const { status, message, code, retryAfter } = error;
  throw new BackendError(message, {
    status,
    code,
    retryAfter,
    errors: { libraryIds: message },
    cause: error,
  });
};
