/** Paints a week with mouse, finger or keys: where one is, what is marked, and what a stroke does. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { type Cell, isPainted, paint, slotsPerDay, type WeekCells } from "./weekCells";

export interface WeekPaintingOptions {
  cells: WeekCells;
  /** The days from top to bottom, 0 is Sunday. */
  order: readonly number[];
  isReadOnly: boolean;
  onChange(cells: WeekCells): void;
}

export interface Marked {
  from: Cell;
  to: Cell;
}

export const useWeekPainting = ({ cells, order, isReadOnly, onChange }: WeekPaintingOptions) => {
  const grid = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<Marked>(() => ({ from: firstCell(order), to: firstCell(order) }));
  const stroke = useRef<{ start: WeekCells; isOn: boolean; from: Cell } | null>(null);

  const cellAt = (x: number, y: number): Cell | undefined => {
    const element = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-slot]");
    return element && grid.current?.contains(element) ? toCell(element) : undefined;
  };

  const pointer = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      const element = (event.target as HTMLElement).closest<HTMLElement>("[data-slot]");
      if (!element || isReadOnly || event.button !== 0) return;
      const cell = toCell(element);
      const isOn = !cells[cell.day]![cell.slot];
      stroke.current = { start: cells, isOn, from: cell };
      // The stroke goes on, and ends, wherever the pointer is.
      event.currentTarget.setPointerCapture(event.pointerId);
      setMarked({ from: cell, to: cell });
      onChange(paint(cells, { from: cell, to: cell, order }, isOn));
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLDivElement>) {
      const to = stroke.current && cellAt(clientX, clientY);
      if (!stroke.current || !to) return;
      const { start, from, isOn } = stroke.current;
      setMarked({ from, to });
      onChange(paint(start, { from, to, order }, isOn));
    },
    onPointerUp() {
      if (!stroke.current) return;
      stroke.current = null;
      setMarked(({ to }) => ({ from: to, to }));
    },
    /** The finger wanted to scroll. */
    onPointerCancel() {
      if (!stroke.current) return;
      const { start } = stroke.current;
      stroke.current = null;
      setMarked(({ from }) => ({ from, to: from }));
      onChange(start);
    },
  };

  const move = (from: Cell, to: Cell) => {
    setMarked({ from, to });
    grid.current?.querySelector<HTMLElement>(`[data-day="${to.day}"][data-slot="${to.slot}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target as HTMLElement).matches("[data-slot]") || event.altKey || event.metaKey) return;
    // Where the focus is: a screen reader, or a click, may have put it elsewhere than the arrows did.
    const to = toCell(event.target as HTMLElement);
    const from = isSameCell(to, marked.to) ? marked.from : to;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault(); // neither scrolling nor saving
      const marks = { from, to, order };
      if (!isReadOnly) onChange(paint(cells, marks, !isPainted(cells, marks)));
      return;
    }
    if (event.key === "Escape" && !isSameCell(from, to)) {
      event.stopPropagation();
      setMarked({ from: to, to });
      return;
    }
    const next = step(event, to, order);
    if (!next) return;
    event.preventDefault();
    move(event.shiftKey ? from : next, next);
  };

  return { grid, marked, pointer, onKeyDown };
};

const firstCell = (order: readonly number[]): Cell => ({ day: order[0] ?? 0, slot: 0 });

const isSameCell = (a: Cell, b: Cell) => a.day === b.day && a.slot === b.slot;

const toCell = ({ dataset }: HTMLElement): Cell => ({
  day: Number(dataset.day),
  slot: Number(dataset.slot),
});

/** Where a key leads. The sides are those of the screen: on a page from right to left, later is on the left. */
const step = (
  { key, ctrlKey, currentTarget }: KeyboardEvent<HTMLElement>,
  { day, slot }: Cell,
  order: readonly number[],
): Cell | undefined => {
  const forward = getComputedStyle(currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const row = order.indexOf(day);
  const last = slotsPerDay - 1;
  switch (key) {
    case "ArrowUp":
      return { day: order[Math.max(0, row - 1)]!, slot };
    case "ArrowDown":
      return { day: order[Math.min(order.length - 1, row + 1)]!, slot };
    case "ArrowLeft":
    case "ArrowRight":
      return { day, slot: key === forward ? Math.min(last, slot + 1) : Math.max(0, slot - 1) };
    case "Home":
      return { day: ctrlKey ? order[0]! : day, slot: 0 };
    case "End":
      return { day: ctrlKey ? order.at(-1)! : day, slot: last };
    default:
      return undefined;
  }
};
