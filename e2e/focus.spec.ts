/**
 * Whoever closes a dialog, saves or deletes still has the keyboard on something that can be seen.
 * Once: what has it does not depend on the server's manner.
 */
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { home } from "./usher.ts";

test.setTimeout(180_000);

/** It has the keyboard, and is in sight. */
const hasKeyboard = async (element: Locator) => {
  await expect.soft(element).toBeFocused();
  await expect.soft(element).toBeInViewport();
};

test("@once what opens from the list gives the keyboard back", async ({ usher }) => {
  const { page } = usher;
  const { keyboard } = page;
  await usher.openListAs("demo");

  for (const name of ["Export & import", "Columns", "Filter", "Open your menu", /^Server:/]) {
    const button = page.getByRole("button", { name }).first();
    await button.focus();
    await keyboard.press("Enter");
    await expect(page.getByRole("menuitem").or(page.getByRole("menuitemcheckbox")).first()).toBeVisible();
    await keyboard.press("ArrowDown");
    await keyboard.press("Escape");
    await hasKeyboard(button);
  }

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export & import" }).focus();
  await keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /as CSV$/ }).press("Enter");
  await download;
  await hasKeyboard(page.getByRole("button", { name: "Export & import" }));

  const email = page.getByRole("link", { name: "emil" });
  await email.focus();
  await keyboard.press("Control+k");
  await hasKeyboard(page.getByRole("combobox", { name: "Search and go to" }));
  await keyboard.press("Escape");
  await hasKeyboard(email);
  await keyboard.press("Control+k");
  await keyboard.type("dark");
  await keyboard.press("Enter");
  await hasKeyboard(email);
  await keyboard.press("?");
  await hasKeyboard(page.getByRole("button", { name: "Close", exact: true }));
  await keyboard.press("Escape");
  await hasKeyboard(email);

  await page.getByRole("button", { name: "Open your menu" }).focus();
  await keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).press("Enter");
  await expect(usher.dialog).toContainText("Go to: G, then");
  await keyboard.press("Escape");
  await hasKeyboard(page.getByRole("button", { name: "Open your menu" }));
});

test("@once what takes itself away from the list hands the keyboard on", async ({ usher }) => {
  const { page } = usher;
  const { keyboard } = page;
  await usher.openListAs("demo");
  const actionsFor = (name: string) => page.getByRole("button", { name: `Actions for ${name}`, exact: true });

  await actionsFor("emil").focus();
  await keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await usher.dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await hasKeyboard(actionsFor("emil"));
  await keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await usher.dialog.getByRole("button", { name: "Delete user" }).press("Enter");
  await usher.isTold("emil was deleted");
  await hasKeyboard(actionsFor("grandpa")); // who took emil's place
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter"); // the notice
  await hasKeyboard(actionsFor("grandpa"));

  const bar = page.getByRole("region", { name: "Selected users" });
  await page.getByRole("link", { name: "hana" }).focus();
  await keyboard.press("Space");
  await keyboard.press("ArrowDown");
  await keyboard.press("Space");
  await bar.getByRole("button", { name: "Delete" }).focus();
  await keyboard.press("Enter");
  await usher.dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await hasKeyboard(bar.getByRole("button", { name: "Delete" }));
  await keyboard.press("Enter");
  await usher.dialog.getByRole("button", { name: "Delete 2 users" }).press("Enter");
  await expect(page.locator("tbody a").getByText("hana", { exact: true })).toHaveCount(0); // or its row would be next
  await usher.dialog.getByRole("button", { name: "Close" }).press("Enter");
  await hasKeyboard(actionsFor("grandpa")); // where one was before

  await usher.select("mia");
  await bar.getByRole("button", { name: "Clear the selection" }).press("Enter");
  await hasKeyboard(page.getByRole("checkbox", { name: "Select mia", exact: true }));

  await usher.filter("Role: Members");
  await keyboard.press("Escape");
  await hasKeyboard(page.getByRole("button", { name: /^Filter/ }));
  await page.getByRole("button", { name: /^Remove the filter/ }).press("Enter");
  await hasKeyboard(page.getByRole("button", { name: /^Filter/ }));
});

test("@once a save keeps the keyboard where it is", async ({ usher }) => {
  const { page } = usher;
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  const save = page.getByRole("button", { name: "Save", exact: true });

  await usher.field("Full name").fill("Mia Berg");
  await usher.field("Full name").press("Control+s");
  await usher.isTold("Mia Berg is saved");
  await hasKeyboard(usher.field("Full name"));
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await hasKeyboard(usher.field("Full name"));

  await usher.field("Full name").fill("Mia Lund");
  await save.press("Enter");
  await usher.isTold("Mia Lund is saved");
  await expect(save).toBeDisabled();
  await hasKeyboard(save);

  await usher.field("Full name").fill("Mia of mine");
  await client.change(await client.userNamed("mia"), { name: "Mia of theirs" });
  await save.press("Enter");
  const conflict = page.getByRole("region", { name: "Changed on the server meanwhile" });
  await hasKeyboard(conflict);
  await conflict.getByRole("button", { name: "Keep mine: Full name" }).press("Enter");
  await hasKeyboard(conflict.getByRole("button", { name: "Keep mine: Full name" }));
  await save.press("Enter");
  await usher.isTold("Mia of mine is saved");
  await hasKeyboard(save);

  await usher.openUser(mia.id, "access");
  await page.getByRole("checkbox", { name: "Audiobooks" }).press("Space");
  await save.press("Enter");
  await usher.dialog.getByRole("button", { name: "Back" }).press("Enter");
  await hasKeyboard(save);
  await save.press("Enter");
  await usher.save("Save these changes");
  await expect(page.getByText("No changes")).toBeVisible();
  await hasKeyboard(save);

  await usher.openUser(mia.id, "password");
  await usher.typeSecret("New password", "correct horse battery");
  await usher.typeSecret("New password again", "correct horse battery");
  await page.getByRole("button", { name: "Set password" }).press("Enter");
  await expect(usher.secretField("New password")).toHaveValue("");
  await hasKeyboard(page.getByRole("button", { name: "Set password" }));
});

test("@once leaving, deleting and creating end on the page that is open then", async ({ usher }) => {
  const { page } = usher;
  const { keyboard } = page;
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("mia")).id);

  await usher.field("Full name").fill("Mia Berg");
  await keyboard.press("Control+k");
  await keyboard.type("journal");
  await keyboard.press("Enter");
  await expect(usher.dialog).toContainText("Leave without saving?");
  await usher.dialog.getByRole("button", { name: "Stay here" }).press("Enter");
  await hasKeyboard(usher.field("Full name"));
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByText("No changes")).toBeVisible();
  await expect.soft(page.locator("main :focus")).toBeInViewport();

  await keyboard.press("Control+k");
  await keyboard.type("delete");
  await keyboard.press("Enter");
  await expect(usher.dialog).toContainText("Delete Mia Lindqvist?");
  await hasKeyboard(usher.dialog.getByRole("button", { name: "Cancel" }));
  await keyboard.press("Enter");
  await expect(usher.dialog).toBeHidden();
  await expect.soft(page.locator("main :focus")).toBeInViewport();
  await page.getByRole("button", { name: "Delete user" }).press("Enter");
  await usher.dialog.getByRole("button", { name: "Delete for good" }).press("Enter");
  await usher.seesList();
  await hasKeyboard(page.getByRole("heading", { name: "Users", level: 1 }));

  await usher.open(`/${home}/users/create`);
  await usher.field("User name").fill("nora");
  await usher.typeSecret("Password", "correct horse battery");
  await page.getByRole("button", { name: "Create user" }).press("Enter");
  await usher.seesList();
  await hasKeyboard(page.getByRole("heading", { name: "Users", level: 1 }));
});
