// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { User } from "../backend";
import { matches } from "../paginate";
import { toSearchText } from "./searchText";

/** SQLite's LIKE '%text%', which the real server compares with: ASCII letters alike in either case, `%` and `_` wild. */
const finds = (text: string, value: string) =>
  new RegExp(
    text
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("%", "[^]*")
      .replaceAll("_", "[^]")
      .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
    "u",
  ).test(value);

const anyText = fc.string({
  maxLength: 12,
  unit: fc.constantFrom(
    ...Array.from("abzAZ019 %_-.@\\'\"<(é"),
    "e\u0301",
    "É",
    "ß",
    "Σ",
    "ς",
    "日",
    "🎧",
    "\u0301",
    "\n",
  ),
});

describe("what the server is asked for", () => {
  it("finds everybody who matches", () =>
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, q, after) => {
        for (const fullName of [before + q + after, (before + q + after).toUpperCase(), q.normalize("NFD")]) {
          const user: User = { id: "1", name: "x", fullName, isAdmin: false };
          if (matches({ ...user, name: "" }, { q })) expect(finds(toSearchText(q), fullName)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    ));

  it.each([
    ["ann", "ann"],
    ["  Ann ", "Ann"],
    ["Zoë Groß", "Gro"],
    ["zoe\u0308 ann", "ann"],
    ["日本", ""],
    ["", ""],
    ["100%_ok", "100%_ok"],
    ["a".repeat(500), "a".repeat(60)],
  ])("%j: %j", (q, text) => expect(toSearchText(q)).toBe(text));
});
