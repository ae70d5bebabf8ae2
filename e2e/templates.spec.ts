/** Templates: saved from a user, applied to others, and who differs from one. */
import { complaintsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { test as onJellyfin } from "./jellyfin.ts";
import { home } from "./usher.ts";

onJellyfin("one is made like a user, applied to two, and tells who differs later", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  await client.changePolicy("mia", { EnableContentDownloading: false });
  const before = await client.policyOf("grandpa");

  await usher.openUser(await client.idOf("mia"));
  await page.getByRole("link", { name: "Save as a template…" }).click();
  await usher.field("Name").fill("Children");
  await page.getByRole("button", { name: "Choose nothing" }).click();
  await page.getByRole("checkbox", { name: "Part of the template: May download" }).check();
  await expect(page.getByRole("switch", { name: "May download" })).not.toBeChecked();
  await expect(page.getByText("1 setting chosen")).toBeVisible();
  await usher.save("Save the template");
  await expect(page.getByRole("heading", { name: "Children" })).toBeVisible();

  await page.getByRole("link", { name: "Apply…" }).click();
  for (const name of ["grandpa", "kwame"]) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("button", { name: "Review for 2 users" }).click();
  await page.getByRole("button", { name: /^Apply to/ }).click();
  await expect.poll(async () => (await client.policyOf("grandpa")).EnableContentDownloading).toBe(false);
  await expect.poll(async () => (await client.policyOf("kwame")).EnableContentDownloading).toBe(false);
  // The other settings are as they were.
  expect(await client.policyOf("grandpa")).toEqual({ ...before, EnableContentDownloading: false });

  await usher.dialog.getByRole("button", { name: "Close" }).click();

  await client.changePolicy("kwame", { EnableContentDownloading: true });
  await usher.open(`/${home}/templates`);
  await page.getByRole("link", { name: "2 users" }).click();
  await expect(page.getByText("1 of 2 differs")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "kwame" })).toContainText(
    "May no longer download.",
  );
  await page.getByRole("button", { name: "Accept how kwame differs" }).click();
  await expect(page.getByText("0 of 2 differ")).toBeVisible();
});

test("one of config.json is there for a new user to start from", async ({ usher, server }) => {
  await usher.offer({
    servers: [usher.homeServer()],
    templates: [{ backend: "navidrome", name: "Listeners", policy: { libraryIds: ["Audiobooks"] } }],
  });
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  await usher.open(`/${home}/users/create`);
  await usher.field("User name").fill("ada");
  await usher.typeSecret("Password", "violet-kettle-9-orbit");
  await page.getByRole("combobox", { name: "Start from (optional)" }).click();
  await page.getByRole("option", { name: "Listeners" }).click();
  await expect(page.getByRole("checkbox", { name: "Audiobooks" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Music", exact: true })).not.toBeChecked();
  await usher.save("Create user");
  await usher.seesList();
  expect((await client.librariesOf(await client.userNamed("ada"))).map(({ name }) => name)).toEqual([
    "Audiobooks",
  ]);
  await server.signIn("ada", "violet-kettle-9-orbit");
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`@once the pages about templates are accessible: ${colorScheme}`, async ({ usher }) => {
      await usher.offer({
        servers: [usher.homeServer()],
        templates: [{ backend: "navidrome", name: "Listeners", policy: { libraryIds: ["Audiobooks"] } }],
      });
      await usher.isSignedInAs("demo");
      const { page } = usher;
      for (const [place, heading] of [
        ["templates", "Templates"],
        ["templates/create", "Create a template"],
        ["templates/apply?template=shipped-Listeners", "Apply a template"],
        ["templates/shipped-Listeners/users", "Listeners"],
      ] as const) {
        await usher.open(`/${home}/${place}`);
        await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
        await page.waitForTimeout(300);
        expect.soft(await complaintsOf(page, "html"), place).toEqual([]);
      }
    });
  });
