/**
 * Weekly hours as a picture of 7 days with 48 half hours each, and back. What a change does not touch
 * keeps the entries it had: other programs read them, and "every day" is not seven days to them. Pure.
 */
import type { AccessSchedule, ScheduleDay } from "../../backends/values";

/** One row per day, Sunday first; one cell per half hour, true where access is allowed. */
export type WeekCells = readonly (readonly boolean[])[];

/** A place in the picture: `day` 0 to 6 from Sunday, `slot` 0 to 47 from midnight. */
export interface Cell {
  day: number;
  slot: number;
}

export const slotsPerDay = 48;

const dayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const satisfies readonly ScheduleDay[];

/** The names that stand for several days, the widest first. */
const groups = [
  { name: "Everyday", days: [0, 1, 2, 3, 4, 5, 6] },
  { name: "Weekday", days: [1, 2, 3, 4, 5] },
  { name: "Weekend", days: [0, 6] },
] as const satisfies readonly { name: ScheduleDay; days: readonly number[] }[];

export const fullWeek: WeekCells = dayNames.map(() => Array<boolean>(slotsPerDay).fill(true));

/** A half hour that is allowed in part counts as allowed. An end before its start never comes true. */
export const toCells = (schedules: readonly AccessSchedule[]): WeekCells =>
  dayNames.map((_name, day) => {
    const cells = Array<boolean>(slotsPerDay).fill(false);
    for (const schedule of schedules)
      if (daysOf(schedule).includes(day))
        cells.fill(true, Math.floor(schedule.StartHour * 2), Math.ceil(schedule.EndHour * 2));
    return cells;
  });

/** The entries for these cells, as near to `before` as can be: the same cells answer with `before` itself. */
export const toSchedules = (
  cells: WeekCells,
  before: readonly AccessSchedule[],
): readonly AccessSchedule[] => {
  const cellsBefore = toCells(before);
  if (isSameWeek(cells, cellsBefore)) return before;
  const isUntouched = (day: number) => isSameDay(cells[day]!, cellsBefore[day]!);
  const kept = before.filter((schedule) => {
    const days = daysOf(schedule);
    if (!hasEffect(schedule) || !days.every((day) => isAllowed(cells[day]!, schedule))) return false;
    // Ranges of a day that was changed are made anew, so that what now touches becomes one.
    return days.length > 1 || isUntouched(days[0]!) || !isHalfHours(schedule);
  });
  const covered = toCells(kept);
  const missing = cells.map((row, day) => row.map((isOn, slot) => isOn && !covered[day]![slot]));
  return [...kept, ...grouped(missing.map(rangesOf))];
};

/** From one corner to the other, both included. `order`: the days from top to bottom, as they are drawn. */
export interface Rectangle {
  from: Cell;
  to: Cell;
  order: readonly number[];
}

export const wholeDay = (day: number): Rectangle => ({
  from: { day, slot: 0 },
  to: { day, slot: slotsPerDay - 1 },
  order: [day],
});

export const paint = (cells: WeekCells, { from, to, order }: Rectangle, isOn: boolean): WeekCells =>
  cells.map((row, day) =>
    isDayBetween(day, { from, to, order })
      ? row.map((before, slot) => (isBetween(slot, from.slot, to.slot) ? isOn : before))
      : row,
  );

/** Whether every cell of the rectangle is allowed. */
export const isPainted = (cells: WeekCells, rectangle: Rectangle): boolean =>
  isSameWeek(paint(cells, rectangle, true), cells);

/** A week may begin on a Monday: then Sunday, which is 0, is the last. */
export const isDayBetween = (day: number, { from, to, order }: Rectangle) =>
  isBetween(order.indexOf(day), order.indexOf(from.day), order.indexOf(to.day));

/** Hours, 0 to 24 with halves, in which a day is allowed. */
export interface HourRange {
  start: number;
  end: number;
}

export const rangesOf = (row: readonly boolean[]): HourRange[] => {
  const ranges: HourRange[] = [];
  row.forEach((isOn, slot) => {
    const last = ranges.at(-1);
    if (!isOn) return;
    if (last?.end === slot / 2) last.end = (slot + 1) / 2;
    else ranges.push({ start: slot / 2, end: (slot + 1) / 2 });
  });
  return ranges;
};

/** Entries that never allow anything, because they end before they start. */
export const hasEffect = ({ StartHour, EndHour }: AccessSchedule) => StartHour < EndHour;

export const isEmptyWeek = (cells: WeekCells) => !cells.some((row) => row.some(Boolean));

const daysOf = ({ DayOfWeek }: AccessSchedule): readonly number[] =>
  groups.find(({ name }) => name === DayOfWeek)?.days ??
  dayNames.flatMap((name, day) => (name === DayOfWeek ? [day] : []));

/** The same ranges of several days as one entry, where there is a name for these days. */
const grouped = (rangesByDay: readonly (readonly HourRange[])[]): AccessSchedule[] => {
  const days = new Map<string, { range: HourRange; on: Set<number> }>();
  rangesByDay.forEach((ranges, day) => {
    for (const range of ranges) {
      const key = `${range.start}-${range.end}`;
      const entry = days.get(key) ?? { range, on: new Set<number>() };
      entry.on.add(day);
      days.set(key, entry);
    }
  });
  return [...days.values()].flatMap(({ range, on }) =>
    namesOf(on).map((DayOfWeek) => ({ DayOfWeek, StartHour: range.start, EndHour: range.end })),
  );
};

const namesOf = (days: ReadonlySet<number>): ScheduleDay[] => {
  const left = new Set(days);
  const names: ScheduleDay[] = [];
  for (const group of groups) {
    if (!group.days.every((day) => left.has(day))) continue;
    names.push(group.name);
    for (const day of group.days) left.delete(day);
  }
  return [...names, ...dayNames.filter((_name, day) => left.has(day))];
};

const isAllowed = (row: readonly boolean[], { StartHour, EndHour }: AccessSchedule) =>
  row.slice(Math.floor(StartHour * 2), Math.ceil(EndHour * 2)).every(Boolean);

const isHalfHours = ({ StartHour, EndHour }: AccessSchedule) =>
  Number.isInteger(StartHour * 2) && Number.isInteger(EndHour * 2);

const isSameWeek = (a: WeekCells, b: WeekCells) => a.every((row, day) => isSameDay(row, b[day]!));

const isSameDay = (a: readonly boolean[], b: readonly boolean[]) => a.every((isOn, slot) => isOn === b[slot]);

const isBetween = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
