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
  await take("connect", {}, async () => {}, "");
  await take("login", {}, async () => {});
  await take("list", {}, signIn);
  await take("list-dark", { colorScheme: "dark" }, signIn);
  await take("phone", { viewport: phone, deviceScaleFactor: 2, isMobile: true, hasTouch: true }, signIn);
  await take("faces", {}, async (page) => page.getByText("Who are you?").waitFor(), "films");
  await take("policy", {}, (page) => openPolicy(page, "mia"), "films");
  await take("review", {}, review, "films");
  await take("access", {}, stageAccess, "films");
  await take("dry-run", {}, planForMany, "films");
  await take("journal", {}, writeAndLookBack, "films");
} finally {
  await server?.stop();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}

/** `server`: the id of the demo server whose sign-in page is open when `arrive` begins. */
async function take(name, options, arrive, id = "demo") {
  const context = await browser.newContext({
    viewport: desktop,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${server.address}#/${id && `${id}/`}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
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

/** The demo's name and password are filled in; where the server shows faces, its own is picked first. */
async function signIn(page) {
  const face = page.getByRole("button", { name: "demo", exact: true });
  if (await face.isVisible()) await face.click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Users" }).waitFor();
  await page.locator("tbody tr, main li").first().waitFor();
}

async function openPolicy(page, username) {
  await signIn(page);
  await page.locator('a[href*="/users/"]').filter({ hasText: username }).first().click();
  await page.getByRole("tab", { name: "Access" }).click();
  await page.locator('[role="tabpanel"] input[type="checkbox"]').first().waitFor();
}

async function review(page) {
  await openPolicy(page, "mia");
  await page
    .getByRole("switch", { name: "Enable access to all libraries" })
    .or(page.getByLabel(/all libraries/i))
    .first()
    .click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("dialog").waitFor();
}

async function stageAccess(page) {
  await signIn(page);
  await page.getByRole("link", { name: "Access" }).first().click();
  const cell = page.locator('[role="gridcell"]');
  await cell.first().waitFor();
  await page.waitForLoadState("networkidle");
  for (const at of [8, 15, 22]) await cell.nth(at).click();
}

/** Three people, one setting, and what it would do to each. */
async function planForMany(page) {
  await signIn(page);
  for (const name of ["chloe", "demo", "mia", "diego"])
    await page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: /Disable/ }).click();
  await page.getByText(/What will happen/).waitFor();
}

async function writeAndLookBack(page) {
  await openPolicy(page, "chloe");
  await page.locator('[role="tabpanel"] input[type="checkbox"]:not(:disabled)').nth(3).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Save these changes" }).click();
  await page.getByText("No changes").waitFor();
  await page.getByRole("link", { name: "Journal" }).first().click();
  await page.getByRole("heading", { name: "Journal" }).waitFor();
}
