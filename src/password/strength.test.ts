import { expect, it } from "vitest";
import { generatePassword } from "./generatePassword";
import { measureStrength } from "./strength";

it("knows the passwords that everybody uses", () => {
  expect(measureStrength("password")).toMatchObject({ score: 0, warning: "topTen" });
});

it("takes the user's own names, and parts of them, for guessable", () => {
  const known = ["mlindqvist", "Mia Lindqvist", "mia.lindqvist@example.org"];
  expect(measureStrength("Lindqvist", known)).toMatchObject({ score: 0, warning: "userInputs" });
  expect(measureStrength("Lindqvist").score).toBeGreaterThan(0);
});

it("finds what is generated here strong", () => {
  expect(measureStrength(generatePassword())).toEqual({ score: 4 });
});

it("measures a very long password in no time", () => {
  expect(measureStrength("ab".repeat(50_000)).score).toBeLessThan(3);
});
