/** Weekly hours as one says them: day by day, with the days together that are alike. Pure. */
import { type AccessSchedule, type ScheduleDay, scheduleDays } from "../backends/values";

export interface DayHours {
  /** One, or several that have the same hours: `Weekday`, `Saturday`. */
  days: readonly ScheduleDay[];
  ranges: readonly HourRange[];
}

/** Hours from midnight, 0 to 24. */
export interface HourRange {
  start: number;
  end: number;
}

/** What touches or overlaps is one range. Days without any, and entries that end before they start, are left out. */
export const hoursByDay = (schedules: readonly AccessSchedule[]): DayHours[] => {
  const groups = new Map<string, { days: ScheduleDay[]; ranges: HourRange[] }>();
  for (const day of singleDays) {
    const ranges = rangesOf(schedules, day);
    const key = JSON.stringify(ranges);
    if (ranges.length) groups.set(key, { ranges, days: [...(groups.get(key)?.days ?? []), day] });
  }
  return [...groups.values()].map(({ days, ranges }) => ({ days: namesOf(days), ranges }));
};

/** Monday first: so the names of several days come in the order in which one says them. */
const singleDays = [...scheduleDays.slice(1, 7), "Sunday"] as const satisfies readonly ScheduleDay[];

/** The names that stand for several days, the widest first. */
const severalDays: readonly { name: ScheduleDay; days: readonly ScheduleDay[] }[] = [
  { name: "Everyday", days: singleDays },
  { name: "Weekday", days: singleDays.slice(0, 5) },
  { name: "Weekend", days: singleDays.slice(5) },
];

const rangesOf = (schedules: readonly AccessSchedule[], day: ScheduleDay): HourRange[] => {
  const ranges: HourRange[] = [];
  for (const { start, end } of schedules
    .filter(({ DayOfWeek }) => DayOfWeek === day || isAmong(day, DayOfWeek))
    .map(({ StartHour, EndHour }) => ({ start: StartHour, end: EndHour }))
    .filter((range) => range.start < range.end)
    .toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

const isAmong = (day: ScheduleDay, name: ScheduleDay) =>
  severalDays.some((several) => several.name === name && several.days.includes(day));

const namesOf = (days: readonly ScheduleDay[]): ScheduleDay[] => {
  const several = severalDays.find((candidate) => candidate.days.every((day) => days.includes(day)));
  return several ? [several.name, ...namesOf(days.filter((day) => !several.days.includes(day)))] : [...days];
};
