import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatHour,
  formatMegabits,
  fromRatingId,
  maxBitrate,
  parseMegabits,
  toBits,
  toMegabits,
  toRatingId,
} from "./values";

describe("a bitrate", () => {
  it.each([
    ["8", 8],
    [" 2.5 ", 2.5],
    ["2,5", 2.5],
    [".5", 0.5],
    ["2147.483647", 2147.483647],
    ["0", 0],
  ])("typed as %j is %d Mbit/s", (text, megabits) => expect(parseMegabits(text)).toBe(megabits));

  it.each(["", "fast", "1.000,5", "-1", "1e3", "1 000", "١٢", "Infinity"])("is not %j", (text) =>
    expect(parseMegabits(text)).toBeNaN(),
  );

  it("survives the way to the screen and back, in whole bits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxBitrate }), (bits) => toBits(toMegabits(bits)) === bits),
    );
  });

  it("is shown as the reader's language writes numbers", () => {
    expect([formatMegabits(2_500_000, "en"), formatMegabits(2_500_000, "de")]).toEqual(["2.5", "2,5"]);
    expect(formatMegabits(maxBitrate, "en")).toBe("2,147.483647");
  });
});

describe("a rating", () => {
  it.each([
    [{ score: null, subScore: null }, ""],
    [{ score: 13, subScore: null }, "13"],
    [{ score: 13, subScore: 0 }, "13.0"],
    [{ score: 0, subScore: 1 }, "0.1"],
  ])("%j has the id %j, and back", (rating, id) => {
    expect(toRatingId(rating)).toBe(id);
    expect(fromRatingId(id)).toEqual(rating);
  });
});

it.each([
  [0, "0:00"],
  [8.5, "8:30"],
  [24, "24:00"],
])("hour %d is %s", (hour, text) => expect(formatHour(hour)).toBe(text));
