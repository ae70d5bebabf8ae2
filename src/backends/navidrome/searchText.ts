/**
 * The part of a search that Navidrome can be asked for, so that its answer holds everybody who matches
 * (and others: the browser looks again).
 *
 * Its LIKE folds the case of ASCII letters only, and keeps "é" typed as one character apart from "é"
 * typed as two. So only the longest run of printable ASCII is sent. The `%` and `_` in it, which the
 * server takes for wildcards and offers no way to escape, find too many and never too few.
 */

/** Characters: longer texts make no narrower answer, and a server may refuse a long address. */
const maxLength = 60;

/** "" where nothing of it can be asked for: then everybody is a candidate. */
export const toSearchText = (q = ""): string => {
  const runs = q.normalize("NFC").match(/[ -~]+/g) ?? [];
  const longest = runs.map((run) => run.trim()).reduce((a, b) => (b.length > a.length ? b : a), "");
  return longest.slice(0, maxLength).trim();
};
