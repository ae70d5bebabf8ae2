/**
 * React-admin's AuthProvider on top of any Backend: who may do what.
 *
 * Signing in is not its business (the light shell does it), and it never sends anybody away: an
 * expired session opens a dialog above the page, so that nothing typed is lost.
 */
import type { AuthProvider } from "ra-core";
import type { Backend, SessionStore, User, UserAction } from "../backends/backend";
import { type Capability, capabilitiesOf } from "../backends/capabilities";
import { SignedOutError } from "../backends/errors";
import type { SessionExpiry } from "./sessionExpiry";

export interface AuthProviderOptions {
  session: SessionStore;
  expiry: SessionExpiry;
  onSignOut: () => void;
}

export const createAuthProvider = (
  backend: Backend,
  { session, expiry, onSignOut }: AuthProviderOptions,
): AuthProvider => {
  const capabilities = capabilitiesOf(backend);
  return {
    login: () => Promise.reject(new Error("The sign-in screen stores the session itself")),
    logout() {
      onSignOut();
      return Promise.resolve(false); // react-admin clears its store and its cache, and goes nowhere
    },
    checkAuth: () => Promise.resolve(),
    checkError(error: unknown) {
      if (error instanceof SignedOutError) expiry.report();
      return Promise.resolve();
    },
    getIdentity() {
      const current = session.read();
      if (!current) return Promise.reject(new Error("Nobody is signed in"));
      const { userId, fullName, name, avatar } = current;
      return Promise.resolve({ id: userId, fullName: fullName || name, ...(avatar && { avatar }) });
    },
    async canAccess({ action, resource, record }) {
      const current = session.read();
      const needed = neededFor[`${resource}.${action}`];
      if (!current || (needed && !capabilities[needed])) return false;
      const user = record as User | undefined;
      // A page asks before it has the record: then one's own profile is meant.
      const isOwnProfile = resource === "profiles" && (!user?.id || user.id === current.userId);
      if (!current.isAdmin && !isOwnProfile) return false;
      const userAction = userActions[`${resource}.${action}`];
      if (!userAction || !user?.id || !backend.users.allows) return true;
      return (await backend.users.allows(userAction, user)).allowed;
    },
  };
};

/** The capability each of react-admin's actions needs. Actions that are not here need none. */
const neededFor: Partial<Record<string, Capability>> = {
  "users.create": "createUsers",
  "users.edit": "editUsers",
  "users.delete": "removeUsers",
  "policies.edit": "editPolicy",
  "profiles.edit": "editProfile",
};

/** Those of react-admin's actions whose answer also depends on the user, under the contract's name. */
const userActions: Partial<Record<string, UserAction>> = {
  "users.edit": "edit",
  "users.delete": "remove",
};
