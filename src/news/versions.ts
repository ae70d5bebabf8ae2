/** Which version this is, and what each brought. The words are in `i18n/en/news.ts`, under `news.versions`. */
import { version } from "../../package.json";

export const ownVersion: string = version;

export interface Release {
  version: string;
  /** Keys of texts. */
  highlights: readonly string[];
}

/** Newest first. */
export const releases: readonly Release[] = [
  { version: "0.2", highlights: ["languages", "overview", "palette", "colours", "compact"] },
];

/** What came after `seen`, newest first. */
export const releasesSince = (seen: string, all: readonly Release[] = releases): Release[] =>
  all.filter((release) => compareVersions(release.version, seen) > 0);

/** As numbers between dots; what is missing is 0. */
export const compareVersions = (left: string, right: string): number => {
  const [one, other] = [left, right].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] || 0) - (other[index] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
