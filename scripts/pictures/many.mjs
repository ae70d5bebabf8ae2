/** What is done to many users: selecting, the dry run, the journal, the grid, templates and files. */

const csv = `name,libraries,isHidden
nils,Children's films; Music,no
freja,Children's films; Shows,no
grandpa,Movies; Home videos; Concerts,
emil,,
`;

export const disableSelected = async ({ page }) => {
  await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Disable…" }).click();
  await page.getByRole("heading", { name: "What will happen" }).waitFor();
};

/** From the list: two users are disabled together, and one is deleted. */
export const fillJournal = async (desk) => {
  const { page } = desk;
  await desk.select("aisha", "chloe");
  await disableSelected(desk);
  await desk.click("Apply to 2 users");
  await desk
    .dialog()
    .getByText(/^Finished/)
    .waitFor();
  await desk.button("Close", desk.dialog()).click();
  await desk.click("Put this away");
  await desk.goTo("Users");
  await desk.click("Actions for hana");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await desk.button("Delete user", desk.dialog()).click();
  await page.getByText("hana was deleted").waitFor();
  await desk.closeNotice();
};

/** By the names of the user and the column. */
export const toggle = async ({ page }, user, column) => {
  const grid = page.getByRole("grid");
  const columns = await grid.getByRole("columnheader").allTextContents();
  const row = grid
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${user}\\b`) }) });
  await row.getByRole("gridcell").nth(columns.slice(1).indexOf(column)).click();
};

export const many = {
  async "change-many"(desk) {
    await desk.signIn("films");
    await desk.select("aisha", "chloe", "demo", "dilnoza");
    await desk.take("select");
    await disableSelected(desk);
    await desk.take("dry-run", { of: desk.page.getByRole("main"), margin: 0, height: 460 });
  },

  async undo(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await fillJournal(desk);
    await desk.openUser("kwame", "Access");
    await page.getByRole("switch", { name: "May download" }).click();
    await desk.saveReviewed();
    await desk.button("Undo").waitFor();
    await desk.scrollToTop();
    await desk.take("undo-notice", { height: 320 });
    await desk.closeNotice();
    await desk.goTo("Journal");
    await page.getByRole("button", { name: /^Undo this change to kwame/ }).waitFor();
    await desk.take("journal");
  },

  async "access-grid"(desk) {
    const { page } = desk;
    await desk.isTall(840);
    await desk.signIn("films");
    await desk.goTo("Access");
    await page.getByRole("gridcell", { name: "Yes" }).first().waitFor();
    for (const [user, column] of [
      ["chloe", "Home videos"],
      ["emil", "Music"],
      ["grandpa", "Concerts"],
    ])
      await toggle(desk, user, column);
    await desk.scrollToTop();
    await desk.take("access-grid");
  },

  async templates(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await desk.openUser("emil");
    await page.getByRole("link", { name: "Save as a template…" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Children");
    await desk.take("templates");
  },

  async "import-and-export"(desk) {
    const { page } = desk;
    await desk.signIn("films");
    await desk.click("Export & import");
    await page.getByRole("menuitem", { name: "Import users from a file…" }).click();
    await page.getByRole("heading", { name: "Import users" }).waitFor();
    const file = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await page.locator("input[type=file]").setInputFiles(file);
    await desk.button("Create 2 users").waitFor();
    await desk.take("import-and-export", { height: 580 });
  },
};
