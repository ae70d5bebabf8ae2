/** What one account lets another do on its servers: read from a request, and written into an answer. */
import type { Account } from "../store/household/accounts.ts";
import type { SharingSettings } from "../store/household/shares.ts";
import type { Call } from "./context.ts";
import { callerOf } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { type Params, readFlag, readText } from "./params.ts";
import { profiles, toFilter } from "./profiles.ts";
import { type Element, element } from "./xml.ts";

const flags = ["allowSync", "allowCameraUpload", "allowChannels", "allowSubtitleAdmin"] as const;
const filters = ["filterAll", "filterMovies", "filterTelevision", "filterMusic", "filterPhotos"] as const;

export type Settings = Record<(typeof flags)[number], boolean> &
  Record<(typeof filters)[number], string> & {
    /** 0 none, 1 live television, 2 recording it, too. */
    allowTuners: number;
  };

/**
 * Those that were sent; unknown ones are passed over. Filters are kept as they are, letter by letter. Throws where
 * they are not to be had: while an age limit owns them, and without a subscription.
 */
export const readSettings = (call: Call, params: Params, account: Account | null): Partial<Settings> => {
  const settings: Partial<Settings> = {};
  for (const name of flags) {
    const flag = readFlag(params, name);
    if (flag !== undefined) settings[name] = flag;
  }
  const tuners = readText(params, "allowTuners");
  if (tuners !== undefined) {
    // A newer way of saying it than true and false, which are still read.
    if (!/^([012]|true|false)$/.test(tuners)) throw new PlexFailure(1004);
    settings.allowTuners = tuners === "true" ? 1 : Number(tuners) || 0;
  }
  for (const name of filters) {
    const filter = readText(params, name);
    if (filter !== undefined) settings[name] = filter;
  }
  const sent = filters.flatMap((name) => settings[name] ?? []);
  if (sent.length > 0 && account?.restrictionProfile) throw new PlexFailure(1008);
  if (sent.some((filter) => filter !== "") && !callerOf(call).account.hasSubscription)
    throw new PlexFailure(1012);
  return settings;
};

/** As they are in force: an age limit shows as filters of its own. */
export const toSettings = (stored: SharingSettings, { restrictionProfile }: Account): Settings => {
  const profile = profiles[restrictionProfile];
  return {
    allowChannels: false,
    filterMovies: "",
    filterMusic: "",
    filterPhotos: "",
    filterTelevision: "",
    filterAll: "",
    allowSync: false,
    allowCameraUpload: false,
    allowSubtitleAdmin: false,
    allowTuners: 0,
    ...stored,
    ...(profile && {
      filterMovies: toFilter(profile.movies),
      filterTelevision: toFilter(profile.television),
    }),
  };
};

export const toWireSettings = (settings: Settings): Element => element("sharingSettings", { ...settings });

/** What is left of them when an age limit takes over: the filters are its own from then on. */
export const withoutFilters: Partial<Settings> = Object.fromEntries(filters.map((name) => [name, ""]));
