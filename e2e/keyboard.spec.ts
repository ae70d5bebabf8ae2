/** Without a mouse: a whole task by the keyboard alone, the same by names alone, and the keys that mean something. */
import { expect as expectFrom, type Locator, type Page } from "@playwright/test";
import { test as navidrome } from "./fixtures.ts";
import { expect, type JellyfinClient, type JellyfinServer, test } from "./jellyfin.ts";
import { home } from "./usher.ts";

const password = "violet-kettle-9-orbit";

/** Presses Tab until it has the keyboard, as somebody who sees the page would. */
const tabTo = async (page: Page, element: Locator, key: "Tab" | "Shift+Tab" = "Tab") => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await element.evaluate((each) => each === document.activeElement)) break;
  }
  await expectFrom(element).toBeFocused();
};

/** What is on the server in the end. */
const isChildWithTwoLibraries = async (server: JellyfinServer, name: string) => {
  const client: JellyfinClient = await server.signIn("demo");
  await expect.poll(async () => (await client.everybody()).map(({ Name }) => Name)).toContain(name);
  const policy = await client.policyOf(name);
  expect(policy.EnableAllFolders).toBe(false);
  expect(policy.EnabledFolders.toSorted()).toEqual(
    (await client.libraries("Children's films", "Shows")).toSorted(),
  );
  expect(policy.MaxParentalRating).not.toBeNull();
  expect(policy.IsHidden).toBe(false);
  await server.signIn(name, password);
};

// Once: what the releases do otherwise with a new user is looked at in jellyfinUsers.spec.ts.
test.describe("a child's account with two libraries", () => {
  test("@once is made by the keyboard alone, from the sign-in on", async ({ usher, server }) => {
    const { page } = usher;
    const { keyboard } = page;
    const named = (
      role: "textbox" | "switch" | "checkbox" | "combobox" | "button" | "tab",
      name: RegExp | string,
    ) => page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) });
    await page.addInitScript(() => {
      for (const event of ["pointerdown", "mousedown", "touchstart"])
        addEventListener(event, () => document.documentElement.setAttribute("data-pointed", event), true);
    });

    await usher.open();
    await expect(page.getByRole("button", { name: "mia" })).toBeVisible();
    await tabTo(page, page.getByRole("searchbox", { name: "Find your name" }));
    await keyboard.type("demo");
    await tabTo(page, page.getByRole("button", { name: "demo" }));
    await keyboard.press("Enter");
    await expect(usher.passwordField).toBeFocused();
    await keyboard.type("demo");
    await keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Users", level: 1 })).toBeFocused();
    await keyboard.press("c");
    await expect(page.getByRole("heading", { name: "Create a user" })).toBeFocused();
    await tabTo(page, usher.field("User name"));
    await keyboard.type("leo");
    await tabTo(page, usher.secretField("Password"));
    await keyboard.type(password);
    await tabTo(page, named("switch", "Hidden on the sign-in screen"));
    await keyboard.press("Space");
    await tabTo(page, named("switch", "All libraries"));
    await keyboard.press("Space");
    for (const library of ["Children's films", "Shows"]) {
      await tabTo(page, named("checkbox", library));
      await keyboard.press("Space");
    }
    await tabTo(page, named("combobox", /^Highest rating/));
    await keyboard.press("ArrowDown");
    await expect(page.getByRole("listbox")).toBeVisible();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await tabTo(page, named("button", "Create and open"));
    await keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "leo", level: 1 })).toBeFocused();
    await isChildWithTwoLibraries(server, "leo");
    // What was left out is one more tab away, and is reviewed before it is saved.
    await keyboard.press("Control+k");
    await keyboard.type("parental");
    await keyboard.press("Enter");
    await expect(named("tab", "Parental")).toBeFocused();
    await tabTo(page, named("checkbox", "Films"));
    await keyboard.press("Space");
    await keyboard.press("s");
    await expect(usher.dialog).toBeVisible();
    await keyboard.press("Enter");
    await expect(page.getByText("No changes")).toBeVisible();
    const client = await server.signIn("demo");
    expect((await client.policyOf("leo")).BlockUnratedItems).toEqual(["Movie"]);
    expect(await page.locator("html").getAttribute("data-pointed")).toBeNull();
  });

  test("@once is made by names alone, as whoever hears the page finds things", async ({ usher, server }) => {
    const { page } = usher;
    await usher.open();
    await page.getByRole("button", { name: "demo" }).click();
    await page.getByLabel("Password", { exact: true }).fill("demo");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("main").getByRole("link", { name: "Create user" }).click();

    const form = page.getByRole("main", { name: "Page" });
    await form.getByRole("textbox", { name: "User name" }).fill("ida");
    await form.getByRole("textbox", { name: "Password" }).fill(password);
    await form
      .getByRole("region", { name: "Role and status" })
      .getByRole("switch", { name: "Hidden on the sign-in screen" })
      .uncheck();
    const libraries = form.getByRole("region", { name: "Libraries" });
    await libraries.getByRole("switch", { name: "All libraries" }).uncheck();
    await libraries.getByRole("checkbox", { name: "Children's films" }).check();
    await libraries.getByRole("checkbox", { name: "Shows" }).check();
    await form
      .getByRole("region", { name: "Ratings" })
      .getByRole("combobox", { name: /^Highest rating/ })
      .click();
    await page.getByRole("listbox", { name: "Highest rating" }).getByRole("option").nth(2).click();
    await form.getByRole("button", { name: "Create user", exact: true }).click();

    await expect(page.getByRole("status").filter({ hasText: "ida is created" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Users" }).getByRole("link", { name: "ida" })).toBeVisible();
    await isChildWithTwoLibraries(server, "ida");
  });
});

// Once: keys never reach the server.
navidrome(
  "@once keys go to pages and to the search, unless something is typed or they are turned off",
  async ({ usher }) => {
    const { page } = usher;
    const { keyboard } = page;
    await usher.openListAs("demo");
    const heading = (name: string) => page.getByRole("heading", { name, level: 1 });

    await keyboard.press("/");
    await expect(usher.searchBox).toBeFocused();
    await keyboard.type("g?c/");
    await expect(usher.searchBox).toHaveValue("g?c/");
    await expect(usher.dialog).toBeHidden();
    await keyboard.press("Escape");
    await expect(heading("Users")).toBeVisible();

    await keyboard.press("Tab");
    await keyboard.press("g");
    await keyboard.press("a");
    await expect(heading("Access")).toBeFocused();
    await keyboard.press("g");
    await keyboard.press("u");
    await expect(heading("Users")).toBeFocused();

    await keyboard.press("?");
    await expect(usher.dialog).toContainText("Go to: G, then");
    await keyboard.press("c"); // belongs to the dialog
    await page.getByRole("switch", { name: "Keys pressed alone" }).press("Space");
    await keyboard.press("Escape");
    await expect(usher.dialog).toBeHidden();
    await keyboard.press("c");
    await keyboard.press("?");
    await keyboard.press("g");
    await keyboard.press("a");
    await page.reload();
    await usher.seesList();
    await keyboard.press("c");
    await keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Search and go to" })).toBeFocused();
    await expect(page).toHaveURL(/\/users$/);
  },
);

navidrome("@once arrows move from user to user, Space and Shift select, Enter opens", async ({ usher }) => {
  const { page } = usher;
  const { keyboard } = page;
  await usher.openListAs("demo");
  const names = await usher.names();
  const link = (index: number) => usher.rows.nth(index).getByRole("link");
  const bar = page.getByRole("region", { name: "Selected users" });

  await usher.searchBox.press("ArrowDown");
  await expect(link(0)).toBeFocused();
  await keyboard.press("j");
  await keyboard.press("ArrowDown");
  await expect(link(2)).toBeFocused();
  await keyboard.press("k");
  await expect(link(1)).toBeFocused();
  await keyboard.press("Space");
  await expect(bar).toContainText("1 selected");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Shift+ArrowDown");
  await expect(bar).toContainText("4 selected");
  await keyboard.press("Shift+ArrowUp");
  await expect(bar).toContainText("3 selected");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await keyboard.press("End");
  await expect(link(names.length - 1)).toBeFocused();
  await expect(link(names.length - 1)).toBeInViewport();
  await keyboard.press("Home");
  await expect(link(0)).toBeFocused();
  await keyboard.press("Enter");
  await expect(page).toHaveURL(/users\/[^/]+$/);
  await page.goBack();
  await usher.seesList();
});

test("@once what the open user allows is done from the palette: their dialogs, and no others", async ({
  usher,
}) => {
  const { page } = usher;
  const { keyboard } = page;
  const client = await usher.isSignedInAs("demo");
  await usher.openUser(await client.idOf("mia"));
  const choose = async (text: string) => {
    await keyboard.press("Control+k");
    await keyboard.type(text);
    await keyboard.press("Enter");
  };

  await choose("sign out every");
  await expect(usher.dialog).toContainText("Sign mia out everywhere?");
  await keyboard.press("Escape");
  await choose("set password");
  await expect(usher.secretField("New password")).toBeFocused();
  await choose("disable");
  await expect(page.getByRole("heading", { name: /^Edit/, level: 1 })).toBeVisible();
  await expect(page.getByText("mia").first()).toBeVisible();

  await usher.open(`/${home}/users/${await client.idOf("demo")}`);
  await expect(page.getByRole("button", { name: "Delete user" })).toBeDisabled();
  await choose("delete user");
  await expect(page.getByRole("option", { name: /This is you/ })).toHaveAttribute("aria-disabled", "true");
});
