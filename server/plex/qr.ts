/** Draws a QR code: text as bytes, error correction M, up to 213 bytes. After ISO/IEC 18004. */

/** By version, which is how large it is: bytes of error correction in a block, and how many blocks there are. */
const versions = [
  { correction: 10, blocks: 1 },
  { correction: 16, blocks: 1 },
  { correction: 26, blocks: 1 },
  { correction: 18, blocks: 2 },
  { correction: 24, blocks: 2 },
  { correction: 16, blocks: 4 },
  { correction: 18, blocks: 4 },
  { correction: 22, blocks: 4 },
  { correction: 22, blocks: 5 },
  { correction: 26, blocks: 5 },
] as const;

/** Rows of what is dark, without the quiet zone around. Throws a `RangeError` for a text that is too long. */
export const encodeQr = (text: string): boolean[][] => {
  const bytes = Buffer.from(text, "utf8");
  const version =
    1 + versions.findIndex((_size, index) => dataBytesOf(index + 1) >= headerBytes(index + 1) + bytes.length);
  if (version === 0) throw new RangeError("Too long for a code of this kind");
  const codewords = interleave(toDataBytes(bytes, version), version);
  const masked = masks.map((isFlipped, mask) => draw(codewords, version, mask, isFlipped));
  return masked.toSorted((a, b) => penaltyOf(a) - penaltyOf(b))[0] ?? [];
};

/** SVG, black on white with the quiet zone that cameras want. */
export const drawQr = (text: string): string => {
  const rows = encodeQr(text);
  const size = rows.length + 2 * quiet;
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join("")}"/></svg>\n`
  );
};

const quiet = 4;

// --- Bytes ---

const sizeOf = (version: number) => 17 + 4 * version;

/** Of everything that is neither pattern nor information about the code itself. */
const allBytesOf = (version: number): number => {
  const count = centresOf(version).length;
  const patterns = count === 0 ? 0 : (25 * count - 10) * count - 55;
  return Math.floor(((16 * version + 128) * version + 64 - patterns - (version >= 7 ? 36 : 0)) / 8);
};
const dataBytesOf = (version: number): number => {
  const { correction, blocks } = versions[version - 1]!;
  return allBytesOf(version) - correction * blocks;
};
/** The mode in four bits and the length in 8 or 16, rounded up together with the four bits of the end. */
const headerBytes = (version: number) => (version < 10 ? 2 : 3);

const toDataBytes = (bytes: Buffer, version: number): number[] => {
  const digits = version < 10 ? 2 : 4;
  const hex = `4${bytes.length.toString(16).padStart(digits, "0")}${bytes.toString("hex")}0`;
  const data = [...Buffer.from(hex, "hex")];
  for (let pad = 0xec; data.length < dataBytesOf(version); pad ^= 0xec ^ 0x11) data.push(pad);
  return data;
};

/** Byte by byte of all blocks in turn, first the data, then what corrects it. The last blocks may be longer by one. */
const interleave = (data: readonly number[], version: number): number[] => {
  const { correction, blocks: count } = versions[version - 1]!;
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let start = 0;
  const blocks = Array.from({ length: count }, (_block, index) => {
    const end = start + short + (index >= count - longer ? 1 : 0);
    const block = data.slice(start, end);
    start = end;
    return { block, check: correctionOf(block, correction) };
  });
  const woven = (parts: readonly (readonly number[])[], length: number) =>
    Array.from({ length }, (_byte, at) => parts.flatMap((part) => part[at] ?? [])).flat();
  return [
    ...woven(
      blocks.map(({ block }) => block),
      short + 1,
    ),
    ...woven(
      blocks.map(({ check }) => check),
      correction,
    ),
  ];
};

// --- Error correction: Reed and Solomon's, over the field of 256 that x^8 + x^4 + x^3 + x^2 + 1 makes ---

const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    if ((b >>> bit) & 1) product ^= a;
  }
  return product;
};

/** The remainder of the block by the product of (x - 2^0), (x - 2^1) and so on. */
const correctionOf = (block: readonly number[], degree: number): number[] => {
  let generator = [1];
  for (let index = 0, root = 1; index < degree; index++, root = times(root, 2))
    generator = [...generator, 0].map((term, at) => term ^ times(at ? generator[at - 1]! : 0, root));
  let rest = Array.from({ length: degree }, () => 0);
  for (const byte of block) {
    const factor = byte ^ rest[0]!;
    rest = [...rest.slice(1), 0].map((term, at) => term ^ times(generator[at + 1]!, factor));
  }
  return rest;
};

// --- Squares ---

/** Where the small squares that help to straighten a picture are, in both directions. */
const centresOf = (version: number): number[] => {
  if (version === 1) return [];
  const last = sizeOf(version) - 7;
  return version < 7 ? [6, last] : [6, (6 + last) / 2, last];
};

/** Which squares a mask flips; x is the column. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const draw = (
  codewords: readonly number[],
  version: number,
  mask: number,
  isFlipped: (x: number, y: number) => boolean,
): boolean[][] => {
  const size = sizeOf(version);
  const squares: (boolean | undefined)[][] = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined),
  );
  const set = (x: number, y: number, isDark: boolean) => {
    const row = squares[y];
    if (row && x >= 0 && x < size) row[x] = isDark;
  };

  for (let at = 8; at < size - 8; at++) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    square(4, (dx, dy, ring) => set(left + 3 + dx, top + 3 + dy, ring !== 2 && ring !== 4));
  const centres = centresOf(version);
  for (const x of centres)
    for (const y of centres) {
      const isCorner = [`6 6`, `6 ${size - 7}`, `${size - 7} 6`].includes(`${x} ${y}`);
      if (!isCorner) square(2, (dx, dy, ring) => set(x + dx, y + dy, ring !== 1));
    }
  drawInformation(set, version, mask);

  const bits = codewords.flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >>> bit) & 1) === 1));
  let next = 0;
  for (const { x, y } of zigzag(size))
    if (squares[y]?.[x] === undefined) set(x, y, (bits[next++] ?? false) !== isFlipped(x, y));
  return squares.map((row) => row.map((isDark) => isDark === true));
};

/** Everything around a centre, with its distance from it. */
const square = (radius: number, each: (dx: number, dy: number, ring: number) => void) => {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) each(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)));
};

/** From the right, two columns at a time, up and down by turns; the column of the dotted line is left out. */
function* zigzag(size: number) {
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) yield { x, y: isUp ? size - 1 - step : step };
  }
}

/** Which mask there is, twice, and from version 7 on which version. */
const drawInformation = (
  set: (x: number, y: number, isDark: boolean) => void,
  version: number,
  mask: number,
) => {
  const size = sizeOf(version);
  const format = withRemainder(mask, 10, 0x537) ^ 0x5412; // M is 00
  for (let bit = 0; bit < 15; bit++) {
    const isDark = ((format >>> bit) & 1) === 1;
    const [x, y] = formatPlaces[bit]!;
    set(x, y, isDark);
    if (bit < 8) set(size - 1 - bit, 8, isDark);
    else set(8, size - 15 + bit, isDark);
  }
  set(8, size - 8, true);
  if (version < 7) return;
  const information = withRemainder(version, 12, 0x1f25);
  for (let bit = 0; bit < 18; bit++) {
    const isDark = ((information >>> bit) & 1) === 1;
    const near = Math.floor(bit / 3);
    const far = size - 11 + (bit % 3);
    set(near, far, isDark);
    set(far, near, isDark);
  }
};

/** Column and row of each bit beside the upper left pattern. */
const formatPlaces: readonly (readonly [number, number])[] = [
  [8, 0],
  [8, 1],
  [8, 2],
  [8, 3],
  [8, 4],
  [8, 5],
  [8, 7],
  [8, 8],
  [7, 8],
  [5, 8],
  [4, 8],
  [3, 8],
  [2, 8],
  [1, 8],
  [0, 8],
];

const withRemainder = (value: number, bits: number, divisor: number): number => {
  let rest = value;
  for (let step = 0; step < bits; step++) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * divisor);
  return (value << bits) | rest;
};

/** Long runs and large areas are hard to read; so is much more dark than light. */
const penaltyOf = (squares: readonly (readonly boolean[])[]): number => {
  const columns = squares.map((_row, x) => squares.map((row) => row[x] === true));
  let penalty = 0;
  for (const line of [...squares, ...columns]) {
    const text = line.map(Number).join("");
    for (const { length } of text.match(/0{5,}|1{5,}/g) ?? []) penalty += length - 2;
    penalty += 40 * (text.match(/(?<=0000)1011101|1011101(?=0000)/g) ?? []).length;
  }
  for (const [y, row] of squares.slice(1).entries())
    for (const [x, isDark] of row.slice(1).entries())
      if (isDark === row[x] && isDark === squares[y]?.[x] && isDark === squares[y]?.[x + 1]) penalty += 3;
  const dark = squares.flat().filter(Boolean).length / squares.length ** 2;
  return penalty + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
};
