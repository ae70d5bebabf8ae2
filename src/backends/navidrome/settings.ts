/** What an administrator sets (role on the record, libraries kept beside it), and what users set themselves. */
import type { ReadOptions, SessionStore, Settings, SettingsDocument } from "../backend";
import { BackendError } from "../errors";
import { isSame } from "../merge";
import { userFields, withFieldErrors } from "./fieldErrors";
import { policyFields, profileFields } from "./fields";
import type { Libraries } from "./libraries";
import type { Records } from "./records";
import type { NavidromeUser } from "./wire";

export interface SettingsOptions {
  records: Records;
  libraries: Libraries;
  session: SessionStore;
  /** Called after each write, also a failed one. */
  onWrite: () => void;
  /** False where the server is known to have none, as before 0.58: nothing of them is shown or written. */
  hasLibraries?: boolean;
}

export const createPolicy = ({ hasLibraries = true, ...parts }: SettingsOptions): Settings => {
  const { records, libraries, session, onWrite } = parts;
  const toDocument = async (record: NavidromeUser, options?: ReadOptions): Promise<SettingsDocument> => {
    const { libraries: _asIds, ...document } = record;
    if (!hasLibraries) return document;
    // The list is left out both where somebody has no library and where the server has none.
    const libraryIds = idsOf(record) ?? ((await mayHaveSome(record, options)) ? [] : undefined);
    return { ...document, ...(libraryIds && { libraryIds }) };
  };

  const mayHaveSome = async ({ isAdmin, scrobbleFilter }: NavidromeUser, options?: ReadOptions) =>
    isAdmin ||
    scrobbleFilter !== undefined || // a server that is newer than libraries
    !session.read()?.isAdmin || // only administrators can be told
    libraries.exist(options);

  const readDocument: Settings["read"] = async (userId, options) =>
    toDocument(await records.read(userId, options), options);

  return {
    fields: hasLibraries ? policyFields : policyFields.filter(({ group }) => group !== "libraries"),
    read: readDocument,

    async write(userId, { libraryIds, ...document }, before) {
      try {
        const { libraryIds: had, ...now } = before ?? (await readDocument(userId));
        const chosen = toChosen(libraryIds, had);
        const next = document as Partial<NavidromeUser>;
        if (!next.isAdmin && chosen?.length === 0) throw noLibrary();
        if (!isSame(settingsOf(next), settingsOf(now)))
          await withFieldErrors(userFields, () => records.replace(now as unknown as NavidromeUser, next));
        // Administrators have every library. Whoever is none any more keeps them, unless others are chosen.
        if (!next.isAdmin && chosen) await libraries.assign(userId, chosen);
      } finally {
        records.forget();
        onWrite();
      }
    },
  };
};

/** Only administrators may call anything about libraries, so that stays out of here. */
export const createProfile = ({ records, onWrite }: SettingsOptions): Settings => ({
  fields: profileFields,
  read: async (userId, options) => ({ ...(await records.read(userId, options)) }),
  async write(userId, document, before) {
    try {
      const now = (before as unknown as NavidromeUser | undefined) ?? (await records.read(userId));
      await withFieldErrors(userFields, () => records.replace(now, document as Partial<NavidromeUser>));
    } finally {
      onWrite();
    }
  },
});

/** In one order always: a list is one value, and the same libraries in another order are no change. */
const idsOf = ({ libraries }: NavidromeUser) =>
  libraries?.map(({ id }) => String(id)).toSorted((a, b) => Number(a) - Number(b));

/** The libraries to write; undefined where they stay as they are. */
const toChosen = (libraryIds: unknown, had: unknown): string[] | undefined => {
  if (!Array.isArray(libraryIds)) return undefined;
  const chosen = libraryIds.map(String);
  const before = Array.isArray(had) ? had.map(String) : [];
  return isSame(chosen.toSorted(), before.toSorted()) ? undefined : chosen;
};

/** What counts as a change of the record: not its times, nor what is written apart. */
const settingsOf = ({
  libraries: _libraries,
  lastLoginAt: _lastLoginAt,
  lastAccessAt: _lastAccessAt,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...settings
}: Partial<NavidromeUser>) => settings;

/** Said before the role is written: the server would refuse the libraries only after that. */
const noLibrary = () =>
  new BackendError("At least one library is needed", {
    status: 400,
    errors: { libraryIds: "backends.navidrome.errors.libraryNeeded" },
  });
