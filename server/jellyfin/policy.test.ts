import { describe, expect, test } from "vitest";
import { isInSchedule, newPolicy, toStoredPolicy, toWirePolicy } from "./policy.ts";
import type { ScheduleDay } from "./wire.ts";

describe("what is kept of a policy", () => {
  test("a comma makes two tags of one", () => {
    const stored = toStoredPolicy({ ...newPolicy(), BlockedTags: ["a,b", "c"] }, newPolicy(), "1");
    expect(stored.BlockedTags).toEqual(["a", "b", "c"]);
  });

  test("0 sign-ins before the lock-out become 3, and -1 stays", () => {
    const lockoutOf = (LoginAttemptsBeforeLockout: number) =>
      toStoredPolicy({ ...newPolicy(), LoginAttemptsBeforeLockout }, newPolicy(), "1")
        .LoginAttemptsBeforeLockout;
    expect([0, -1, 5].map(lockoutOf)).toEqual([3, -1, 5]);
  });

  test("blocked folders and channels cannot be written, only read", () => {
    const before = { ...newPolicy(), BlockedMediaFolders: ["1"], BlockedChannels: ["2"] };
    expect(toStoredPolicy(newPolicy(), before, "1")).toMatchObject({
      BlockedMediaFolders: ["1"],
      BlockedChannels: ["2"],
    });
  });

  test("the switch for lyrics is taken and never shown", () => {
    const stored = toStoredPolicy({ ...newPolicy(), EnableLyricManagement: true }, newPolicy(), "1");
    expect(stored.EnableLyricManagement).toBe(true);
    expect(toWirePolicy(stored).EnableLyricManagement).toBe(false);
  });
});

describe("the hours of a user", () => {
  const wednesdayAtHalfPastTwo = new Date(2026, 10, 25, 14, 30);
  const on = (DayOfWeek: ScheduleDay, StartHour: number, EndHour: number) =>
    isInSchedule([{ Id: 1, UserId: "", DayOfWeek, StartHour, EndHour }], wednesdayAtHalfPastTwo);

  test("are all of them where none are set", () => {
    expect(isInSchedule([], wednesdayAtHalfPastTwo)).toBe(true);
  });
  test.each<[ScheduleDay, number, number, boolean]>([
    ["Wednesday", 14.5, 15, true],
    ["Wednesday", 12, 14.5, true],
    ["Wednesday", 15, 20, false],
    ["Weekday", 0, 24, true],
    ["Weekend", 0, 24, false],
    ["Everyday", 0, 24, true],
    ["Thursday", 0, 24, false],
    ["Everyday", 23, 15, false],
  ])("%s from %d to %d: %s", (day, start, end, isIn) => {
    expect(on(day, start, end)).toBe(isIn);
  });
  test("are those of any span", () => {
    const spans = [
      { Id: 1, UserId: "", DayOfWeek: "Sunday" as const, StartHour: 0, EndHour: 24 },
      { Id: 2, UserId: "", DayOfWeek: "Wednesday" as const, StartHour: 14, EndHour: 15 },
    ];
    expect(isInSchedule(spans, wednesdayAtHalfPastTwo)).toBe(true);
  });
});
