/** The first days of the last weeks, the oldest first, as the reader's language begins a week. Pure. */
import { firstDayOf } from "../settings/week/weekDays";

export const weeksUntil = (now: number, locale: string, count = 12): Date[] => {
  const today = new Date(now);
  const daysIn = (today.getDay() - firstDayOf(locale) + 7) % 7;
  // By the calendar, not by hours: a day at which the clocks change is shorter or longer than others.
  return Array.from(
    { length: count },
    (_, index) =>
      new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysIn - 7 * (count - 1 - index)),
  );
};
