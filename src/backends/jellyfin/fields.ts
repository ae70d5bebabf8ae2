/**
 * Every key of Jellyfin's Policy and Configuration, in the order to show them. What cannot be changed,
 * or changes nothing, is there to be looked at, with the reason. Labels and help are in `messages.ts`.
 */
import { defineFields, type Field } from "../fields";
import {
  bitrateProblem,
  lockoutProblem,
  providerProblem,
  schedulesProblem,
  tagsProblem,
  wholeNumberProblem,
} from "./problems";
import { isOlderThan } from "./version";
import {
  type JellyfinConfiguration,
  type JellyfinPolicy,
  subtitleModes,
  syncPlayAccess,
  unratedItems,
} from "./wire";

const because = (reason: string) => `backends.jellyfin.readOnly.${reason}`;
const isAnyOf = (list: readonly unknown[] | null | undefined) => Boolean(list?.length);

const account = { tab: "account", group: "account" } as const;
const signIn = { tab: "account", group: "signIn" } as const;
const libraries = { tab: "access", group: "libraries" } as const;
const channels = { tab: "access", group: "channels" } as const;
const devices = { tab: "access", group: "devices" } as const;
const deletion = { tab: "access", group: "deletion" } as const;
const network = { tab: "access", group: "network" } as const;
const playback = { tab: "access", group: "playback" } as const;
const liveTv = { tab: "access", group: "liveTv" } as const;
const upkeep = { tab: "access", group: "upkeep" } as const;
const together = { tab: "access", group: "together" } as const;
const unused = { tab: "access", group: "unused" } as const;
const parental = { tab: "parental", group: "ratings" } as const;
const tags = { tab: "parental", group: "tags" } as const;
const hours = { tab: "parental", group: "hours" } as const;

export const policyFields = defineFields<JellyfinPolicy>()([
  { ...account, kind: "switch", source: "IsAdministrator", action: "setAdmin", whenNew: false, risk: "high" },
  { ...account, kind: "switch", source: "IsDisabled", action: "setDisabled", risk: "high", riskWhen: true },
  { ...account, kind: "switch", source: "IsHidden", whenNew: true },
  { ...account, kind: "switch", source: "EnableUserPreferenceAccess", whenNew: true },

  { ...signIn, kind: "number", source: "LoginAttemptsBeforeLockout", min: -1, problem: lockoutProblem },
  { ...signIn, kind: "number", source: "InvalidLoginAttemptCount", readOnly: because("counted") },
  { ...signIn, kind: "number", source: "MaxActiveSessions", min: 0, problem: wholeNumberProblem(0) },
  {
    ...signIn,
    kind: "reference",
    source: "AuthenticationProviderId",
    reference: "authenticationProviders",
    risk: "high",
    problem: providerProblem,
  },
  {
    ...signIn,
    kind: "reference",
    source: "PasswordResetProviderId",
    reference: "passwordResetProviders",
    problem: providerProblem,
  },

  { ...libraries, kind: "switch", source: "EnableAllFolders", whenNew: true },
  {
    ...libraries,
    kind: "references",
    source: "EnabledFolders",
    reference: "libraries",
    whenNew: [],
    showWhen: ({ EnableAllFolders }) => !EnableAllFolders,
  },
  {
    ...libraries,
    kind: "references",
    source: "BlockedMediaFolders",
    reference: "libraries",
    readOnly: because("blockedByOldVersion"),
    showWhen: ({ BlockedMediaFolders }) => isAnyOf(BlockedMediaFolders),
  },

  { ...channels, kind: "switch", source: "EnableAllChannels" },
  {
    ...channels,
    kind: "references",
    source: "EnabledChannels",
    reference: "channels",
    showWhen: ({ EnableAllChannels }) => !EnableAllChannels,
  },
  {
    ...channels,
    kind: "references",
    source: "BlockedChannels",
    reference: "channels",
    readOnly: because("blockedByOldVersion"),
    showWhen: ({ BlockedChannels }) => isAnyOf(BlockedChannels),
  },

  // Administrators may use every device, whatever stands here.
  {
    ...devices,
    kind: "switch",
    source: "EnableAllDevices",
    showWhen: ({ IsAdministrator }) => !IsAdministrator,
  },
  {
    ...devices,
    kind: "references",
    source: "EnabledDevices",
    reference: "devices",
    showWhen: ({ IsAdministrator, EnableAllDevices }) => !IsAdministrator && !EnableAllDevices,
  },

  { ...deletion, kind: "switch", source: "EnableContentDeletion", risk: "high", riskWhen: true },
  {
    ...deletion,
    kind: "references",
    source: "EnableContentDeletionFromFolders",
    reference: "deletable",
    risk: "high",
    showWhen: ({ EnableContentDeletion }) => !EnableContentDeletion,
  },

  { ...network, kind: "switch", source: "EnableRemoteAccess", whenNew: true, risk: "high", riskWhen: false },
  {
    ...network,
    kind: "custom",
    source: "RemoteClientBitrateLimit",
    input: "bitrate",
    problem: bitrateProblem,
    showWhen: ({ EnableRemoteAccess }) => EnableRemoteAccess,
  },
  { ...network, kind: "switch", source: "EnableContentDownloading", whenNew: true },

  { ...playback, kind: "switch", source: "EnableMediaPlayback" },
  { ...playback, kind: "switch", source: "EnableAudioPlaybackTranscoding" },
  { ...playback, kind: "switch", source: "EnableVideoPlaybackTranscoding" },
  { ...playback, kind: "switch", source: "EnablePlaybackRemuxing" },
  { ...playback, kind: "switch", source: "ForceRemoteSourceTranscoding" },

  { ...liveTv, kind: "switch", source: "EnableLiveTvAccess" },
  { ...liveTv, kind: "switch", source: "EnableLiveTvManagement" },

  { ...upkeep, kind: "switch", source: "EnableCollectionManagement" },
  { ...upkeep, kind: "switch", source: "EnableSubtitleManagement" },
  { ...upkeep, kind: "switch", source: "EnableLyricManagement", isNeverTold: true },

  { ...together, kind: "choice", source: "SyncPlayAccess", choices: syncPlayAccess },
  { ...together, kind: "switch", source: "EnableRemoteControlOfOtherUsers" },
  { ...together, kind: "switch", source: "EnableSharedDeviceControl" },

  // Kept for other clients: the server itself does nothing with the first two, and nobody with the third.
  { ...unused, kind: "switch", source: "EnablePublicSharing" },
  { ...unused, kind: "switch", source: "EnableMediaConversion" },
  { ...unused, kind: "switch", source: "EnableSyncTranscoding", readOnly: because("noEffect") },

  {
    ...parental,
    kind: "custom",
    source: "MaxParentalRating",
    also: ["MaxParentalSubRating"],
    input: "rating",
    reference: "ratings",
    whenNew: null,
  },
  { ...parental, kind: "choices", source: "BlockUnratedItems", choices: unratedItems },
  { ...tags, kind: "tags", source: "AllowedTags", problem: tagsProblem },
  { ...tags, kind: "tags", source: "BlockedTags", problem: tagsProblem },
  {
    ...hours,
    kind: "custom",
    source: "AccessSchedules",
    input: "accessSchedules",
    problem: schedulesProblem,
  },
]);

const languages = { tab: "preferences", group: "languages" } as const;
const watching = { tab: "preferences", group: "watching" } as const;
const home = { tab: "preferences", group: "home" } as const;
const noUse = { tab: "preferences", group: "unused" } as const;

export const profileFields = defineFields<JellyfinConfiguration>()([
  {
    ...languages,
    kind: "reference",
    source: "AudioLanguagePreference",
    reference: "audioLanguages",
    isOptional: true,
    isOpen: true,
  },
  { ...languages, kind: "switch", source: "PlayDefaultAudioTrack" },
  { ...languages, kind: "switch", source: "RememberAudioSelections" },
  {
    ...languages,
    kind: "reference",
    source: "SubtitleLanguagePreference",
    reference: "subtitleLanguages",
    isOptional: true,
    isOpen: true,
  },
  { ...languages, kind: "choice", source: "SubtitleMode", choices: subtitleModes },
  { ...languages, kind: "switch", source: "RememberSubtitleSelections" },

  { ...watching, kind: "switch", source: "EnableNextEpisodeAutoPlay" },
  { ...watching, kind: "switch", source: "DisplayMissingEpisodes" },
  { ...watching, kind: "reference", source: "CastReceiverId", reference: "castReceivers" },

  { ...home, kind: "references", source: "OrderedViews", reference: "views", isOrdered: true },
  { ...home, kind: "references", source: "MyMediaExcludes", reference: "views" },
  { ...home, kind: "references", source: "LatestItemsExcludes", reference: "views" },
  { ...home, kind: "references", source: "GroupedFolders", reference: "views" },
  { ...home, kind: "switch", source: "HidePlayedInLatest" },

  { ...noUse, kind: "switch", source: "DisplayCollectionsView", readOnly: because("noEffect") },
  { ...noUse, kind: "switch", source: "EnableLocalPassword", readOnly: because("noEffect") },
]);

/** The version that brought a key; 10.8 had all the others. */
const since: Partial<Record<string, string>> = {
  AllowedTags: "10.9",
  EnableCollectionManagement: "10.9",
  EnableSubtitleManagement: "10.9",
  EnableLyricManagement: "10.9",
  MaxParentalSubRating: "10.11",
  CastReceiverId: "10.9",
} satisfies Partial<Record<keyof JellyfinPolicy | keyof JellyfinConfiguration, string>>;

/** The fields that a server of this version has: what it would not keep is neither shown nor sent. */
export const fieldsOf = (fields: readonly Field[], version: string): readonly Field[] => {
  const has = (source: string) => !since[source] || !isOlderThan(version, since[source]);
  return fields
    .filter(({ source }) => has(source))
    .map((field) =>
      field.kind === "custom" && field.also ? { ...field, also: field.also.filter(has) } : field,
    );
};
