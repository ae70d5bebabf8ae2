/** For tests: a user with every key there is, and a server that answers as each test says. */
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Session } from "../backend";
import { defaultProviders, type JellyfinConfiguration, type JellyfinPolicy, type JellyfinUser } from "./wire";

/** All 44 keys. */
export const samplePolicy: Required<JellyfinPolicy> = {
  IsAdministrator: false,
  IsHidden: true,
  IsDisabled: false,
  EnableCollectionManagement: false,
  EnableSubtitleManagement: false,
  EnableLyricManagement: false,
  MaxParentalRating: 13,
  MaxParentalSubRating: 1,
  BlockedTags: ["scary"],
  AllowedTags: [],
  BlockUnratedItems: ["Movie"],
  AccessSchedules: [{ Id: 7, UserId: "u1", DayOfWeek: "Monday", StartHour: 8, EndHour: 20.5 }],
  EnableUserPreferenceAccess: true,
  EnableRemoteControlOfOtherUsers: false,
  EnableSharedDeviceControl: true,
  EnableRemoteAccess: true,
  EnableLiveTvManagement: false,
  EnableLiveTvAccess: true,
  EnableMediaPlayback: true,
  EnableAudioPlaybackTranscoding: true,
  EnableVideoPlaybackTranscoding: true,
  EnablePlaybackRemuxing: true,
  ForceRemoteSourceTranscoding: false,
  EnableContentDeletion: false,
  EnableContentDeletionFromFolders: [],
  EnableContentDownloading: true,
  EnableSyncTranscoding: true,
  EnableMediaConversion: true,
  EnablePublicSharing: true,
  EnableAllDevices: true,
  EnabledDevices: [],
  EnableAllChannels: true,
  EnabledChannels: [],
  EnableAllFolders: false,
  EnabledFolders: ["films"],
  BlockedMediaFolders: [],
  BlockedChannels: [],
  InvalidLoginAttemptCount: 0,
  LoginAttemptsBeforeLockout: -1,
  MaxActiveSessions: 0,
  RemoteClientBitrateLimit: 0,
  ...defaultProviders,
  SyncPlayAccess: "CreateAndJoinGroups",
};

/** All 16 keys. */
export const sampleConfiguration: Required<JellyfinConfiguration> = {
  AudioLanguagePreference: "eng",
  PlayDefaultAudioTrack: true,
  SubtitleLanguagePreference: "",
  DisplayMissingEpisodes: false,
  GroupedFolders: [],
  SubtitleMode: "Default",
  DisplayCollectionsView: false,
  EnableLocalPassword: false,
  OrderedViews: [],
  LatestItemsExcludes: [],
  MyMediaExcludes: [],
  HidePlayedInLatest: true,
  RememberAudioSelections: true,
  RememberSubtitleSelections: true,
  EnableNextEpisodeAutoPlay: true,
  CastReceiverId: "F007D354",
};

type UserParts = Partial<Omit<JellyfinUser, "Policy" | "Configuration">> & {
  Policy?: Partial<JellyfinPolicy>;
  Configuration?: Partial<JellyfinConfiguration>;
};

export const buildJellyfinUser = ({ Policy, Configuration, ...user }: UserParts = {}): JellyfinUser => ({
  Id: "u1",
  Name: "mia",
  HasPassword: true,
  ...user,
  Policy: { ...samplePolicy, ...Policy },
  Configuration: { ...sampleConfiguration, ...Configuration },
});

export interface SentRequest {
  method: string;
  /** Below the server's address, with its query. */
  path: string;
  headers: Headers;
  /** Parsed where it is JSON. */
  body: unknown;
}

/** Anything but a `Response` is sent as JSON; undefined as a 204. */
type Answer = unknown;

export const url = "http://jellyfin.test/base";

export const createFakeFetch = (answer: (request: SentRequest) => Answer) => {
  const requests: SentRequest[] = [];
  const fakeFetch: typeof fetch = async (input, init = {}) => {
    const request: SentRequest = {
      method: init.method ?? "GET",
      path: (typeof input === "string" ? input : "").replace(url, ""),
      headers: new Headers(init.headers),
      body: parse(init.body),
    };
    requests.push(request);
    const found: unknown = await answer(request);
    if (found instanceof Response) return found;
    return found === undefined
      ? new Response(null, { status: 204 })
      : new Response(JSON.stringify(found), { headers: { "content-type": "application/json" } });
  };
  return { requests, fetch: fakeFetch };
};

export const signedIn = (session: Partial<Session> = {}) =>
  createMemorySessionStore({
    token: "t0ken",
    userId: "boss",
    name: "boss",
    fullName: "boss",
    isAdmin: true,
    ...session,
  });

export const silent = (status: number) =>
  new Response("Error processing request.", { status, headers: { "content-type": "text/plain" } });

export const sentence = (status: number, words: string) =>
  new Response(JSON.stringify(words), { status, headers: { "content-type": "application/json" } });

const parse = (body: unknown): unknown => {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};
