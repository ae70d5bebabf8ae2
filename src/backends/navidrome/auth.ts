/** Signing in to Navidrome: a password, and on an empty server the first administrator. */
import type { Auth, Credentials, Session, SessionStore } from "../backend";
import { BackendError, BrokenAnswerError, SignedOutError, WrongAddressError } from "../errors";
import type { Http } from "../http";
import { isLike } from "../shape";
import { type NavidromeLogin, type NavidromeUser, userShape } from "./wire";

export interface AuthOptions {
  url: string;
  session: SessionStore;
  /** Sends no token. */
  openHttp: Http;
  /** Sends the session's. */
  http: Http;
  firstTime: boolean;
}

/** There is no `signOut`: the server has no such call, its tokens run out by themselves. */
export const createAuth = ({ url, session, openHttp, http, firstTime }: AuthOptions): Auth => {
  const enter = async (path: string, { username, password }: Credentials): Promise<Session> => {
    const { json } = await openHttp("POST", path, { body: { username, password } });
    const login = json as NavidromeLogin | null | undefined;
    if (!login?.token || !login.id) throw new WrongAddressError(url, "other");
    if (!isLike(login, loginShape)) throw new BrokenAnswerError(url);
    return toSession(login, username);
  };

  const createFirstAdmin = async ({ username, password }: Credentials) => {
    // The server takes both blank, and then nobody can ever sign in to it.
    const errors = {
      ...(!username.trim() && { username: required }),
      ...(!password && { password: required }),
    };
    if (Object.keys(errors).length)
      throw new BackendError("Name and password needed", { status: 400, errors });
    return enter("/auth/createAdmin", { username: username.trim(), password });
  };

  return {
    ...(firstTime && { createFirstAdmin }),
    withPassword: (credentials) => enter("/auth/login", credentials),
    async resume(options) {
      const before = session.read();
      if (!before) throw new SignedOutError("Nobody is signed in", { status: 401 });
      const { json } = await http("GET", `/api/user/${encodeURIComponent(before.userId)}`, { ...options });
      const record = json as NavidromeUser | null | undefined;
      if (record?.id !== before.userId) throw new WrongAddressError(url, "other");
      if (!isLike(record, userShape)) throw new BrokenAnswerError(url);
      const now = session.read(); // with the token that the answer brought
      if (now?.userId !== before.userId)
        throw new SignedOutError("Somebody else is signed in", { status: 401 });
      return { ...now, name: record.userName, fullName: record.name, isAdmin: record.isAdmin };
    },
  };
};

const required = "ra.validation.required";

const loginShape = { token: "", id: "", "name?": "", "username?": "", "userName?": "", "avatar?": "" };

const toSession = (login: NavidromeLogin, typed: string): Session => {
  const name = login.username ?? login.userName ?? typed;
  return {
    token: login.token,
    userId: login.id,
    name,
    fullName: login.name ?? name,
    isAdmin: login.isAdmin === true,
    ...(login.avatar && { avatar: login.avatar }),
  };
};
