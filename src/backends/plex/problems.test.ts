import { describe, expect, it } from "vitest";
import { isSameName, nameProblem } from "./problems";

describe("a managed user's name", () => {
  it.each(["Kid", "007", "Zoë 🎧", "<b>&", "a@b", "x".repeat(100), "👨‍👩‍👧".repeat(20)])(
    "may be %j",
    (name) => expect(nameProblem(name)).toBeUndefined(),
  );

  it.each([
    ["", "ra.validation.required"],
    [" \t ", "ra.validation.required"],
    ["x".repeat(101), "backends.plex.problems.nameLong"],
    ["somebody@example.org", "backends.plex.problems.nameIsEmail"],
    ["two\nlines", "backends.plex.problems.nameCharacters"],
    ["\ud800", "backends.plex.problems.nameCharacters"],
  ])("may not be %j", (name, problem) => expect(nameProblem(name)).toBe(problem));

  it("may stay as it is, whatever it is", () => {
    expect(nameProblem("old@example.org", "old@example.org")).toBeUndefined();
  });

  it("is compared whatever its case and the way it is composed", () => {
    expect([isSameName(" ZOË ", "zoe\u0308"), isSameName("Kid", "Kids")]).toEqual([true, false]);
  });
});
