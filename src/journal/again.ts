/**
 * A deleted user who is to be created again: what the form that creates starts with, and what comes along
 * unseen. Handed over in memory: an address names the entry, and a reload starts with an empty form.
 */
import type { Settings, SettingsDocument } from "../backends/backend";
import { sourcesOf } from "../backends/fields";
import type { UserCopy } from "./journal";

const copies = new Map<string, UserCopy>();

/** Answers with the query of the address that fills in the form. */
export const createAgain = (entryId: string, copy: UserCopy): string => {
  copies.set(entryId, copy);
  return `?${new URLSearchParams({ again: entryId })}`;
};

export interface Again {
  /** Under the names of the form: name, addresses, and the settings that it asks for. */
  values: SettingsDocument;
  /** The settings that it does not ask for and that can be set, to be written together with them. */
  rest: { policy?: SettingsDocument; profile?: SettingsDocument };
}

/** `asked`: the keys of the policy that the form asks for. Undefined where the address names nobody known. */
export const readAgain = (
  search: string,
  { policy, profile }: { policy: Settings | undefined; profile: Settings | undefined },
  asked: readonly string[],
): Again | undefined => {
  const copy = copies.get(new URLSearchParams(search).get("again") ?? "");
  if (!copy) return undefined;
  const { name, fullName = "", email = "" } = copy.user;
  const access = pickSettable(policy, copy.policy);
  const preferences = pickSettable(profile, copy.profile);
  const isAsked = ([source]: [string, unknown]) => asked.includes(source);
  const rest = Object.entries(access).filter((entry) => !isAsked(entry));
  return {
    values: { name, fullName, email, ...Object.fromEntries(Object.entries(access).filter(isAsked)) },
    rest: {
      ...(rest.length && { policy: Object.fromEntries(rest) }),
      ...(Object.keys(preferences).length && { profile: preferences }),
    },
  };
};

/** What meant something for this user and is not the server's own to keep. */
const pickSettable = (settings: Settings | undefined, document: SettingsDocument = {}): SettingsDocument =>
  Object.fromEntries(
    (settings?.fields ?? [])
      .filter((field) => !field.readOnly && (field.showWhen?.(document) ?? true))
      .flatMap(sourcesOf)
      .filter((source) => document[source] !== undefined && document[source] !== null)
      .map((source) => [source, document[source]]),
  );
