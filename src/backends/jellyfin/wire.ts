/**
 * Jellyfin's JSON as it travels. What is null is left out of an answer, never sent as null; ids are 32
 * hexadecimal digits without dashes. The same in 10.11 and in 12.
 */
import type { AccessSchedule } from "../values";

export interface JellyfinUser {
  Id: string;
  Name: string;
  ServerId?: string;
  /** Changes with the picture. Absent: there is none. */
  PrimaryImageTag?: string;
  /** Always true from version 12 on, whatever is the case. */
  HasPassword?: boolean;
  HasConfiguredPassword?: boolean;
  HasConfiguredEasyPassword?: boolean;
  EnableAutoLogin?: boolean;
  LastLoginDate?: string;
  LastActivityDate?: string;
  Configuration: JellyfinConfiguration;
  Policy: JellyfinPolicy;
}

/** Posted whole: a key that is left out falls back to what the server starts new users with. */
export interface JellyfinPolicy {
  IsAdministrator: boolean;
  IsHidden: boolean;
  IsDisabled: boolean;
  EnableCollectionManagement: boolean;
  EnableSubtitleManagement: boolean;
  EnableLyricManagement: boolean;
  MaxParentalRating?: number | null;
  MaxParentalSubRating?: number | null;
  BlockedTags: string[];
  AllowedTags: string[];
  BlockUnratedItems: UnratedItem[];
  AccessSchedules: JellyfinAccessSchedule[];
  EnableUserPreferenceAccess: boolean;
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
  EnablePublicSharing: boolean;
  EnableAllDevices: boolean;
  EnabledDevices: string[];
  EnableAllChannels: boolean;
  EnabledChannels: string[];
  EnableAllFolders: boolean;
  EnabledFolders: string[];
  BlockedMediaFolders?: string[];
  BlockedChannels?: string[];
  InvalidLoginAttemptCount: number;
  /** -1: never. */
  LoginAttemptsBeforeLockout: number;
  /** 0: any number. */
  MaxActiveSessions: number;
  /** Bits per second. 0: whatever the server allows everybody. */
  RemoteClientBitrateLimit: number;
  AuthenticationProviderId: string;
  PasswordResetProviderId: string;
  SyncPlayAccess: SyncPlayAccess;
}

export const unratedItems = [
  "Movie",
  "Trailer",
  "Series",
  "Music",
  "Book",
  "LiveTvChannel",
  "LiveTvProgram",
  "ChannelContent",
  "Other",
] as const;
export type UnratedItem = (typeof unratedItems)[number];

export const syncPlayAccess = ["CreateAndJoinGroups", "JoinGroups", "None"] as const;
export type SyncPlayAccess = (typeof syncPlayAccess)[number];

/** The server numbers its schedules anew with each save. */
export interface JellyfinAccessSchedule extends AccessSchedule {
  Id?: number;
  UserId?: string;
}

/** Posted whole, like a policy. */
export interface JellyfinConfiguration {
  /** ISO 639-2, or "" for any. */
  AudioLanguagePreference?: string | null;
  PlayDefaultAudioTrack: boolean;
  SubtitleLanguagePreference?: string | null;
  DisplayMissingEpisodes: boolean;
  GroupedFolders: string[];
  SubtitleMode: SubtitleMode;
  DisplayCollectionsView: boolean;
  EnableLocalPassword: boolean;
  OrderedViews: string[];
  LatestItemsExcludes: string[];
  MyMediaExcludes: string[];
  HidePlayedInLatest: boolean;
  RememberAudioSelections: boolean;
  RememberSubtitleSelections: boolean;
  EnableNextEpisodeAutoPlay: boolean;
  CastReceiverId?: string | null;
}

export const subtitleModes = ["Default", "Always", "OnlyForced", "None", "Smart"] as const;
export type SubtitleMode = (typeof subtitleModes)[number];

/** A new user's, and what a server without a provider plugin has. */
export const defaultProviders = {
  AuthenticationProviderId: "Jellyfin.Server.Implementations.Users.DefaultAuthenticationProvider",
  PasswordResetProviderId: "Jellyfin.Server.Implementations.Users.DefaultPasswordResetProvider",
} as const;

export interface JellyfinPublicInfo {
  Id: string;
  ServerName: string;
  Version: string;
  ProductName: string;
  StartupWizardCompleted: boolean;
}

export interface JellyfinSystemInfo {
  CastReceiverApplications?: NamedItem[];
}

export interface JellyfinBranding {
  /** Markdown and HTML mixed, by the server's administrator. */
  LoginDisclaimer?: string;
}

export interface JellyfinSignIn {
  User: JellyfinUser;
  AccessToken: string;
}

export interface JellyfinQuickConnect {
  Authenticated: boolean;
  Secret: string;
  Code: string;
}

export interface JellyfinForgotPassword {
  Action: "PinCode" | "ContactAdmin" | "InNetworkRequired";
  PinFile?: string;
  PinExpirationDate?: string;
}

export interface JellyfinPinResult {
  Success: boolean;
  UsersReset?: string[];
}

/** Libraries, channels, views, providers and receivers: of each only this is read. */
export interface NamedItem {
  Id: string;
  Name: string;
}

export interface QueryResult<Item> {
  Items: Item[];
}

/** One row for each user on each device: `Id` repeats. */
export interface JellyfinDevice {
  Id: string;
  Name?: string;
  CustomName?: string;
  LastUserId?: string;
  LastUserName?: string;
  AppName?: string;
  AppVersion?: string;
  DateLastActivity?: string;
}

export interface JellyfinSessionInfo {
  Id?: string;
  DeviceId?: string;
  DeviceName?: string;
  Client?: string;
  ApplicationVersion?: string;
  UserId?: string;
  UserName?: string;
  UserPrimaryImageTag?: string | null;
  LastActivityDate?: string;
  NowPlayingItem?: { Name?: string; SeriesName?: string };
}

export interface JellyfinCulture {
  DisplayName: string;
  ThreeLetterISOLanguageName?: string | null;
}

export interface JellyfinRating {
  Name: string;
  RatingScore?: { score: number; subScore?: number | null };
}
