/** Age limits of managed users, and the ratings that each stands for. */
import { PlexFailure } from "./errors.ts";

export interface Profile {
  movies: readonly string[];
  television: readonly string[];
}

/** The service spells out many countries' ratings; here are those of one. */
export const profiles: Readonly<Record<string, Profile>> = {
  little_kid: { movies: ["G"], television: ["TV-Y", "TV-G"] },
  older_kid: { movies: ["G", "PG"], television: ["TV-Y", "TV-G", "TV-Y7", "TV-PG"] },
  teen: { movies: ["G", "PG", "PG-13"], television: ["TV-Y", "TV-G", "TV-Y7", "TV-PG", "TV-14"] },
};

/** Left out, null and "" are no limit. */
export const checkProfile = (profile: string | undefined): string => {
  if (profile === undefined || profile === "") return "";
  if (!Object.hasOwn(profiles, profile)) throw new PlexFailure(1004);
  return profile;
};

export const toFilter = (ratings: readonly string[]): string => `contentRating=${ratings.join("%2C")}`;
