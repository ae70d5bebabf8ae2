/**
 * What the Home's administrator sets for a member, in the order to show it. Age limits are for managed
 * users only; whoever has an account of their own is only shared with. Labels are in `policyMessages.ts`.
 */
import { defineFields } from "../fields";
import { type PlexSharing, restrictionProfiles } from "./wire";

/** One document of what plex.tv keeps in three places. */
export interface PlexPolicy extends PlexSharing {
  kind: MemberKind;
  /** "" is no limit. */
  restrictionProfile: string;
  /** `machine/section`. */
  libraryIds: string[];
  /** Machines that are shared as a whole: later libraries too. */
  wholeServers: string[];
}

export const memberKinds = ["administrator", "member", "managed", "guest"] as const;
export type MemberKind = (typeof memberKinds)[number];

const because = (reason: string) => `backends.plex.readOnly.${reason}`;

/** A new user has no kind yet, and becomes a managed one. */
const isManaged = ({ kind }: PlexPolicy) => (kind ?? "managed") === "managed";
const isSharedWith = (policy: PlexPolicy) => isManaged(policy) || policy.kind === "member";
const isFiltered =
  (filter: keyof PlexSharing) =>
  (policy: PlexPolicy): boolean =>
    isSharedWith(policy) && Boolean(policy[filter]);

const membership = { tab: "access", group: "membership" } as const;
const libraries = { tab: "access", group: "libraries", showWhen: isSharedWith } as const;
const sharing = { tab: "access", group: "sharing", showWhen: isSharedWith } as const;
const filters = { tab: "access", group: "filters", readOnly: because("filters") } as const;

export const policyFields = defineFields<PlexPolicy>()([
  { ...membership, kind: "choice", source: "kind", choices: memberKinds, readOnly: because("kind") },
  {
    ...membership,
    kind: "choice",
    source: "restrictionProfile",
    choices: restrictionProfiles,
    whenNew: "",
    showWhen: isManaged,
  },
  { ...libraries, kind: "references", source: "libraryIds", reference: "libraries", whenNew: [] },
  {
    ...libraries,
    kind: "references",
    source: "wholeServers",
    reference: "servers",
    readOnly: because("wholeServers"),
    showWhen: (policy) => isSharedWith(policy) && Boolean(policy.wholeServers?.length),
  },
  { ...sharing, kind: "switch", source: "allowSync" },
  { ...sharing, kind: "choice", source: "allowTuners", choices: [0, 1, 2] },
  { ...sharing, kind: "switch", source: "allowSubtitleAdmin" },
  { ...sharing, kind: "switch", source: "allowChannels" },
  ...(["filterAll", "filterMovies", "filterTelevision", "filterMusic", "filterPhotos"] as const).map(
    (source) => ({ ...filters, kind: "text" as const, source, showWhen: isFiltered(source) }),
  ),
]);
