/**
 * Users × libraries, or users × permissions, edited like a sheet: arrows move, Space changes, Shift marks,
 * the names of rows and columns open what can be done to all of them.
 */
import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import { useTranslate } from "ra-core";
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { User } from "../backends/backend";
import { type AllStaged, type GridColumn, type GridTable, keyOf } from "./cells";
import { GridLine } from "./GridLine";
import { type Place, placeAfter, type Range, rangeBetween } from "./gridKeys";
import { gridStyles, headHeight, rowHeight } from "./gridStyles";
import type { PolicyReader, Progress } from "./policyReader";
import { useRowWindow } from "./useRowWindow";

export interface AccessGridProps {
  table: GridTable;
  columns: readonly GridColumn[];
  labelOf: (column: GridColumn) => string;
  users: readonly User[];
  staged: AllStaged;
  reader: PolicyReader;
  progress: Progress;
  /** Changes what is marked: to what the cell at `from` is not, or (with `likeFrom`) to what it is. */
  onToggle: (range: Range, from: Place, likeFrom?: boolean) => void;
  /** The name of a column (`row` 0) or of a row was chosen. */
  onMenu: (anchor: HTMLElement, place: Place) => void;
  /** Where the keyboard is. */
  onMove: (place: Place) => void;
}

export const AccessGrid = (props: AccessGridProps) => {
  const { table, columns, labelOf, users, staged, reader, progress, onToggle, onMenu, onMove } = props;
  const translate = useTranslate();
  const { direction } = useTheme();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const idOf = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const size = { rows: users.length + 1, columns: columns.length + 1 };
  const { active, range, isMarking, go } = usePlaces(scroller, size, idOf, onMove);
  const { first, last } = useRowWindow(scroller, { count: users.length, rowHeight, headHeight });

  const shown = useMemo(() => users.slice(first, last), [users, first, last]);
  useEffect(() => reader.want(shown), [reader, shown]);
  // The row that has the keyboard stays, wherever the wheel goes: focus on what is gone is lost.
  const indexes = useMemo(() => {
    const all = new Set(Array.from({ length: last - first }, (_, index) => first + index));
    if (active.row > 0 && active.row <= users.length) all.add(active.row - 1);
    return [...all].toSorted((a, b) => a - b);
  }, [first, last, active.row, users.length]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isName = active.row === 0 || active.column === 0;
    const isPress = event.key === " " || event.key === "Enter";
    const next = placeAfter(active, event, size, isRightToLeft(scroller, direction));
    if (next) go(next, { isMarking: event.shiftKey, isByKey: true });
    else if (event.key === "Escape") go(active);
    else if (isPress && isName) onMenu(event.target as HTMLElement, active);
    else if (isPress) onToggle(range, active);
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    if (!place) return;
    if (place.row === 0 || place.column === 0) {
      go(place);
      onMenu(document.getElementById(idOf(place.row, place.column))!, place);
    } else if (event.shiftKey && isMarking.current) {
      const from = isMarking.current;
      go(place, { isMarking: true });
      onToggle(rangeBetween(from, place), from, true);
    } else {
      go(place);
      onToggle(rangeBetween(place, place), place);
    }
  };

  return (
    <Box
      ref={scroller}
      role="grid"
      aria-label={translate("matrix.grid")}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      aria-multiselectable
      sx={gridStyles}
      style={{ "--columns": columns.length } as CSSProperties}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className="head-group" style={{ display: "contents" }}>
        <div role="row" className="head" aria-rowindex={1} data-row={0}>
          <div
            role="columnheader"
            className="corner"
            id={idOf(0, 0)}
            data-column={0}
            aria-colindex={1}
            tabIndex={active.row === 0 && active.column === 0 ? 0 : -1}
          >
            {translate("list.columns.name")}
          </div>
          {columns.map((column, at) => (
            <div
              key={keyOf(column)}
              role="columnheader"
              id={idOf(0, at + 1)}
              data-column={at + 1}
              aria-colindex={at + 2}
              aria-haspopup="menu"
              tabIndex={active.row === 0 && active.column === at + 1 ? 0 : -1}
              title={labelOf(column)}
            >
              <span className="label" dir="auto">
                {labelOf(column)}
              </span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows" style={{ height: users.length * rowHeight }}>
        {indexes.map((index) => {
          const user = users[index]!;
          const isMarked = range.firstRow < range.lastRow || range.firstColumn < range.lastColumn;
          const isInRange = isMarked && index + 1 >= range.firstRow && index + 1 <= range.lastRow;
          return (
            <GridLine
              key={user.id}
              table={table}
              columns={columns}
              row={reader.row(user)}
              staged={staged.get(user.id)}
              index={index}
              active={active.row === index + 1 ? active.column : undefined}
              firstMarked={isInRange ? range.firstColumn : undefined}
              lastMarked={isInRange ? range.lastColumn : undefined}
              hasFailed={progress.failed.has(user.id)}
              idOf={idOf}
            />
          );
        })}
      </div>
    </Box>
  );
};

/** Where the keyboard is, what is marked, and the focus that follows both. */
const usePlaces = (
  scroller: RefObject<HTMLElement | null>,
  size: { rows: number; columns: number },
  idOf: (row: number, column: number) => string,
  onMove: (place: Place) => void,
) => {
  const [{ from, to }, setPlaces] = useState({ from: start, to: start });
  const wantsFocus = useRef(false);
  const anchor = useRef<Place>(undefined);
  // A search may leave fewer rows than there were.
  const active = { row: Math.min(to.row, size.rows - 1), column: Math.min(to.column, size.columns - 1) };
  const range = rangeBetween(from, active);

  useEffect(() => {
    if (!wantsFocus.current) return;
    const element = document.getElementById(idOf(active.row, active.column));
    if (!element) return; // its row is on the way
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
    bringIntoSight(scroller.current, element, active);
  });

  const go = (place: Place, { isMarking = false, isByKey = false } = {}) => {
    wantsFocus.current = isByKey || place.row !== active.row || place.column !== active.column;
    if (!isMarking) anchor.current = place;
    setPlaces((before) => ({ from: isMarking ? before.from : place, to: place }));
    onMove(place);
  };
  return { active, range, isMarking: anchor, go };
};

const start: Place = { row: 1, column: 1 };

/** Neither behind the names at the top nor behind those at the side. */
const bringIntoSight = (scroller: HTMLElement | null, element: HTMLElement, { row, column }: Place) => {
  if (!scroller) return;
  if (row > 0) {
    const top = (row - 1) * rowHeight;
    const room = scroller.clientHeight - headHeight - rowHeight;
    if (scroller.scrollTop > top) scroller.scrollTop = top;
    else if (scroller.scrollTop < top - room) scroller.scrollTop = top - room;
  }
  if (column > 0) element.scrollIntoView({ block: "nearest", inline: "nearest" });
};

const isRightToLeft = ({ current }: RefObject<HTMLElement | null>, fallback: string) =>
  (current ? getComputedStyle(current).direction : fallback) === "rtl";

const placeOf = (target: EventTarget): Place | undefined => {
  const cell = (target as Element).closest<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]");
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
};
