/** Pictures of a state: in blocks to be compared with those of before, and in letters to be looked at. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { turn } from "../axe.ts";
import { blockFont } from "./blocks.ts";
import { expect } from "./stage.ts";

const font = blockFont().toString("base64");

const style = `
*, *::before, *::after { font-family: "Blocks" !important; font-synthesis: none !important; }
* { caret-color: transparent !important; }
/* Colours that run into each other are dithered, on each version otherwise. */
.u-page { background-image: none !important; }`;

/** Half as large as on screen: small files, and what is out of place by two pixels still shows. */
const scale = 0.5;

/** All letters of the page become blocks, until it is loaded again. */
export const setInBlocks = async (page: Page) => {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    document.fonts.add(await new FontFace("Blocks", bytes, { weight: "1 1000" }).load());
  }, font);
  // The page's policy takes no other style element.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
};

/** Compares with e2e/pictures/<name>.png, or writes it: `npm run e2e -- pictures --update-snapshots`. */
export const compare = async (page: Page, devtools: CDPSession, name: string) => {
  const picture = await take(page, devtools);
  expect.soft(picture, name).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.002 });
};

/** In light and in dark, for whoever looks at them: scripts/contact-sheet.mjs. */
export const keep = async (page: Page, folder: string, name: string) => {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await turn(page, scheme);
    const file = path.join(folder, `${name}-${scheme}.png`);
    await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  }
};

const take = async (page: Page, devtools: CDPSession) => {
  const clip = await page.evaluate(() => ({
    x: window.scrollX,
    y: window.scrollY,
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  const { data } = await devtools.send("Page.captureScreenshot", { clip: { ...clip, scale } });
  return Buffer.from(data, "base64");
};
