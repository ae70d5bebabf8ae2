/** Which commands are meant by what is typed. */
import { expect, it } from "vitest";
import { fitOf, matching } from "./matching";

it.each([
  ["Create user", "cre", 0],
  ["Create user", "CREATE  USER", 1],
  ["Create user", "user", 1],
  ["Create user", "use cr", 1],
  ["Benutzer löschen", "losch", 1],
  ["Chloé Girard", "chloe", 0],
  ["Sign out everywhere…", "every out", 1],
  ["Пользователи", "польз", 0],
  // No capitals, and so no words to begin: anywhere will do.
  ["ユーザーを作成", "作成", 1],
  ["المستخدمون", "مستخدم", 1],
])("“%s” is meant by “%s”", (label, text, fit) => expect(fitOf(label, text)).toBe(fit));

it.each([
  ["Create user", "eate"],
  ["Create user", "create group"],
  ["Access", "ess"],
])("“%s” is not meant by “%s”", (label, text) => expect(fitOf(label, text)).toBeUndefined());

it("what begins with the text comes first, the rest keeps its order", () => {
  const labels = ["My journal", "Journal", "Old journal", "Users"].map((label) => ({ label }));
  expect(matching(labels, "jour").map(({ label }) => label)).toEqual([
    "Journal",
    "My journal",
    "Old journal",
  ]);
});
