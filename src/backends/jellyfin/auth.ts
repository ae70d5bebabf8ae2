/** Signing in to Jellyfin: faces, a password, Quick Connect, an API key; and a forgotten password's PIN. */
import type { Auth, CodeSignIn, Credentials, PasswordReset, Person, Session, SessionStore } from "../backend";
import { BackendError, SignedOutError, WrongAddressError } from "../errors";
import type { Http } from "../http";
import { avatarOf } from "./avatar";
import { createTokenHttp } from "./http";
import { isOlderThan } from "./version";
import type {
  JellyfinForgotPassword,
  JellyfinPinResult,
  JellyfinQuickConnect,
  JellyfinSignIn,
  JellyfinUser,
} from "./wire";

export interface AuthOptions {
  url: string;
  clientId: string;
  fetch?: typeof fetch;
  session: SessionStore;
  version: string;
  /** Sends no token. */
  openHttp: Http;
  /** Sends the session's. */
  http: Http;
  quickConnect: boolean;
}

export const createAuth = (options: AuthOptions): Auth => {
  const { url, session, version, openHttp, http, quickConnect } = options;
  const enter = async (path: string, body: object): Promise<Session> => {
    const { json } = await openHttp("POST", path, { body });
    const answer = json as JellyfinSignIn | null | undefined;
    if (!answer?.AccessToken || !answer.User?.Id) throw new WrongAddressError(url, "other");
    return toSession(options, answer.User, answer.AccessToken);
  };

  return {
    async people(readOptions) {
      const { json } = await openHttp("GET", "/Users/Public", { ...readOptions });
      return (json as JellyfinUser[]).map((user) => toPerson(url, version, user));
    },
    async withPassword({ username, password }: Credentials) {
      // The server's answer to a blank name is the one it has for everything.
      if (!username.trim()) throw fieldError(400, "username", "ra.validation.required");
      return enter("/Users/AuthenticateByName", { Username: username, Pw: password }).catch(explainSignIn);
    },
    withKey: (key) => signInWithKey(options, key.trim()),
    ...(quickConnect && { withCode: createCodeSignIn(openHttp, enter) }),
    resetPassword: createPasswordReset(openHttp),
    async resume(readOptions) {
      const before = session.read();
      if (!before) throw new SignedOutError("Nobody is signed in", { status: 401 });
      if (before.isKey) {
        await http("GET", "/System/Info", { ...readOptions });
        return before;
      }
      const { json } = await http("GET", "/Users/Me", { ...readOptions });
      const user = json as JellyfinUser | null | undefined;
      if (user?.Id !== before.userId) throw new WrongAddressError(url, "other");
      return toSession(options, user, before.token);
    },
    async signOut() {
      if (session.read()?.isKey) return; // a key is revoked where it was made, not here
      await http("POST", "/Sessions/Logout");
    },
  };
};

/** The server lets a code wait this long, and does not say so. */
const codeMinutes = 10;

const createCodeSignIn = (
  openHttp: Http,
  enter: (path: string, body: object) => Promise<Session>,
): CodeSignIn => ({
  ways: ["code"],
  async start() {
    const { json } = await openHttp("POST", "/QuickConnect/Initiate");
    const { Code, Secret } = json as JellyfinQuickConnect;
    return { code: Code, secret: Secret, minutes: codeMinutes };
  },
  async poll(secret, readOptions) {
    // The one secret in an address: the server reads it nowhere else. It is worth nothing once it was used.
    const { json } = await openHttp("GET", "/QuickConnect/Connect", { query: { secret }, ...readOptions });
    if (!(json as JellyfinQuickConnect).Authenticated) return null;
    return enter("/Users/AuthenticateWithQuickConnect", { Secret: secret });
  },
});

const createPasswordReset = (openHttp: Http): PasswordReset => ({
  async request(username) {
    const { json } = await openHttp("POST", "/Users/ForgotPassword", { body: { EnteredUsername: username } });
    const { Action, PinFile, PinExpirationDate } = json as JellyfinForgotPassword;
    if (Action === "ContactAdmin") return { next: "askAdmin" };
    if (Action === "InNetworkRequired") return { next: "atHome" };
    return {
      next: "pin",
      ...(PinFile && { pinFile: PinFile }),
      ...(PinExpirationDate && { expiresAt: PinExpirationDate }),
    };
  },
  async redeem(typed) {
    const pin = toPin(typed);
    const wrong = fieldError(404, "pin", "backends.jellyfin.errors.wrongPin");
    if (!pin) throw wrong;
    const { json } = await openHttp("POST", "/Users/ForgotPassword/Pin", { body: { Pin: pin } }).catch(
      (error: unknown) => {
        throw error instanceof BackendError && error.status === 404 ? wrong : error;
      },
    );
    const { Success, UsersReset } = json as JellyfinPinResult;
    if (!Success) throw wrong;
    return { names: UsersReset ?? [], password: pin };
  },
});

/**
 * As the server wrote it, `0A-1B-2C-3D`: it compares without dashes and case, and then makes what was
 * typed the password. Another shape is another provider's, and is sent as it is.
 */
export const toPin = (typed: string) => {
  const digits = typed.replace(/[\s-]/g, "").toUpperCase();
  return /^[0-9A-F]{8}$/.test(digits) ? digits.match(/../g)!.join("-") : typed.trim();
};

/** Nobody's id: what stands in for one in a session that is an API key. */
export const keyUserId = "api-key";

const signInWithKey = async (options: AuthOptions, key: string): Promise<Session> => {
  if (!key) throw fieldError(400, "key", "ra.validation.required");
  const http = createTokenHttp(options, key);
  const statusOf = (path: string) =>
    http("GET", path, { retry: false }).then(
      ({ status }) => status,
      (error: unknown) => {
        if (!(error instanceof BackendError) || !error.status) throw error;
        return error.status;
      },
    );
  const status = await statusOf("/System/Info");
  if (status === 401 || status === 403) throw fieldError(401, "key", "backends.jellyfin.errors.unknownKey");
  if (status !== 200) throw new BackendError(`HTTP ${status}`, { status });
  // A key belongs to nobody, and only then is this a 400. A user's token would lend us another device's session.
  if ((await statusOf("/Users/Me")) !== 400) throw fieldError(400, "key", "backends.jellyfin.errors.notAKey");
  return { token: key, userId: keyUserId, name: "API key", fullName: "API key", isAdmin: true, isKey: true };
};

/** 401 is a wrong name or password. 403 is one of five reasons, and the server tells nobody which. */
const explainSignIn = (error: unknown): never => {
  const reason = error instanceof BackendError && signInReasons[error.status];
  const isExplained = error instanceof BackendError && !error.message.startsWith("backends.");
  if (!reason || (isExplained && error.status === 403)) throw error;
  throw new BackendError(`backends.jellyfin.errors.${reason}`, { status: error.status, cause: error });
};

const signInReasons: Record<number, string> = { 401: "wrongPassword", 403: "signInRefused" };

const fieldError = (status: number, field: string, key: string) =>
  new BackendError(key, { status, errors: { [field]: key } });

const toSession = (server: { url: string; version: string }, user: JellyfinUser, token: string): Session => {
  const avatar = avatarOf(server, user);
  return {
    token,
    userId: user.Id,
    name: user.Name,
    fullName: user.Name,
    isAdmin: user.Policy.IsAdministrator,
    ...(avatar && { avatar }),
  };
};

const toPerson = (url: string, version: string, user: JellyfinUser): Person => {
  const avatar = avatarOf({ url, version }, user);
  return {
    id: user.Id,
    name: user.Name,
    needsSecret: !isOlderThan(version, "12") || user.HasPassword !== false,
    ...(avatar && { avatar }),
  };
};
