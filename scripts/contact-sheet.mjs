/**
 * Puts pictures of the running product on one sheet, docs/contact-sheet.webp, which README opens with: light and
 * dark, from left to right and from right to left, at a desk and on a phone. The walk of e2e/pictures.spec.ts takes
 * them. `--album FOLDER`: of pictures taken before (`USHER_ALBUM=FOLDER npm run e2e -- pictures`).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "./chromium.mjs";

const root = path.join(import.meta.dirname, "..");
const target = path.join(root, "docs", "contact-sheet.webp");

/** Each row fills the sheet, and all in it are equally high. As the album calls them. */
const rows = [
  ["en-desk-list-selected-light", "en-phone-list-light", "ar-phone-list-dark"],
  ["en-desk-overview-dark", "ar-desk-access-grid-light", "en-desk-watching-light"],
  [
    "en-phone-faces-light",
    "ar-phone-review-light",
    "en-phone-overview-dark",
    "en-phone-access-light",
    "ar-phone-week-dark",
    "en-phone-dry-run-light",
    "en-phone-watching-dark",
  ],
  ["ar-desk-list-dark", "en-desk-conflict-light", "en-desk-palette-dark"],
];

const width = 2000;
const gap = 32;
const margin = 56;

const { values } = parseArgs({ options: { album: { type: "string" } } });
const executablePath = ensureChromium();
const album = values.album ?? takePictures();
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  await page.setContent(sheet());
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const { height } = await page.locator("body").boundingBox();
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", {
    format: "webp",
    quality: 80,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.ceil(height), scale: 1 },
  });
  const picture = Buffer.from(data, "base64");
  writeFileSync(target, picture);
  console.log(`${path.relative(root, target)}: ${Math.round(picture.length / 1000)} kB`);
} finally {
  await browser.close();
  if (!values.album) rmSync(album, { recursive: true });
}

/** By the walk, without its checks. Answers with the folder. */
function takePictures() {
  const folder = mkdtempSync(path.join(tmpdir(), "usher-album-"));
  const states = new Set(rows.flat().map((name) => name.replace(/^..-[a-z]+-(.*)-[a-z]+$/, "$1")));
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "scripts", "e2e.mjs"), "--project=real", "pictures.spec"],
    { stdio: "inherit", env: { ...process.env, USHER_ALBUM: folder, USHER_STATES: [...states].join() } },
  );
  if (status !== 0) process.exit(status ?? 1);
  return folder;
}

function sheet() {
  return `<!doctype html><style>
    body { margin: 0; padding: ${margin}px; display: grid; gap: ${gap}px; background: #e6dfe3;
      background: linear-gradient(160deg, #f3eee8 0%, #e3d9e2 55%, #cfc3d6 100%); box-sizing: border-box; width: ${width}px; }
    div { display: flex; gap: ${gap}px; }
    /* The wider the picture, the wider its place: then all are equally high. */
    figure { margin: 0; border-radius: 16px; overflow: hidden; display: grid;
      box-shadow: 0 0 0 1px rgb(33 28 38 / 12%), 0 18px 40px -12px rgb(33 28 38 / 35%); }
    figure.phone { border-radius: 26px; }
    img { display: block; width: 100%; }
  </style>${rows.map((names) => `<div>${names.map(figure).join("")}</div>`).join("")}`;
}

function figure(name) {
  const isPhone = name.includes("-phone-");
  const ratio = isPhone ? 360 / 740 : 1280 / 800;
  const data = readFileSync(path.join(album, `${name}.png`)).toString("base64");
  return `<figure class="${isPhone ? "phone" : "desk"}" style="flex: ${ratio} 1 0"><img src="data:image/png;base64,${data}"></figure>`;
}
