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
  return (given: readonly string[]): Fitting<Route>[] => {
    const words = given.map(fold);
    return known.flatMap(({ route, isOpen, parts }) => {
      if (isOpen ? given.length <= parts.length : given.length !== parts.length) return [];
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
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? "";
    if (!isPlaceholder(part)) {
      if (part !== words[index]) return undefined;
    } else if (value === "" && !isEmptyTaken) return undefined;
    else params[part.slice(1, -1)] = decodePart(value);
  }
  return params;
};

/** What does not decode stays as it is. */
export const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
