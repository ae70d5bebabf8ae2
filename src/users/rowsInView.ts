/**
 * Other rows come in two steps: those in the window first, those below it a moment later. What one sees is there
 * in half the time, and a page of 250 does not hold up the next key.
 */

/**
 * Of the `rows` that are to be drawn, those for now: as many as fit in the window, and whichever are `drawn` already, so
 * that none loses the keyboard or an open menu. `rowHeight`: pixels, the least one takes.
 */
export const rowsInView = <Row extends { id: string }>(
  rows: readonly Row[] | undefined,
  drawn: readonly Row[] | undefined,
  rowHeight: number,
): readonly Row[] | undefined => {
  if (!rows || rows === drawn) return rows;
  const inView = Math.ceil((window.scrollY + window.innerHeight - leastAbove) / rowHeight);
  const known = new Set(drawn?.map(({ id }) => id));
  return rows.filter(({ id }, index) => index < inView || known.has(id));
};

/** Pixels: what is above the rows on every page, at least. */
const leastAbove = 200;
