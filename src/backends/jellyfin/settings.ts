/**
 * Policy and Configuration. Both are posted whole: what is left out falls back to what new users have,
 * so what was read goes back, keys of newer servers included, with only the edited ones changed.
 */
import type { Consequence, Settings, SettingsDocument } from "../backend";
import type { Reads } from "../cache";
import type { Http } from "../http";
import type { DeviceList } from "./devices";
import { fieldsOf, policyFields, profileFields } from "./fields";
import { userPath } from "./userPath";
import { defaultProviders, type JellyfinAccessSchedule, type JellyfinUser } from "./wire";

export interface SettingsOptions {
  http: Http;
  version: string;
  /** One user: who asks at the same moment shares the answer. */
  reads: Reads<JellyfinUser>;
  devices: DeviceList;
  /** Called after each write, also a failed one. */
  onWrite(): void;
}

export const createPolicy = ({ http, version, reads, devices, onWrite }: SettingsOptions): Settings => ({
  fields: fieldsOf(policyFields, version),
  read: async (userId, options) => toPolicyDocument(await reads.read(userId, options)),
  async write(userId, document) {
    try {
      await http("POST", `${userPath(userId)}/Policy`, { body: toPolicyBody(document) });
    } finally {
      onWrite();
    }
  },
  async consequences(userId, before, after, options): Promise<Consequence[]> {
    const count = (await devices.counts(options)).get(userId) ?? 0;
    if (!count) return [];
    const isSignedOut = after.IsDisabled === true && before.IsDisabled !== true;
    return [
      {
        message: `backends.jellyfin.consequences.${isSignedOut ? "signedOut" : "staySignedIn"}`,
        values: { smart_count: count },
        ...(isSignedOut && { risk: "high" as const }),
      },
    ];
  },
});

export const createProfile = ({
  http,
  version,
  reads,
  onWrite,
}: Omit<SettingsOptions, "devices">): Settings => ({
  fields: fieldsOf(profileFields, version),
  read: async (userId, options) => ({ ...(await reads.read(userId, options)).Configuration }),
  async write(userId, document) {
    try {
      await http("POST", "/Users/Configuration", {
        query: { userId },
        body: withLists(document, profileFields),
      });
    } finally {
      onWrite();
    }
  },
});

/**
 * Schedules get new numbers with each save, which are no change that anybody made. And of
 * `EnableLyricManagement` the server always tells false: only what it tells as true is known.
 */
const toPolicyDocument = ({ Policy }: JellyfinUser): SettingsDocument => {
  const { EnableLyricManagement, AccessSchedules, ...policy } = Policy;
  return {
    ...policy,
    ...(AccessSchedules && { AccessSchedules: AccessSchedules.map(withoutNumbers) }),
    ...(EnableLyricManagement && { EnableLyricManagement }),
  };
};

const withoutNumbers = ({ Id: _id, UserId: _userId, ...schedule }: JellyfinAccessSchedule) => schedule;

/** Without its two providers the server refuses a policy. */
const toPolicyBody = (document: SettingsDocument): SettingsDocument => ({
  ...withLists(document, policyFields),
  AuthenticationProviderId: document.AuthenticationProviderId || defaultProviders.AuthenticationProviderId,
  PasswordResetProviderId: document.PasswordResetProviderId || defaultProviders.PasswordResetProviderId,
});

/** An emptied list that comes as null would be refused, once even with a 500. */
const withLists = (document: SettingsDocument, fields: Settings["fields"]): SettingsDocument => {
  const lists = fields.filter((field) => isList(field) && document[field.source] === null);
  return { ...document, ...Object.fromEntries(lists.map(({ source }) => [source, []])) };
};

const isList = (field: Settings["fields"][number]) =>
  ["choices", "tags", "references"].includes(field.kind) ||
  (field.kind === "custom" && field.input === "accessSchedules");
