/**
 * Finds the routes whose path fits one that was asked for. Placeholders stand in braces, `/Users/{userId}`; a `*` in place
 * of the last part is one part or more.
 */

export interface Fitting<Route> {
  route: Route;
  /** What stands where the placeholders are, decoded. */
  params: Record<string, string>;
}

export interface PathOptions {
  /** What makes two words of a path the same. */
  fold?: (word: string) => string;
  /** Whether nothing at all may stand in place of a placeholder: `/users//name`. */
  isEmptyTaken?: boolean;
}

/** The finder takes a path's parts, without the empty one in front, and answers with the closest first. */
export const createPathFinder = <Route extends { path: string }>(
  routes: readonly Route[],
  { fold = (word) => word, isEmptyTaken = false }: PathOptions = {},
) => {
  const known = routes.map((route) => {
    const parts = partsOf(route.path);
    const isOpen = parts.at(-1) === "*";
    if (isOpen) parts.pop();
    return { route, isOpen, parts: parts.map((part) => (isPlaceholder(part) ? part : fold(part))) };
  });
  // A word goes before a placeholder, /Users/Me is nobody's id, and both before whatever there may be.
  known.sort(
    (a, b) =>
      Number(a.isOpen) - Number(b.isOpen) ||
      (a.isOpen ? b.parts.length - a.parts.length : 0) ||
      placeholdersIn(a.parts) - placeholdersIn(b.parts),
  );
  // Most routes cannot fit for their length alone. Beyond the longest, it is always the same ones that can.
  const longest = Math.max(0, ...known.map(({ parts }) => parts.length)) + 1;
  const byLength = Array.from({ length: longest + 1 }, (_, length) =>
    known.filter(({ isOpen, parts }) => (isOpen ? length > parts.length : length === parts.length)),
  );
  return (given: readonly string[]): Fitting<Route>[] => {
    const words = given.map(fold);
    return (byLength[Math.min(given.length, longest)] ?? []).flatMap(({ route, parts }) => {
      const params = match(parts, words, given, isEmptyTaken);
      return params ? [{ route, params }] : [];
    });
  };
};

export const partsOf = (path: string): string[] => path.split("/").slice(1);

const isPlaceholder = (part: string) => part.startsWith("{");
const placeholdersIn = (parts: readonly string[]) => parts.filter(isPlaceholder).length;

const match = (
  parts: readonly string[],
  words: readonly string[],
  given: readonly string[],
  isEmptyTaken: boolean,
): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  const doesFit = parts.every((part, index) => {
    if (!isPlaceholder(part)) return part === words[index];
    const value = given[index] ?? "";
    params[part.slice(1, -1)] = decodePart(value);
    return value !== "" || isEmptyTaken;
  });
  return doesFit ? params : undefined;
};

/** What does not decode stays as it is. */
export const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
