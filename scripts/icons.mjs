/** Makes the icons of an installed Usher from public/favicon.svg. Run it after changing that. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright";
import { ensureChromium } from "./chromium.mjs";

const folder = path.join(import.meta.dirname, "..", "public");

/** Launchers cut a maskable icon to a shape of theirs, so its ground reaches all corners and the mark is smaller. */
const icons = [
  { name: "icon-192.png", size: 192 },
  { name: "icon-512.png", size: 512 },
  { name: "icon-maskable.png", size: 512, ground: "#7a3b69", scale: 0.8 },
  { name: "apple-touch-icon.png", size: 180, ground: "#7a3b69", scale: 0.9 },
];

const svg = await readFile(path.join(folder, "favicon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: ensureChromium() });
for (const { name, size, ground = "transparent", scale = 1 } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
    html { background: ${ground}; }
    body { margin: 0; display: grid; place-items: center; height: ${size}px; }
    svg { width: ${size * scale}px; height: ${size * scale}px; }
  </style>${svg}`);
  await writeFile(path.join(folder, name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
