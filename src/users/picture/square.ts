/** Which square of a picture is kept: it never leaves the picture, whatever is dragged or zoomed. Pure. */
import type { Square } from "./pictureFile";

export interface Size {
  width: number;
  height: number;
}

/** Times the largest square that fits. */
export const maxZoom = 4;

/** The largest one, from the middle. */
export const firstSquare = ({ width, height }: Size): Square => {
  const size = Math.min(width, height);
  return { x: (width - size) / 2, y: (height - size) / 2, size };
};

/** The middle stays where it is, as far as the edges allow. `zoom`: 1 is the largest square. */
export const zoomTo = (picture: Size, square: Square, zoom: number): Square => {
  const size = Math.min(picture.width, picture.height) / zoom;
  const middle = (start: number) => start + square.size / 2 - size / 2;
  return within(picture, { x: middle(square.x), y: middle(square.y), size });
};

/** By pixels of the picture. */
export const moveBy = (picture: Size, square: Square, x: number, y: number): Square =>
  within(picture, { ...square, x: square.x + x, y: square.y + y });

export const zoomOf = (picture: Size, { size }: Square) => Math.min(picture.width, picture.height) / size;

const within = ({ width, height }: Size, { x, y, size }: Square): Square => ({
  x: Math.max(0, Math.min(width - size, x)),
  y: Math.max(0, Math.min(height - size, y)),
  size,
});
