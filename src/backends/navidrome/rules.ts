/**
 * Who may do what to whom. Some of it the server refuses as well; what locks everybody out, such as
 * losing the last administrator, it lets happen.
 */
import type { Rule, SessionStore, User, UserAction, Verdict } from "../backend";
import { readEveryone } from "./candidates";
import type { Rest } from "./rest";

export interface RulesOptions {
  rest: Rest;
  session: SessionStore;
  /** False where users may not change their own name, e-mail and password. */
  enableUserEditing: boolean;
}

export const createRules =
  ({ rest, session, enableUserEditing }: RulesOptions) =>
  async (action: UserAction, user: User): Promise<Verdict> => {
    const me = session.read();
    const isSelf = user.id === me?.userId;
    if (!me?.isAdmin) {
      const isOwnEdit = isSelf && (action === "edit" || action === "setPassword");
      if (!isOwnEdit) return refused("adminsOnly");
      return enableUserEditing ? allowed : refused("editingOff");
    }
    if (action !== "remove" && action !== "setAdmin") return allowed;
    // Also asked about oneself: "another administrator can do it" is no help where there is none.
    if (user.isAdmin && (await countAdmins(rest)) <= 1) return refused("lastAdmin");
    return isSelf && action === "remove" ? refused("oneself") : allowed;
  };

/** Counts the rows and not the total: a server that does not know the filter answers with everyone. */
const countAdmins = async (rest: Rest) =>
  (await readEveryone(rest, { isAdmin: true })).filter(({ isAdmin }) => isAdmin).length;

const allowed: Verdict = { allowed: true };
const refused = (rule: Rule): Verdict => ({ allowed: false, rule });
