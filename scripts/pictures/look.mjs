/** What helps on every page. */

export const look = {
  async overview(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await desk.goTo("Overview");
    await page.getByRole("heading", { name: "Active now" }).waitFor();
    await desk.isTall(1160);
    await desk.take("overview", { height: 964 });
  },

  async keyboard(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await desk.openUser("mia");
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.type("pa");
    await page.getByRole("option", { name: /^grandpa/ }).waitFor();
    await desk.take("command-palette", { height: 560 });
    await page.keyboard.press("Escape");
    await desk.dialog().waitFor({ state: "detached" });
    await desk.isTall(960);
    await page.keyboard.press("Shift+?");
    await desk.dialog().waitFor();
    await desk.take("shortcuts", { of: desk.dialog(), margin: 24 });
  },

  "language-and-look": {
    options: { viewport: { width: 900, height: 560 } },
    async act(desk) {
      const { page } = desk;
      await desk.signIn("films");
      await desk.click("You are demo. Open your menu");
      await page.getByRole("menuitem", { name: /^Language/ }).waitFor();
      await desk.take("language-and-look");
    },
  },

  /** The other picture of that guide: it needs a window of its own. */
  phone: {
    options: { viewport: { width: 390, height: 720 }, isMobile: true, hasTouch: true },
    async act(desk) {
      await desk.signIn("films");
      await desk.take("phone");
    },
  },
};
