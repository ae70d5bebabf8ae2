/** The pictures of README.md: whole windows, in light. */
import { disableSelected, fillJournal, toggle } from "./many.mjs";

export const readme = {
  options: { viewport: { width: 1280, height: 800 } },
  async act(desk) {
    const { page } = desk;
    await desk.signIn("demo");
    await desk.open("films");
    await page.getByText("Who are you?").waitFor();
    await desk.shoot("faces.png");

    await desk.signIn("films");
    await desk.openUser("mia", "Access");
    await desk.shoot("policy.png");
    for (const name of ["May connect from outside", "May download"])
      await page.getByRole("switch", { name }).click();
    await desk.click("Save");
    await desk.dialog().waitFor();
    await desk.shoot("review.png");
    await desk.click("Save these changes");
    await desk.dialog().waitFor({ state: "detached" });
    await desk.closeNotice();

    await desk.goTo("Access");
    await page.getByRole("gridcell", { name: "Yes" }).first().waitFor();
    await toggle(desk, "chloe", "Home videos");
    await toggle(desk, "emil", "Music");
    await desk.scrollToTop();
    await desk.shoot("access.png");
    await desk.click("Discard all");

    await desk.goTo("Users");
    await desk.select("chloe", "demo", "diego", "dilnoza");
    await disableSelected(desk);
    await desk.shoot("dry-run.png");
    await desk.goTo("Users");
    await fillJournal(desk);
    await desk.goTo("Journal");
    await page.getByRole("button", { name: /^Undo this change to mia/ }).waitFor();
    await desk.shoot("journal.png");
  },
};
