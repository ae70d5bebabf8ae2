/** Which rows are drawn before the window is painted. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInView } from "./rowsInView";

const rows = (...ids: number[]) => ids.map((id) => ({ id: String(id) }));
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

describe("rows in view", () => {
  it("are all of them where they are drawn already, and none where there are none", () => {
    const all = rows(...range(0, 25));
    expect(rowsInView(all, all, 56)).toBe(all);
    expect(rowsInView(undefined, all, 56)).toBeUndefined();
  });

  it("are those from the top to the end of the window, and who was there before", () => {
    window.innerHeight = 200 + 56 * 3;
    expect(rowsInView(rows(...range(0, 10)), undefined, 56)).toEqual(rows(0, 1, 2));
    expect(rowsInView(rows(...range(0, 10)), rows(20, 7, 1), 56)).toEqual(rows(0, 1, 2, 7));
  });

  it("reach further down where the page is scrolled", () => {
    window.innerHeight = 200 + 56 * 3;
    window.scrollY = 56 * 2;
    expect(rowsInView(rows(...range(0, 10)), undefined, 56)).toHaveLength(5);
    window.scrollY = 0;
  });

  it("keep the order, name nobody twice, and leave out nobody who was drawn", () => {
    const ids = fc.uniqueArray(fc.nat(60), { maxLength: 60 });
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 30, max: 120 }), (next, before, height) => {
        const all = rows(...next);
        const now = rowsInView(all, rows(...before), height)!;
        expect(now).toEqual(all.filter((row) => now.includes(row)));
        const kept = all.filter(({ id }) => before.includes(Number(id)));
        expect(now).toEqual(expect.arrayContaining(kept));
      }),
    );
  });
});
