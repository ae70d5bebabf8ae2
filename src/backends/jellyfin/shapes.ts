/** What of Jellyfin's answers is counted on. One without it is told as such, and not taken for a user without a name. */
import { BrokenAnswerError } from "../errors";
import type { Http } from "../http";
import { isLike, isTime } from "../shape";

/** Looks at each answer before anybody else does. */
export const shaped =
  (http: Http, url: string): Http =>
  async (method, path, request) => {
    const answer = await http(method, path, request);
    const [, shape] = shapes.find(([pattern]) => pattern.test(`${method} ${path}`)) ?? [];
    if (shape && !isLike(answer.json, shape)) throw new BrokenAnswerError(url);
    return answer;
  };

const face = { Id: "", Name: "", "PrimaryImageTag?": "" };
const user = {
  ...face,
  "HasPassword?": false,
  "LastLoginDate?": isTime,
  "LastActivityDate?": isTime,
  "Configuration?": {},
  Policy: {
    IsAdministrator: false,
    IsDisabled: false,
    IsHidden: false,
    "InvalidLoginAttemptCount?": 0,
    "LoginAttemptsBeforeLockout?": 0,
    "EnabledFolders?": [""],
    "BlockedMediaFolders?": [""],
    "EnableAllFolders?": false,
    "AccessSchedules?": [{}],
  },
};
const named = { Id: "", Name: "" };
const device = {
  Id: "",
  "Name?": "",
  "CustomName?": "",
  "LastUserId?": "",
  "LastUserName?": "",
  "AppName?": "",
  "AppVersion?": "",
  "DateLastActivity?": isTime,
};
const session = {
  "Id?": "",
  "DeviceId?": "",
  "DeviceName?": "",
  "Client?": "",
  "ApplicationVersion?": "",
  "UserId?": "",
  "UserName?": "",
  "UserPrimaryImageTag?": "",
  "LastActivityDate?": isTime,
  "NowPlayingItem?": { "Name?": "", "SeriesName?": "" },
};

/** The first that fits. */
const shapes: readonly (readonly [RegExp, unknown])[] = [
  [/^GET \/Users$/, [user]],
  [/^GET \/Users\/Public$/, [{ ...face, "HasPassword?": false }]],
  [/^GET \/Users\/[^/]+$|^POST \/Users\/New$/, user],
  [/^POST \/Users\/Authenticate/, { "AccessToken?": "", "User?": user }],
  [/^POST \/Users\/ForgotPassword$/, { Action: "", "PinFile?": "", "PinExpirationDate?": isTime }],
  [/^POST \/Users\/ForgotPassword\/Pin$/, { Success: false, "UsersReset?": [""] }],
  [/^POST \/QuickConnect\/Initiate$/, { Code: "", Secret: "" }],
  [/^GET \/QuickConnect\/Connect$/, { Authenticated: false }],
  [/^GET \/(Library\/MediaFolders|Channels|UserViews)$/, { Items: [named] }],
  [/^GET \/Auth\/\w*Providers$/, [named]],
  [/^GET \/Devices$/, { Items: [device] }],
  [/^GET \/Sessions$/, [session]],
  [/^GET \/System\/Info$/, { "CastReceiverApplications?": [named] }],
  [/^GET \/Localization\/Cultures$/, [{ DisplayName: "", "ThreeLetterISOLanguageName?": "" }]],
  [/^GET \/Localization\/ParentalRatings$/, [{ Name: "", "RatingScore?": { score: 0, "subScore?": 0 } }]],
];
