/** How the Jellyfin dialect answers: as its documentation says, or as two releases were seen to. One line per difference. */
import type { FailureLimit } from "../signInFailures.ts";

/** `10.11` is the last release of its line, `12` the one after it (there is no 10.12 and no 11). */
export type JellyfinManner = "documented" | "10.11" | "12";

export interface JellyfinRules {
  /** What `/System/Info/Public` says, in three parts. */
  version: string;

  // --- Signing in ---
  /** `X-Emby-*`, `X-MediaBrowser-Token`, `Authorization: Emby` and `?api_key=` count besides `MediaBrowser` and `?ApiKey=`. */
  legacyAuthorization: boolean;
  /** The same routes below `/emby` and `/mediabrowser`. */
  legacyPrefixes: boolean;
  /** Signing in without Client, Device, DeviceId and Version is a 400. */
  signInNeedsDevice: boolean;
  /** Status for a blank user name. */
  blankNameStatus: 400 | 401;
  /** Status when the account, the device, the time or the place is what is refused, not the password. */
  refusedSignInStatus: 401 | 403;
  /** `LoginAttemptsBeforeLockout` failures really disable the account. Elsewhere they are only counted. */
  locksOut: boolean;
  /** A sign-in is kept as `LastLoginDate`. Elsewhere the same request puts the old date back. */
  stampsLastLogin: boolean;
  /** `GET /QuickConnect/Initiate`, besides POST. */
  quickConnectByGet: boolean;
  /** Forgotten passwords answer `ContactAdmin` and `InNetworkRequired` too. Elsewhere always `PinCode`, so that no name leaks. */
  forgotPasswordSaysWhy: boolean;
  /** Status for a PIN that fits nobody: 200 says `Success: false`. */
  wrongPinStatus: 200 | 404;

  // --- Users ---
  /** The login screen's list leaves out users without remote access wherever the caller is. Elsewhere only for callers from outside. */
  publicNeedsRemoteAccess: boolean;
  /** `HasPassword` tells the truth. Elsewhere it is always true. */
  tellsPassword: boolean;
  /** `POST /Users/New` answers with what was there before the password was set. */
  createAnswersBeforePassword: boolean;
  /** `POST /Users` takes a name or a configuration alone. Elsewhere it wants Policy's provider ids and resets what is left out. */
  takesPartOfUser: boolean;
  /** A rename that changes only the case of letters is allowed. */
  renamesCase: boolean;
  /** `.` and `..` are no user names. */
  refusesDotNames: boolean;
  /** `POST …/Policy` without both provider ids is a 400. */
  policyNeedsProviders: boolean;
  /** The last administrator's removal is refused before anything happens. Elsewhere after the tokens are gone. */
  checksBeforeRemoval: boolean;
  /** An administrator who names oneself must prove the current password as well. */
  adminProvesOwnPassword: boolean;
  /** Only administrators empty a password. Elsewhere everybody empties their own. */
  resetIsForAdmins: boolean;
  /** Emptying a password ends the user's other sessions. */
  resetRevokesTokens: boolean;
  /** `POST /Users/{userId}/EasyPassword` is there, and always refuses. */
  easyPasswordRoute: boolean;
  /** Pictures come with an ETag, and for good when asked for by tag. */
  cachesPictures: boolean;

  // --- The server ---
  /** `DELETE /Devices` takes several ids and refuses all of them if one is unknown. Elsewhere one, and 404. */
  removesSeveralDevices: boolean;
  /** The activity log can be searched and sorted. */
  searchesActivity: boolean;
  /** `POST /Startup/User` is refused once the first user has a password. */
  setsFirstUserOnce: boolean;
  /** While starting: 503 with `Retry-After` and `Message` that other origins may read. Elsewhere no CORS header at all. */
  startingIsReadable: boolean;
  /** A path beside the base URL leads to its web client. */
  redirectsToBase: boolean;

  // --- Set by the server's administrator; alike in all manners, here for tests ---
  /** False: Quick Connect is switched off. */
  quickConnect: boolean;
  /** How long a Quick Connect code lives, in seconds. */
  quickConnectSeconds: number;
  /** How long a forgotten password's PIN lives, in seconds. */
  pinSeconds: number;
  /** How many wrong passwords and PINs one address may send, and in how many seconds, before all are refused. */
  signInLimit: FailureLimit;
  /** The largest request body, in bytes. */
  maxBodyBytes: number;
  /** `X-Forwarded-For` says where the caller is. Off: it is the connection's address. */
  trustsProxy: boolean;
}

const set = {
  quickConnect: true,
  quickConnectSeconds: 600,
  pinSeconds: 1800,
  signInLimit: { failures: 30, seconds: 60 },
  maxBodyBytes: 30_000_000,
  trustsProxy: false,
} satisfies Partial<JellyfinRules>;

export const jellyfinManners = {
  documented: {
    ...set,
    version: "10.11.11",
    legacyAuthorization: true,
    legacyPrefixes: false,
    signInNeedsDevice: false,
    blankNameStatus: 401,
    refusedSignInStatus: 401,
    locksOut: true,
    stampsLastLogin: true,
    quickConnectByGet: false,
    forgotPasswordSaysWhy: true,
    wrongPinStatus: 200,
    publicNeedsRemoteAccess: true,
    tellsPassword: true,
    createAnswersBeforePassword: false,
    takesPartOfUser: true,
    renamesCase: true,
    refusesDotNames: false,
    policyNeedsProviders: false,
    checksBeforeRemoval: true,
    adminProvesOwnPassword: false,
    resetIsForAdmins: true,
    resetRevokesTokens: true,
    easyPasswordRoute: false,
    cachesPictures: false,
    removesSeveralDevices: false,
    searchesActivity: false,
    setsFirstUserOnce: false,
    startingIsReadable: true,
    redirectsToBase: false,
  },
  "10.11": {
    ...set,
    version: "10.11.11",
    legacyAuthorization: true,
    legacyPrefixes: true,
    signInNeedsDevice: true,
    blankNameStatus: 400,
    refusedSignInStatus: 403,
    locksOut: false,
    stampsLastLogin: false,
    quickConnectByGet: true,
    forgotPasswordSaysWhy: false,
    wrongPinStatus: 404,
    publicNeedsRemoteAccess: false,
    tellsPassword: true,
    createAnswersBeforePassword: true,
    takesPartOfUser: false,
    renamesCase: false,
    refusesDotNames: false,
    policyNeedsProviders: true,
    checksBeforeRemoval: false,
    adminProvesOwnPassword: true,
    resetIsForAdmins: false,
    resetRevokesTokens: false,
    easyPasswordRoute: true,
    cachesPictures: false,
    removesSeveralDevices: false,
    searchesActivity: false,
    setsFirstUserOnce: false,
    startingIsReadable: false,
    redirectsToBase: true,
  },
  "12": {
    ...set,
    version: "12.0.0",
    legacyAuthorization: false,
    legacyPrefixes: false,
    signInNeedsDevice: true,
    blankNameStatus: 400,
    refusedSignInStatus: 403,
    locksOut: true,
    stampsLastLogin: true,
    quickConnectByGet: false,
    forgotPasswordSaysWhy: false,
    wrongPinStatus: 404,
    publicNeedsRemoteAccess: false,
    tellsPassword: false,
    createAnswersBeforePassword: false,
    takesPartOfUser: false,
    renamesCase: true,
    refusesDotNames: true,
    policyNeedsProviders: true,
    checksBeforeRemoval: false,
    adminProvesOwnPassword: true,
    resetIsForAdmins: false,
    resetRevokesTokens: false,
    easyPasswordRoute: false,
    cachesPictures: true,
    removesSeveralDevices: true,
    searchesActivity: true,
    setsFirstUserOnce: true,
    startingIsReadable: false,
    redirectsToBase: true,
  },
} satisfies Record<JellyfinManner, JellyfinRules>;

export const jellyfinMannerNames = Object.keys(jellyfinManners) as JellyfinManner[];
