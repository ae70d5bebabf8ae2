/** UserPolicy: what a new user gets, what a POST without a field makes of it, and what the store gives back. */
import {
  anything,
  type Bound,
  bool,
  double,
  guids,
  int,
  type Model,
  objects,
  omittedFrom,
  oneOf,
  optionalInt,
  requiredText,
  someOf,
  texts,
} from "./binding.ts";
import {
  authenticationProvider,
  noUser,
  passwordResetProvider,
  type ScheduleDay,
  toGuid,
  type UnratedItem,
  type WireAccessSchedule,
  type WirePolicy,
} from "./wire.ts";

export const unratedItems: readonly UnratedItem[] = [
  "Movie",
  "Trailer",
  "Series",
  "Music",
  "Book",
  "LiveTvChannel",
  "LiveTvProgram",
  "ChannelContent",
  "Other",
];

export const scheduleDays: readonly ScheduleDay[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Everyday",
  "Weekday",
  "Weekend",
];

const scheduleModel = {
  Id: int(0),
  UserId: {
    read: (value: unknown) => (typeof value === "string" && toGuid(value)) || noUser,
    omitted: () => noUser,
    onNull: "unfit",
  },
  DayOfWeek: oneOf(scheduleDays, "Sunday", "Jellyfin.Database.Implementations.Enums.DynamicDayOfWeek"),
  StartHour: double(0),
  EndHour: double(0),
} satisfies Model<WireAccessSchedule>;

/** The model of `POST …/Policy`: a field that is left out falls to the value given here, not to the stored one. */
export const policyModel: Model<WirePolicy> = {
  IsAdministrator: bool(false),
  IsHidden: bool(true),
  EnableCollectionManagement: bool(false),
  EnableSubtitleManagement: bool(false),
  EnableLyricManagement: bool(false),
  IsDisabled: bool(false),
  MaxParentalRating: optionalInt(),
  MaxParentalSubRating: optionalInt(),
  BlockedTags: texts(),
  AllowedTags: texts(),
  EnableUserPreferenceAccess: bool(true),
  AccessSchedules: objects(
    scheduleModel,
    "Jellyfin.Database.Implementations.Entities.AccessSchedule",
    "crash",
  ),
  BlockUnratedItems: someOf(unratedItems, "Jellyfin.Data.Enums.UnratedItem", { value: [] }),
  EnableRemoteControlOfOtherUsers: bool(false),
  EnableSharedDeviceControl: bool(true),
  EnableRemoteAccess: bool(true),
  EnableLiveTvManagement: bool(true),
  EnableLiveTvAccess: bool(true),
  EnableMediaPlayback: bool(true),
  EnableAudioPlaybackTranscoding: bool(true),
  EnableVideoPlaybackTranscoding: bool(true),
  EnablePlaybackRemuxing: bool(true),
  ForceRemoteSourceTranscoding: bool(false),
  EnableContentDeletion: bool(false),
  EnableContentDeletionFromFolders: texts(),
  EnableContentDownloading: bool(true),
  EnableSyncTranscoding: bool(true),
  EnableMediaConversion: bool(true),
  EnabledDevices: texts(),
  EnableAllDevices: bool(true),
  EnabledChannels: guids(),
  EnableAllChannels: bool(true),
  EnabledFolders: guids(),
  EnableAllFolders: bool(true),
  InvalidLoginAttemptCount: int(0),
  LoginAttemptsBeforeLockout: int(-1),
  MaxActiveSessions: int(0),
  EnablePublicSharing: bool(true),
  BlockedMediaFolders: guids({ value: [] }),
  BlockedChannels: guids({ value: [] }),
  RemoteClientBitrateLimit: int(0),
  AuthenticationProviderId: requiredText(),
  PasswordResetProviderId: requiredText(),
  SyncPlayAccess: oneOf(
    ["CreateAndJoinGroups", "JoinGroups", "None"],
    "CreateAndJoinGroups",
    "Jellyfin.Database.Implementations.Enums.SyncPlayUserAccessType",
  ),
  EnableSomethingNew: bool(false),
};

/** The same for a server whose documentation knows no mandatory field: the default providers stand in. */
export const lenientPolicyModel: Model<WirePolicy> = {
  ...policyModel,
  AuthenticationProviderId: { ...requiredText(authenticationProvider), required: false },
  PasswordResetProviderId: { ...requiredText(passwordResetProvider), required: false },
};

const fresh: WirePolicy = {
  ...omittedFrom(policyModel),
  EnableLiveTvManagement: false,
  AuthenticationProviderId: authenticationProvider,
  PasswordResetProviderId: passwordResetProvider,
  EnableSomethingNew: true,
};

/** What a user made by `POST /Users/New` may do. */
export const newPolicy = (): WirePolicy => ({ ...fresh });

/** Lists that the real server keeps as one text joined by commas, so that a comma inside makes two entries. */
const joined = [
  "BlockedTags",
  "AllowedTags",
  "EnabledDevices",
  "EnableContentDeletionFromFolders",
] as const satisfies readonly (keyof WirePolicy)[];

/** What the server keeps of a policy that was posted. */
export const toStoredPolicy = (posted: WirePolicy, before: WirePolicy, userId: string): WirePolicy => ({
  ...posted,
  ...Object.fromEntries(joined.map((name) => [name, splitAtCommas(posted[name])])),
  // Three is what "0, the default" means to the server; -1 means never.
  LoginAttemptsBeforeLockout: posted.LoginAttemptsBeforeLockout === 0 ? 3 : posted.LoginAttemptsBeforeLockout,
  AccessSchedules: posted.AccessSchedules.map((schedule, index) => ({
    ...schedule,
    Id: index + 1,
    UserId: userId,
  })),
  // Returned, and never written.
  BlockedMediaFolders: before.BlockedMediaFolders,
  BlockedChannels: before.BlockedChannels,
});

/** A list as it comes back: an empty text is no list at all. */
export const splitAtCommas = (values: string[]): string[] => {
  const text = values.join(",");
  return text === "" ? [] : text.split(",");
};

/** What the server tells of a policy: `EnableLyricManagement` is taken and never shown. */
export const toWirePolicy = (stored: WirePolicy): WirePolicy => ({ ...stored, EnableLyricManagement: false });

/** Whether the server's clock is inside one of the spans. No spans, no limit. */
export const isInSchedule = (schedules: WireAccessSchedule[], now: Date): boolean => {
  const hour = now.getHours() + now.getMinutes() / 60 + now.getSeconds() / 3600;
  return (
    schedules.length === 0 ||
    schedules.some(
      ({ DayOfWeek, StartHour, EndHour }) =>
        isOn(DayOfWeek, now.getDay()) && hour >= StartHour && hour <= EndHour,
    )
  );
};

const isOn = (day: ScheduleDay, today: number): boolean => {
  const isWeekend = today === 0 || today === 6;
  if (day === "Everyday") return true;
  if (day === "Weekday") return !isWeekend;
  if (day === "Weekend") return isWeekend;
  return scheduleDays[today] === day;
};

/** Only the parts of a user that `POST /Users` looks at, and what it wants of the rest. */
export interface PostedUser {
  Name: string | null;
  Configuration: unknown;
  Policy: unknown;
}
export const postedUserModel: Model<PostedUser> = {
  Name: {
    read: (value) => (typeof value === "string" ? value : { unfit: "System.String" }),
    omitted: () => null,
    onNull: { value: null },
  },
  Configuration: anything(),
  Policy: anything(),
};
export type BoundUser = Bound<PostedUser>;
