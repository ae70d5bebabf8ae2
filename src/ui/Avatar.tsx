/** The first letters of a name in a round or square patch. A picture beside the name, so it says nothing itself. */
export const Avatar = ({ name, isSquare = false }: { name: string; isSquare?: boolean }) => (
  <span className="u-avatar" data-square={isSquare} aria-hidden="true">
    {initialsOf(name)}
  </span>
);

/** Of the first and the last word. */
export const initialsOf = (name: string) => {
  const letters = name.split(/\s+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  return [letters[0] ?? "?", ...(letters.length > 1 ? [letters.at(-1)!] : [])].join("").toUpperCase();
};
