/**
 * Takes the README's pictures of the running product, with the demo's people, into docs/. Each is looked
 * at as a visitor would see it: same window, language and address, no caret, no animation.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "./chromium.mjs";
import { startEmbeddedServer } from "./embedded-server.mjs";
import { ensureBuild } from "./sources.mjs";

const root = path.join(import.meta.dirname, "..");
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

await ensureBuild();
const data = mkdtempSync(path.join(tmpdir(), "usher-pictures-"));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
let server;
try {
  server = await startEmbeddedServer("--port", "8484", "--data", data, "--app", path.join(root, "dist"));
  await take("login", { viewport: desktop }, async () => {});
  await take("list", { viewport: desktop }, signIn);
  await take("list-dark", { viewport: desktop, colorScheme: "dark" }, signIn);
  await take("edit", { viewport: desktop }, async (page) => {
    await signIn(page);
    await page
      .getByRole("link", { name: "mia", exact: true })
      .or(page.getByText("mia", { exact: true }))
      .first()
      .click();
    await page.getByRole("button", { name: "Save" }).waitFor();
  });
  await take("phone", { viewport: phone, deviceScaleFactor: 2, isMobile: true, hasTouch: true }, signIn);
} finally {
  await server?.stop();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}

async function take(name, options, arrive) {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${server.address}#/demo/`);
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await arrive(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await page.screenshot({
    path: path.join(root, "docs", `${name}.png`),
    animations: "disabled",
    caret: "hide",
  });
  await context.close();
  console.log(`docs/${name}.png`);
}

/** The demo's name and password are filled in. */
async function signIn(page) {
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("Mia Lindqvist").first().waitFor();
}
