import { array, assert, boolean, constantFrom, integer, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { schedulesProblem } from "../../backends/jellyfin/problems";
import { type AccessSchedule, type ScheduleDay, scheduleDays } from "../../backends/values";
import { fullWeek, paint, rangesOf, toCells, toSchedules, type WeekCells } from "./weekCells";
import { weekDaysOf } from "./weekDays";

const entry = (DayOfWeek: ScheduleDay, StartHour: number, EndHour: number): AccessSchedule => ({
  DayOfWeek,
  StartHour,
  EndHour,
});

const monday = 1;
const saturday = 6;

/** Hours in place of half hours. */
const hours = (week: WeekCells, day: number, start: number, end: number, isOn: boolean) =>
  paint(week, { from: { day, slot: start * 2 }, to: { day, slot: end * 2 - 1 }, order: [day] }, isOn);

const mondayFirst = [1, 2, 3, 4, 5, 6, 0];

describe("a rectangle", () => {
  const daysOf = (from: number, to: number, order: readonly number[]) => {
    const week = paint(
      toCells([]),
      { from: { day: from, slot: 16 }, to: { day: to, slot: 17 }, order },
      true,
    );
    return week.flatMap((row, day) => (row.some(Boolean) ? [day] : []));
  };

  it("goes from day to day as they are drawn, whatever day a week begins on", () => {
    expect(daysOf(1, 0, mondayFirst)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(daysOf(0, 5, mondayFirst)).toEqual([0, 5, 6]);
    expect(daysOf(1, 0, [0, 1, 2, 3, 4, 5, 6])).toEqual([0, 1]);
  });
});

describe("hours that are painted", () => {
  it("keep the entries as they were where nothing changes", () => {
    const before = [entry("Weekend", 10, 12), entry("Sunday", 11, 20.5), entry("Monday", 23, 1)];
    expect(toSchedules(toCells(before), before)).toBe(before);
  });

  it("leave an entry of several days alone when something is added to one of them", () => {
    const before = [entry("Everyday", 8, 20)];
    const painted = hours(toCells(before), monday, 20, 22, true);
    expect(toSchedules(painted, before)).toEqual([entry("Everyday", 8, 20), entry("Monday", 20, 22)]);
  });

  it("part an entry of several days only when one of them loses something", () => {
    const before = [entry("Everyday", 8, 20), entry("Tuesday", 22, 23)];
    const painted = hours(toCells(before), saturday, 8, 9, false);
    expect(toSchedules(painted, before)).toEqual([
      entry("Tuesday", 22, 23),
      entry("Weekday", 8, 20),
      entry("Sunday", 8, 20),
      entry("Saturday", 9, 20),
    ]);
  });

  it("become one entry where they touch on the same day", () => {
    const before = [entry("Monday", 8, 10), entry("Friday", 8, 10)];
    const painted = hours(toCells(before), monday, 10, 12, true);
    expect(toSchedules(painted, before)).toEqual([entry("Friday", 8, 10), entry("Monday", 8, 12)]);
  });

  it("are one entry for the whole week, and for its working days and its end", () => {
    expect(toSchedules(fullWeek, [])).toEqual([entry("Everyday", 0, 24)]);
    const withoutMonday = hours(fullWeek, monday, 0, 24, false);
    expect(toSchedules(withoutMonday, [])).toEqual([
      entry("Weekend", 0, 24),
      ...(["Tuesday", "Wednesday", "Thursday", "Friday"] as const).map((day) => entry(day, 0, 24)),
    ]);
  });

  it("keep quarters of an hour of another program on the days that were not touched", () => {
    const before = [entry("Friday", 8.25, 9.75), entry("Monday", 8, 9)];
    const painted = hours(toCells(before), monday, 8, 9, false);
    expect(toSchedules(painted, before)).toEqual([entry("Friday", 8.25, 9.75)]);
  });

  it("say the same hours again, for every week and every stroke, and nothing the server would misread", () => {
    const half = integer({ min: 0, max: 48 }).map((slot) => slot / 2);
    const anyEntry = tuple(constantFrom(...scheduleDays), half, half)
      .filter(([, start, end]) => start < end)
      .map(([day, start, end]) => entry(day, start, end));
    const cell = record({ day: integer({ min: 0, max: 6 }), slot: integer({ min: 0, max: 47 }) });
    assert(
      property(array(anyEntry, { maxLength: 8 }), cell, cell, boolean(), (before, from, to, isOn) => {
        const wanted = paint(toCells(before), { from, to, order: mondayFirst }, isOn);
        const after = toSchedules(wanted, before);
        expect(toCells(after)).toEqual(wanted);
        expect(schedulesProblem(after)).toBeUndefined();
      }),
    );
  });
});

it("a day in words has each of its pieces", () => {
  expect(rangesOf(toCells([entry("Monday", 0, 1.5), entry("Monday", 20, 24)])[monday]!)).toEqual([
    { start: 0, end: 1.5 },
    { start: 20, end: 24 },
  ]);
});

it("a week begins as the reader's country begins it, and on Monday where no country is known", () => {
  expect(weekDaysOf("en").map(({ name }) => name)[0]).toBe("Monday");
  expect(weekDaysOf("de")[0]).toEqual({ day: 1, name: "Montag", shortName: "Mo" });
  expect(weekDaysOf("en").map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 0]);
});
