/** The colours of docs/design.md as pictures, one of each mode, from the tokens themselves. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";

const tokensFile = path.join(import.meta.dirname, "..", "..", "src", "ui", "tokens.ts");

export const swatches = {
  options: { viewport: { width: 880, height: 720 } },
  async act(desk) {
    const { colours, accents, radii, fontFamily } = await readTokens();
    for (const mode of Object.keys(colours)) {
      const tokens = colours[mode];
      await desk.page.setContent(`
        <style>
          body { margin: 0; font: 14px/1.3 ${fontFamily}; color: ${tokens.text}; background: ${tokens.background}; }
          main { padding: 24px; display: grid; gap: 20px; }
          .row { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }
          .accents { grid-template-columns: repeat(${Object.keys(accents).length}, 1fr); }
          .swatch { padding: 12px; border-radius: ${radii.control}px; border: 1px solid ${tokens.line}; height: 48px;
            display: flex; flex-direction: column; justify-content: space-between; }
          b { font-weight: 600; }
          code { font: 12px ui-monospace, monospace; }
        </style>
        <main>
          <div class="row">${Object.entries(tokens).map(swatch(tokens)).join("")}</div>
          <div class="row accents">${Object.entries(accents)
            .map(([name, of]) => [name, of[mode]])
            .map(swatch(tokens))
            .join("")}</div>
        </main>`);
      await desk.shoot(path.join("pictures", `colours-${mode}.png`), { of: desk.page.locator("main") });
    }
  },
};

/** Its name on it, in whichever of the two kinds of text can be read there. */
const swatch =
  ({ text, onAccent }) =>
  ([name, colour]) =>
    `<div class="swatch" style="background: ${colour}; color: ${
      [text, onAccent].toSorted((one, other) => contrast(other, colour) - contrast(one, colour))[0]
    }"><b>${name}</b><code>${colour}</code></div>`;

/** WCAG 2's. */
const contrast = (...pair) => {
  const [light, dark] = pair.map(luminance).toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const readTokens = async () => {
  const { code } = await transform(await readFile(tokensFile, "utf8"), { loader: "ts" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};
