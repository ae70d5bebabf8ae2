/**
 * Setting, changing and removing a member's PIN: a managed user's without the old one, one's own with it.
 *
 * These calls are the one place where a secret stands in an address: plex.tv reads a new PIN nowhere
 * else. The address is handed to `fetch` and to nothing else; no error, log or cache holds it.
 */
import type { PinChange, SessionStore } from "../backend";
import { BackendError, RefusedError } from "../errors";
import type { Http } from "../http";
import type { Home } from "./home";
import { isPin, type PinDelay, pinError } from "./pins";
import { isManaged } from "./toUser";
import type { PlexUser } from "./wire";

export interface SetPinOptions {
  session: SessionStore;
  home: Home;
  pinDelay: PinDelay;
  write: Http;
}

export const createSetPin = ({ session, home, pinDelay, write }: SetPinOptions) => {
  return async (id: string, change: PinChange): Promise<void> => {
    const { current = "", next } = change;
    if (next !== null && !isPin(next)) throw pinError("next", "pinShape");
    const user = await home.find(id, { fresh: true });
    if (user.guest) throw new RefusedError("homeGuest");
    if (isManaged(user)) await setManaged(user, next);
    else if (session.read()?.userId === id) await setOwn(user, current, next);
    else throw new RefusedError("fullAccount");
    // Answers were seen that still show the PIN as it was: only the list tells.
    const after = await home.find(id, { fresh: true });
    if (after.protected !== (next !== null))
      throw new BackendError("backends.plex.errors.notTaken", { status: 502 });
  };

  async function setManaged({ id, protected: hasPin }: PlexUser, next: string | null) {
    const path = `/api/v2/home/users/restricted/${id}`;
    if (next === null) {
      if (hasPin) await write("POST", path, { query: { removePin: "1" } });
      return;
    }
    try {
      await write("POST", path, { query: { pin: next } });
    } catch (error) {
      // A session that lives, and a PIN that is there: the documentation has a 401 for setting a second one.
      if (!hasPin || !(error instanceof BackendError) || error.status !== 403 || !isOldRefusal(error))
        throw error;
      await write("POST", path, { query: { removePin: "1" } });
      await write("POST", path, { query: { pin: next } }).catch((cause: unknown) => {
        throw new BackendError("backends.plex.errors.pinLost", { status: 502, cause });
      });
    }
  }

  async function setOwn({ id, protected: hasPin }: PlexUser, current: string, next: string | null) {
    if (hasPin && !current) throw pinError("current", "pinNeeded");
    if (hasPin && !isPin(current)) throw pinError("current", "pinShape");
    const query = { pin: next ?? "", ...(hasPin && { currentPin: current }) };
    await pinDelay
      .after(() => write("PUT", `/api/home/users/${id}`, { query }))
      .catch((error: unknown) => {
        if (!isIncorrect(error)) throw error;
        throw pinError("current", "wrongPin", pinDelay.mistake());
      });
    pinDelay.reset();
  }
};

/** Not 1009 and its like, which refuse whoever asks. */
const isOldRefusal = ({ cause }: BackendError) => cause instanceof BackendError && cause.status === 401;

/** The older addresses say it with the status of a session that is over. */
const isIncorrect = (error: unknown) =>
  error instanceof BackendError && (/incorrect pin/i.test(error.message) || error.code === "1041");
