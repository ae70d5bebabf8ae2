/** The last question before a write: may this be done to this user? Screens ask too, but things change. */
import type { SettingsDocument, UserAction, Users } from "../backends/backend";
import { RefusedError } from "../backends/errors";
import type { Field } from "../backends/fields";
import type { DocumentName } from "../journal/journal";

/** What a change of these keys amounts to, in the words of the rules. */
export const actionsOf = (
  document: DocumentName,
  fields: readonly Field[],
  changes: SettingsDocument,
): UserAction[] => {
  if (document === "user") return "name" in changes ? ["edit", "rename"] : ["edit"];
  const actions = fields.flatMap((field) =>
    field.kind === "switch" && field.action && field.source in changes ? [field.action] : [],
  );
  return document === "profile" ? ["edit", ...actions] : actions;
};

/** Rejects with `RefusedError`. */
export const refuseUnlessAllowed = async (users: Users, actions: readonly UserAction[], id: string) => {
  if (!users.allows || !actions.length) return;
  const user = await users.get(id);
  for (const action of actions) {
    const verdict = await users.allows(action, user);
    if (!verdict.allowed) throw new RefusedError(verdict.rule);
  }
};
