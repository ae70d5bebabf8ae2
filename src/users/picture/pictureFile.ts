/** What may be chosen as a picture, and reading and cutting it in the browser. */

/** Bytes of the file that is chosen. What is sent afterwards is much smaller. */
export const maxPictureSize = 20_000_000;

export const pictureTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"] as const;

/** A message key and what fills it in. */
export interface PictureProblem {
  key: string;
  size?: number;
  max?: number;
}

/** What is wrong with a file, as far as its name and size tell. */
export const pictureProblem = ({ type, size }: Pick<File, "type" | "size">): PictureProblem | undefined => {
  if (!(pictureTypes as readonly string[]).includes(type)) return { key: "user.picture.problem.type" };
  if (!size) return { key: "user.picture.problem.empty" };
  return size > maxPictureSize
    ? { key: "user.picture.problem.size", size: toMegabytes(size), max: toMegabytes(maxPictureSize) }
    : undefined;
};

export const toMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** Rejects where the file cannot be drawn. Whoever asks calls `free` when the picture is no longer shown. */
export const readPicture = async (file: Blob): Promise<{ image: HTMLImageElement; free(): void }> => {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    if (!image.naturalWidth || !image.naturalHeight) throw new Error("A picture without any size");
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  return { image, free: () => URL.revokeObjectURL(url) };
};

/** The part of a picture that is kept, in its own pixels. */
export interface Square {
  x: number;
  y: number;
  size: number;
}

/** Pixels: enough for the largest place where a server's apps show a user. */
const edge = 512;

/** What may be seen through stays so; a photograph stays small. Rejects where the browser has no canvas for it. */
export const cutPicture = async (image: HTMLImageElement, square: Square, type: string): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.max(1, Math.min(edge, Math.round(square.size)));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, square.x, square.y, square.size, square.size, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("This browser could not cut the picture"))),
      type === "image/jpeg" ? "image/jpeg" : "image/png",
      0.9,
    );
  });
};
