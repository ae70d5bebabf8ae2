/** Draws small pictures for the people of the demo: PNG files, made here so that none has to be kept. */
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [number, number, number];

/** Pixels on a side. */
const size = 96;

/** A face in plain shapes. The same name gives the same picture. */
export const drawFace = (name: string): Buffer => {
  const seed = crc32(Buffer.from(name));
  const hue = seed % 360;
  const background = [toColour(hue, 0.45, 0.62), toColour(hue + 40, 0.5, 0.42)] as const;
  const skin = toColour(20 + (seed % 17), 0.5, 0.35 + ((seed >>> 8) % 40) / 100);
  const hair = toColour((seed >>> 4) % 360, 0.25, 0.15 + ((seed >>> 16) % 30) / 100);
  const shirt = toColour(hue + 180, 0.4, 0.45);
  return toPng((x, y) => {
    if (isInEllipse(x, y, 0.5, 0.45, 0.19, 0.24) && y > 0.33 + ((seed >>> 12) % 8) / 100) return skin;
    if (isInEllipse(x, y, 0.5, 0.42, 0.24, 0.27)) return hair;
    if (isInEllipse(x, y, 0.5, 1.08, 0.4, 0.42)) return shirt;
    return mix(background[0], background[1], y);
  });
};

const isInEllipse = (x: number, y: number, centerX: number, centerY: number, width: number, height: number) =>
  ((x - centerX) / width) ** 2 + ((y - centerY) / height) ** 2 <= 1;

const mix = (from: Colour, to: Colour, share: number): Colour =>
  [0, 1, 2].map((at) => Math.round(from[at]! + (to[at]! - from[at]!) * share)) as unknown as Colour;

/** From hue (degrees), saturation and lightness (0 to 1). */
const toColour = (hue: number, saturation: number, lightness: number): Colour => {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
};

/** `colourAt` takes a place from 0 to 1 in both directions. */
const toPng = (colourAt: (x: number, y: number) => Colour): Buffer => {
  const rowBytes = 1 + size * 3; // each row begins with its filter: none
  const pixels = Buffer.alloc(rowBytes * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      pixels.set(colourAt(column / size, row / size), row * rowBytes + 1 + column * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, red, green and blue
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk("IHDR", header),
    toChunk("IDAT", deflateSync(pixels)),
    toChunk("IEND", Buffer.alloc(0)),
  ]);
};

const toChunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
