/** The drawn code, read back without its writer: squares to bits, bits to bytes, bytes to text. */
import { describe, expect, test } from "vitest";
import { drawQr, encodeQr } from "./qr.ts";

/** Bytes of correction in a block and the data bytes of each block, by version, for correction M. */
const tables: readonly { correction: number; blocks: readonly number[] }[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: [32, 32] },
  { correction: 24, blocks: [43, 43] },
  { correction: 16, blocks: [27, 27, 27, 27] },
  { correction: 18, blocks: [31, 31, 31, 31] },
  { correction: 22, blocks: [38, 38, 39, 39] },
  { correction: 22, blocks: [36, 36, 36, 37, 37] },
  { correction: 26, blocks: [43, 43, 43, 43, 44] },
];
const alignment = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
const flips: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** Powers of two in the field of the correction. */
const powers: number[] = [1];
for (let at = 1; at < 255; at++) powers.push((powers[at - 1]! << 1) ^ (powers[at - 1]! > 127 ? 0x11d : 0));
const multiply = (a: number, b: number) =>
  a === 0 || b === 0 ? 0 : powers[(powers.indexOf(a) + powers.indexOf(b)) % 255]!;

/** Of one polynomial by another, with bits for terms. */
const remainder = (value: number, divisor: number): number => {
  let rest = value;
  const degree = 31 - Math.clz32(divisor);
  while (rest >> degree) rest ^= divisor << (31 - Math.clz32(rest) - degree);
  return rest;
};

const read = (rows: readonly (readonly boolean[])[]): string => {
  const size = rows.length;
  const version = (size - 17) / 4;
  const { correction, blocks } = tables[version - 1]!;
  const bitAt = (row: number, column: number) => Number(rows[row]?.[column] === true);

  const near = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => bitAt(8, column)),
    ...[7, 5, 4, 3, 2, 1, 0].map((row) => bitAt(row, 8)),
  ].join("");
  const far = [
    ...[1, 2, 3, 4, 5, 6, 7].map((up) => bitAt(size - up, 8)),
    ...[8, 7, 6, 5, 4, 3, 2, 1].map((left) => bitAt(8, size - left)),
  ].join("");
  expect(far, "said twice").toBe(near);
  const format = Number.parseInt(near, 2) ^ 0b101010000010010;
  expect(remainder(format, 0x537), "nothing to correct in what it says of itself").toBe(0);
  const kind = format >> 10;
  if (version >= 7) {
    const about = Array.from({ length: 18 }, (_bit, at) =>
      bitAt(5 - Math.floor(at / 3), size - 9 - (at % 3)),
    );
    const information = Number.parseInt(about.join(""), 2);
    expect([information >> 12, remainder(information, 0x1f25)]).toEqual([version, 0]);
  }
  expect(kind >> 3, "correction M").toBe(0);
  const flip = flips[kind & 7]!;

  const centres = alignment[version - 1]!;
  const isPattern = (row: number, column: number) =>
    (row < 9 && column < 9) ||
    (row < 9 && column >= size - 8) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (version >= 7 && row < 6 && column >= size - 11) ||
    (version >= 7 && column < 6 && row >= size - 11) ||
    centres.some((y) =>
      centres.some(
        (x) =>
          Math.abs(row - y) < 3 &&
          Math.abs(column - x) < 3 &&
          !((y === 6 && (x === 6 || x === size - 7)) || (x === 6 && y === size - 7)),
      ),
    );
  let bits = "";
  const pairs = Array.from({ length: (size - 1) / 2 }, (_pair, index) => size - 1 - 2 * index);
  for (const [index, from] of pairs.entries()) {
    const right = from <= 6 ? from - 1 : from;
    for (let step = 0; step < size; step++) {
      const row = index % 2 === 0 ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isPattern(row, column)) bits += Number((bitAt(row, column) === 1) !== flip(row, column));
    }
  }
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));

  const parts: number[][] = blocks.map(() => []);
  for (let at = 0; at < Math.max(...blocks); at++)
    for (const [index, length] of blocks.entries()) if (at < length) parts[index]!.push(bytes.shift()!);
  const whole = parts.map((part) => [...part]);
  for (let at = 0; at < correction; at++) for (const part of whole) part.push(bytes.shift()!);
  for (const part of whole)
    for (let root = 0; root < correction; root++)
      expect(
        part.reduce((sum, byte) => multiply(sum, powers[root]!) ^ byte, 0),
        "nothing to correct",
      ).toBe(0);

  const data = Buffer.from(parts.flat()).toString("hex");
  const digits = version < 10 ? 2 : 4;
  expect(data[0], "text as bytes").toBe("4");
  const length = Number.parseInt(data.slice(1, 1 + digits), 16);
  return Buffer.from(data.slice(1 + digits, 1 + digits + 2 * length), "hex").toString("utf8");
};

describe("a code", () => {
  test.each([1, 14, 26, 42, 46, 62, 84, 106, 122, 152, 180, 213])(
    "of %i bytes is read as it was written",
    (length) => {
      const text = "https://usher.example/real/plex/link?code=ABCD".repeat(5).slice(0, length);
      expect(read(encodeQr(text))).toBe(text);
    },
  );

  test("carries letters of every script", () => {
    expect(read(encodeQr("Wójcik 佐藤 👵"))).toBe("Wójcik 佐藤 👵");
  });

  test("has three eyes, and is drawn with a white border", () => {
    const rows = encodeQr("x");
    const eye = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
    const at = (row: number, column: number) =>
      eye.map((_line, dy) =>
        rows[row + dy]!.slice(column, column + 7)
          .map(Number)
          .join(""),
      );
    for (const [row, column] of [
      [0, 0],
      [0, rows.length - 7],
      [rows.length - 7, 0],
    ] as const)
      expect(at(row, column)).toEqual(eye);
    expect(drawQr("x")).toMatch(/^<svg [^>]*viewBox="0 0 29 29"/);
    expect(drawQr("x")).not.toMatch(/M[0-3] \d+h1v|M\d+ [0-3]h1v/);
  });

  test("has an end", () => {
    expect(() => encodeQr("x".repeat(214))).toThrow(RangeError);
  });
});
