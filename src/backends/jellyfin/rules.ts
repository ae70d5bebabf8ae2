/**
 * Who may do what to whom, told before the server is asked: its refusals hardly say why, and a refused
 * removal has already signed the user out and deleted playlists.
 */
import type { ReadOptions, Rule, SessionStore, User, UserAction, Users, Verdict } from "../backend";
import type { Http } from "../http";
import type { JellyfinUser } from "./wire";

interface RuleOptions {
  session: SessionStore;
  http: Http;
  /** Everyone, as the server has them now. */
  readEveryone(options?: ReadOptions): Promise<readonly JellyfinUser[]>;
}

export const createRules =
  ({ session, http, readEveryone }: RuleOptions): NonNullable<Users["allows"]> =>
  async (action, user) => {
    const me = session.read();
    if (!me) return refuse("adminsOnly");
    const isMe = !me.isKey && me.userId === user.id;
    if (!me.isAdmin) return isMe ? allowsOneself(http, action, user) : refuse("adminsOnly");
    const rule = ruleByNature(action, user);
    if (rule) return refuse(rule);
    // Whoever is signed in and not meant is an enabled administrator who remains. An API key is nobody.
    if (!endangers(action, user) || !(isMe || me.isKey)) return allow;
    const verdict = allowsAmong(await readEveryone(), action, user);
    // Last: "another administrator can do it" is no help where there is none.
    return verdict.allowed && isMe && action === "remove" ? refuse("oneself") : verdict;
  };

const ruleByNature = (action: UserAction, user: User): Rule | undefined => {
  if (action === "setDisabled" && user.isAdmin && !user.isDisabled) return "stillAdmin";
  return action === "clearPassword" && user.isAdmin ? "adminPassword" : undefined;
};

/** Whether the server could be left without an administrator, or without anybody. */
const endangers = (action: UserAction, user: User) =>
  action === "remove" ||
  (action === "setAdmin" && user.isAdmin) ||
  (action === "setDisabled" && !user.isDisabled);

const allowsAmong = (everyone: readonly JellyfinUser[], action: UserAction, user: User): Verdict => {
  const others = everyone.filter(({ Id }) => Id !== user.id);
  const enabled = others.filter(({ Policy }) => !Policy.IsDisabled);
  // A disabled administrator counts for the server, and helps nobody: unless this one is disabled as well.
  const admins = (user.isDisabled ? others : enabled).filter(({ Policy }) => Policy.IsAdministrator);
  if (action !== "setDisabled" && user.isAdmin && !admins.length) return refuse("lastAdmin");
  if (action !== "setAdmin" && !user.isDisabled && !enabled.length) return refuse("lastEnabled");
  return allow;
};

/** A member's own account: an administrator may have closed it to its owner. */
const allowsOneself = async (http: Http, action: UserAction, { id }: User): Promise<Verdict> => {
  if (!ownActions.includes(action)) return refuse("adminsOnly");
  const { json } = await http("GET", `/Users/${id}`);
  return (json as JellyfinUser).Policy.EnableUserPreferenceAccess ? allow : refuse("editingOff");
};

const ownActions: readonly UserAction[] = ["edit", "rename", "setPassword", "clearPassword", "setAvatar"];

const allow: Verdict = { allowed: true };
const refuse = (rule: Rule): Verdict => ({ allowed: false, rule });
