/** The lists that settings choose from: libraries, channels, devices, languages, ratings, providers. */
import type { Backend, ReadOptions, Reference, SessionStore } from "../backend";
import type { Cache } from "../cache";
import type { Http } from "../http";
import { toRatingId } from "../values";
import type { DeviceList } from "./devices";
import { isOlderThan } from "./version";
import type { JellyfinCulture, JellyfinRating, JellyfinSystemInfo, NamedItem, QueryResult } from "./wire";

export interface ReferencesOptions {
  http: Http;
  version: string;
  session: SessionStore;
  libraries: Cache<Reference[]>;
  devices: DeviceList;
}

/** For administrators: other users' folders are no member's business. */
export const readLibraries = async (http: Http): Promise<Reference[]> =>
  (
    (await http("GET", "/Library/MediaFolders", { query: { isHidden: "false" } }))
      .json as QueryResult<NamedItem>
  ).Items.map(toReference);

export const createReferences = (options: ReferencesOptions): NonNullable<Backend["references"]> => {
  const { http, version, session, libraries, devices } = options;
  const ask = async <Answer>(path: string, readOptions?: ReadOptions, query: Record<string, string> = {}) =>
    (await http("GET", path, { query, ...readOptions })).json as Answer;
  const languages = async (readOptions?: ReadOptions) =>
    toLanguages(await ask<JellyfinCulture[]>("/Localization/Cultures", readOptions));
  const channels = async (readOptions?: ReadOptions, query?: Record<string, string>) =>
    (await ask<QueryResult<NamedItem>>("/Channels", readOptions, query)).Items.map(toReference);

  return {
    libraries: (readOptions) => libraries.read(readOptions),
    channels: (readOptions) => channels(readOptions),
    /** Libraries, and those channels that let anything be deleted. */
    deletable: async (readOptions) =>
      (
        await Promise.all([
          libraries.read(readOptions),
          channels(readOptions, { supportsMediaDeletion: "true" }),
        ])
      ).flat(),
    /** What a user's home page shows. Administrators choose among all libraries, others among what they see. */
    async views(readOptions) {
      const me = session.read();
      if (!me || me.isAdmin) return libraries.read(readOptions);
      const query = { userId: me.userId, includeHidden: "true" };
      return (await ask<QueryResult<NamedItem>>("/UserViews", readOptions, query)).Items.map(toReference);
    },
    devices: async (readOptions) => toDeviceReferences(await devices.rows(readOptions)),
    authenticationProviders: async (readOptions) =>
      (await ask<NamedItem[]>("/Auth/Providers", readOptions)).map(toReference),
    passwordResetProviders: async (readOptions) =>
      (await ask<NamedItem[]>("/Auth/PasswordResetProviders", readOptions)).map(toReference),
    ratings: async (readOptions) =>
      toRatings(await ask<JellyfinRating[]>("/Localization/ParentalRatings", readOptions)),
    subtitleLanguages: languages,
    audioLanguages: async (readOptions) => [
      // A word in place of a language, which 12 understands. Its name is a message key.
      ...(isOlderThan(version, "12")
        ? []
        : [{ id: "OriginalLanguage", name: "backends.jellyfin.languages.original" }]),
      ...(await languages(readOptions)),
    ],
    castReceivers: async (readOptions) =>
      ((await ask<JellyfinSystemInfo>("/System/Info", readOptions)).CastReceiverApplications ?? []).map(
        toReference,
      ),
  };
};

const toReference = ({ Id, Name }: NamedItem): Reference => ({ id: Id, name: Name });

const toLanguages = (cultures: readonly JellyfinCulture[]): Reference[] =>
  uniqueById(
    cultures.flatMap(({ ThreeLetterISOLanguageName: id, DisplayName: name }) => (id ? [{ id, name }] : [])),
  );

/** Before 10.11 a rating is one number. */
interface OlderRating {
  Value?: number | null;
}

/** Ratings of several countries share a score: as one choice with all their names. */
export const toRatings = (ratings: readonly (JellyfinRating & OlderRating)[]): Reference[] => {
  const names = new Map<string, string[]>();
  for (const { Name, RatingScore, Value } of ratings) {
    const score = RatingScore?.score ?? Value ?? null;
    if (score === null) continue; // "Unrated", which has fields of its own
    const id = toRatingId({ score, subScore: RatingScore?.subScore ?? null });
    names.set(id, [...(names.get(id) ?? []), Name]);
  }
  return [...names].map(([id, all]) => ({ id, name: all.join(" / ") }));
};

const toDeviceReferences = (
  rows: readonly { Id: string; CustomName?: string; Name?: string; AppName?: string }[],
) =>
  uniqueById(
    rows.map(({ Id, CustomName, Name, AppName }) => ({
      id: Id,
      name: [CustomName || Name || Id, AppName && `(${AppName})`].filter(Boolean).join(" "),
    })),
  );

/** The first of each: a language comes before its regional forms, which share its code. */
const uniqueById = (references: Reference[]): Reference[] => {
  const seen = new Set<string>();
  return references.filter(({ id }) => !seen.has(id) && seen.add(id));
};
