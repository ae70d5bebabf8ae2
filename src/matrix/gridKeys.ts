/** How the keyboard moves in the grid, as in a sheet. Row 0 holds the columns' names, column 0 the users'. Pure. */

export interface Place {
  row: number;
  column: number;
}

export interface Size {
  /** With the row of names. */
  rows: number;
  /** With the column of names. */
  columns: number;
}

/** Where a key leads; undefined for a key that leads nowhere. Left and right are those of the screen. */
export const placeAfter = (
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { rows, columns }: Size,
  isRightToLeft = false,
): Place | undefined => {
  const forth = isRightToLeft ? -1 : 1;
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: clamp(nextRow, rows - 1),
    column: clamp(nextColumn, columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return to(ctrlKey ? 1 : row - 1, column);
    case "ArrowDown":
      return to(ctrlKey ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, column - forth);
    case "ArrowRight":
      return to(row, column + forth);
    case "Home":
      return to(ctrlKey ? 1 : row, 0);
    case "End":
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case "PageUp":
      return to(row - pageOfRows, column);
    case "PageDown":
      return to(row + pageOfRows, column);
    default:
      return undefined;
  }
};

const pageOfRows = 10;

const clamp = (value: number, last: number) => Math.min(Math.max(value, 0), Math.max(last, 0));

/** What is marked between two places. The rows and columns of names are never among it. */
export const rangeBetween = (from: Place, to: Place) => ({
  firstRow: Math.max(1, Math.min(from.row, to.row)),
  lastRow: Math.max(from.row, to.row),
  firstColumn: Math.max(1, Math.min(from.column, to.column)),
  lastColumn: Math.max(from.column, to.column),
});

export type Range = ReturnType<typeof rangeBetween>;
