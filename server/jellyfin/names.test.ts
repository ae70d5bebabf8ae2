import { expect, test } from "vitest";
import { isUserName } from "./names.ts";

test.each(["ada", "Ada Lovelace", "a.b-c_d'e@f+g", "Zo\u00eb", "Zoe\u0308", "李", "٣", "_", "."])(
  "“%s” is a user name",
  (name) => expect(isUserName(name, { refusesDotNames: false })).toBe(true),
);

test.each([
  "",
  " ",
  " ada",
  "ada ",
  "a\tb",
  "a\u00a0b",
  "a,b",
  "a/b",
  "a&b",
  "a!",
  "O’Connor",
  "😀",
  "𠀀",
  "<b>",
])("“%s” is none", (name) => expect(isUserName(name, { refusesDotNames: false })).toBe(false));

test("dots alone are none in newer releases", () => {
  expect([".", "..", "..."].map((name) => isUserName(name, { refusesDotNames: true }))).toEqual([
    false,
    false,
    true,
  ]);
});
