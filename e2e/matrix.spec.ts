/** The grid of who has access: by keyboard alone, to what is on the server in the end. */
import { complaintsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { test as onJellyfin } from "./jellyfin.ts";
import { home } from "./usher.ts";

test("libraries are given and taken by keyboard alone, reviewed, and written", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  const { keyboard } = page;
  await usher.open(`/${home}/access?q=mia`);
  const grid = page.getByRole("grid", { name: "Access of all users" });
  await expect(grid.getByRole("rowheader", { name: /mia/ })).toBeVisible();
  await expect(grid.getByText("Being read")).toHaveCount(0);

  await page.getByRole("combobox", { name: "Role" }).focus();
  await keyboard.press("Tab"); // one step into the grid, and one out of it
  await keyboard.press("Home");
  await keyboard.press("ArrowRight");
  await keyboard.press("Space");
  await expect(page.getByText("1 change for 1 user")).toBeVisible();
  await keyboard.press("End");
  await keyboard.press("Space");
  await expect(page.getByText("2 changes for 1 user")).toBeVisible();
  await keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Discard all" })).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  const apply = page.getByRole("button", { name: "Apply to 1 user" });
  await expect(apply).toBeVisible();
  await expect(page.getByRole("heading", { name: "What will happen" })).toBeFocused();
  while (!(await apply.evaluate((button) => button === document.activeElement))) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect
    .poll(async () =>
      (await client.librariesOf(await client.userNamed("mia"))).map(({ name }) => name).toSorted(),
    )
    .toEqual(["Audiobooks", "Kids' songs"]);
  await page.keyboard.press("Escape"); // the run is looked at no longer
  await expect(page.getByText("Nothing is changed")).toBeVisible();
});

test("a column's name gives a library to everybody who is shown, and administrators say why they have all", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  await usher.open(`/${home}/access`);
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("rowheader", { name: /^demo/ })).toBeVisible();
  await expect(grid.getByText(/Administrators have every library/).first()).toBeAttached();
  await usher.search("mia");
  await expect(grid.getByRole("rowheader")).toHaveCount(1);
  await grid.getByRole("columnheader", { name: "Audiobooks" }).click();
  await page.getByRole("menuitem", { name: "The user shown gets it" }).click();
  const had = (await client.librariesOf(await client.userNamed("mia"))).some(
    ({ name }) => name === "Audiobooks",
  );
  expect(had).toBe(false);
  await page.getByRole("button", { name: "Review" }).click();
  await page.getByRole("button", { name: /^Apply to/ }).click();
  await expect
    .poll(async () => (await client.librariesOf(await client.userNamed("mia"))).map(({ name }) => name))
    .toContain("Audiobooks");
});

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, viewport] of [
    ["at a desk", { width: 1280, height: 800 }],
    ["on a phone", { width: 390, height: 844 }],
  ] as const)
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      // Once: what is drawn does not depend on the server's manner.
      test(`@once the grid is accessible and scrolls in itself: ${name}, ${colorScheme}`, async ({
        usher,
      }) => {
        await usher.isSignedInAs("demo");
        const { page } = usher;
        await usher.open(`/${home}/access`);
        const grid = page.getByRole("grid");
        await expect(grid.getByRole("rowheader", { name: /^demo/ })).toBeVisible();
        await expect(grid.getByText("Being read")).toHaveCount(0);
        await grid.getByRole("gridcell").nth(1).click();
        expect(await complaintsOf(page, "html")).toEqual([]);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(excess).toBeLessThanOrEqual(0);
      });
    });

onJellyfin(
  "one library is taken from whoever had all, and keys that nobody knows stay",
  async ({ usher }) => {
    const client = await usher.isSignedInAs("demo");
    const { page } = usher;
    await client.changePolicy("kwame", { EnableAllFolders: true, EnabledFolders: [] });
    await usher.open(`/${home}/access?q=kwame`);
    const grid = page.getByRole("grid");
    await expect(grid.getByRole("rowheader", { name: /kwame/ })).toBeVisible();
    await expect(grid.getByText("Being read")).toHaveCount(0);
    const columns = (await grid.getByRole("columnheader").allTextContents()).slice(1);
    await grid.getByRole("gridcell").nth(columns.indexOf("Concerts")).click();
    await expect(
      page
        .getByText("2 changes", { exact: false })
        .or(page.getByText(/changes for 1 user/))
        .first(),
    ).toBeVisible();
    await page.getByRole("button", { name: "Review" }).click();
    await page.getByRole("button", { name: /^Apply to/ }).click();
    const expected = (
      await client.libraries(...columns.filter((name) => !["All libraries", "Concerts"].includes(name)))
    ).toSorted();
    await expect.poll(async () => (await client.policyOf("kwame")).EnableAllFolders).toBe(false);
    expect((await client.policyOf("kwame")).EnabledFolders.toSorted()).toEqual(expected);
  },
);
