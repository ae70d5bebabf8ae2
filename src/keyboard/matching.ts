/** Which commands are meant by what is typed. Pure. */

/**
 * How well a label fits: 0 begins with the text, 1 has each of its words at the beginning of a word; undefined:
 * not at all. Accents and capitals do not count.
 */
export const fitOf = (label: string, text: string): 0 | 1 | undefined => {
  const [where, what] = [fold(label), fold(text).trim()];
  if (where.startsWith(what)) return 0;
  return what.split(/\s+/).every((word) => beginsAWord(where, word)) ? 1 : undefined;
};

/** Those that fit, the best first; otherwise in the order they had. */
export const matching = <Item extends { label: string }>(items: readonly Item[], text: string): Item[] =>
  items
    .map((item) => ({ item, fit: fitOf(item.label, text) }))
    .filter(({ fit }) => fit !== undefined)
    .toSorted((a, b) => a.fit! - b.fit!)
    .map(({ item }) => item);

/** Scripts without capitals put words together without spaces, or articles in front of them: there, anywhere will do. */
const beginsAWord = (where: string, word: string): boolean => {
  for (let at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + 1))
    if (at === 0 || !/[\p{Ll}\p{N}]/u.test(where[at - 1]!)) return true;
  return false;
};

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
