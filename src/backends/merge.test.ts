// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SettingsDocument } from "./backend";
import { changedKeys, isSame, merge } from "./merge";

const value = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.constant(null),
  fc.array(fc.string()),
  fc.dictionary(fc.constantFrom("x", "y"), fc.integer()),
);
const document: fc.Arbitrary<SettingsDocument> = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), value);

describe("merge", () => {
  it("keeps every key that the form does not know", () =>
    fc.assert(
      fc.property(document, document, document, (base, changes, theirs) => {
        const merged = merge({ base, changes }, { ...theirs, neverHeardOf: 1 }).document;
        expect(merged).toEqual({ ...theirs, ...changes, neverHeardOf: 1 });
      }),
    ));

  it("finds no conflict where nobody else changed anything", () =>
    fc.assert(
      fc.property(document, document, (base, changes) => {
        expect(merge({ base, changes }, base).conflicts).toEqual([]);
      }),
    ));

  it("finds a conflict exactly where both changed a key, differently", () =>
    fc.assert(
      fc.property(document, document, document, (base, changes, theirs) => {
        const expected = Object.keys(changes).filter(
          (key) => !isSame(theirs[key], base[key]) && !isSame(theirs[key], changes[key]),
        );
        expect(merge({ base, changes }, theirs).conflicts).toEqual(
          expected.map((source) => ({ source, mine: changes[source], theirs: theirs[source] })),
        );
      }),
    ));

  it("finds no conflict between two changes of a switch", () =>
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (was, mine, theirs) => {
        const changes = changedKeys({ a: was }, { a: mine });
        expect(merge({ base: { a: was }, changes }, { a: theirs }).conflicts).toEqual([]);
      }),
    ));

  it("lets a bulk edit win, which has nothing that it was opened with", () => {
    expect(merge({ changes: { a: 1 } }, { a: 2 })).toEqual({ document: { a: 1 }, conflicts: [] });
  });
});

describe("what is the same", () => {
  it.each([
    [undefined, null],
    [undefined, ""],
    [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
    ],
    [
      [1, { b: 1, a: 2 }],
      [1, { a: 2, b: 1 }],
    ],
  ])("%j and %j", (a, b) => expect([isSame(a, b), isSame(b, a)]).toEqual([true, true]));

  it.each([
    [0, null],
    [false, undefined],
    [
      [1, 2],
      [2, 1],
    ],
    ["1", 1],
    [[], null],
  ])("not %j and %j", (a, b) => expect([isSame(a, b), isSame(b, a)]).toEqual([false, false]));

  it("is left out of what changed", () => {
    expect(changedKeys({ a: 1, b: [1], gone: 1 }, { a: 1, b: [1, 2], c: null, d: 0 })).toEqual({
      b: [1, 2],
      d: 0,
    });
  });
});
