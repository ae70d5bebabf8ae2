import { describe, expect, it } from "vitest";
import type { ScheduleDay } from "../backends/values";
import { hoursByDay } from "./weeklyHours";

const entry = (DayOfWeek: ScheduleDay, StartHour: number, EndHour: number) => ({
  DayOfWeek,
  StartHour,
  EndHour,
});

describe("weekly hours", () => {
  it("of a day are one range where they touch or overlap, in whatever order they came", () => {
    expect(hoursByDay([entry("Monday", 9, 11), entry("Monday", 14, 20), entry("Monday", 8, 9.25)])).toEqual([
      {
        days: ["Monday"],
        ranges: [
          { start: 8, end: 11 },
          { start: 14, end: 20 },
        ],
      },
    ]);
  });

  it("of several days are said once, under the widest names", () => {
    const groups = hoursByDay([
      entry("Weekday", 15, 19),
      entry("Saturday", 15, 19),
      entry("Sunday", 8, 20),
      entry("Weekend", 15, 16),
    ]);
    expect(groups).toEqual([
      { days: ["Weekday", "Saturday"], ranges: [{ start: 15, end: 19 }] },
      { days: ["Sunday"], ranges: [{ start: 8, end: 20 }] },
    ]);
  });

  it("of seven days that are alike are every day's, however they were written", () => {
    const written = [entry("Weekday", 8, 20), entry("Saturday", 8, 20), entry("Sunday", 8, 20)];
    expect(hoursByDay(written)).toEqual([{ days: ["Everyday"], ranges: [{ start: 8, end: 20 }] }]);
    expect(hoursByDay([entry("Everyday", 8, 20)])).toEqual(hoursByDay(written));
  });

  it("that end before they start are none", () => {
    expect(hoursByDay([entry("Everyday", 22, 2), entry("Tuesday", 3, 3)])).toEqual([]);
  });
});
