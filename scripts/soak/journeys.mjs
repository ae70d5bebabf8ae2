/** What one does all day, again and again. Everything that is changed is changed back, so that each round is like the last. */

/** Signs in to both servers, by hand, in one page that is never loaded again. */
export const comeIn = async (page, address) => {
  await page.goto(`${address}/`);
  for (const server of servers) {
    await go(page, `/${server}`);
    await signIn(page, server);
  }
};

export const playRound = async (page, round) => {
  for (const server of servers) {
    await go(page, `/${server}/users`);
    await wander(page);
    await open(page);
    if (server === "demo") await rename(page, round);
    await lookAtChanges(page);
    await look(page, server);
  }
  await editPolicy(page);
  await changeLooks(page);
  await signOutAndIn(page, "films");
  await go(page, "/demo/users");
  await settled(page);
};

const servers = ["demo", "films"];

const go = async (page, place) => {
  await page.evaluate((hash) => (location.hash = hash), place);
};

const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

const someUser = (page) => page.locator("tbody tr a[href*='/users/']").first();

/** The list, filled. */
const settled = async (page) => {
  await someUser(page).waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
};

/** A Jellyfin shows faces first. Where the server does not answer in time, it is tried once more: what is filled in stays. */
const signIn = async (page, server) => {
  if (server === "films") await button(page, "demo").click();
  const password = page.locator('input[type="password"]');
  await password.waitFor(); // the demo's name and password are filled in
  const failure = page.locator("form").getByRole("alert");
  for (let time = 0; time < 3; time++) {
    await page.locator("form").getByRole("button", { name: "Sign in", exact: true }).click();
    await someUser(page).or(failure).first().waitFor();
    if (!(await failure.isVisible())) break;
  }
  await settled(page);
};

const signOutAndIn = async (page, server) => {
  await go(page, `/${server}/users`);
  await settled(page);
  await page.locator("#user-menu-button").click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await signIn(page, server);
};

/** Search, filter, sort, pages, and a dialog that is closed again. */
const wander = async (page) => {
  await settled(page);
  const search = page.getByRole("searchbox", { name: /^Search by user name/ });
  for (const text of ["mi", "nobody-here", ""]) {
    await search.fill(text);
    await page.waitForTimeout(300);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  }
  await button(page, /^Filter/).click();
  await page.getByRole("menuitemcheckbox", { name: "Role: Members" }).click();
  await settled(page);
  await button(page, /^Remove the filter/)
    .first()
    .click();
  await settled(page);
  for (const column of ["Last seen", "User name"]) {
    const head = page.getByRole("columnheader", { name: column }).getByRole("button").first();
    await head.click();
    await settled(page);
  }
  const next = button(page, "Next page");
  if (await next.isEnabled().catch(() => false)) {
    await next.click();
    await settled(page);
    await button(page, "Previous page").click();
    await settled(page);
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("mia");
  await page.waitForTimeout(300);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
};

/** Opens a user from the list, walks the tabs, asks whether to delete them and does not. */
const open = async (page) => {
  const link = page.locator("tbody tr a", { hasText: "mia" }).first();
  await link.click();
  await page.getByRole("tabpanel").waitFor();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await page.getByRole("tabpanel").waitFor();
  }
  await page.getByRole("tab").first().click();
  await button(page, "Delete user").click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
};

/** Changes a name and changes it back. */
const rename = async (page, round) => {
  const name = page.getByRole("textbox", { name: "Full name" });
  const before = await name.inputValue();
  for (const text of [`${before} ${round % 10}`, before]) {
    await name.fill(text);
    await save(page);
  }
};

/** With a review where the server's rights are concerned. */
const save = async (page) => {
  await button(page, "Save").click();
  const confirm = button(page, "Save these changes");
  const done = page.getByText("No changes").first();
  await confirm.or(done).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await done.waitFor();
};

/** Edits many as far as the dry run; back without a change. */
const lookAtChanges = async (page) => {
  await page.getByRole("link", { name: "All users" }).click();
  await settled(page);
  await page.getByRole("checkbox", { name: "Select everyone on this page" }).check();
  await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "Edit" }).click();
  await page.getByRole("checkbox", { name: "Change Administrator" }).check();
  await button(page, "Show what will happen").click();
  await button(page, /already so|will change/)
    .first()
    .waitFor();
  await page.goBack();
  await button(page, "Discard changes").click();
  await settled(page);
};

/** Pages that are only looked at. */
const look = async (page, server) => {
  for (const place of ["overview", "journal", "access", "templates", "profile"]) {
    await go(page, `/${server}/${place}`);
    await page.locator("main h1").first().waitFor();
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    await page.waitForTimeout(500); // they read more than one answer
  }
};

/** A right of a Jellyfin user, with its review; changed back. */
const editPolicy = async (page) => {
  await go(page, "/films/users");
  await settled(page);
  await page.locator("tbody tr a", { hasText: "mia" }).first().click();
  await page.getByRole("tab", { name: "Access" }).click();
  for (let time = 0; time < 2; time++) {
    await page.getByRole("switch", { name: "May download" }).click({ force: true });
    await save(page);
  }
};

/** Dark and light, Arabic and English. */
const changeLooks = async (page) => {
  for (const theme of ["dark", "light"])
    await chooseInMenu(page, `[role="menuitemradio"] >> nth=${theme === "dark" ? 2 : 0}`);
  for (const language of ["العربية", "English"]) {
    await page.locator("#user-menu-button").click();
    await page.locator("#language-menu-button").click();
    await page.getByRole("menuitemradio", { name: language }).click();
    await page.locator(`html[lang=${language === "English" ? "en" : "ar"}]`).waitFor();
  }
};

const chooseInMenu = async (page, selector) => {
  await page.locator("#user-menu-button").click();
  await page.locator(selector).click();
  await page.keyboard.press("Escape");
};
