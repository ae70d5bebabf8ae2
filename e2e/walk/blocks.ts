/**
 * A font in which every letter is the same block. Fonts and the ways to draw them differ from one machine to the next,
 * so a picture of real letters can be compared on the machine that took it and nowhere else. Blocks are drawn alike
 * everywhere: what is left to compare is what Usher decides, where everything stands, how large, and in which colour.
 */

const unitsPerEm = 1000;
const ascent = 930;
const descent = 240;
const advance = 560;
const combining = [[0x300, 0x36f] as const, [0x610, 0x61a] as const, [0x64b, 0x65f] as const];

/** Glyph 0 is for what has no other, 1 for blanks, 2 a block, 3 for marks above letters, which take no room. */
const glyphs = [
  { width: advance, isBlock: true },
  { width: 280, isBlock: false },
  { width: advance, isBlock: true },
  { width: 0, isBlock: false },
];

/** A TrueType font, table by table: https://learn.microsoft.com/typography/opentype/spec/otff */
export const blockFont = (): Buffer => {
  const outline = blockOutline();
  const tables: Record<string, Buffer> = {
    "OS/2": os2(),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs.map(({ isBlock }) => (isBlock ? outline : Buffer.alloc(0)))),
    head: head(),
    hhea: bytes(
      [4, 0x00010000],
      [2, ascent],
      [2, -descent],
      [2, 0],
      [2, advance],
      [2, 0],
      [2, 0],
      [2, advance],
      ...words(1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
    ),
    hmtx: bytes(...glyphs.flatMap(({ width }) => words(width, 0))),
    loca: bytes(...words(...offsetsOf(outline.length))),
    maxp: bytes([4, 0x00010000], ...words(glyphs.length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
    name: bytes(...words(0, 0, 6)),
    post: bytes(
      [4, 0x00030000],
      [4, 0],
      ...words(-100, 50),
      ...Array.from({ length: 5 }, () => [4, 0] as const),
    ),
  };
  return assemble(tables);
};

/** Some way off the line above and below, and off its neighbours, so that words and lines can be told apart. */
const blockOutline = () => {
  const [left, right, top] = [40, advance - 40, 520];
  // Four points on the curve, each told by two words from the one before.
  const header = bytes(...words(1, left, 0, right, top, 3, 0));
  const flags = Buffer.from([1, 1, 1, 1]);
  const xs = bytes(...words(left, 0, right - left, 0));
  const ys = bytes(...words(0, top, 0, -top));
  return Buffer.concat([header, flags, xs, ys]);
};

/** In units of two bytes. */
const offsetsOf = (length: number) => {
  const ends = glyphs.map((_, index) => glyphs.slice(0, index + 1).filter(({ isBlock }) => isBlock).length);
  return [0, ...ends.map((count) => (count * length) / 2)];
};

/** Whole ranges of characters have one glyph (format 13). */
const cmap = () => {
  const blanks = [
    [0x20, 0x20] as const,
    [0xa0, 0xa0] as const,
    [0x2000, 0x200f] as const,
    [0x2028, 0x202f] as const,
  ];
  const special = [
    ...blanks.map(([from, to]) => ({ from, to, glyph: 1 })),
    ...combining.map(([from, to]) => ({ from, to, glyph: 3 })),
  ].toSorted((one, other) => one.from - other.from);
  const groups: { from: number; to: number; glyph: number }[] = [];
  let next = 0x21;
  for (const group of special) {
    if (group.from > next) groups.push({ from: next, to: group.from - 1, glyph: 2 });
    groups.push(group);
    next = Math.max(next, group.to + 1);
  }
  // Without joined forms, Arabic letters are not joined: two blocks would become one.
  groups.push({ from: next, to: 0xd7ff, glyph: 2 }, { from: 0x1f000, to: 0x1ffff, glyph: 2 });
  return bytes(
    ...words(0, 1, 3, 10),
    [4, 12],
    ...words(13, 0),
    [4, 16 + groups.length * 12],
    [4, 0],
    [4, groups.length],
    ...groups.flatMap(
      ({ from, to, glyph }) =>
        [
          [4, from],
          [4, to],
          [4, glyph],
        ] as const,
    ),
  );
};

const head = () =>
  bytes(
    [4, 0x00010000],
    [4, 0x00010000],
    [4, 0],
    [4, 0x5f0f3cf5],
    ...words(0b11, unitsPerEm),
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0],
    ...words(0, -descent, advance, ascent, 0, 8, 2, 0, 0),
  );

const os2 = () =>
  bytes(
    ...words(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, 0, 0, 0, 0, 0),
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0x20202020],
    ...words(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
    [4, 0],
    [4, 0],
    ...words(520, 700, 0, 0x20, 0),
  );

const assemble = (tables: Record<string, Buffer>) => {
  const names = Object.keys(tables).toSorted();
  let offset = 12 + names.length * 16;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const name of names) {
    const body = tables[name]!;
    records.push(Buffer.from(name.padEnd(4)), bytes([4, checksum(body)], [4, offset], [4, body.length]));
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(names.length));
  const start = bytes(
    [4, 0x00010000],
    ...words(names.length, power * 16, Math.log2(power), (names.length - power) * 16),
  );
  return Buffer.concat([start, ...records, ...bodies]);
};

const checksum = (body: Buffer) => {
  const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
};

/** Numbers of so many bytes, the largest byte first. */
const bytes = (...numbers: readonly (readonly [size: number, value: number])[]) =>
  Buffer.concat(
    numbers.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntBE(value < 0 ? value + 2 ** (8 * size) : value, 0, size);
      return buffer;
    }),
  );

const words = (...values: readonly number[]) => values.map((value) => [2, value] as const);
