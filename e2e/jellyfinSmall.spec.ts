/** The pages of one Jellyfin user where there is little room. Once: what is drawn hardly depends on the release. */
import { fitsTheWindow, isAccessible } from "./axe.ts";
import { expect, test } from "./jellyfin.ts";
import { switchCalled, tabs } from "./jellyfinPages.ts";
import { home } from "./usher.ts";

test.describe("on a phone, light and dark,", () => {
  test.use({ colorScheme: "light", viewport: { width: 390, height: 844 } });
  test.setTimeout(180_000);

  test("@once every tab can be used by everybody", async ({ usher }) => {
    const { page } = usher;
    const client = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(page.getByText("aisha").first()).toBeVisible();
    await isAccessible(usher, "the list");
    const emil = await client.idOf("emil");
    for (const tab of tabs) {
      await usher.openUser(emil, tab);
      await page.waitForLoadState("networkidle");
      await isAccessible(usher, `the tab ${tab}`);
    }
    await usher.openUser(emil, "access");
    await switchCalled(usher, "May delete from all libraries").check();
    await usher.save();
    await expect(usher.dialog).toContainText("May delete media from all libraries.");
    await isAccessible(usher, "the review", "[role=dialog]");
    await usher.save("Go back");
    await usher.save("Undo");
    await usher.openUser(await client.idOf("mia"), "devices");
    await page.getByRole("button", { name: "Sign out on Living room TV" }).click();
    await isAccessible(usher, "the question before a device is signed out", "[role=dialog]");
    await usher.dialog.getByRole("button", { name: "Cancel" }).click();
    await usher.openUser(await client.idOf("omar"));
    await isAccessible(usher, "somebody who is locked out");
    await usher.openUser(await client.idOf("noor"));
    await isAccessible(usher, "an administrator");
    await usher.open(`/${home}/users/create`);
    await expect(usher.field("User name")).toBeVisible();
    await isAccessible(usher, "creating");
  });
});

test.describe("from right to left at 360 pixels", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.setTimeout(120_000);

  test("@once every tab fits, and later is on the left", async ({ usher }) => {
    const { page } = usher;
    await page.addInitScript(() =>
      addEventListener("DOMContentLoaded", () => (document.documentElement.dir = "rtl")),
    );
    const client = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(page.getByText("aisha").first()).toBeVisible();
    await fitsTheWindow(page, "the list");
    const emil = await client.idOf("emil");
    for (const tab of tabs) {
      await usher.openUser(emil, tab);
      await page.waitForLoadState("networkidle");
      await fitsTheWindow(page, `the tab ${tab}`);
    }
    await usher.openUser(emil, "parental");
    const cell = page.getByRole("gridcell", { name: "Monday 15:00" });
    await cell.focus();
    await page.keyboard.press("ArrowLeft"); // later is on the left
    await expect(page.getByRole("gridcell", { name: "Monday 15:30" })).toBeFocused();
    await usher.open(`/${home}/users/create`);
    await expect(usher.field("User name")).toBeVisible();
    await fitsTheWindow(page, "creating");
  });
});
