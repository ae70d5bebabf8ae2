/** Who may do what to whom in a Home, told before plex.tv is asked. */
import type { Rule, SessionStore, User, UserAction, Users, Verdict } from "../backend";

export const createRules =
  (session: SessionStore): NonNullable<Users["allows"]> =>
  (action, user) => {
    const me = session.read();
    if (!me) return Promise.resolve(refuse("adminsOnly"));
    const rule = ruleFor(action, user, { isMe: me.userId === user.id, isAdmin: me.isAdmin });
    return Promise.resolve(rule ? refuse(rule) : { allowed: true });
  };

interface Asking {
  isMe: boolean;
  /** Of the Home. Never a managed user. */
  isAdmin: boolean;
}

const ruleFor = (action: UserAction, user: User, { isMe, isAdmin }: Asking): Rule | undefined => {
  const isFull = !user.isManaged && !user.isGuest;
  if (!isAdmin && !(isMe && isFull)) return "adminsOnly";
  if (user.isGuest) return "homeGuest";
  switch (action) {
    case "setAdmin":
      return isAdmin ? "homeOwner" : "adminsOnly";
    case "remove":
      if (user.isAdmin) return "homeOwner";
      return isMe ? "leaveInstead" : undefined;
    case "setPin":
      return isFull && !isMe ? "fullAccount" : undefined;
    case "edit":
    case "rename":
      return isFull ? "fullAccount" : undefined;
    default: // passwords, pictures, being disabled: of accounts, and none of these is a Home's
      return isFull ? "fullAccount" : "noOwnSignIn";
  }
};

const refuse = (rule: Rule): Verdict => ({ allowed: false, rule });
