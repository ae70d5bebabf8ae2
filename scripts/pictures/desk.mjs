/** Somebody in front of the browser, who does what a user does and takes pictures of it. Finds things by role and name. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { looksSame } from "./looksSame.mjs";

const docs = path.join(import.meta.dirname, "..", "..", "docs");
const modes = ["light", "dark"];

export class Desk {
  #blank;

  /** `blank`: a page of another window, to compare pictures in. */
  constructor(page, address, blank) {
    this.page = page;
    this.address = address;
    this.#blank = blank;
  }

  /** `place` is what stands behind the `#`: "demo/users". */
  async open(place = "") {
    // Another hash alone would leave the page that is there standing for a while.
    await this.page.goto("about:blank");
    await this.page.goto(`${this.address}#/${place}`);
    await this.page.getByRole("heading", { level: 1 }).first().waitFor();
    await this.isCalm();
  }

  button(name, within = this.page) {
    return within.getByRole("button", { name, exact: typeof name === "string" });
  }

  dialog() {
    return this.page.getByRole("dialog");
  }

  async click(name) {
    await this.button(name).click();
  }

  /** As the demo's administrator, whose name and password are filled in. */
  async signIn(server) {
    await this.open(server);
    if (server === "household") await this.signInAtPlex();
    else {
      // The form is there first, and gives way to the faces of a server that shows some.
      if (server === "films") await this.click("demo");
      await this.click("Sign in");
    }
    await this.page.getByRole("heading", { name: "Users", level: 1 }).waitFor();
    await this.listIsThere();
  }

  /** To the faces of the household, and in as its administrator. */
  async signInAtPlex({ isWatching = true } = {}) {
    const opened = this.page.context().waitForEvent("page");
    await this.click("Continue in a new tab");
    const plex = await opened;
    await plex.getByLabel("User name or e-mail").fill("demo");
    await plex.getByLabel("Password").fill("demo");
    await plex.getByRole("button", { name: "Sign in and allow" }).click();
    await plex.getByRole("status").waitFor();
    await plex.close();
    const face = this.button(/^Demo Administrator/);
    await face.waitFor();
    if (isWatching) await face.click();
  }

  /** From one page to the next by the bar on top. */
  async goTo(page) {
    await this.page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: page }).click();
    await this.page.getByRole("heading", { level: 1 }).first().waitFor();
    await this.isCalm();
  }

  async saveReviewed() {
    await this.click("Save");
    await this.click("Save these changes");
    await this.dialog().waitFor({ state: "detached" });
    await this.isCalm();
  }

  /** What was done is said above the page for a while. */
  async closeNotice() {
    const notice = this.page.getByRole("alert").or(this.page.getByRole("status"));
    await this.button("Close", notice).click();
    await this.button("Close", notice).waitFor({ state: "detached" });
  }

  /** A window of another height shows more, or less, of the page. */
  async isTall(height) {
    await this.page.setViewportSize({ ...this.page.viewportSize(), height });
  }

  async scrollToTop() {
    await this.page.evaluate(() => window.scrollTo(0, 0));
  }

  async listIsThere() {
    await this.page.locator("main").getByRole("link", { name: /\w/ }).nth(1).waitFor();
    await this.isCalm();
  }

  async select(...names) {
    for (const name of names)
      await this.page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();
  }

  /** From the list, by a click on the name; `tab` as it is called on screen. */
  async openUser(name, tab) {
    await this.page
      .getByRole("link", { name: new RegExp(`^${name}\\b`) })
      .first()
      .click();
    await this.page.getByRole("tabpanel").waitFor();
    if (tab) await this.page.getByRole("tab", { name: tab, exact: true }).click();
    await this.isCalm();
  }

  /** Nothing is on its way any more. */
  async isCalm() {
    await this.page.waitForLoadState("networkidle");
    await this.page.waitForFunction(() => !document.querySelector("[aria-busy=true], .MuiSkeleton-root"));
  }

  /**
   * docs/guides/pictures/<name>-light.png and -dark.png: the window, or the part of it that `of` finds, with
   * `margin` pixels around it. `height` cuts off what is below.
   */
  async take(name, { of, margin = 16, height } = {}) {
    for (const mode of modes) {
      await this.page.emulateMedia({ colorScheme: mode });
      await this.page.waitForFunction(
        (wanted) => document.documentElement.style.colorScheme === wanted,
        mode,
      );
      await this.shoot(path.join("guides", "pictures", `${name}-${mode}.png`), { of, margin, height });
    }
    await this.page.emulateMedia({ colorScheme: modes[0] });
  }

  /** One picture, as it is now. `file`: below docs/. One that looks as before stays the file that it is. */
  async shoot(file, { of, margin = 0, height } = {}) {
    await this.page.mouse.move(0, 0);
    await this.isCalm();
    await this.page.evaluate(drawn);
    await this.#hideIds();
    const to = path.join(docs, file);
    mkdirSync(path.dirname(to), { recursive: true });
    const clip = await this.#clip(of, margin, height);
    const picture = await this.page.screenshot({ animations: "disabled", caret: "hide", clip });
    const isSame = existsSync(to) && (await looksSame(this.#blank, readFileSync(to), picture));
    if (!isSame) writeFileSync(to, picture);
    console.log(`docs/${file.replaceAll("\\", "/")}${isSame ? " as before" : ""}`);
  }

  /** Each server makes new ones. */
  #hideIds() {
    return this.page.locator("code").evaluateAll((codes) => {
      for (const { firstChild } of codes)
        if (firstChild instanceof Text && /^\w{20,}$/.test(firstChild.data))
          firstChild.data = "7c41e09b5d2f4a86b3e8".repeat(2).slice(0, firstChild.data.length);
    });
  }

  /** Whole pixels inside of the window. */
  async #clip(of, margin, most = Number.POSITIVE_INFINITY) {
    const { width, height } = this.page.viewportSize();
    const box = of ? await of.boundingBox() : { x: 0, y: 0, width, height };
    const around = of ? margin : 0;
    const x = Math.max(0, Math.floor(box.x - around));
    const y = Math.max(0, Math.floor(box.y - around));
    return {
      x,
      y,
      width: Math.min(width, Math.ceil(box.x + box.width + around)) - x,
      height: Math.min(most, Math.min(height, Math.ceil(box.y + box.height + around)) - y),
    };
  }
}

/** All letters and faces that can be seen. What is further down is only loaded when somebody gets there. */
const drawn = async () => {
  await document.fonts.ready;
  const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
};
