/** The Home itself: what it is, its guest, and who was asked to join. Some of it only older addresses do. */
import type { Household, Invitation, SessionStore } from "../backend";
import { BackendError, RefusedError } from "../errors";
import type { Http } from "../http";
import { listIn, readAnswer } from "./answer";
import { type Home, readAccount } from "./home";
import { type PlexInvite, toInvite } from "./wire";

export interface HouseholdOptions {
  url: string;
  session: SessionStore;
  http: Http;
  home: Home;
  /** Called after each write, also a failed one. */
  onWrite(): void;
}

export const createHousehold = ({ url, session, http, home, onWrite }: HouseholdOptions): Household => {
  const write: Http = async (method, path, request) => {
    try {
      return await http(method, path, request);
    } finally {
      onWrite();
    }
  };
  const about: Household["about"] = async (options) => {
    const [{ name, subscription, guestEnabled, users }, account] = await Promise.all([
      home.read(options),
      readAccount(url, http, options),
    ]);
    return {
      name,
      hasSubscription: subscription || (account.subscription && session.read()?.isAdmin === true),
      isGuestEnabled: guestEnabled,
      members: users.filter(({ guest }) => !guest).length,
      limit: account.maxHomeSize,
    };
  };

  return {
    about,

    async setGuest(isEnabled) {
      refuseUnlessAdmin(session);
      const { users } = await home.read({ fresh: true });
      // Where nobody else lives there, this call makes the Home, and plex.tv wants it asked otherwise.
      const isFirst = isEnabled && users.filter(({ guest }) => !guest).length === 1;
      await write(isFirst ? "POST" : "PUT", "/api/home", { query: { guestEnabled: isEnabled ? "1" : "0" } });
    },

    async invitations(options) {
      try {
        const answer = readAnswer(url, await http("GET", "/api/invites/requested", { ...options }));
        const invites = (listIn(answer, "invite", "invites") ?? []).map(toInvite);
        return invites.filter((invite) => invite.home).map(toInvitation);
      } catch (error) {
        const isGone =
          error instanceof BackendError && error.name === "BackendError" && [404, 410].includes(error.status);
        if (isGone) return null;
        throw error;
      }
    },

    async invite(typed) {
      const account = typed.trim();
      if (!account) throw accountError("ra.validation.required");
      refuseUnlessAdmin(session);
      const { hasSubscription, members, limit } = await about();
      if (!hasSubscription) throw accountError("backends.plex.errors.needsPass", 403);
      if (members >= limit) throw accountError("backends.plex.errors.homeFull");
      const { users } = await home.read();
      const isMember = users.some(({ username, email }) =>
        [username, email].some((one) => one && one.toLowerCase() === account.toLowerCase()),
      );
      if (isMember) throw accountError("backends.plex.errors.isMember");
      const query = { invitedEmail: account, skipFriendship: "1" };
      await write("POST", "/api/home/users", { query }).catch(atAccount);
    },

    async cancelInvitation(id) {
      const path = `/api/invites/requested/${encodeURIComponent(id)}`; // an e-mail address may be the id
      await write("DELETE", path, { query: { home: "1", friend: "0", server: "0" } });
    },

    async leave() {
      const me = session.read();
      if (!me) throw new RefusedError("adminsOnly");
      const user = await home.find(me.userId, { fresh: true });
      if (user.admin) throw new RefusedError("homeOwner");
      if (user.restricted) throw new RefusedError("adminsOnly"); // it would be gone for good
      await write("DELETE", `/api/v2/home/users/${user.id}`);
    },
  };
};

const refuseUnlessAdmin = (session: SessionStore) => {
  if (!session.read()?.isAdmin) throw new RefusedError("adminsOnly");
};

const toInvitation = ({ id, username, email, friendlyName, createdAt }: PlexInvite): Invitation => {
  const time = toTime(createdAt);
  return { id, account: email || username || friendlyName || id, ...(time && { createdAt: time }) };
};

const toTime = (text: string) => {
  const date = new Date(/^\d+$/.test(text) ? Number(text) * 1000 : text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

const accountError = (key: string, status = 400) =>
  new BackendError(key, { status, errors: { account: key } });

/** What it refuses about the account is told at its field. The rest is no fault of what was typed. */
const atAccount = (error: unknown): never => {
  if (!(error instanceof BackendError) || error.name !== "BackendError") throw error;
  const { status, message, code } = error;
  if (![400, 403, 404, 422].includes(status)) throw error;
  const key = status === 404 ? "backends.plex.errors.noSuchAccount" : message;
  throw new BackendError(key, { status, code, errors: { account: key }, cause: error });
};
