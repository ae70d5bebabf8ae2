/** Adding somebody, changing one user, and a child's account. */

const password = "violet-kettle-9-orbit";

const fillPassword = (page) =>
  page
    .getByLabel(/^Password/)
    .and(page.locator("input"))
    .fill(password);

const allLibraries = (page) => page.getByRole("switch", { name: "All libraries", exact: true });

const chooseLibraries = async (page, ...names) => {
  await allLibraries(page).click();
  const list = page.getByRole("group", { name: "Libraries" });
  for (const name of names) await list.getByRole("checkbox", { name, exact: true }).check();
};

const choose = async (page, label, option) => {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
};

export const oneUser = {
  async "add-a-user"(desk) {
    const { page } = desk;
    await desk.isTall(1000);
    await desk.signIn("demo");
    await page.getByRole("link", { name: "Create user" }).click();
    await page.getByRole("textbox", { name: "User name" }).fill("ada");
    await page.getByRole("textbox", { name: "Full name" }).fill("Ada Lovelace");
    await page.getByRole("textbox", { name: "E-mail" }).fill("ada@example.org");
    await fillPassword(page);
    await page
      .getByText(/^(Fair|Good|Strong)\b/)
      .first()
      .waitFor();
    await desk.scrollToTop();
    await desk.take("add-a-user", { of: page.locator("main form") });
  },

  async "change-a-user"(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await desk.openUser("kwame", "Access");
    await desk.take("change-a-user");
    await chooseLibraries(page, "Movies", "Shows");
    await page.getByRole("switch", { name: "May connect from outside" }).click();
    await desk.click("Save");
    await desk.dialog().waitFor();
    await desk.take("review", { of: desk.dialog(), margin: 32 });
  },

  async "childs-account"(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await page.getByRole("link", { name: "Create user" }).click();
    await page.getByRole("textbox", { name: "User name" }).fill("nils");
    await fillPassword(page);
    await chooseLibraries(page, "Children's films", "Music");
    await desk.isTall(1900);
    await desk.take("childs-account", { of: page.getByRole("region", { name: "Libraries" }), margin: 24 });
    await desk.click("Create and open");
    await page.getByRole("tab", { name: "Parental" }).click();
    await page.getByRole("radio", { name: "Only at these hours" }).check();
    const hours = page.getByRole("group", { name: "Hours without painting" });
    await hours.waitFor();
    await desk.click("Take away"); // at first, it is every hour of the week
    await choose(page, "From", "15:00");
    await choose(page, "Until", "19:30");
    await desk.click("Allow");
    await desk.take("hours", { of: page.getByRole("group", { name: "Hours", exact: true }), margin: 24 });
  },
};
