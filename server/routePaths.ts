/** Finds the routes whose path fits one that was asked for. Placeholders stand in braces: `/Users/{userId}`. */

export interface Fitting<Route> {
  route: Route;
  /** What stands where the placeholders are, decoded. */
  params: Record<string, string>;
}

/** The finder takes a path's parts, without the empty one in front, and answers with the closest first. */
export const createPathFinder = <Route extends { path: string }>(
  routes: readonly Route[],
  isSameWord: (word: string, given: string) => boolean = (word, given) => word === given,
) => {
  const known = routes.map((route) => ({ route, parts: partsOf(route.path) }));
  // A word goes before a placeholder: /Users/Me is nobody's id.
  known.sort((a, b) => placeholdersIn(a.parts) - placeholdersIn(b.parts));
  return (given: readonly string[]): Fitting<Route>[] =>
    known.flatMap(({ route, parts }) => {
      const params = match(parts, given, isSameWord);
      return params ? [{ route, params }] : [];
    });
};

export const partsOf = (path: string): string[] => path.split("/").slice(1);

const isPlaceholder = (part: string) => part.startsWith("{");
const placeholdersIn = (parts: readonly string[]) => parts.filter(isPlaceholder).length;

const match = (
  parts: readonly string[],
  given: readonly string[],
  isSameWord: (word: string, given: string) => boolean,
): Record<string, string> | undefined => {
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? "";
    if (!isPlaceholder(part)) {
      if (!isSameWord(part, value)) return undefined;
    } else if (value === "") return undefined;
    else params[part.slice(1, -1)] = decode(value);
  }
  return params;
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
