/**
 * Signing in to plex.tv: on its own page, by a short code, or with a token; and who's watching.
 *
 * There is no password here: Plex's own page takes those, and nobody else should.
 */
import type { Auth, CodeSignIn, CodeToApprove, CodeWay, Session, SessionStore } from "../backend";
import { BackendError, BrokenAnswerError, SignedOutError, WrongAddressError } from "../errors";
import type { Http } from "../http";
import { readAnswer } from "./answer";
import { type Home, readAccount, readHome } from "./home";
import { createOpenHttp, type PlexHttpOptions, product } from "./http";
import { isPin, type PinDelay, pinError } from "./pins";
import { toPerson, toSession } from "./toUser";
import { type PlexAccount, toAccount, toPin, toToken } from "./wire";

export interface AuthOptions extends PlexHttpOptions {
  session: SessionStore;
  /** Sends the session's token. */
  http: Http;
  home: Home;
  pinDelay: PinDelay;
}

export const createAuth = (options: AuthOptions): Auth => {
  const { url, session, http, home, pinDelay } = options;
  /** Who it is stands in the account; whether it runs the Home, in the Home. */
  const enter = async (token: string, withToken: Http, account?: PlexAccount): Promise<Session> => {
    const user = account ?? (await readAccount(url, withToken));
    return toSession({ ...user, admin: await isHomeAdmin(url, withToken, user) }, token);
  };

  return {
    withCode: createCodeSignIn(options, (token) => enter(token, createOpenHttp(options, token))),

    async withKey(typed) {
      const token = typed.trim();
      if (!token) throw keyError("ra.validation.required");
      if (!/^[\x21-\x7e]+$/.test(token)) throw keyError("backends.plex.errors.unknownToken");
      const withToken = createOpenHttp(options, token);
      return enter(token, withToken).catch((error: unknown) => {
        const isUnknown = error instanceof BackendError && [401, 422].includes(error.status);
        throw isUnknown ? keyError("backends.plex.errors.unknownToken") : error;
      });
    },

    household: async (readOptions) => (await home.read(readOptions)).users.map(toPerson),

    async switchTo(userId, pin = "") {
      const person = await home.find(userId, { fresh: true });
      if (pin && !isPin(pin)) throw pinError("pin", "pinShape");
      if (!pin && person.protected) throw pinError("pin", "pinNeeded");
      // The PIN in the body: in the address, where it may stand too, others could read it.
      const body = pin ? { pin } : undefined;
      const path = `/api/v2/home/users/${encodeURIComponent(person.uuid)}/switch`;
      const response = await pinDelay
        .after(() => http("POST", path, { body }))
        .catch((error: unknown) => {
          if (!isWrongPin(error)) throw error;
          throw pin ? pinError("pin", "wrongPin", pinDelay.mistake()) : pinError("pin", "pinNeeded");
        });
      pinDelay.reset();
      const answer = readAnswer(url, response);
      const token = toToken(answer);
      if (!token) throw new BrokenAnswerError(url);
      home.drop(); // what the next one may see of the Home is another matter
      return toSession({ ...toAccount(url, answer), admin: person.admin }, token);
    },

    async resume(readOptions) {
      const before = session.read();
      if (!before) throw new SignedOutError("Nobody is signed in", { status: 401 });
      const account = await readAccount(url, http, readOptions);
      if (account.id !== before.userId) throw new WrongAddressError(url, "other");
      return enter(before.token, http, account);
    },

    /** The token is worth nothing afterwards, wherever else it is in use. */
    async signOut() {
      // As who it is now: by the time it is sent, the session may have been forgotten.
      await createOpenHttp(options, session.read()?.token)("DELETE", "/api/v2/users/signout");
    },
  };
};

/** By the Home's own list. Where it may not be seen, by what the account says of itself. */
const isHomeAdmin = async (url: string, http: Http, account: PlexAccount): Promise<boolean> => {
  if (account.restricted || account.guest) return false;
  try {
    const { users } = await readHome(url, http);
    return users.find(({ id }) => id === account.id)?.admin ?? account.admin;
  } catch (error) {
    if (error instanceof BackendError && error.status === 403) return account.admin;
    throw error;
  }
};

const createCodeSignIn = (options: AuthOptions, enter: (token: string) => Promise<Session>): CodeSignIn => {
  const { url } = options;
  const openHttp = createOpenHttp(options);
  return {
    ways: ["page", "code"],
    async start(way: CodeWay = "page"): Promise<CodeToApprove> {
      const request = way === "page" ? { query: { strong: "true" } } : {};
      const pin = toPin(url, readAnswer(url, await openHttp("POST", "/api/v2/pins", request)));
      return {
        code: pin.code,
        secret: pin.id,
        ...(pin.expiresIn && { minutes: Math.ceil(pin.expiresIn / 60) }),
        ...(way === "page"
          ? { page: authPage(options, pin.code) }
          : { page: `${url}/link`, ...(/^https?:/.test(pin.qr) && { picture: pin.qr }) }),
      };
    },
    async poll(secret, readOptions) {
      const path = `/api/v2/pins/${encodeURIComponent(secret)}`;
      // Whoever polls asks again anyway: a read that is repeated in here would only make it more.
      const response = await openHttp("GET", path, { ...readOptions, retry: false }).catch(runOut);
      const token = toToken(readAnswer(url, response));
      return token ? enter(token) : null;
    },
  };
};

/** Plex shows its page at another address than it answers at. */
const authPage = ({ url, clientId }: AuthOptions, code: string) => {
  const base = isPlexItself(url) ? "https://app.plex.tv" : url;
  const parameters = new URLSearchParams({ clientID: clientId, code, "context[device][product]": product });
  return `${base}/auth#?${parameters}`;
};

export const isPlexItself = (url: string) => /^https:\/\/(clients\.)?plex\.tv$/.test(url);

const runOut = (error: unknown): never => {
  const isOver =
    error instanceof BackendError && (error.code === "1020" || [404, 410].includes(error.status));
  if (!isOver) throw error;
  throw new BackendError("backends.plex.errors.codeRunOut", { status: 404, code: error.code, cause: error });
};

const isWrongPin = (error: unknown) => error instanceof BackendError && error.code === "1041";

const keyError = (key: string) => new BackendError(key, { status: 400, errors: { key } });
