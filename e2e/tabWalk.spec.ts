/**
 * Every page, walked through with the Tab key alone: each stop is in sight and shows that it has the keyboard,
 * and there is a way out again. Once: what is drawn does not depend on the server's manner.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./jellyfin.ts";
import { test as plex } from "./plex.ts";
import { isWalkable } from "./tabWalk.ts";
import { home } from "./usher.ts";

/** Nothing comes any more that would push away what the keyboard is on. */
const isCalm = async (page: Page) => {
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".MuiSkeleton-root, [aria-busy=true]")).toHaveCount(0);
};

const places = [
  { name: "at a desk", viewport: { width: 1280, height: 800 } },
  { name: "on a phone", viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport } of places)
  test.describe(name, () => {
    const isPhone = viewport.width < 600;
    test.use({ viewport });
    test.setTimeout(240_000);

    test(`@once before the sign-in: ${name}`, async ({ usher }) => {
      const { page } = usher;
      await usher.offer({
        servers: [usher.homeServer(), usher.homeServer({ id: "cellar", name: "Cellar" })],
      });
      await usher.open();
      await expect(page.getByRole("textbox", { name: "Address" })).toBeVisible();
      await isWalkable(page, "choosing a server");
      await usher.open(`/${home}`);
      await expect(page.getByRole("button", { name: "mia" })).toBeVisible();
      await isWalkable(page, "the faces");
      await page.getByRole("button", { name: "mia" }).click();
      await expect(usher.passwordField).toBeVisible();
      await isWalkable(page, "the password");
    });

    test(`@once of an administrator: ${name}`, async ({ usher }) => {
      const { page } = usher;
      const client = await usher.isSignedInAs("demo");
      await usher.open(`/${home}/users`);
      await expect(page.getByText("mia").first()).toBeVisible();
      await isCalm(page);
      await isWalkable(page, "the list");
      await usher.select("mia", "emil");
      await isWalkable(page, "the list, with a selection");

      await page
        .getByRole("region", { name: "Selected users" })
        .getByRole("button", { name: "Edit" })
        .click();
      await expect(page.getByRole("heading", { name: /^Edit 2 users/ })).toBeVisible();
      await isCalm(page);
      await isWalkable(page, "editing two");

      const mia = await client.idOf("mia");
      // What is otherwise on a phone than at a desk; the rest is the same, in one column.
      const tabs = isPhone
        ? ["access"]
        : ["account", "access", "parental", "preferences", "password", "devices"];
      const pages = isPhone
        ? ["overview", "access"]
        : ["overview", "access", "import", "templates", "journal", "profile"];
      for (const place of ["users/create", ...tabs.map((tab) => `users/${mia}/${tab}`), ...pages]) {
        await usher.open(`/${home}/${place}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await isCalm(page);
        await isWalkable(page, place);
      }
    });
  });

plex.describe("a household", () => {
  plex("@once of a member: their own pages", async ({ usher }) => {
    const { page } = usher;
    usher.expectFailure({ what: 401, at: "/api/v2/ping" }); // how it is found out who answers there
    await usher.isSignedInAs("mia");
    for (const place of ["household", "profile"]) {
      await usher.open(`/${home}/${place}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await isCalm(page);
      await isWalkable(page, place);
    }
  });
});
