// @vitest-environment node
import { describe, expect, expectTypeOf, it } from "vitest";
import { defineFields, type Field, type FieldOf, sourcesOf } from "./fields";

interface Policy {
  isAdmin: boolean;
  bitrate: number | null;
  folders: string[];
  score: number;
  subScore: number;
}

describe("the field table", () => {
  it("hands its lines through as they are, in their order", () => {
    const lines: FieldOf<Policy>[] = [
      { group: "a", kind: "switch", source: "isAdmin", action: "setAdmin" },
      { group: "b", kind: "references", source: "folders", reference: "libraries", min: 1 },
    ];
    expect(defineFields<Policy>()(lines)).toEqual(lines);
    expectTypeOf(defineFields<Policy>()(lines)).toEqualTypeOf<readonly Field[]>();
  });

  it("knows every key that a line reads and writes", () => {
    const [single, joint] = defineFields<Policy>()([
      { group: "a", kind: "number", source: "bitrate" },
      { group: "a", kind: "custom", source: "score", input: "rating", also: ["subScore"] },
    ]);
    expect([sourcesOf(single!), sourcesOf(joint!)]).toEqual([["bitrate"], ["score", "subScore"]]);
  });

  it("does not compile with a key that is misspelt, or of another kind", () => {
    type SourceOf<Kind> = Extract<FieldOf<Policy>, { kind: Kind }>["source"];
    expectTypeOf<SourceOf<"switch">>().toEqualTypeOf<"isAdmin">();
    expectTypeOf<SourceOf<"number">>().toEqualTypeOf<"bitrate" | "score" | "subScore">();
    expectTypeOf<SourceOf<"references">>().toEqualTypeOf<"folders">();
  });
});
