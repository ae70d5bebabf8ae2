// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInSpan, parseSpan, toSpan } from "./span";

const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString();

describe("a span of days", () => {
  it("comes out as it went in", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1980, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }),
        (date) => {
          const from = new Date(date.getFullYear(), date.getMonth(), date.getDate());
          const to = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7);
          expect(parseSpan(toSpan(from, to))).toEqual({ from: from.getTime(), to: to.getTime() });
          expect(parseSpan(toSpan(undefined, to))).toEqual({ from: -Infinity, to: to.getTime() });
          expect(parseSpan(toSpan(from, undefined))).toEqual({ from: from.getTime(), to: Infinity });
        },
      ),
    ));

  it.each([
    "",
    "2026-09-21",
    "2026-09-21/",
    "../..",
    "2026-09-28/2026-09-21",
    "2026-09-21/2026-09-21",
    "2026-06-31/..",
    "2026-13-01/..",
    "2026-09-21/2026-09-28/2026-10-05",
    "yesterday/today",
    "2026-9-1/..",
  ])("is not %j", (text) => {
    expect(parseSpan(text)).toBeUndefined();
    expect(isInSpan(noon("2026-09-21"), text)).toBe(false);
  });

  it("has its first day, and not its last", () => {
    const week = "2026-09-21/2026-09-28";
    const days = ["2026-09-20", "2026-09-21", "2026-09-27", "2026-09-28"];
    expect(days.map((day) => isInSpan(noon(day), week))).toEqual([false, true, true, false]);
    expect(days.map((day) => isInSpan(noon(day), "../2026-09-21"))).toEqual([true, false, false, false]);
    expect(days.map((day) => isInSpan(noon(day), "2026-09-28/.."))).toEqual([false, false, false, true]);
    expect(isInSpan(undefined, week)).toBe(false);
    expect([isInSpan(undefined, "never"), isInSpan(noon("2026-09-21"), "never")]).toEqual([true, false]);
  });
});
