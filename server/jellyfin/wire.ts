/** Jellyfin's JSON as this dialect sends it: PascalCase, null left out, ids as 32 hex digits, dates in UTC. */

export type UnratedItem =
  | "Movie"
  | "Trailer"
  | "Series"
  | "Music"
  | "Book"
  | "LiveTvChannel"
  | "LiveTvProgram"
  | "ChannelContent"
  | "Other";

export type ScheduleDay =
  | "Sunday"
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Everyday"
  | "Weekday"
  | "Weekend";

/** Hours run from 0 to 24 in the server's local time, both ends included; a span does not wrap over midnight. */
export interface WireAccessSchedule {
  Id: number;
  UserId: string;
  DayOfWeek: ScheduleDay;
  StartHour: number;
  EndHour: number;
}

/** All 44 fields, and one (`EnableSomethingNew`) that a newer server might send. */
export interface WirePolicy {
  IsAdministrator: boolean;
  IsHidden: boolean;
  EnableCollectionManagement: boolean;
  EnableSubtitleManagement: boolean;
  EnableLyricManagement: boolean;
  IsDisabled: boolean;
  MaxParentalRating: number | null;
  MaxParentalSubRating: number | null;
  BlockedTags: string[];
  AllowedTags: string[];
  EnableUserPreferenceAccess: boolean;
  AccessSchedules: WireAccessSchedule[];
  BlockUnratedItems: UnratedItem[];
  EnableRemoteControlOfOtherUsers: boolean;
  EnableSharedDeviceControl: boolean;
  EnableRemoteAccess: boolean;
  EnableLiveTvManagement: boolean;
  EnableLiveTvAccess: boolean;
  EnableMediaPlayback: boolean;
  EnableAudioPlaybackTranscoding: boolean;
  EnableVideoPlaybackTranscoding: boolean;
  EnablePlaybackRemuxing: boolean;
  ForceRemoteSourceTranscoding: boolean;
  EnableContentDeletion: boolean;
  EnableContentDeletionFromFolders: string[];
  EnableContentDownloading: boolean;
  EnableSyncTranscoding: boolean;
  EnableMediaConversion: boolean;
  EnabledDevices: string[];
  EnableAllDevices: boolean;
  EnabledChannels: string[];
  EnableAllChannels: boolean;
  EnabledFolders: string[];
  EnableAllFolders: boolean;
  InvalidLoginAttemptCount: number;
  LoginAttemptsBeforeLockout: number;
  MaxActiveSessions: number;
  EnablePublicSharing: boolean;
  BlockedMediaFolders: string[];
  BlockedChannels: string[];
  RemoteClientBitrateLimit: number;
  AuthenticationProviderId: string;
  PasswordResetProviderId: string;
  SyncPlayAccess: "CreateAndJoinGroups" | "JoinGroups" | "None";
  EnableSomethingNew: boolean;
}

/** All 16 fields, and one that a newer server might send. */
export interface WireConfiguration {
  AudioLanguagePreference: string | null;
  PlayDefaultAudioTrack: boolean;
  SubtitleLanguagePreference: string | null;
  DisplayMissingEpisodes: boolean;
  GroupedFolders: string[];
  SubtitleMode: "Default" | "Always" | "OnlyForced" | "None" | "Smart";
  DisplayCollectionsView: boolean;
  EnableLocalPassword: boolean;
  OrderedViews: string[];
  LatestItemsExcludes: string[];
  MyMediaExcludes: string[];
  HidePlayedInLatest: boolean;
  RememberAudioSelections: boolean;
  RememberSubtitleSelections: boolean;
  EnableNextEpisodeAutoPlay: boolean;
  CastReceiverId: string | null;
  EnableSomethingNew: boolean;
}

export interface WireUser {
  Name: string;
  ServerId: string;
  Id: string;
  PrimaryImageTag: string | null;
  HasPassword: boolean;
  HasConfiguredPassword: boolean;
  HasConfiguredEasyPassword: false;
  EnableAutoLogin: boolean;
  LastLoginDate: string | null;
  LastActivityDate: string | null;
  Configuration: WireConfiguration;
  Policy: WirePolicy;
}

/** What somebody is watching or hearing. */
export interface WireItem {
  Id: string;
  Name: string;
  Type: string;
  MediaType: string;
  RunTimeTicks?: number;
  SeriesName?: string;
  AlbumArtist?: string;
  ProductionYear?: number;
}

export interface WireSession {
  PlayState: {
    PositionTicks?: number;
    CanSeek: boolean;
    IsPaused: boolean;
    IsMuted: boolean;
    RepeatMode: string;
  };
  AdditionalUsers: never[];
  Capabilities: WireCapabilities;
  RemoteEndPoint: string;
  PlayableMediaTypes: string[];
  Id: string;
  UserId: string;
  UserName: string;
  Client: string;
  LastActivityDate: string;
  LastPlaybackCheckIn: string;
  DeviceName: string;
  NowPlayingItem: WireItem | null;
  DeviceId: string;
  ApplicationVersion: string;
  IsActive: boolean;
  SupportsMediaControl: boolean;
  SupportsRemoteControl: boolean;
  NowPlayingQueue: never[];
  HasCustomDeviceName: boolean;
  ServerId: string;
  UserPrimaryImageTag: string | null;
  SupportedCommands: string[];
}

export interface WireCapabilities {
  PlayableMediaTypes: string[];
  SupportedCommands: string[];
  SupportsMediaControl: boolean;
  SupportsPersistentIdentifier: boolean;
}

export interface WireAuthenticationResult {
  User: WireUser;
  SessionInfo: WireSession;
  AccessToken: string;
  ServerId: string;
}

export interface WireDevice {
  Name: string;
  CustomName: string | null;
  Id: string;
  LastUserName: string;
  LastUserId: string;
  AppName: string;
  AppVersion: string;
  DateLastActivity: string;
  Capabilities: WireCapabilities;
}

export interface WireQueryResult<Item> {
  Items: Item[];
  TotalRecordCount: number;
  StartIndex: number;
}

export const queryResult = <Item>(items: Item[], start = 0, total = items.length): WireQueryResult<Item> => ({
  Items: items,
  TotalRecordCount: total,
  StartIndex: start,
});

export const noUser = "0".repeat(32);

export const authenticationProvider = "Jellyfin.Server.Implementations.Users.DefaultAuthenticationProvider";
export const passwordResetProvider = "Jellyfin.Server.Implementations.Users.DefaultPasswordResetProvider";

export const castReceivers = [
  { Id: "F007D354", Name: "Stable" },
  { Id: "6F511C87", Name: "Unstable" },
];

/** A date as .NET writes it: seven digits of a second. */
export const toWireDate = (date: Date | string): string => new Date(date).toISOString().replace("Z", "0000Z");

/** The 32 hex digits of an id that may have dashes or braces; undefined for anything else. */
export const toGuid = (text: string): string | undefined => {
  const digits = text
    .trim()
    .replace(/^[{(](.*)[})]$/, "$1")
    .toLowerCase();
  if (/^[0-9a-f]{32}$/.test(digits)) return digits;
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(digits) ? digits.replaceAll("-", "") : undefined;
};

/** The body of an answer: what is null or undefined is left out, as the real server does. */
export const toWireJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part));
