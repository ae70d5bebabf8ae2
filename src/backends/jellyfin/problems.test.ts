import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bitrateProblem,
  isSameName,
  lockoutProblem,
  nameProblem,
  schedulesProblem,
  tagsProblem,
} from "./problems";

const key = (name: string) => `backends.jellyfin.problems.${name}`;

describe("a user name", () => {
  it.each(["mia", "Мия", "美亚", "o'neil", "a b", "a_b", "jo@home+1.x-y", "e\u0301va", "٣", "a".repeat(300)])(
    "may be %s",
    (name) => expect(nameProblem("12.0.0", name)).toBeUndefined(),
  );

  it.each([
    ["", "nameMissing"],
    ["   ", "nameMissing"],
    [" mia", "nameSpaces"],
    ["mia ", "nameSpaces"],
    ["mia\u00a0", "nameSpaces"],
    ["m\tia", "nameCharacters"],
    ["m\u00a0ia", "nameCharacters"],
    ["mia,jo", "nameCharacters"],
    ["mia/jo", "nameCharacters"],
    ["mia & jo", "nameCharacters"],
    ["mia!", "nameCharacters"],
    ["mia’s", "nameCharacters"],
    ["🎧", "nameCharacters"],
    ["𠀀", "nameCharacters"],
    ["<b>mia</b>", "nameCharacters"],
  ])("may not be %j", (name, problem) => {
    expect(nameProblem("10.11.11", name)).toBe(key(problem));
    expect(nameProblem("12.0.0", name)).toBe(key(problem));
  });

  it.each([".", ".."])("may be %s up to 10.11, and not from 12 on", (name) => {
    expect(nameProblem("10.11.11", name)).toBeUndefined();
    expect(nameProblem("12.0.0", name)).toBe(key("nameDots"));
  });

  it("cannot change its capitals only in 10.11, and can in 12", () => {
    expect(nameProblem("10.11.11", "Mia", "mia")).toBe(key("nameCaseOnly"));
    expect(nameProblem("12.1.0", "Mia", "mia")).toBeUndefined();
    expect(nameProblem("10.11.11", "mia", "mia")).toBeUndefined();
  });

  it("is judged as the server's own expression does, whatever it is", () => {
    const serverPattern = /^(?!\s)[\p{L}\p{Mn}\p{Nd}\p{Pc} \-'._@+]+(?<!\s)$/u;
    const letters = fc.oneof(
      fc.constantFrom(...Array.from(" -'._@+,/&!\t\u00a0é٣̈_aß")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), (parts) => {
        const name = parts.join("");
        const isFine = serverPattern.test(name) && !/[\ud800-\udfff]/.test(name);
        return (nameProblem("10.11.11", name) === undefined) === isFine;
      }),
      { numRuns: 1000 },
    );
  });
});

describe("two names", () => {
  it.each([
    ["mia", "MIA", true],
    ["Ünder", "ünder", true],
    ["straße", "STRASSE", false],
    ["straße", "STRAßE", true],
    ["mia", "mía", false],
  ])("%s and %s", (a, b, isSame) => expect(isSameName(a, b)).toBe(isSame));
});

describe("values that the server would misread", () => {
  it("is a tag with a comma", () => {
    expect(tagsProblem(["a", "b,c"])).toBe(key("tagComma"));
    expect(tagsProblem(["a", "b c"])).toBeUndefined();
  });

  it("is a bitrate of more than 32 bits, of fractions, or below nothing", () => {
    expect(bitrateProblem(2_147_500_000)).toBe(key("bitrateHigh"));
    expect(bitrateProblem(2_147_483_647)).toBeUndefined();
    expect(bitrateProblem(0)).toBeUndefined();
    for (const bits of [1.5, -1, Number.NaN, null, "8"])
      expect(bitrateProblem(bits)).toBe(key("bitrateNumber"));
  });

  it("are hours whose end is not after their start, or that the week does not have", () => {
    const entry = { DayOfWeek: "Friday", StartHour: 23, EndHour: 24 };
    const cases = [
      [[entry], undefined],
      [[], undefined],
      [[{ ...entry, EndHour: 1 }], "scheduleOrder"],
      [[entry, { ...entry, EndHour: 23 }], "scheduleOrder"],
      [[{ ...entry, EndHour: 25 }], "scheduleHour"],
      [[{ ...entry, StartHour: 22.25 }], "scheduleHour"],
      [[{ ...entry, DayOfWeek: "Freitag" }], "scheduleDay"],
    ] as const;
    for (const [schedules, problem] of cases)
      expect(schedulesProblem(schedules)).toBe(problem && key(problem));
  });

  it("is a lock-out after no mistake at all, or after fewer than none", () => {
    expect(lockoutProblem(-1)).toBeUndefined();
    expect(lockoutProblem(3)).toBeUndefined();
    expect(lockoutProblem(0)).toBe(key("lockoutZero"));
    expect(lockoutProblem(-2)).toBe(key("wholeNumberOrNever"));
    expect(lockoutProblem(null)).toBe(key("wholeNumberOrNever"));
  });
});
