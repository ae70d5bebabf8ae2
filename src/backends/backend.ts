/**
 * What a media server must offer to be managed here, in this app's own words. Read this file first:
 * each folder beside it teaches one kind of server to speak it.
 *
 * A member that is there is a feature that works on the connected server. A backend leaves out
 * what its server cannot do, and the screen for it is not drawn: see `capabilities.ts`.
 *
 * Two steps, so that the sign-in screen stays light: `ConnectBackend` answers with a `Server`, which
 * knows the ways to sign in; `server.open()` loads the rest once somebody has.
 */
import type { Messages } from "../i18n/i18n";
import type { Field } from "./fields";

/** Asks an address what it is. Rejects with a `BackendError`; `WrongAddressError` says that nothing fitting answers. */
export type ConnectBackend = (options: BackendOptions) => Promise<Server>;

export interface BackendOptions {
  /** Without a slash at the end; may have a path. */
  url: string;
  session: SessionStore;
  /** Random, made once per connection: Jellyfin's DeviceId, Plex's client identifier. */
  clientId: string;
  /** Tests pass one that reaches an embedded server without a port. */
  fetch?: typeof fetch;
}

/** A server that answered, before anybody has signed in. */
export interface Server {
  readonly info: ServerInfo;
  readonly auth: Auth;
  /** Texts for what can go wrong while signing in, for the translator. The rest of a backend's texts come with its pages. */
  readonly messages?: Messages;
  /** Loads what is needed once somebody is signed in. Talks to nobody. */
  open(): Promise<Backend>;
}

export interface Backend {
  /** Its key in the registry, and the prefix of its messages: `backends.navidrome.…`. */
  readonly name: string;
  readonly server: ServerInfo;
  readonly auth: Auth;
  readonly users: Users;
  /** What an administrator lets a user do. */
  readonly policy?: Settings;
  /** What a user prefers. */
  readonly profile?: Settings;
  /** What users are signed in on. Only administrators may ask. */
  readonly devices?: Devices;
  /** The household that the users are members of: Plex Home. */
  readonly household?: Household;
  /** Lists that policy and profile fields point at: libraries, channels, devices. */
  readonly references?: Readonly<Record<string, (options?: ReadOptions) => Promise<Reference[]>>>;
  /** How many writes its server takes at once. `queue.ts` sends no more. */
  readonly writesAtOnce: number;
}

/** What every read takes. Leaving a screen aborts its reads. */
export interface ReadOptions {
  signal?: AbortSignal;
}

export interface ServerInfo {
  url: string;
  /** The product, or the name its administrator gave it. */
  name: string;
  /** "" where the server does not tell it before sign-in. */
  version: string;
  /** The server's own greeting on its sign-in page. Text: anything else in it was taken out. */
  welcome?: string;
  /** `tooOld`: older than this app was made for. Sign-in may work, some of the rest will not. */
  warning?: "tooOld";
}

export interface Reference {
  id: string;
  name: string;
  /** New users get it unless something else is chosen. */
  isDefault?: boolean;
}

// --- Signing in ---

export interface Auth {
  /** Makes the first user, an administrator. There only while the server has nobody. */
  createFirstAdmin?(credentials: Credentials): Promise<Session>;
  /** Users that the server shows before anyone has signed in. */
  people?(options?: ReadOptions): Promise<Person[]>;
  /** Rejects with status 401 for a wrong name or password, 429 (and `retryAfter`) after too many tries. */
  withPassword?(credentials: Credentials): Promise<Session>;
  /**
   * Takes for a session what an administrator can copy elsewhere: an API key, which is nobody's account
   * (`Session.isKey`), or a token. What it is called is in `messages`: `backends.<name>.key.title`, `label`, `help`.
   * Rejects with `body.errors.key` where the server does not know it, or where it is no such key.
   */
  withKey?(key: string): Promise<Session>;
  /** A code shown here and approved elsewhere: Jellyfin Quick Connect, plex.tv/link. */
  withCode?: CodeSignIn;
  /** The members of the household the session belongs to, in the server's own order. Needs a session. */
  household?(options?: ReadOptions): Promise<Person[]>;
  /** Becomes another of them. Rejects with `body.errors.pin` where the PIN is missing or wrong; the session is then as before. */
  switchTo?(userId: string, pin?: string): Promise<Session>;
  resetPassword?: PasswordReset;
  /** Proves that the stored session still works, and refreshes what it says of the user. */
  resume(options?: ReadOptions): Promise<Session>;
  signOut?(): Promise<void>;
}

/** Who is signed in. Plain data, kept in the browser between visits, never handed to react-admin whole. */
export interface Session {
  token: string;
  userId: string;
  /** What the user signs in as. */
  name: string;
  fullName: string;
  avatar?: string;
  isAdmin: boolean;
  /** An API key. Then `userId` is nobody's, and what concerns one's own account cannot be done. */
  isKey?: true;
  /** A managed user or the guest of a household: there is no account, and so nothing of one's own to change. */
  isManaged?: true;
}

export interface SessionStore {
  /** The same object until something is written. */
  read(): Session | null;
  write(session: Session | null): void;
}

export interface Credentials {
  username: string;
  password: string;
}

export interface Person {
  id: string;
  name: string;
  avatar?: string;
  needsSecret: boolean;
}

export interface CodeSignIn {
  /** The first is the one to offer first. */
  readonly ways: readonly CodeWay[];
  /** Absent: the first way. */
  start(way?: CodeWay): Promise<CodeToApprove>;
  /** Null while the code waits for approval. Rejects with status 404 once it has run out. */
  poll(secret: string, options?: ReadOptions): Promise<Session | null>;
}

/** `page`: a page of the service is opened, and asks there. `code`: one types a short code on another device. */
export type CodeWay = "page" | "code";

export interface CodeToApprove {
  /** To be typed elsewhere. For `page` it is long, and nobody needs to see it. */
  code: string;
  secret: string;
  /** How long the code can be approved, where that is known. */
  minutes?: number;
  /** The address of the page that approves it. Absent: in an app that is signed in. */
  page?: string;
  /** The address of a picture that a phone's camera reads as that page. */
  picture?: string;
}

export interface PasswordReset {
  /** Asks for help. The answer is the same for a name that nobody has: it tells strangers nothing. */
  request(username: string): Promise<ResetStep>;
  /** Rejects with `body.errors.pin` where it is wrong or too old. */
  redeem(pin: string): Promise<RedeemedPin>;
}

export interface RedeemedPin {
  /** Whose password it is now. */
  names: string[];
  /** The new password: the PIN as the server has it, however it was typed. Kept nowhere. */
  password: string;
}

/**
 * What to do now. `pin`: the server has written a PIN where its owner can read it; redeem it.
 * `askAdmin`: an administrator must help. `atHome`: ask again from the server's own network.
 */
export type ResetStep =
  | { next: "pin"; pinFile?: string; expiresAt?: string }
  | { next: "askAdmin" }
  | { next: "atHome" };

// --- Users ---

export interface Users {
  /** The columns this server can fill, in the order to show them. */
  readonly columns: readonly UserColumn[];
  /** Those of the columns that a list can be sorted by. */
  readonly sortable: readonly UserColumn[];
  /** Which names and addresses `create` and `update` take. Absent: those that are columns. */
  readonly editable?: readonly (keyof UserChanges)[];
  /** The keys of `UserFilter` that `list` understands. */
  readonly filters: readonly (keyof UserFilter)[];
  list(query: UserQuery, options?: ReadOptions): Promise<UserPage>;
  /** Whether the next list is answered from what is here already, without asking the server. Absent: it never is. */
  areHere?(): boolean;
  /** Rejects with status 404 where nobody has this id. */
  get(id: string, options?: ReadOptions): Promise<User>;
  /** Rejects with `body.errors.name` where the name is taken. Call it through `createUser`. */
  create?(draft: UserDraft): Promise<User>;
  /** Call it through `editUser`, which notices what changed on the server meanwhile. */
  update?(id: string, changes: UserChanges): Promise<User>;
  remove?(id: string): Promise<void>;
  setPassword?(id: string, change: PasswordChange): Promise<void>;
  setPin?(id: string, change: PinChange): Promise<void>;
  /** What a new password does to the user's other sessions. `cleared` is there where a password may be empty. */
  readonly passwordEffects?: PasswordEffects;
  /** Rejects with `body.errors.avatar` where the server takes no such file. It is sent as it is: crop it before. */
  setAvatar?(id: string, image: Blob): Promise<void>;
  removeAvatar?(id: string): Promise<void>;
  /** Lets a user in again whom the server locked out after too many wrong passwords. */
  unlock?(id: string): Promise<void>;
  /** The message key of what is wrong with a name, as the server would judge it. `current`: what a rename starts from. */
  nameProblem?(name: string, current?: string): string | undefined;
  /** Whether somebody other than `exceptId` has this name already, compared as the server compares. */
  isNameTaken?(name: string, exceptId?: string, options?: ReadOptions): Promise<boolean>;
  /** Whether the rules here let the signed-in user do this to that one. It may ask the server. */
  allows?(action: UserAction, user: User): Promise<Verdict>;
}

/** `setAdmin` and `setDisabled` mean the change away from what the user is now. */
export type UserAction =
  | "edit"
  | "rename"
  | "remove"
  | "setPassword"
  | "clearPassword"
  | "setPin"
  | "setAvatar"
  | "setAdmin"
  | "setDisabled";
export type Verdict = { allowed: true } | { allowed: false; rule: Rule };
/** Each has its message, `rules.lastAdmin` and so on. */
export type Rule =
  | "lastAdmin"
  | "lastEnabled"
  | "stillAdmin"
  | "adminPassword"
  | "oneself"
  | "adminsOnly"
  | "editingOff"
  | "homeOwner"
  | "homeGuest"
  | "fullAccount"
  | "leaveInstead"
  | "noOwnSignIn";

/** One user as every screen sees it. Times are ISO 8601. A key that is absent is unknown or never happened. */
export interface User {
  id: string;
  /** What the user signs in as. */
  name: string;
  fullName?: string;
  email?: string;
  avatar?: string;
  isAdmin: boolean;
  isDisabled?: boolean;
  /** Not among the faces on the sign-in screen. */
  isHidden?: boolean;
  /** Disabled by the server itself, after too many wrong passwords: see `unlock`. */
  isLockedOut?: boolean;
  isManaged?: boolean;
  isGuest?: boolean;
  hasPin?: boolean;
  /** The age limit, in the service's own word. Absent: none. */
  restrictionProfile?: string;
  hasPassword?: boolean;
  /** Names of the libraries this user may use; `"all"` where the role or policy gives every one. */
  libraries?: "all" | string[];
  /** The ids of the same libraries. Absent where `libraries` is. */
  libraryIds?: "all" | string[];
  /** How many devices hold a session of this user. */
  devicesSignedIn?: number;
  lastSeenAt?: string;
  lastSignInAt?: string;
  createdAt?: string;
  updatedAt?: string;
}

export type UserColumn = Exclude<keyof User, "id" | "avatar" | "libraryIds">;
export type UserChanges = Partial<Pick<User, "name" | "fullName" | "email">>;
export type UserDraft = UserChanges & { name: string; password?: string };

export interface PasswordChange {
  /** Needed where users change their own. A wrong one rejects with `body.errors.current`. */
  current?: string;
  next: string;
}

/** Message keys. */
export interface PasswordEffects {
  changed: string;
  cleared?: string;
}

/** `next: null` removes the PIN. */
export interface PinChange {
  current?: string;
  next: string | null;
}

/** The part of react-admin's GetListParams that a server needs. Pages count from 1. */
export interface UserQuery {
  page: number;
  perPage: number;
  sort: { field: UserColumn; order: "ASC" | "DESC" };
  filter: UserFilter;
  /** The columns that are looked at. One that costs a further request is filled only if it is among them. Absent: all. */
  columns?: readonly UserColumn[];
}

export interface UserFilter {
  /** Any part of user name, full name or e-mail, in either case. */
  q?: string;
  isAdmin?: boolean;
  isDisabled?: boolean;
  isHidden?: boolean;
  isLockedOut?: boolean;
  kind?: UserKind;
  /** The id of a library that the user may use. */
  library?: string;
  lastSeen?: LastSeen;
  /** Last seen, or last signed in, on these days: see span.ts. */
  lastSeenIn?: string;
  lastSignInIn?: string;
}

/** What somebody is in a household. `member`: with an account of their own. See `kindOf` in paginate.ts. */
export type UserKind = (typeof userKinds)[number];
export const userKinds = ["administrator", "member", "managed", "guest"] as const;

/** Days: seen within the last n, not seen for n or more (never counts), or never at all. */
export type LastSeen = (typeof lastSeenRanges)[number];
export const lastSeenRanges = [
  "within1",
  "within7",
  "within30",
  "over30",
  "over90",
  "over365",
  "never",
] as const;

export interface UserPage {
  users: User[];
  /** How many match the filter on all pages. */
  total: number;
}

// --- Devices ---

export interface Devices {
  /** Whoever did something in the last few minutes, and on what. The last comes first. */
  sessions(options?: ReadOptions): Promise<ActiveSession[]>;
  /** Those that hold a session of this user, the last used first. */
  of(userId: string, options?: ReadOptions): Promise<Device[]>;
  /** Ends every session on this device: those of `sharedWith` too. */
  signOut(deviceId: string): Promise<void>;
  /** Every device of this user but the one in use here. Ends the sessions that others have on them, too. */
  signOutEverywhere(userId: string): Promise<void>;
}

export interface Device {
  id: string;
  name: string;
  /** The app and, where known, its version. */
  app: string;
  lastSeenAt?: string;
  /** The title of what plays there at the moment. */
  nowPlaying?: string;
  isThisOne: boolean;
  /** Names of others who are signed in on it. */
  sharedWith: string[];
}

export interface ActiveSession extends Pick<Device, "id" | "app" | "lastSeenAt" | "nowPlaying"> {
  user: Pick<User, "id" | "name" | "avatar">;
  /** The name of the device. */
  device: string;
}

// --- Households ---

/** Only the household's administrator may do any of this, but for `about`, and `leave`, which is for the others. */
export interface Household {
  about(options?: ReadOptions): Promise<HouseholdFacts>;
  setGuest(isEnabled: boolean): Promise<void>;
  /** Null: the service does not tell. */
  invitations(options?: ReadOptions): Promise<Invitation[] | null>;
  /** Asks an account by its e-mail or user name. It joins once it has accepted. Rejects with `body.errors.account`. */
  invite(account: string): Promise<void>;
  cancelInvitation(id: string): Promise<void>;
  /** The signed-in user stops being a member. */
  leave(): Promise<void>;
}

export interface HouseholdFacts {
  name: string;
  /** A paid plan, without which nobody can be invited. */
  hasSubscription: boolean;
  isGuestEnabled: boolean;
  members: number;
  /** The most members it can have. */
  limit: number;
}

export interface Invitation {
  id: string;
  /** The e-mail or user name that was asked. */
  account: string;
  createdAt?: string;
}

// --- Settings the server takes back whole ---

/**
 * A document of settings that one user has on the server. `write` replaces it whole: call it through
 * `editSettings`, which reads first, so that keys this app has never heard of survive.
 */
export interface Settings {
  readonly fields: readonly Field[];
  read(userId: string, options?: ReadOptions): Promise<SettingsDocument>;
  /** `before`: what was read right before. Without it, a backend that needs that reads once more. */
  write(userId: string, document: SettingsDocument, before?: SettingsDocument): Promise<void>;
  /** What else a change brings about, beyond what its fields say. For the review before it is saved. */
  consequences?(
    userId: string,
    before: SettingsDocument,
    after: SettingsDocument,
    options?: ReadOptions,
  ): Promise<Consequence[]>;
}

export interface Consequence {
  /** A key, and what fills it in. */
  message: string;
  values?: Record<string, string | number>;
  risk?: "high";
}

export type SettingsDocument = Record<string, unknown>;
