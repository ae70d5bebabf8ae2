/** Whether two pictures are the same to the eye: the edges of letters and corners are drawn a little otherwise each time. */

/** Of 255, in one of the three colours of a pixel. */
const invisible = 40;

/** `page`: one of a browser that may decode PNGs, and is used for nothing else. */
export const looksSame = (page, one, other) =>
  page.evaluate(compare, { sources: [one, other].map((png) => png.toString("base64")), invisible });

const compare = async ({ sources, invisible: most }) => {
  const [one, other] = await Promise.all(
    sources.map(async (source) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.drawImage(picture, 0, 0);
      return canvas.getImageData(0, 0, width, height);
    }),
  );
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.data.every((value, at) => Math.abs(value - other.data[at]) <= most)
  );
};
