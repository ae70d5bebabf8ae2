import { describe, expect, it } from "vitest";
import { joinList } from "./lists";

/** Without the invisible marks around what is set apart. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, "");

describe("joinList", () => {
  it("joins as the language does", () => {
    expect(joinList("en", ["a", "b", "c"])).toBe("a, b, c");
    expect(joinList("en", ["a", "b", "c"], "conjunction")).toBe("a, b, and c");
    expect(joinList("ja", ["あ", "い"], "conjunction")).toBe("あ、い");
    expect(plain(joinList("ar", ["a", "b", "c"]))).toMatch(/^a، و?b،? و?c$/);
  });

  it("sets apart what is written in the other direction, and nothing else", () => {
    expect(joinList("en", ["mia", "علي"])).toBe("mia, \u2068علي\u2069");
    expect(joinList("ar", ["علي", "ליאה"])).not.toContain("\u2068");
    expect(joinList("ar", ["mia", "علي"])).toContain("\u2068mia\u2069");
  });

  it("leaves nothing and a single one as they are", () => {
    expect(joinList("en", [])).toBe("");
    expect(joinList("en", ["a"])).toBe("a");
  });
});
