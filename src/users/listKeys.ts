/** How the keyboard moves from user to user, and selects several. Pure: `matrix/gridKeys.ts` does it for a grid. */

/** Which of `count` rows a key leads to from the one at `at` (-1: from before the first); undefined for other keys. */
export const rowAfter = (key: string, at: number, count: number): number | undefined => {
  if (!count) return undefined;
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

/** What is marked with Shift from one row to another. */
export interface Stretch {
  from: number;
  to: number;
  /** Who was selected before it began. */
  before: ReadonlySet<string>;
}

/** Of all on the page, who is selected now, and who is not: going back gives up again what going forth took. */
export const splitByStretch = <Row extends { id: string }>(
  rows: readonly Row[],
  { from, to, before }: Stretch,
): { selected: Row[]; others: Row[] } => {
  const [first, last] = from < to ? [from, to] : [to, from];
  const isSelected = ({ id }: Row, index: number) => before.has(id) || (index >= first && index <= last);
  return {
    selected: rows.filter(isSelected),
    others: rows.filter((row, index) => !isSelected(row, index)),
  };
};
