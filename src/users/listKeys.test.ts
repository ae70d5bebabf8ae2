/** Moving through the list, and selecting several. */
import { describe, expect, it } from "vitest";
import { rowAfter, splitByStretch } from "./listKeys";

describe("a key leads", () => {
  it.each([
    ["ArrowDown", -1, 0],
    ["ArrowDown", 0, 1],
    ["ArrowDown", 4, 4],
    ["ArrowUp", 4, 3],
    ["ArrowUp", 0, 0],
    ["Home", 3, 0],
    ["End", 1, 4],
  ])("%s from %i to %i", (key, from, to) => expect(rowAfter(key, from, 5)).toBe(to));

  it("nowhere where it is no such key, or where nobody is", () => {
    expect(rowAfter("ArrowLeft", 0, 5)).toBeUndefined();
    expect(rowAfter("ArrowDown", -1, 0)).toBeUndefined();
  });
});

describe("with Shift", () => {
  const rows = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  const selected = (from: number, to: number, ...before: string[]) => {
    const split = splitByStretch(rows, { from, to, before: new Set(before) });
    expect([...split.selected, ...split.others].toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(rows);
    return split.selected.map(({ id }) => id).join("");
  };

  it("all between are selected, in either direction", () => {
    expect(selected(1, 3)).toBe("bcd");
    expect(selected(3, 1)).toBe("bcd");
    expect(selected(2, 2)).toBe("c");
  });

  it("whoever was selected before stays so", () => {
    expect(selected(1, 2, "e", "b")).toBe("bce");
    expect(selected(1, 1, "e")).toBe("be");
  });
});
