/** Bodies are read as Go reads them. */
import { describe, expect, test } from "vitest";
import { boolean, decode, decodeStrings, integers, string, time } from "./goJson.ts";

const shape = { userName: string, isAdmin: boolean, ids: integers, at: time };

describe("an object", () => {
  test("takes key names whatever their letter case, and leaves out what it does not know", () => {
    expect(decode('{"USERNAME":"ada","nosuch":[1]}', shape)).toEqual({ userName: "ada" });
  });

  test("takes null for nothing, in a field and as a whole", () => {
    expect(decode('{"userName":null,"isAdmin":true}', shape)).toEqual({ isAdmin: true });
    expect(decode("null", shape)).toEqual({});
  });

  test.each([
    '{"userName":5}',
    '{"isAdmin":"true"}',
    '{"ids":[1.5]}',
    '{"ids":1}',
    "[]",
    '"x"',
    "5",
    "",
    "{bad",
  ])("%s is refused", (text) => {
    expect(decode(text, shape)).toBeUndefined();
  });
});

describe("a time", () => {
  test.each([
    ["2026-11-22T02:01:43.571126958Z", "2026-11-22T02:01:43.571126958Z"],
    ["2026-11-22T02:01:43Z", "2026-11-22T02:01:43.000000000Z"],
    ["2026-11-22T02:01:43.5+02:00", "2026-11-22T00:01:43.500000000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000000Z"],
  ])("%s is kept as %s", (given, kept) => {
    expect(decode(JSON.stringify({ at: given }), shape)).toEqual({ at: kept });
  });

  test.each(["", "yesterday", "2026-11-22", "2026-13-22T00:00:00Z"])("%j is none", (given) => {
    expect(decode(JSON.stringify({ at: given }), shape)).toBeUndefined();
  });
});

test("a map of strings takes null for the empty one, and nothing but strings else", () => {
  expect(decodeStrings('{"a":"b","c":null}')).toEqual({ a: "b", c: "" });
  expect(decodeStrings('{"a":1}')).toBeUndefined();
  expect(decodeStrings("[]")).toBeUndefined();
});
